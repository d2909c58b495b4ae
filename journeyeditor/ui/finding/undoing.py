"""Undo, redo and going to a step, with the sentence that says what that did."""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.canvas.view import MapView
from journeyeditor.i18n import translate
from journeyeditor.session import Session


class Undoing:
    """The three ways through the steps, each of which ends in view of what it brought back."""

    def __init__(self, session: Session, view: MapView, say: Callable[[str, str], object]) -> None:
        self._session = session
        self._view = view
        self._say = say

    def undo(self) -> None:
        """Take the last step back."""
        label = self._session.undo_label
        if label:
            self._session.undo()
            self._show()
            said = translate("History", "Taken back: {step}.").format(step=label)
            self._say(said, translate("History", "Ctrl+Y does it again."))

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        label = self._session.redo_label
        if label:
            self._session.redo()
            self._show()
            said = translate("History", "Done again: {step}.").format(step=label)
            self._say(said, translate("History", "Ctrl+Z takes it back."))

    def go_to(self, position: int) -> None:
        """Make it so that `position` steps are done."""
        way = position - self._session.steps.position
        if not way:
            return
        self._view.settle()
        self._session.go_to(position)
        self._show()
        if way < 0:
            said = translate("History", "Took %n step(s) back.", n=-way)
        else:
            said = translate("History", "Did %n step(s) again.", n=way)
        self._say(said, translate("History", "Each step in the list is one click away."))

    def _show(self) -> None:
        """Scroll to what is selected now: a change out of sight is no change."""
        if self._session.selection:
            self._view.show_ref(min(self._session.selection))

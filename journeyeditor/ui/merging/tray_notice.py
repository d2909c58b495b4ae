"""Says that a join put texts into the note tray, until they are gone or somebody looked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeyeditor.i18n import translate
from journeyeditor.model.project import Note
from journeyeditor.ui.start.notice import Choice, Offer

if TYPE_CHECKING:
    from journeyeditor.session import Change
    from journeyeditor.ui.main_window import MainWindow


class TrayNotice:
    """Stands in the bar over the map until it is closed, or until the join is taken back."""

    def __init__(self, window: MainWindow, notes: Sequence[Note]) -> None:
        self._main, self._ids = window, {note.id for note in notes}
        head = translate("Merge", "%n text(s) found no place in what was joined.", n=len(notes))
        line = translate("Merge", "In the note tray nothing of it is lost.")
        choices = (
            Choice(translate("Merge", "Show the note tray"), self._go),
            Choice(translate("Start", "Close"), self._end),
        )
        self._offer = Offer(head, (line,), choices)
        self._leave = window.session.subscribe(self._look)
        window.notice.destroyed.connect(self._leave)
        window.notice.show_offer(self._offer)

    def _look(self, _change: Change) -> None:
        if self._ids.isdisjoint(note.id for note in self._main.session.project.notes):
            self._end()

    def _go(self) -> None:
        self._end()
        self._main.show_notes()

    def _end(self) -> None:
        """Go, unless something else is told there by now."""
        self._leave()
        if self._main.notice.offer is self._offer:
            self._main.notice.show_offer(None)

"""Joins what finds the way to the window: commands in, map and status line out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.ui.finding.undoing import Undoing

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


class Wayfinding:
    """What one window has of it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._panes = window.panes
        self._view = window.view
        self._undoing = Undoing(window.session, window.view, window.status.sentence.say)
        self._panes.history.chosen.connect(self._undoing.go_to)
        self._panes.history.left.connect(self._view.setFocus)
        self._panes.history.closed.connect(self.toggle_history)

    def settling_verbs(self) -> dict[str, Callable[[], object]]:
        """The commands before which typing and gestures end."""
        return {"edit.undo": self._undoing.undo, "edit.redo": self._undoing.redo}

    def verbs(self) -> dict[str, Callable[[], object]]:
        """The commands that change nothing."""
        return {"view.history": self.toggle_history}

    def toggle_history(self) -> None:
        """Show the history and bring the keyboard there, or put it away."""
        shown = not self._panes.is_shown("history")
        self._show_history(shown)
        if shown:
            self._panes.history.focus_first()
        else:
            self._view.setFocus()

    def take_over(self, other: Wayfinding) -> None:
        """Go on where another window on the same session was, in another language perhaps."""
        self._show_history(other._panes.is_shown("history"))
        say_chosen(self._view.bench)

    def _show_history(self, shown: bool) -> None:
        self._panes.show_panel("history", shown)
        self._window.commands.mark("view.history", shown)

"""Which marks the maps of a window show: ticks in the menu View, remembered in the settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from journeyeditor.layout.map_marks import MapMark

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


class ShowingMarks:
    """The marks of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What the commands do."""
        return {f"view.marks.{mark.value}": partial(self.toggle, mark) for mark in MapMark}

    def restore(self) -> None:
        """Show what was shown last time."""
        if self._window.settings.hidden_marks:
            self._apply()
        self._tick()

    def toggle(self, mark: MapMark) -> None:
        """Show a mark, or leave it out."""
        settings = self._window.settings
        hidden = set(settings.hidden_marks) ^ {mark}
        settings.hidden_marks = tuple(each for each in MapMark if each in hidden)
        self._apply()
        self._tick()

    def _apply(self) -> None:
        hidden, view = self._window.settings.hidden_marks, self._window.view
        view.settle()
        view.hide_marks(hidden)
        view.look_again()
        peer = self._window.panes.desk.halves.peer
        if peer is not None:
            peer.hide_marks(hidden)

    def _tick(self) -> None:
        hidden = self._window.settings.hidden_marks
        for mark in MapMark:
            self._window.commands.mark(f"view.marks.{mark.value}", mark not in hidden)

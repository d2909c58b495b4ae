"""F6: the parts of the window that the keyboard goes to one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.ui.controls.tab_order import next_in_order

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

Stop = tuple[QWidget, Callable[[], None]]
"""A part, and what brings the keyboard there."""


class Stops:
    """The parts of one window, those that are hidden left out."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def step(self, by: int) -> None:
        """Go to the next part (1) or the one before (-1), round at the ends."""
        stops, here = list(self._all()), QApplication.focusWidget()
        at = next((i for i, (part, _) in enumerate(stops) if _holds(part, here)), -1)
        for count in range(1, len(stops) + 1):
            part, focus = stops[(at + by * count) % len(stops)]
            if part.isVisibleTo(self._window):
                focus()
                return

    def _all(self) -> Iterator[Stop]:
        """From the upper left to the lower right. What stands in another comes before that."""
        window, panes = self._window, self._window.panes
        desk = panes.desk
        yield window.toolbar, lambda: _focus_first(window.toolbar)
        yield panes.palette_panel, panes.palette_panel.focus_first
        yield panes.notes, panes.notes.focus_first
        yield desk.tabs, desk.tabs.tabs.setFocus
        for row in desk.rows:
            yield row, lambda row=row: _focus_first(row)  # type: ignore[misc]
        yield panes.bar, panes.bar.setFocus
        yield panes.view, panes.view.setFocus
        yield panes.inspector, panes.inspector.focus_first
        yield panes.analysis, panes.analysis.focus_first
        yield panes.history, panes.history.focus_first


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))


def _focus_first(part: QWidget) -> None:
    """Bring the keyboard to the first thing in a part that takes it."""
    each = next_in_order(part)
    while each is not part:
        takes = each.focusPolicy() != Qt.FocusPolicy.NoFocus
        if part.isAncestorOf(each) and takes and each.isVisible() and each.isEnabled():
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return
        each = next_in_order(each)

"""The arrow keys among tiles or rows: to the next one as it lies, and one stop for Tab in all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

Step = tuple[int, int]

STEPS: Mapping[int, Step] = MappingProxyType(
    {
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Up: (0, -1),
        Qt.Key.Key_Down: (0, 1),
    }
)


class Walk(QObject):
    """Walks over widgets that lie in rows; `reveal` brings the one that is reached into view."""

    def __init__(self, parent: QWidget, reveal: Callable[[QWidget], None]) -> None:
        super().__init__(parent)
        self._root = parent
        self._reveal = reveal
        self._widgets: list[QWidget] = []

    def over(self, widgets: Sequence[QWidget]) -> None:
        """Walk over these from now on, in the order of reading; the first is the stop for Tab."""
        for widget in self._widgets:
            widget.removeEventFilter(self)
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.installEventFilter(self)
        if self._widgets:
            self._stop_at(self._widgets[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self._widgets:
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._stop_at(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(watched, event)
        return False

    def _press(self, here: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        at = next(i for i, widget in enumerate(self._widgets) if widget is here)
        if key in STEPS:
            at = neighbour([self._place(widget) for widget in self._widgets], at, STEPS[key])
        elif key == Qt.Key.Key_Home:
            at = 0
        elif key == Qt.Key.Key_End:
            at = len(self._widgets) - 1
        else:
            return False
        self._widgets[at].setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal(self._widgets[at])
        return True

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._root, QPoint(0, 0)), widget.size())

    def _stop_at(self, here: QObject) -> None:
        for widget in self._widgets:
            on = Qt.FocusPolicy.StrongFocus if widget is here else Qt.FocusPolicy.ClickFocus
            widget.setFocusPolicy(on)


def neighbour(places: Sequence[QRect], at: int, step: Step) -> int:
    """Which of the places one comes to from place `at`; the same where there is none.

    Left and right follow the order, on to the next row. Up and down go to the row that follows,
    to what lies most nearly above or below.
    """
    dx, dy = step
    if dx:
        return min(max(0, at + dx), len(places) - 1)
    here = places[at].center()
    beyond = [
        (abs(place.center().y() - here.y()), abs(place.center().x() - here.x()), i)
        for i, place in enumerate(places)
        if (place.center().y() - here.y()) * dy > places[at].height() / 2
    ]
    return min(beyond)[2] if beyond else at

"""Parts beside each other whose border can be moved by keyboard as well as with the pointer."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from journeyeditor.i18n import translate
from journeyeditor.ui.theme import theme_of

STEP = 16
"""Px that an arrow moves a border."""

FAR = 4000
"""Px in one step to the end that a border can be brought to."""

_REACH = 2
"""Px on both sides of the line that belong to the border, to be hit with the pointer."""


class Splitter(QSplitter):
    """Tab stops at its borders; the arrows move them, Home and End bring them to their ends."""

    def createHandle(self) -> QSplitterHandle:
        return Border(self.orientation(), self)


class Border(QSplitterHandle):
    """A hair line; with the keyboard on it a line in the accent."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(
            translate("Splitter", "Border")
            if orientation is Qt.Orientation.Horizontal
            else translate("Splitter", "Border above")
        )
        self.setAccessibleDescription(translate("Splitter", "The arrows move it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self.orientation() is Qt.Orientation.Horizontal
        key = Qt.Key
        back, on = (key.Key_Left, key.Key_Right) if across else (key.Key_Up, key.Key_Down)
        steps = {back: -STEP, on: STEP, key.Key_Home: -FAR, key.Key_End: FAR}
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            at = (self.x() if across else self.y()) + _REACH + by
            self.moveSplitter(self.closestLegalPosition(at))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The base would cut off all but the line itself, and with it the ring of the focus."""
        margins = (_REACH, 0, _REACH, 0)
        if self.orientation() is Qt.Orientation.Vertical:
            margins = (0, _REACH, 0, _REACH)
        self.setContentsMargins(*margins)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        line = self.contentsRect()
        if self.hasFocus():
            painter.fillRect(_wider(line, self.orientation()), QColor(theme.accent))
        else:
            painter.fillRect(line, QColor(theme.hair))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _wider(line: QRect, orientation: Qt.Orientation) -> QRect:
    """The line with one px more on both sides."""
    if orientation is Qt.Orientation.Horizontal:
        return line.adjusted(-1, 0, 1, 0)
    return line.adjusted(0, -1, 0, 1)

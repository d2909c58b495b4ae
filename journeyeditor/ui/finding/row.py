"""A row over the map: what search and filter have in common. Escape puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.theme import theme_of


class MapRow(QWidget):
    """Takes its own place above the map: nothing floats over what people talk about."""

    closed = Signal()

    def __init__(self, name: str, close: str, parent: QWidget) -> None:
        """`name` is what screen readers call the row, `close` the words of the cross."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.cross = self.button("close", close)
        self.cross.clicked.connect(self.closed)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(10, 4, 6, 5)
        self.line.setSpacing(4)
        self.hide()

    def button(self, sign: str, words: str) -> ToolButton:
        """A small button with a sign, and with words for screen readers and pointers."""
        made = ToolButton(sign, self)
        made.setAccessibleName(words)
        set_tip(made, words)
        made.setFixedSize(28, 28)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.hair))
        painter.end()

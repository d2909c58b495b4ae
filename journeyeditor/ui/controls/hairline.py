"""A line between sections."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.ui.controls.paint import painter_on
from journeyeditor.ui.theme import theme_of


class Hairline(QWidget):
    """One px high, as wide as there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(theme_of(self).hair))
        painter.end()

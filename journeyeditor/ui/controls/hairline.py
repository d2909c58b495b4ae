"""A line between sections."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.ui.controls.paint import painter_on
from journeyeditor.ui.theme import theme_of


class Hairline(QWidget):
    """One px high and as wide as there is room; upright, one px wide and as high."""

    def __init__(self, parent: QWidget, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(theme_of(self).hair))
        painter.end()

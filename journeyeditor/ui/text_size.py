"""How large the text of all windows is; the map has its own zoom."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication


class TextSize(StrEnum):
    """What a person can choose."""

    SMALLER = "smaller"
    NORMAL = "normal"
    LARGER = "larger"
    LARGEST = "largest"

    @property
    def factor(self) -> float:
        """Times the size that the system asks for."""
        return {"smaller": 0.9, "normal": 1.0, "larger": 1.25, "largest": 1.5}[self.value]


class TextSizes:
    """Sets the application in a multiple of the font that it began with."""

    def __init__(self, app: QApplication, size: TextSize) -> None:
        self._app, self._plain = app, QFont(app.font())
        self.choose(size)

    def choose(self, size: TextSize) -> None:
        """Write everything in this size from now on; windows have to be built anew for it."""
        font = QFont(self._plain)
        if font.pointSizeF() > 0:
            font.setPointSizeF(self._plain.pointSizeF() * size.factor)
        else:
            font.setPixelSize(round(self._plain.pixelSize() * size.factor))
        if font != self._app.font():
            self._app.setFont(font)

"""What the charts of the panel are drawn with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.theme import Theme

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Pen(NamedTuple):
    """What charts are drawn with."""

    painter: QPainter
    font: QFont
    theme: Theme

    @property
    def metrics(self) -> QFontMetricsF:
        """The sizes of the text."""
        return QFontMetricsF(self.font)

    def line(self, colour: str, width: float = 1.0, dashes: Sequence[float] = ()) -> None:
        """Draw lines like this from now on, and fill nothing."""
        pen = QPen(QColor(colour), width)
        if dashes:
            pen.setDashPattern(list(dashes))
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def fill(self, colour: str) -> None:
        """Fill like this from now on, without lines."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))

    def write(
        self, area: QRectF, words: str, flags: Qt.AlignmentFlag, strong: bool = False
    ) -> None:
        """Write a line, cut off where the area ends."""
        font = bold(self.font) if strong else self.font
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.theme.ink if strong else self.theme.soft))
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width() + 1)
        self.painter.drawText(area, int(flags | Qt.AlignmentFlag.AlignVCenter), cut)

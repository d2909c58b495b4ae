"""What the controls paint alike: rounded frames and the ring of the keyboard focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

RADIUS = 4.0
"""Corners of fields and segments, in px; buttons have 6."""


def painter_on(widget: QWidget) -> QPainter:
    """A painter with smooth edges; call `end()` when done."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter, rect: QRectF, fill: str | None, line: str | None, radius: float = RADIUS
) -> None:
    """A rounded rectangle, its line 1 px and inside `rect`."""
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(line), 1.0) if line else Qt.PenStyle.NoPen)
    inset = 0.5 if line else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def dashed_box(painter: QPainter, rect: QRectF, line: str, radius: float = RADIUS) -> None:
    """A rounded rectangle of dashes."""
    pen = QPen(QColor(line), 1.0)
    pen.setDashPattern([3, 2])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def focus_ring(painter: QPainter, rect: QRectF, accent: str, radius: float = RADIUS) -> None:
    """The 2 px ring that shows where the keyboard is, just inside `rect`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(accent), 2.0))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def write_line(
    painter: QPainter, text: str, font: QFont, colour: str, corner: QPoint, width: int
) -> int:
    """Write one line, cut off where `width` ends; gives the y below it."""
    metrics = QFontMetrics(font)
    room = QRect(corner, QSize(width, metrics.height()))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
    return room.y() + room.height()


def bold(font: QFont) -> QFont:
    """The same font, semibold."""
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def smaller(font: QFont, by: float = 1.0) -> QFont:
    """The same font `by` points smaller, though never below 8; negative makes it larger."""
    result = QFont(font)
    result.setPointSizeF(max(min(8.0, font.pointSizeF()), font.pointSizeF() - by))
    return result


def row_height(widget: QWidget) -> int:
    """The height of a field, in px: 25 at the usual text size, and never below 24."""
    return max(24, widget.fontMetrics().height() + 10)


def mark_wrong(widget: QWidget, wrong: bool) -> None:
    """Give a field the frame of a text that cannot be used, or take it away."""
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

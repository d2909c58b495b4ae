"""Paints handles, and the line that is drawn from one of them to the pointer."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.grips import Grip, Hold
from journeyeditor.canvas.sticky import Placed, to_window
from journeyeditor.layout.geometry import Point

ACCENT = QColor("#0B5FB0")
WHITE = QColor("#FFFFFF")

_RADIUS = 6.0
_HALO = 3.5


def paint_grip(painter: QPainter, camera: Camera, grip: Grip, hot: bool) -> None:
    """Paint a handle in logical px of the window; filled when the pointer is on it."""
    at = _middle(camera, grip.place)
    fill, line = (ACCENT, WHITE) if hot else (WHITE, ACCENT)
    painter.setPen(QPen(line, 1.6))
    painter.setBrush(fill)
    match grip.hold:
        case Hold.SPAN:
            painter.drawRoundedRect(QRectF(at.x() - 4, at.y() - 9, 8, 18), 4, 4)
            _strokes(painter, line, at, (-1.2, -4, -1.2, 4), (1.2, -4, 1.2, 4))
        case Hold.HEIGHT:
            painter.drawRoundedRect(QRectF(at.x() - 13, at.y() - 6, 26, 9), 4, 4)
            _strokes(painter, line, at, (-6, -3, 6, -3), (-6, -0.2, 6, -0.2))
        case Hold.LINK | Hold.LOOP:
            painter.drawEllipse(at, _RADIUS, _RADIUS)
            tip = -3 if grip.hold is Hold.LOOP else 3
            _strokes(painter, line, at, (-tip, 0, tip, 0))
            _strokes(painter, line, at, (tip / 6, -2.5, tip, 0), (tip / 6, 2.5, tip, 0))
        case Hold.SOURCE | Hold.TARGET:
            painter.drawEllipse(at, _RADIUS, _RADIUS)


def paint_wire(painter: QPainter, camera: Camera, start: Placed, end: Point) -> None:
    """A line from a handle to the pointer, over a white halo, with a dot at its end."""
    line = QLineF(_middle(camera, start), QPointF(*end))
    for colour, width in ((WHITE, 2 + _HALO), (ACCENT, 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line)
    painter.setPen(QPen(WHITE, 1.5))
    painter.setBrush(ACCENT)
    for at in (line.p1(), line.p2()):
        painter.drawEllipse(at, 5.0, 5.0)


def _middle(camera: Camera, placed: Placed) -> QPointF:
    return QPointF(*to_window(camera, placed).centre)


def _strokes(
    painter: QPainter, colour: QColor, at: QPointF, *lines: tuple[float, float, float, float]
) -> None:
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x1, y1, x2, y2 in lines:
        painter.drawLine(at + QPointF(x1, y1), at + QPointF(x2, y2))

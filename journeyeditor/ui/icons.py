"""Signs of tool bar and palette: the outlines that the map uses too, in the window's colours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from journeyeditor.layout.icons import BOX, ICONS, STROKE
from journeyeditor.ui.theme import Theme

if TYPE_CHECKING:
    from journeyeditor.layout.drawing import Outline

FILLED = frozenset({"mot"})
"""Signs that are a black plate, not an outline."""


@lru_cache(maxsize=128)
def icon_path(name: str) -> QPainterPath:
    """The outline of a sign in its 24 box. Raises KeyError for an unknown name."""
    return path_of(ICONS[name])


def path_of(outline: Outline) -> QPainterPath:
    """An outline of the layout as Qt draws it."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in outline:
        letter, at = step[0], step[1:]
        points = [QPointF(at[i], at[i + 1]) for i in range(0, len(at), 2)]
        if letter == "M":
            path.moveTo(points[0])
        elif letter == "L":
            path.lineTo(points[0])
        elif letter == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint a sign into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / BOX, rect.height() / BOX)
    pen = QPen(colour, STROKE * 0.9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if name in FILLED else Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()


def icon(name: str, theme: Theme, size: int, ratio: float) -> QIcon:
    """The sign as an icon of `size` logical pixels on a screen of `ratio` device pixels a pixel.

    It does not change with the theme: ask anew after a change. KeyError for an unknown name.
    """
    icon_path(name)  # an unknown name must fail before a painter is at work
    result = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, theme.ink),
        (QIcon.Mode.Disabled, theme.off),
        (QIcon.Mode.Selected, theme.on_accent),
        (QIcon.Mode.Active, theme.on_accent),  # the chosen row of a drop-down list
    ):
        result.addPixmap(_pixmap(name, QColor(colour), size, ratio), mode)
    return result


def _pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return pixmap

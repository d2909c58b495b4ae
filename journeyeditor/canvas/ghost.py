"""The picture of what is carried: a tilted card with one soft shadow, or a small note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.detail import Detail, prims_at
from journeyeditor.canvas.overlay import ACCENT, INK, Ghost
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.geometry import Point

_TILT = 1.2
_WIDEST = 92.0
_AIR = 14
_SHADOW = QColor(0, 0, 0, 40)


def card_ghost(
    block: Block, count: int, artwork: Artwork, scale: float, ratio: float, grip: Point, at: Point
) -> Ghost:
    """A card as it is carried; `count` > 1 puts the number of cards in a plate on it.

    `scale` is in logical px per mm, `grip` where the card is held (mm from its corner).
    """
    scale = min(scale, scale * _WIDEST / block.w)
    picture = _sheet(block.w * scale, block.h * scale, ratio)
    painter = QPainter(picture)
    prepare(painter)
    _tilt(painter)
    box = QRectF(0, 0, block.w * scale, block.h * scale)
    painter.fillRect(box.translated(2, 4), _SHADOW)
    painter.drawPixmap(QPointF(0, 0), _flat(block, artwork, scale, ratio))
    painter.setPen(QPen(ACCENT, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 1.6 * scale, 1.6 * scale)
    if count > 1:
        _count(painter, box, count)
    painter.end()
    return Ghost(picture, at, Point(grip.x * scale + _AIR, grip.y * scale + _AIR))


def word_ghost(words: str, font: QFont, ratio: float, at: Point) -> Ghost:
    """A small note with a word on it: a palette item, a stage, a lane."""
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 240)
    w, h = metrics.horizontalAdvance(text) + 24, metrics.height() + 14
    picture = _sheet(w, h, ratio)
    painter = QPainter(picture)
    prepare(painter)
    _tilt(painter)
    box = QRectF(0, 0, w, h)
    painter.fillRect(box.translated(2, 4), _SHADOW)
    painter.setPen(QPen(ACCENT, 1.5))
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(INK)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return Ghost(picture, at, Point(w / 3 + _AIR, h / 2 + _AIR))


def _sheet(w: float, h: float, ratio: float) -> QPixmap:
    sheet = QPixmap(round((w + 2 * _AIR) * ratio), round((h + 2 * _AIR) * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    return sheet


def _tilt(painter: QPainter) -> None:
    painter.translate(_AIR, _AIR)
    painter.rotate(_TILT)


def _flat(block: Block, artwork: Artwork, scale: float, ratio: float) -> QPixmap:
    """The card as it lies on the map."""
    flat = QPixmap(round(block.w * scale * ratio) + 1, round(block.h * scale * ratio) + 1)
    flat.fill(Qt.GlobalColor.transparent)
    painter = QPainter(flat)
    prepare(painter)
    DrawingPainter(painter, artwork, scale * ratio).paint(prims_at(block, Detail.NEAR), 0, 0)
    painter.end()
    flat.setDevicePixelRatio(ratio)
    return flat


def _count(painter: QPainter, box: QRectF, count: int) -> None:
    plate = QRectF(box.right() - 26, box.top() - 8, 34, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    painter.drawRoundedRect(plate, 10, 10)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(count))

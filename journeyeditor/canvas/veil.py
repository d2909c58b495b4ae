"""Veils cards: those that a filter leaves out, and those in which a search finds nothing.

Where the cards lie is looked up once a drawing. A frame paints the rectangles near the window,
all at once, since a call for each would make scrolling over 5,000 cards slow.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import strip_area
from journeyeditor.layout.drawing import Drawing, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id


class _Placed(NamedTuple):
    """Rectangles of cards in mm, from left to right, and how wide the widest is."""

    drawing: Drawing
    ids: frozenset[Id]
    rects: list[QRectF]
    lefts: list[float]
    widest: float


class Veil:
    """White over cards; `strength` 0.0 to 1.0 is how little of them is still to be seen."""

    def __init__(self, scene: Scene, strength: float) -> None:
        self._scene = scene
        self._white = QColor(255, 255, 255, round(strength * 255))
        self._placed: _Placed | None = None

    def paint(self, painter: QPainter, camera: Camera, ids: frozenset[Id]) -> None:
        """Veil the cards with these ids, in logical px of the window."""
        if not ids:
            self._placed = None
            return
        drawing = self._scene.shown
        rects = self._near(self._places(drawing, ids), camera.view)
        painter.save()
        painter.setClipRect(QRectF(*strip_area(drawing, camera, "body")))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.translate(camera.left, camera.top)
        painter.scale(camera.scale, camera.scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._white)
        painter.drawRects(rects)
        painter.restore()

    def _near(self, placed: _Placed, view: Rect) -> list[QRectF]:
        first = bisect_left(placed.lefts, view.x - placed.widest)
        last = bisect_right(placed.lefts, view.right)
        return placed.rects[first:last]

    def _places(self, drawing: Drawing, ids: frozenset[Id]) -> _Placed:
        kept = self._placed
        if kept is None or kept.drawing is not drawing or kept.ids is not ids:
            kept = self._placed = self._find(drawing, ids)
        return kept

    def _find(self, drawing: Drawing, ids: frozenset[Id]) -> _Placed:
        everything = Rect(0, 0, drawing.w, drawing.h)
        boxes = sorted(
            (x, y, block.w, block.h)
            for block, x, y in self._scene.index.touching(drawing.body, everything)
            if block.role is Role.CARD and block.ref in ids
        )
        rects = [QRectF(*box) for box in boxes]
        widest = max((box[2] for box in boxes), default=0.0)
        return _Placed(drawing, ids, rects, [box[0] for box in boxes], widest)

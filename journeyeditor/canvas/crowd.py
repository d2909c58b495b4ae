"""Outlines round very many selected things: a frame must not take longer for each of them.

What lies in the body is put into rectangles once for as long as the selection stays, and drawn at
one go, as far as it is near the window.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.sticky import Placed

FROM = 300
"""From so many rings on they are a crowd."""


class Crowd:
    """Draws the rings of a crowd."""

    def __init__(self) -> None:
        self._rings: Sequence[Placed] = ()
        self._boxes: list[QRectF] = []
        self._lefts: list[float] = []
        self._widest = 0.0
        self._others: list[Placed] = []

    def others(self, rings: Sequence[Placed]) -> list[Placed]:
        """The rings that do not lie in the body of the map."""
        self._look(rings)
        return self._others

    def paint(
        self, painter: QPainter, camera: Camera, rings: Sequence[Placed], colour: QColor
    ) -> None:
        """Draw the rings in the body, in logical px of the window."""
        self._look(rings)
        view = camera.view
        first = bisect_left(self._lefts, view.x - self._widest)
        last = bisect_right(self._lefts, view.right)
        pen = QPen(colour, 2)
        pen.setCosmetic(True)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.translate(camera.left, camera.top)
        painter.scale(camera.scale, camera.scale)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects(self._boxes[first:last])
        painter.restore()

    def _look(self, rings: Sequence[Placed]) -> None:
        if rings is self._rings:
            return
        self._rings = rings
        rects = sorted(mark.rect for mark in rings if mark.layer == "body")
        self._boxes = [QRectF(*rect) for rect in rects]
        self._lefts = [rect.x for rect in rects]
        self._widest = max((rect.w for rect in rects), default=0.0)
        self._others = [mark for mark in rings if mark.layer != "body"]

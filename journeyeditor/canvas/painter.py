"""Interprets the primitives of a Drawing with QPainter: the screen's half of "screen = paper".

Text is shaped by the same `Fonts` as on paper and drawn as glyph runs of a font of 1000 px that
is scaled down; emoji are drawn as the pictures that they are. Knows nothing of maps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QTransform

from journeyeditor.canvas.artwork import Artwork, Emoji
from journeyeditor.layout.drawing import Box, Circle, Image, Line, Path, Pen, Prim, Prims, Text
from journeyeditor.layout.geometry import MM_PER_PT

_HAIRLINE = 0.8
"""Strokes are never thinner than this on the screen, in device pixels."""

_LARGEST_RUN = 60.0
"""Type larger than this many device pixels is drawn as an outline: above 64, Qt 6.11 draws glyph
runs of a font that was loaded from memory as nothing at all, without a word."""

_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def prepare(painter: QPainter) -> None:
    """Switch on smooth edges, as all painting of drawings wants it."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )


class DrawingPainter:
    """Paints primitives with one QPainter at one scale.

    `scale` is in pixels per mm, in the coordinates that the painter has when it is handed over;
    (left, top) is the place on the map, in mm, of their origin. `thinnest` is the least width
    of a stroke in pixels, 0 for a picture that must look exactly like the paper.
    """

    def __init__(
        self,
        painter: QPainter,
        artwork: Artwork,
        scale: float,
        left: float = 0.0,
        top: float = 0.0,
        thinnest: float = _HAIRLINE,
    ) -> None:
        self._p = painter
        self._art = artwork
        self._scale = scale
        self._left, self._top = left, top
        self._thin = thinnest / scale
        device = painter.deviceTransform()
        self._zoom = scale * max(abs(device.m11()), abs(device.m12()))
        base = painter.transform()
        self._base = None if base.isIdentity() else base
        self._dx = self._dy = 0.0
        self._placed = False

    def paint(self, prims: Prims, x: float, y: float) -> None:
        """Paint primitives whose origin lies at (x, y) mm on the map."""
        self._dx = (x - self._left) * self._scale
        self._dy = (y - self._top) * self._scale
        self._placed = False
        for prim in prims:
            _HOW[type(prim)](self, prim)

    def _place(self) -> None:
        if not self._placed:
            self._transform(self._scale, self._dx, self._dy)
            self._placed = True

    def _place_at(self, x: float, y: float, size: float) -> None:
        """Let one unit be `size` mm, and the origin (x, y) mm of the primitives."""
        scale = self._scale
        self._transform(scale * size, self._dx + x * scale, self._dy + y * scale)
        self._placed = False

    def _transform(self, scale: float, dx: float, dy: float) -> None:
        new = QTransform(scale, 0, 0, scale, dx, dy)
        self._p.setTransform(new if self._base is None else new * self._base)

    def _set(self, fill: str | None, pen: Pen | None) -> None:
        self._p.setBrush(_NO_BRUSH if fill is None else self._art.brush(fill))
        self._p.setPen(_NO_PEN if pen is None else self._art.pen(pen, 1.0, self._thin))

    def _box(self, box: Box) -> None:
        self._place()
        rect = QRectF(box.x, box.y, box.w, box.h)
        if box.pen is None and not box.radius:
            if box.fill is not None:
                self._p.fillRect(rect, self._art.brush(box.fill))
            return
        self._set(box.fill, box.pen)
        if box.radius:
            self._p.drawRoundedRect(rect, box.radius, box.radius)
        else:
            self._p.drawRect(rect)

    def _line(self, line: Line) -> None:
        self._place()
        self._p.setPen(self._art.pen(line.pen, 1.0, self._thin))
        self._p.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))

    def _circle(self, circle: Circle) -> None:
        self._place()
        self._set(circle.fill, circle.pen)
        self._p.drawEllipse(QPointF(circle.x, circle.y), circle.r, circle.r)

    def _path(self, path: Path) -> None:
        if path.scale == 1.0 and not path.x and not path.y:
            self._place()
            self._set(path.fill, path.pen)
        else:
            self._place_at(path.x, path.y, path.scale)
            self._p.setBrush(_NO_BRUSH if path.fill is None else self._art.brush(path.fill))
            self._p.setPen(
                _NO_PEN if path.pen is None else self._art.pen(path.pen, path.scale, self._thin)
            )
        self._p.drawPath(self._art.path(path.outline))

    def _text(self, text: Text) -> None:
        height = text.size * MM_PER_PT
        self._place_at(text.x, text.y, height / self._art.em)
        line = self._art.line(text.text, text.face)
        if height * self._zoom > _LARGEST_RUN:
            self._p.fillPath(self._art.letters(text.text, text.face), self._art.brush(text.colour))
        else:
            self._p.setPen(self._art.ink(text.colour))
            for run in line.runs:
                self._p.drawGlyphRun(QPointF(), run)
        if line.emoji:
            self._emoji(line.emoji, height * self._zoom)
        if not line.boxes.isEmpty():
            self._p.fillPath(line.boxes, self._art.brush(text.colour))

    def _emoji(self, emoji: tuple[Emoji, ...], size: float) -> None:
        """`size` is that of an em in device pixels."""
        for one in emoji:
            if (made := self._art.emoji(one, size)) is not None:
                pixmap, rect = made
                self._p.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))

    def _image(self, image: Image) -> None:
        if image.crop:
            picture = self._art.cropped(image.data, image.w * self._zoom, image.h * self._zoom)
        else:
            picture = self._art.picture(image.data)
        if not picture.isNull():
            self._place()
            rect = QRectF(image.x, image.y, image.w, image.h)
            self._p.drawPixmap(rect, picture, QRectF(picture.rect()))


_HOW: Mapping[type[Prim], Callable[[DrawingPainter, Any], None]] = MappingProxyType(
    {
        Box: DrawingPainter._box,
        Line: DrawingPainter._line,
        Circle: DrawingPainter._circle,
        Path: DrawingPainter._path,
        Text: DrawingPainter._text,
        Image: DrawingPainter._image,
    }
)
"""How a primitive is painted. No painter holds itself: one that failed is to let go at once."""

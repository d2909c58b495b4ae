"""A whole map as a small picture, for the tiles of the start page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.detail import Detail, prims_at
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.layout.drawing import Drawing, Prim, Prims, Text, walk
from journeyeditor.layout.geometry import MM_PER_PT

LEGIBLE = 4.5
"""Px of type below which letters are left out: they would be nothing but dust."""

NAMES = 9.0
"""Px of type of the names of stages where all of them have room for so much."""


def preview(drawing: Drawing, artwork: Artwork, size: QSize, ratio: float) -> QImage:
    """The map as large as it fits in `size` px, at the lowest level of detail, on white."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    scale = min(size.width() / drawing.w, size.height() / drawing.h)
    point = scale * MM_PER_PT
    painter = QPainter(image)
    prepare(painter)
    brush = DrawingPainter(painter, artwork, scale)
    for prims, x, y in _parts(drawing, LEGIBLE / point, NAMES / point):
        brush.paint(tuple(prim for prim in prims if not _is_dust(prim, LEGIBLE / point)), x, y)
    painter.end()
    return image


def _parts(drawing: Drawing, least: float, most: float) -> Iterator[tuple[Prims, float, float]]:
    """What to paint, and where; the names of all stages in one size, in pt on the map.

    The zone lines go without the plates for their names, which nobody could read.
    """
    names = [prim for block, *_ in walk(drawing.header) for prim in prims_at(block, Detail.MID)]
    sizes = [prim.size for prim in names if isinstance(prim, Text)]
    even = max(least, min([most, *sizes]))
    for layer in (drawing.body, drawing.header, drawing.names, drawing.corner):
        for block, x, y in walk(layer):
            if layer is drawing.header:
                yield tuple(_at_most(p, even) for p in prims_at(block, Detail.MID)), x, y
            else:
                yield prims_at(block, Detail.FAR), x, y


def _at_most(prim: Prim, size: float) -> Prim:
    return replace(prim, size=min(prim.size, size)) if isinstance(prim, Text) else prim


def _is_dust(prim: Prim, least: float) -> bool:
    return isinstance(prim, Text) and prim.size < least

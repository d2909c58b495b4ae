"""Drawings as pictures: for a PNG of the map, for the picture that is dragged, for comparisons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.layout.drawing import Block, Drawing, walk
from journeyeditor.layout.geometry import Rect

MM_PER_INCH = 25.4

LARGEST = 400_000_000
"""Pixels beyond which no picture is made: 1.6 GB."""


def drawing_image(
    drawing: Drawing, artwork: Artwork, scale: float, area: Rect | None = None
) -> QImage:
    """The map, or an `area` of it in mm, at `scale` px per mm, on white, exactly as on paper.

    Raises ValueError when the picture would be larger than `LARGEST` pixels.
    """
    area = area or Rect(0, 0, drawing.w, drawing.h)
    return blocks_image(drawing.layers, artwork, scale, area)


def poster_png(
    layers: tuple[Block, ...], w: float, h: float, artwork: Artwork, dpi: float
) -> QImage:
    """A sheet of `w` x `h` mm with everything on it, at `dpi` pixels per inch."""
    image = blocks_image(layers, artwork, dpi / MM_PER_INCH, Rect(0, 0, w, h))
    image.setDotsPerMeterX(round(dpi / MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MM_PER_INCH * 1000))
    return image


def blocks_image(
    blocks: tuple[Block, ...], artwork: Artwork, scale: float, area: Rect, white: bool = True
) -> QImage:
    """Blocks placed on the sheet, painted in order on white or on nothing; `area` in mm, `scale`
    px per mm.
    """
    width, height = max(1, round(area.w * scale)), max(1, round(area.h * scale))
    if width * height > LARGEST:
        raise ValueError(f"a picture of {width} x {height} pixels is too large")
    kind = QImage.Format.Format_RGB32 if white else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, height, kind)
    image.fill(Qt.GlobalColor.white if white else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    prepare(painter)
    brush = DrawingPainter(painter, artwork, scale, area.x, area.y, thinnest=0.0)
    for root in blocks:
        for block, x, y in walk(root):
            brush.paint(block.prims, x, y)
    painter.end()
    return image

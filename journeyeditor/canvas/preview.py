"""A whole map as a small picture, for the tiles of the start page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.detail import Detail, prims_at
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.layout.drawing import Drawing, walk


def preview(drawing: Drawing, artwork: Artwork, size: QSize, ratio: float) -> QImage:
    """The map over the whole width of `size` px, at the lowest level of detail; white below it."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    prepare(painter)
    brush = DrawingPainter(painter, artwork, size.width() / drawing.w)
    for layer in drawing.layers:
        detail = Detail.MID if layer is drawing.header else Detail.FAR
        for block, x, y in walk(layer):
            brush.paint(prims_at(block, detail), x, y)
    painter.end()
    return image

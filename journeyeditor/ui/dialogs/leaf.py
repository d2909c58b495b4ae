"""Pages to be printed, painted by Qt: for the preview, for a picture, for a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.layout.drawing import Block, walk
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.printing import Leaf, Window


def whole(leaf: Leaf) -> Rect:
    """The page with what lies around it, in mm of the page."""
    frame = leaf.frame
    return Rect(0, 0, frame.w, frame.h).grown(frame.surround)


def paint_leaf(painter: QPainter, leaf: Leaf, artwork: Artwork, scale: float) -> None:
    """Paint a page with all that its windows show, at `scale` px per mm, exactly as on paper.

    The painter's origin is the upper left corner of the page as it is when cut; what lies around
    it (bleed, crop marks) has negative coordinates. The painter is as it was afterwards. It paints
    no white: paper is white already.
    """
    painter.save()
    prepare(painter)
    for window in leaf.windows:
        painter.save()
        _open(painter, window, scale)
        _paint(painter, window.leaf.blocks, artwork, scale)
        painter.restore()
    _paint(painter, leaf.blocks, artwork, scale)
    painter.restore()


def leaf_image(leaf: Leaf, artwork: Artwork, scale: float) -> QImage:
    """The page with what lies around it on white, at `scale` px per mm."""
    area = whole(leaf)
    size = (max(1, round(area.w * scale)), max(1, round(area.h * scale)))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.translate(-area.x * scale, -area.y * scale)
    paint_leaf(painter, leaf, artwork, scale)
    painter.end()
    return image


def _open(painter: QPainter, window: Window, scale: float) -> None:
    """Let only the window be painted on, and what it shows lie behind it."""
    part, x, y = window.part, window.x, window.y
    clip = QRectF(x * scale, y * scale, part.w * scale, part.h * scale)
    painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
    painter.translate((x - part.x) * scale, (y - part.y) * scale)


def _paint(painter: QPainter, blocks: Sequence[Block], artwork: Artwork, scale: float) -> None:
    brush = DrawingPainter(painter, artwork, scale, thinnest=0.0)
    for root in blocks:
        for block, x, y in walk(root):
            brush.paint(block.prims, x, y)

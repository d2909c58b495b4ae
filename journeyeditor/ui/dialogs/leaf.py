"""Pages to be printed, painted by Qt: for the preview, for a picture, for a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.index import Index
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.printing import Leaf, Window


def whole(leaf: Leaf) -> Rect:
    """The page with what lies around it, in mm of the page."""
    frame = leaf.frame
    return Rect(0, 0, frame.w, frame.h).grown(frame.surround)


def paint_leaf(
    painter: QPainter,
    leaf: Leaf,
    artwork: Artwork,
    scale: float,
    seen: Rect | None = None,
    index: Index | None = None,
) -> None:
    """Paint a page with all that its windows show, at `scale` px per mm, exactly as on paper.

    The painter's origin is the upper left corner of the page as it is when cut; what lies around
    it (bleed, crop marks) has negative coordinates. The painter is as it was afterwards. It paints
    no white: paper is white already. Blocks outside `seen`, in mm of the page, are left out;
    `index` makes finding them quick when it is used again.
    """
    seen, index = seen or whole(leaf), index or Index()
    painter.save()
    prepare(painter)
    for window in leaf.windows:
        part, dx, dy = window.part, window.part.x - window.x, window.part.y - window.y
        painter.save()
        _open(painter, window, scale)
        brush = DrawingPainter(painter, artwork, scale, thinnest=0.0)
        _paint(brush, window.leaf.blocks, _common(part, seen.moved(dx, dy)), index)
        painter.restore()
    _paint(DrawingPainter(painter, artwork, scale, thinnest=0.0), leaf.blocks, seen, index)
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


def _common(one: Rect, other: Rect) -> Rect:
    """What two rectangles share; of no size when that is nothing."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Rect(x, y, max(0.0, right - x), max(0.0, bottom - y))


def _paint(brush: DrawingPainter, blocks: Sequence[Block], seen: Rect, index: Index) -> None:
    for root in blocks:
        for block, x, y in index.touching(root, seen):
            brush.paint(block.prims, x, y)

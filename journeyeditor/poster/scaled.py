"""A block made larger or smaller as a whole, for maps that do not fit their paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from journeyeditor.layout.drawing import Block, Box, Circle, Image, Line, Path, Pen, Prim, Text
from journeyeditor.layout.geometry import Rect


def scaled(block: Block, k: float) -> Block:
    """The block with every length, also of its place in the parent, times `k` (above 0)."""
    if k == 1.0:
        return block
    return Block(
        block.id,
        block.role,
        *scaled_rect(block.rect, k),
        prims=tuple(_HOW[type(prim)](prim, k) for prim in block.prims),
        children=tuple(scaled(child, k) for child in block.children),
        ref=block.ref,
        text=block.text,
        overhang=block.overhang * k,
    )


def scaled_rect(rect: Rect, k: float) -> Rect:
    """The rectangle with every length times `k`."""
    return Rect(rect.x * k, rect.y * k, rect.w * k, rect.h * k)


def _pen(pen: Pen | None, k: float) -> Pen | None:
    return pen and Pen(pen.colour, pen.width * k, tuple(v * k for v in pen.dash), pen.round)


def _box(box: Box, k: float) -> Box:
    x, y, w, h = scaled_rect(Rect(box.x, box.y, box.w, box.h), k)
    return Box(x, y, w, h, box.fill, _pen(box.pen, k), box.radius * k)


def _line(line: Line, k: float) -> Line:
    pen = _pen(line.pen, k) or line.pen
    return Line(line.x1 * k, line.y1 * k, line.x2 * k, line.y2 * k, pen)


def _circle(disc: Circle, k: float) -> Circle:
    return Circle(disc.x * k, disc.y * k, disc.r * k, disc.fill, _pen(disc.pen, k))


def _path(path: Path, k: float) -> Path:
    pen = _pen(path.pen, k)
    return Path(path.outline, path.x * k, path.y * k, path.scale * k, path.fill, pen)


def _text(text: Text, k: float) -> Text:
    size, width = text.size * k, text.width * k
    return Text(text.x * k, text.y * k, text.text, size, text.face, text.colour, width)


def _image(image: Image, k: float) -> Image:
    return replace(image, x=image.x * k, y=image.y * k, w=image.w * k, h=image.h * k)


_HOW: Mapping[type[Prim], Callable[[Any, float], Prim]] = MappingProxyType(
    {Box: _box, Line: _line, Circle: _circle, Path: _path, Text: _text, Image: _image}
)

"""How much ink a page takes: an estimate, from a small picture of its areas and its lines.

One solid area of one colour over the whole page counts 1.0. Black is printed as black, whatever
it is mixed of on a screen, so a dark area counts little more than a coloured one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from PIL import Image, ImageChops, ImageDraw, ImageStat

from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Face,
    Line,
    Outline,
    Path,
    Pen,
    Text,
    walk,
)
from journeyeditor.layout.drawing import Image as Photo
from journeyeditor.layout.geometry import MM_PER_PT

PIXELS = 1000
"""The long side of the picture, in pixels."""

LETTERS: Mapping[Face, float] = MappingProxyType(
    {Face.REGULAR: 0.17, Face.ITALIC: 0.17, Face.BOLD: 0.24}
)
"""How much of its width times its size a line of text covers with ink."""

PHOTO = "#808080"
"""What pictures are counted as."""


def ink(blocks: Sequence[Block], w: float, h: float) -> float:
    """The ink on a page of `w` x `h` mm, as a part of one solid page."""
    scale = PIXELS / max(w, h)
    picture = Image.new("RGB", (max(1, round(w * scale)), max(1, round(h * scale))), "white")
    draw = ImageDraw.Draw(picture)
    thin = 0.0
    for top in blocks:
        for block, x, y in walk(top):
            for prim in block.prims:
                if isinstance(prim, Text):
                    box = prim.width * prim.size * MM_PER_PT
                    thin += box * LETTERS[prim.face] * shade(prim.colour)
                elif isinstance(prim, Line):
                    length = math.hypot(prim.x2 - prim.x1, prim.y2 - prim.y1)
                    thin += _stroke(prim.pen, length)
                else:
                    thin += _outline(prim)
                    _fill(draw, prim, x, y, scale)
    return _areas(picture) + thin / (w * h)


def shade(colour: str) -> float:
    """The ink of a colour, 0 for white: black, and what remains of cyan, magenta and yellow."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return 1 + 2 * max(parts) - sum(parts)


def _areas(picture: Image.Image) -> float:
    red, green, blue = picture.split()
    brightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    largest, total = (ImageStat.Stat(each).mean for each in (brightest, picture))
    return (255 + 2 * largest[0] - sum(total)) / 255


def _stroke(pen: Pen | None, length: float) -> float:
    """The area of a line in mm2, times the ink of its colour; dashes leave gaps."""
    if pen is None:
        return 0.0
    on = sum(pen.dash[::2]) / sum(pen.dash) if pen.dash else 1.0
    return length * pen.width * on * shade(pen.colour)


def _outline(prim: Box | Circle | Path | Photo) -> float:
    if isinstance(prim, Box):
        return _stroke(prim.pen, 2 * (prim.w + prim.h))
    if isinstance(prim, Circle):
        return _stroke(prim.pen, math.tau * prim.r)
    if isinstance(prim, Path):
        return _stroke(prim.pen, _length(prim.outline) * prim.scale)
    return 0.0


def _length(outline: Outline) -> float:
    """About how long an outline is: straight from one place to the next."""
    return sum(math.dist(a, b) for a, b in pairwise(_corners(outline)))


def _corners(outline: Outline) -> Iterator[tuple[float, float]]:
    for step in outline:
        values = [value for value in step if not isinstance(value, str)]
        if values:
            yield values[-2], values[-1]


def _fill(
    draw: ImageDraw.ImageDraw, prim: Box | Circle | Path | Photo, x: float, y: float, scale: float
) -> None:
    """Paint the area of a shape over what is there."""
    fill = PHOTO if isinstance(prim, Photo) else prim.fill
    if fill is None:
        return
    if isinstance(prim, Path):
        corners = [
            ((x + prim.x + a * prim.scale) * scale, (y + prim.y + b * prim.scale) * scale)
            for a, b in _corners(prim.outline)
        ]
        if len(corners) > 2:
            draw.polygon(corners, fill)
        return
    left, top = (x + prim.x) * scale, (y + prim.y) * scale
    if isinstance(prim, Circle):
        r = prim.r * scale
        draw.ellipse((left - r, top - r, left + r, top + r), fill)
    elif prim.w > 0 and prim.h > 0:
        right, bottom = left + prim.w * scale, top + prim.h * scale
        draw.rectangle((left, top, max(left, right - 1), max(top, bottom - 1)), fill)

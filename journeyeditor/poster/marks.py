"""Where a print shop cuts: our own crop marks, and colour that runs on into the bleed.

Pure layout; coordinates in mm from the upper left corner of the paper as it is when cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from journeyeditor.layout.drawing import Block, Box, Line, Pen, Prim, Role
from journeyeditor.layout.style import INK

LENGTH, OFF = 6.0, 2.0
"""How long a crop mark is, and how far it stays from what may be printed on, in mm."""

TOUCHING = 0.05
"""What ends so many mm from the edge of the paper is meant to reach it."""

_PEN = Pen(INK, 0.1, (), False)


def crop_marks(w: float, h: float, bleed: float) -> Block:
    """Two lines at each corner, outside paper and bleed."""
    near, far = bleed + OFF, bleed + OFF + LENGTH
    prims: list[Prim] = []
    for x in (0.0, w):
        prims += [Line(x, -far, x, -near, _PEN), Line(x, h + near, x, h + far, _PEN)]
    for y in (0.0, h):
        prims += [Line(-far, y, -near, y, _PEN), Line(w + near, y, w + far, y, _PEN)]
    return Block("crop marks", Role.FOOTER, 0, 0, w, h, tuple(prims), overhang=far)


def bled(blocks: Sequence[Block], w: float, h: float, bleed: float) -> tuple[Block, ...]:
    """The blocks with every coloured area that touches the edge of the paper run on beyond it."""
    return tuple(_bled(block, 0.0, 0.0, (w, h, bleed)) for block in blocks)


def _bled(block: Block, x: float, y: float, page: tuple[float, float, float]) -> Block:
    left, top = x + block.x, y + block.y
    prims = tuple(_run_on(block.prims, left, top, page))
    children = tuple(_bled(child, left, top, page) for child in block.children)
    same = all(a is b for a, b in zip(prims, block.prims, strict=True))
    if same and all(a is b for a, b in zip(children, block.children, strict=True)):
        return block
    return Block(
        block.id,
        block.role,
        *block.rect,
        prims=prims,
        children=children,
        ref=block.ref,
        text=block.text,
        overhang=block.overhang,
    )


def _run_on(
    prims: Sequence[Prim], x: float, y: float, page: tuple[float, float, float]
) -> Iterator[Prim]:
    w, h, bleed = page
    for prim in prims:
        if not isinstance(prim, Box) or prim.fill is None:
            yield prim
            continue
        left = bleed if x + prim.x < TOUCHING else 0.0
        right = bleed if x + prim.x + prim.w > w - TOUCHING else 0.0
        above = bleed if y + prim.y < TOUCHING else 0.0
        below = bleed if y + prim.y + prim.h > h - TOUCHING else 0.0
        if not (left or right or above or below):
            yield prim
            continue
        wide, high = prim.w + left + right, prim.h + above + below
        yield replace(prim, x=prim.x - left, y=prim.y - above, w=wide, h=high)

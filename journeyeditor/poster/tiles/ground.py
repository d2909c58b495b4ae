"""What lies where on a poster: the ink that a sheet may not lose, and what a cut should spare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Image,
    Line,
    Outline,
    Path,
    Pen,
    Prim,
    Role,
    Text,
    walk,
)
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.style import WHITE
from journeyeditor.poster.tiles.cuts import Span

ASCENT, DESCENT = 0.85, 0.3
"""How far letters reach above and below their baseline, in em."""

THROUGH_TEXT, THROUGH_CARD, CLOSE = 1e6, 2e3, 5e2
"""The harm of a cut: through text it is worth any move; through a card one of 45 mm; and one of
22 mm if it is close to text."""

NEAR = 3.0
"""What is so many mm from text is close to it."""

SPARED = frozenset({Role.CARD, Role.POINT, Role.NOTE})
"""What is better not cut, though there be no text there."""


def spans(blocks: Sequence[Block]) -> tuple[list[Span], list[Span]]:
    """What cuts from top to bottom run through, and what cuts from left to right do."""
    upright: list[Span] = []
    lying: list[Span] = []
    for rect, harm in _spared(blocks):
        upright.append(Span(rect.x, rect.right, harm))
        lying.append(Span(rect.y, rect.bottom, harm))
    return upright, lying


def _spared(blocks: Sequence[Block]) -> Iterator[tuple[Rect, float]]:
    for top in blocks:
        for block, x, y in walk(top):
            if block.role in SPARED:
                yield Rect(x, y, block.w, block.h), THROUGH_CARD
            for prim in block.prims:
                if isinstance(prim, Text) and prim.text.strip():
                    letters = _text(prim).moved(x, y)
                    yield letters, THROUGH_TEXT
                    yield letters.grown(NEAR), CLOSE


def inked(blocks: Sequence[Block]) -> Iterator[Rect]:
    """Rectangles that hold all that can be seen on white paper, in mm; perhaps a little more."""
    for top in blocks:
        for block, x, y in walk(top):
            for prim in block.prims:
                for rect in _seen(prim):
                    yield rect.moved(x, y)


def _seen(prim: Prim) -> Iterator[Rect]:
    if isinstance(prim, Text):
        if prim.text.strip():
            yield _text(prim)
    elif isinstance(prim, Image):
        yield Rect(prim.x, prim.y, prim.w, prim.h)
    elif isinstance(prim, Line):
        x, y = min(prim.x1, prim.x2), min(prim.y1, prim.y2)
        flat = Rect(x, y, abs(prim.x2 - prim.x1), abs(prim.y2 - prim.y1))
        yield flat.grown(prim.pen.width / 2)
    elif isinstance(prim, Box):
        yield from _shape(Rect(prim.x, prim.y, prim.w, prim.h), prim.fill, prim.pen)
    elif isinstance(prim, Circle):
        round_ = Rect(prim.x, prim.y, 0.0, 0.0).grown(prim.r)
        yield from _shape(round_, prim.fill, prim.pen)
    elif _is_coloured(prim.fill) or prim.pen is not None:
        yield _path(prim)


def _shape(rect: Rect, fill: str | None, pen: Pen | None) -> Iterator[Rect]:
    """All of it where it is filled, else the four sides of what it lies in."""
    if _is_coloured(fill):
        yield rect
    if pen is not None:
        x, y, w, h = rect
        for side in (
            Rect(x, y, w, 0),
            Rect(x, y, 0, h),
            Rect(x + w, y, 0, h),
            Rect(x, y + h, w, 0),
        ):
            yield side.grown(pen.width / 2)


def _is_coloured(fill: str | None) -> bool:
    return fill is not None and fill.upper() != WHITE


def _text(text: Text) -> Rect:
    em = text.size * MM_PER_PT
    return Rect(text.x, text.y - ASCENT * em, text.width, (ASCENT + DESCENT) * em)


def _path(path: Path) -> Rect:
    corners = list(_corners(path.outline))
    if not corners:
        return Rect(path.x, path.y, 0.0, 0.0)
    xs, ys = ([corner[axis] * path.scale for corner in corners] for axis in (0, 1))
    left, top = min(xs), min(ys)
    flat = Rect(path.x + left, path.y + top, max(xs) - left, max(ys) - top)
    return flat.grown(path.pen.width if path.pen is not None else 0.0)


def _corners(outline: Outline) -> Iterator[tuple[float, float]]:
    """Every place that is named: a curve never leaves what its helpers enclose."""
    for step in outline:
        places = [value for value in step if not isinstance(value, str)]
        yield from zip(places[::2], places[1::2], strict=True)

"""Leaving out primitives that lie outside what is being painted.

Only for blocks with many of them over a large area, such as the lines from cards to a curve:
elsewhere testing costs more than painting. Knows no Qt.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import cast

from journeyeditor.layout.drawing import Box, Circle, Image, Line, Path, Prim, Prims, Step, Text
from journeyeditor.layout.geometry import MM_PER_PT, Rect

_MANY = 24
_KEPT = 400

_LONG = 60
"""A stroke of more steps is painted in parts, so that a tile need not stroke a whole curve."""

_PART = 16
"""Steps of a part."""


class Culling:
    """Remembers how far the primitives of crowded blocks reach."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, tuple[Prims, list[tuple[Rect, Prim]]]] = OrderedDict()

    def near(self, prims: Prims, area: Rect) -> Prims:
        """The primitives that may paint inside `area`, in order; all when they are few."""
        if len(prims) < _MANY and not any(map(_is_long, prims)):
            return prims
        entry = self._known.get(id(prims))
        if entry is None:
            entry = (prims, [(reach(part), part) for prim in prims for part in parts(prim)])
            self._known[id(prims)] = entry
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        return tuple(
            prim
            for (x, y, w, h), prim in entry[1]
            if x <= right and x + w >= left and y <= bottom and y + h >= top
        )


def _is_long(prim: Prim) -> bool:
    """Whether a stroke may be painted in parts: not dashed, not filled, one unbroken line."""
    return (
        isinstance(prim, Path)
        and len(prim.outline) > _LONG
        and prim.fill is None
        and prim.pen is not None
        and prim.pen.round
        and not prim.pen.dash
        and all(step[0] in "LC" for step in prim.outline[1:])
    )


def parts(prim: Prim) -> list[Prim]:
    """A long stroke as several that look the same together; anything else as it is."""
    if not isinstance(prim, Path) or not _is_long(prim):
        return [prim]
    outline = prim.outline
    found: list[Prim] = []
    for first in range(1, len(outline), _PART):
        last = cast("tuple[float, ...]", outline[first - 1])
        start: Step = ("M", last[-2], last[-1])
        found.append(replace(prim, outline=(start, *outline[first : first + _PART])))
    return found


def reach(prim: Prim) -> Rect:
    """A rectangle, in mm, outside of which the primitive paints nothing."""
    match prim:
        case Box() | Image():
            rect = Rect(prim.x, prim.y, prim.w, prim.h)
        case Line():
            x, y = min(prim.x1, prim.x2), min(prim.y1, prim.y2)
            rect = Rect(x, y, abs(prim.x1 - prim.x2), abs(prim.y1 - prim.y2))
        case Circle():
            rect = Rect(prim.x - prim.r, prim.y - prim.r, 2 * prim.r, 2 * prim.r)
        case Path():
            rect = _path(prim)
        case Text():
            em = prim.size * MM_PER_PT
            rect = Rect(prim.x - em, prim.y - 1.5 * em, prim.width + 2 * em, 2.5 * em)
    pen = None if isinstance(prim, Text | Image) else prim.pen
    return rect if pen is None else rect.grown(2 * pen.width)


def _path(path: Path) -> Rect:
    """All points of the outline, handles of curves included: curves stay between them."""
    numbers = [step[1:] for step in path.outline]
    xs = [v for step in numbers for v in step[0::2]]
    ys = [v for step in numbers for v in step[1::2]]
    if not xs:
        return Rect(path.x, path.y, 0, 0)
    x, y = min(xs), min(ys)
    return Rect(
        path.x + x * path.scale,
        path.y + y * path.scale,
        (max(xs) - x) * path.scale,
        (max(ys) - y) * path.scale,
    )

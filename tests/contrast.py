"""Which colours lie on which others on a map, and the contrast between two of them.

Computed from the drawings themselves: what colour lies below each word and each line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.layout.drawing import Box, Circle, Drawing, Line, Path, Pen, Prim, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import BORDER, CANVAS, HAIR, WHITE
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.journey import JourneyMap
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load

Pair = tuple[str, str, str]
"""What lies there ("text" or "line"), its colour, and that of its ground."""

SEPARATORS = {HAIR, BORDER, WHITE}
"""Lines that only part things that are told apart without them, and the halo of a curve."""

FILES = sorted(resource("examples").glob("*.json")) + sorted(resource("templates").glob("*.json"))


class Stain(NamedTuple):
    """A filled area, in mm on the map."""

    rect: Rect
    colour: str


def drawings(fonts: Fonts) -> Iterator[Drawing]:
    """All examples and templates as they are, and as if all their feelings had been measured."""
    for path in FILES:
        project = load(path)
        for journey in project.maps:
            yield lay_out(project, journey, CANVAS, fonts, Memo())
            yield lay_out(project, measured(journey), CANVAS, fonts, Memo())


def measured(journey: JourneyMap) -> JourneyMap:
    """The map with a number of answers and a spread at each point, and no lane hidden."""
    curves = tuple(
        evolve(
            curve,
            kind=CurveKind.MEASURED,
            points=tuple(evolve(point, n=40, sd=0.6) for point in curve.points),
        )
        for curve in journey.curves
    )
    lanes = tuple(evolve(lane, hidden=False) for lane in journey.lanes)
    return evolve(journey, curves=curves, lanes=lanes)


def painted(drawing: Drawing) -> Iterator[tuple[Prim, float, float]]:
    """Everything in painting order with the corner that it is placed at."""
    for layer in drawing.layers:
        for block, x, y in walk(layer):
            for prim in block.prims:
                yield prim, x, y


def stain(prim: Prim, x: float, y: float) -> Stain | None:
    """What a primitive fills, by its bounds."""
    fill = getattr(prim, "fill", None)
    if fill is None:
        return None
    if isinstance(prim, Box):
        return Stain(Rect(x + prim.x, y + prim.y, prim.w, prim.h), fill)
    if isinstance(prim, Circle):
        side = 2 * prim.r
        return Stain(Rect(x + prim.x - prim.r, y + prim.y - prim.r, side, side), fill)
    assert isinstance(prim, Path)
    numbers = [number for _, *coordinates in prim.outline for number in coordinates]
    xs = [x + prim.x + prim.scale * number for number in numbers[0::2]]
    ys = [y + prim.y + prim.scale * number for number in numbers[1::2]]
    return Stain(Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)), fill)


def below(stains: list[Stain], x: float, y: float) -> str:
    """The colour that is seen at a place before the next thing is painted there."""
    return next((s.colour for s in reversed(stains) if s.rect.contains(x, y)), WHITE)


def middle(prim: Prim) -> tuple[float, float]:
    """A place on which a line or a word lies."""
    if isinstance(prim, Text):
        return prim.x + prim.width / 2, prim.y - 0.35 * prim.size * MM_PER_PT
    if isinstance(prim, Line):
        return (prim.x1 + prim.x2) / 2, (prim.y1 + prim.y2) / 2
    if isinstance(prim, Circle):
        return prim.x + prim.r, prim.y
    if isinstance(prim, Box):
        return prim.x, prim.y + prim.h / 2
    assert isinstance(prim, Path)
    _, *first = prim.outline[0]
    return prim.x + prim.scale * first[0], prim.y + prim.scale * first[1]


def pairs(drawing: Drawing) -> Iterator[Pair]:
    """Every pair of colours that lie on each other: "text" or "line", the upper, the lower."""
    stains: list[Stain] = []
    for prim, x, y in painted(drawing):
        at = (x, y) if not isinstance(prim, Box | Circle | Line | Path | Text) else middle(prim)
        ground = below(stains, x + at[0], y + at[1])
        pen: Pen | None = getattr(prim, "pen", None)
        if isinstance(prim, Text):
            yield "text", prim.colour, ground
        elif pen is not None:
            yield "line", pen.colour, ground
        made = stain(prim, x, y)
        if made is not None:
            stains.append(made)


def all_pairs(fonts: Fonts) -> set[Pair]:
    """The pairs of all examples and templates, in both languages."""
    return {pair for drawing in drawings(fonts) for pair in pairs(drawing)}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours `#rrggbb`, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

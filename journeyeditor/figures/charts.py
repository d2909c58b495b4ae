"""The small charts of a report on paper. Black and shades of grey, shapes and words: no colour.

Each is a block as wide as its easel and as high as the chart needs; the easel's height is not
asked. The words come with the values.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from journeyeditor.figures.easel import Easel
from journeyeditor.figures.gaps import gaps
from journeyeditor.layout.drawing import Block, Box, Circle, Face, Line, Path, Pen, Prim, Role, Text
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.monotone import pieces
from journeyeditor.layout.style import HAIR, HEADER, INK, LINE, SOFT, WHITE
from journeyeditor.telling.report.entry import Bars, Blocks, Chart, Curve

MOST_BLOCKS = 60
"""More than these are no blocks any more but one bar."""

CURVE_LINES = 6.5
"""The height of a curve, in lines of text; below it stand the numbers of the stages."""

UNITS = 4.0
"""From -2 to +2."""


def chart(values: Chart, easel: Easel) -> Block:
    """The chart of these values."""
    match values:
        case Blocks():
            h, prims = easel.em * 0.9, [*_blocks(values, easel)]
        case Bars():
            h, prims = easel.line * 1.5 * len(values.bars), [*_bars(values, easel)]
        case Curve():
            h, prims = easel.line * (CURVE_LINES + 1.3), [*_curve(values, easel)]
        case _:
            h, prims = gaps(values, easel)
    return Block("chart", Role.NOTE, 0, 0, easel.w, h, tuple(prims))


def _blocks(values: Blocks, easel: Easel) -> Iterator[Prim]:
    h, edge = easel.em * 0.9, Pen(INK, easel.stroke / 2, (), False)
    if values.whole > MOST_BLOCKS:
        yield Box(0, 0, easel.w, h, WHITE, edge)
        yield Box(0, 0, easel.w * values.filled / values.whole, h, INK)
        return
    step = min(easel.w / max(values.whole, 1), easel.em * 2.6)
    for at in range(values.whole):
        yield Box(at * step, 0, step * 0.88, h, INK if at < values.filled else WHITE, edge)


def _bars(values: Bars, easel: Easel) -> Iterator[Prim]:
    """Names at the left, the bars in the middle, figures at the right."""
    line = easel.line * 1.5
    left = min(easel.w * 0.5, max(_width(easel, bar.name) for bar in values.bars) + easel.em)
    right = max(_width(easel, bar.text) for bar in values.bars) + easel.em
    span, room = (values.high - values.low) or 1.0, easel.w - left - right
    zero = left - values.low / span * room
    for at, bar in enumerate(values.bars):
        base = at * line + easel.line
        name = easel.lines(bar.name, left - easel.em, 1)[0]
        yield easel.text(0, base, name)
        yield easel.text(easel.w, base, bar.text, Face.BOLD, anchor="end")
        top, h = base - easel.em * 0.62, easel.em * 0.62
        yield Box(left, top, room, h, HEADER)
        if bar.value is not None:
            end = left + (bar.value - values.low) / span * room
            yield Box(min(zero, end), top, max(abs(end - zero), easel.stroke), h, INK)
    if values.low < 0:
        pen = Pen(LINE, easel.stroke, (), False)
        yield Line(zero, 0, zero, line * len(values.bars), pen)


def _width(easel: Easel, words: str) -> float:
    return easel.fonts.width(words, Face.REGULAR, easel.pt)


def _curve(values: Curve, easel: Easel) -> Iterator[Prim]:
    h, edge = easel.line * CURVE_LINES, easel.line
    unit, middle = (h - 2 * edge) / UNITS, h / 2
    left = _width(easel, "+2") + easel.em * 0.6
    for v, mark in ((-2, "−2"), (-1, ""), (0, "0"), (1, ""), (2, "+2")):
        y = middle - v * unit
        yield Line(left, y, easel.w, y, Pen(LINE if v == 0 else HAIR, easel.stroke / 2, (), False))
        yield easel.text(
            left - easel.em * 0.6, y + easel.em * 0.35, mark, colour=SOFT, anchor="end"
        )
    step = (easel.w - left - 2 * easel.em) / max(len(values.points) - 1, 1)
    places = [
        Point(left + easel.em + at * step, middle - (point.v or 0.0) * unit)
        for at, point in enumerate(values.points)
    ]
    yield from _stages(values, places, step, easel)
    yield from _intervals(values, places, middle, unit, easel)
    yield from _lines(values, places, easel)
    yield from _ends(values, places, easel)


def _stages(values: Curve, places: Sequence[Point], step: float, easel: Easel) -> Iterator[Prim]:
    """The numbers of the stages under their points, and a line where another one begins."""
    h, pen = easel.line * CURVE_LINES, Pen(HAIR, easel.stroke, (), False)
    numbers = {stage_id: str(number) for number, stage_id in enumerate(values.stages, 1)}
    stages = groupby(range(len(places)), key=lambda at: values.points[at].stage_id)
    for stage_id, inside in stages:
        run = [*inside]
        first, last = places[run[0]].x, places[run[-1]].x
        if run[0] > 0:
            x = first - step / 2
            yield Line(x, 0, x, h, pen)
        middle, number = (first + last) / 2, numbers.get(stage_id, "")
        yield easel.text(middle, h + easel.em, number, colour=SOFT, anchor="middle")


def _intervals(
    values: Curve, places: Sequence[Point], middle: float, unit: float, easel: Easel
) -> Iterator[Prim]:
    """A bar from end to end of the interval; a hollow mark where there is none."""
    if not values.measured:
        return
    w, pen = easel.em * 0.5, Pen(INK, easel.stroke, (), False)
    for point, place in zip(values.points, places, strict=True):
        if point.low is not None and point.high is not None:
            top = middle - point.high * unit
            yield Box(place.x - w / 2, top, w, (point.high - point.low) * unit, HAIR)
            yield Circle(place.x, place.y, easel.em * 0.22, INK)
        elif point.v is not None:
            yield Circle(place.x, place.y, easel.em * 0.25, WHITE, pen)


def _lines(values: Curve, places: Sequence[Point], easel: Easel) -> Iterator[Prim]:
    """Solid through neighbours that are known, dashes over what was not measured."""
    known = [at for at, point in enumerate(values.points) if point.v is not None]
    dashed = Pen(LINE, easel.stroke, (easel.em * 0.3, easel.em * 0.3), False)
    for one, other in pairwise(known):
        if other - one > 1:
            yield Line(*places[one], *places[other], dashed)
    for _, run in groupby(enumerate(known), key=lambda pair: pair[1] - pair[0]):
        row = [places[at] for _, at in run]
        if len(row) == 1:
            yield Circle(*row[0], easel.em * 0.2, INK)
        else:
            outline = (("M", *row[0]), *pieces(row))
            yield Path(outline, pen=Pen(INK, easel.stroke * 1.8))


def _ends(values: Curve, places: Sequence[Point], easel: Easel) -> Iterator[Prim]:
    """A ring round the peak, a square round the end, each with its words."""
    r, pen = easel.em * 0.5, Pen(INK, easel.stroke * 1.5, (), False)
    taken: Text | None = None
    if values.peak is not None:
        x, y = places[values.peak]
        yield Circle(x, y, r, None, pen)
        taken = _label(values.peak_words, places[values.peak], easel)
        yield taken
    if values.end is not None:
        x, y = places[values.end]
        yield Box(x - r, y - r, 2 * r, 2 * r, None, pen)
        if values.end != values.peak:
            yield _label(values.end_words, places[values.end], easel, taken)


def _label(words: str, place: Point, easel: Easel, taken: Text | None = None) -> Text:
    """Below a low point and above a high one, within the chart; elsewhere where that is taken."""
    low = place.y >= easel.line * CURVE_LINES / 2
    half = easel.fonts.width(words, Face.BOLD, easel.pt) / 2
    x = min(max(place.x, half), easel.w - half)
    one, other = (
        easel.text(x, y, words, Face.BOLD, anchor="middle")
        for y in _heights(place, easel, below_first=low)
    )
    return other if taken is not None and _meet(one, taken, easel) else one


def _heights(place: Point, easel: Easel, *, below_first: bool) -> tuple[float, float]:
    """The baselines of words under a point and over it, the better one first."""
    below, above = place.y + easel.em * 1.6, place.y - easel.em * 0.9
    return (below, above) if below_first else (above, below)


def _meet(one: Text, other: Text, easel: Easel) -> bool:
    """Whether two lines of words touch each other."""
    apart = max(one.x - other.x - other.width, other.x - one.x - one.width)
    return apart < easel.em / 2 and abs(one.y - other.y) < easel.line

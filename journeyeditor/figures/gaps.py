"""The chart of the gap: satisfaction with the whole journey against that with its contacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journeyeditor.figures.easel import Easel
from journeyeditor.layout.drawing import Box, Circle, Face, Line, Pen, Prim
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.style import HAIR, INK, SOFT, WHITE
from journeyeditor.telling.report.entry import Gaps

MARK = 20
"""Index points between two lines of the scale."""

PLOT_LINES = 8.0
"""The height between the ends of the scale, in lines of text."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where index points and stages lie, in mm."""

    easel: Easel
    left: float
    top: float
    bottom: float
    low: int
    high: int
    stages: int

    def y(self, value: float) -> float:
        """The height of a value."""
        share = (value - self.low) / (self.high - self.low)
        return self.bottom - share * (self.bottom - self.top)

    def x(self, at: int) -> float:
        """The middle of a stage."""
        return self.left + (at + 0.5) * (self.easel.w - self.left) / self.stages


def gaps(values: Gaps, easel: Easel) -> tuple[float, list[Prim]]:
    """Its height in mm, and what is painted."""
    known = [v for s in values.stages for v in (s.overall, s.contacts) if v is not None]
    low = int(min(known) // MARK * MARK)
    high = max(int(-(-max(known) // MARK) * MARK), low + MARK)
    top, left = easel.line * 1.4, easel.fonts.width("100", Face.REGULAR, easel.pt) + easel.em
    bottom = top + easel.line * PLOT_LINES
    plot = _Plot(easel, left, top, bottom, low, high, len(values.stages))
    overall = [
        Point(plot.x(at), plot.y(s.overall))
        for at, s in enumerate(values.stages)
        if s.overall is not None
    ]
    contacts = [
        Point(plot.x(at), plot.y(s.contacts))
        for at, s in enumerate(values.stages)
        if s.contacts is not None
    ]
    prims = [
        *_scale(plot),
        *_differences(values, plot),
        *_line(contacts, Pen(INK, easel.stroke, (easel.em * 0.4, easel.em * 0.3), False)),
        *_line(overall, Pen(INK, easel.stroke * 2.0)),
        *_marks(contacts, overall, easel),
        *_names(values, contacts, overall, easel),
        *_below(values, plot),
    ]
    return bottom + easel.line * 2.8, prims


def _scale(plot: _Plot) -> Iterator[Prim]:
    easel = plot.easel
    for mark in range(plot.low, plot.high + 1, MARK):
        y = plot.y(mark)
        yield Line(plot.left, y, easel.w, y, Pen(HAIR, easel.stroke, (), False))
        base = y + easel.em * 0.35
        yield easel.text(plot.left - easel.em * 0.6, base, str(mark), colour=SOFT, anchor="end")


def _differences(values: Gaps, plot: _Plot) -> Iterator[Prim]:
    w = plot.easel.em * 0.6
    for at, stage in enumerate(values.stages):
        if stage.overall is not None and stage.contacts is not None:
            top, bottom = sorted((plot.y(stage.overall), plot.y(stage.contacts)))
            yield Box(plot.x(at) - w / 2, top, w, bottom - top, HAIR)


def _line(places: Sequence[Point], pen: Pen) -> Iterator[Prim]:
    yield from (Line(*one, *other, pen) for one, other in pairwise(places))


def _marks(contacts: Sequence[Point], overall: Sequence[Point], easel: Easel) -> Iterator[Prim]:
    r, pen = easel.em * 0.3, Pen(INK, easel.stroke, (), False)
    yield from (Box(x - r, y - r, 2 * r, 2 * r, WHITE, pen) for x, y in contacts)
    yield from (Circle(x, y, easel.em * 0.36, INK) for x, y in overall)


def _names(
    values: Gaps, contacts: Sequence[Point], overall: Sequence[Point], easel: Easel
) -> Iterator[Prim]:
    """What each line is, above the one at its end and below the other at its beginning."""
    figures = [stage.overall for stage in values.stages if stage.overall is not None]
    for place, figure in zip(overall, figures, strict=True):
        base = place.y + easel.em * 1.4
        yield easel.text(place.x, base, str(round(figure)), Face.BOLD, anchor="middle")
    if contacts:
        top = min(place.y for place in contacts) - easel.em * 0.9
        yield easel.text(contacts[-1].x + easel.em, top, values.contacts, anchor="end")
    if overall:
        place = overall[len(overall) // 3]
        base = place.y + easel.em * 2.7
        yield easel.text(place.x, base, values.overall, Face.BOLD, anchor="middle")


def _below(values: Gaps, plot: _Plot) -> Iterator[Prim]:
    """The numbers of the stages, and how many people answered."""
    easel = plot.easel
    for at, stage in enumerate(values.stages):
        x, y = plot.x(at), plot.bottom + easel.line * 1.6
        yield easel.text(x, y, stage.name, anchor="middle")
        if stage.n is not None:
            words = f"n {stage.n}"
            yield easel.text(x, y + easel.line, words, colour=SOFT, anchor="middle", times=0.9)

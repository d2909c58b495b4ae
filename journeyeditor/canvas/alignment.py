"""Keeping two maps side by side: which place of one belongs beside which place of the other.

Where stages (or lanes) of both are the same, their edges lie beside each other; between the edges
places are shared out evenly, so that a stage that is wider in one map is still left together.
Knows no Qt.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.geometry import Point
from journeyeditor.model.base import Id
from journeyeditor.model.partners import Twins, out_of_order


@dataclass(frozen=True, slots=True)
class Axis:
    """Places (mm) of one map and, one for one, those of the other; neither ever falls."""

    here: tuple[float, ...]
    there: tuple[float, ...]

    def across(self, mm: float) -> float:
        """The place on the other map; beyond the first and last anchor distances stay."""
        at = bisect_right(self.here, mm)
        if at in (0, len(self.here)):
            edge = 0 if at == 0 else -1
            return self.there[edge] + mm - self.here[edge] if self.here else mm
        a, b = self.here[at - 1], self.here[at]
        c, d = self.there[at - 1], self.there[at]
        return c + (mm - a) / (b - a) * (d - c)


@dataclass(frozen=True, slots=True)
class Alignment:
    """From places on one map to places on another, in mm."""

    x: Axis
    y: Axis

    def across(self, at: Point) -> Point:
        """The place on the other map that belongs beside this one."""
        return Point(self.x.across(at.x), self.y.across(at.y))


def align(here: Drawing, there: Drawing, twins: Twins) -> tuple[Alignment, Alignment]:
    """From one drawing to another whose stages and lanes are `twins` of its own, and back."""
    out = Alignment(
        axis(_columns(here), _columns(there), twins.stages),
        axis(_rows(here), _rows(there), twins.lanes),
    )
    back = Alignment(
        axis(_columns(there), _columns(here), _turned(twins.stages)),
        axis(_rows(there), _rows(here), _turned(twins.lanes)),
    )
    return out, back


def _turned(pairs: Mapping[Id, Id]) -> Mapping[Id, Id]:
    return {there: here for here, there in pairs.items()}


Spans = Mapping[Id, tuple[float, float]]


def _columns(drawing: Drawing) -> Spans:
    return {span.id: (span.x, span.right) for span in drawing.grid.stages}


def _rows(drawing: Drawing) -> Spans:
    return {span.id: (span.y, span.bottom) for span in drawing.grid.lanes}


def axis(here: Spans, there: Spans, pairs: Mapping[Id, Id]) -> Axis:
    """The axis on which the spans of each pair lie beside each other.

    Pairs that changed places among the others cannot: the fewest of them are left out.
    """
    both = [(here[a], there[b]) for a, b in pairs.items() if a in here and b in there]
    both.sort()
    jumped = out_of_order([_rank(there, span) for _, span in both])
    kept = [pair for index, pair in enumerate(both) if index not in jumped]
    anchors = _rising((mine, theirs) for pair in kept for mine, theirs in zip(*pair, strict=True))
    return Axis(tuple(a for a, _ in anchors), tuple(b for _, b in anchors))


def _rank(spans: Spans, span: tuple[float, float]) -> int:
    return sorted(spans.values()).index(span)


def _rising(anchors: Iterable[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    """The anchors without those that lie before another, on either map.

    Two at one place here leave out what only the other map has between them.
    """
    found: list[tuple[float, float]] = []
    for mine, theirs in anchors:
        if not found or (mine >= found[-1][0] and theirs >= found[-1][1]):
            found.append((mine, theirs))
    return found

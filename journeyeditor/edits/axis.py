"""The axis of a map: all moments of all stages in a row, and putting a map on another axis.

Knows where moments go, not why: that is `moments`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from journeyeditor.edits.rules import MOST_SLOTS, EditRefused, Refusal
from journeyeditor.edits.tree import CellAt, at, same, with_cells
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane, Stage


class Moment(NamedTuple):
    """A moment of a stage."""

    stage_id: Id
    slot: int


Shifts = Mapping[Id, Sequence[Moment | None]]
"""For a stage, by slot, where each of its moments is now; None = gone."""


class Axis:
    """The moments of some stages in a row, counted from 0. `total` is their number."""

    def __init__(self, stages: Sequence[Stage]) -> None:
        ends = list(accumulate(stage.slots for stage in stages))
        self.total = ends[-1]
        self._ids = [stage.id for stage in stages]
        self._starts = [0, *ends[:-1]]
        self._start_of = dict(zip(self._ids, self._starts, strict=True))

    def number(self, stage_id: Id, slot: int) -> int:
        """The number of a moment. Raises KeyError when there is no such stage."""
        return self._start_of[stage_id] + slot

    def moment(self, number: int) -> Moment:
        """The moment with this number; beyond the end it counts on in the last stage."""
        index = max(0, bisect_right(self._starts, number) - 1)
        return Moment(self._ids[index], number - self._starts[index])


def covered(axis: Axis, stage_id: Id, card: AnyCard) -> Iterator[Moment]:
    """The moments that a card covers, the first one included."""
    first = axis.number(stage_id, card.slot)
    for number in range(first, first + card.span):
        yield axis.moment(number)


def resized(stages: tuple[Stage, ...], widths: Mapping[Id, int]) -> tuple[Stage, ...]:
    """The stages with other numbers of moments. Raises EditRefused beyond 500."""
    if any(width > MOST_SLOTS for width in widths.values()):
        raise EditRefused(Refusal.NO_ROOM)
    return same(stages, (_resize(stage, widths.get(stage.id, stage.slots)) for stage in stages))


def _resize(stage: Stage, slots: int) -> Stage:
    return stage if stage.slots == slots else evolve(stage, slots=slots)


def retime(journey: JourneyMap, stages: tuple[Stage, ...], shifts: Shifts) -> JourneyMap:
    """The map on another axis: `stages`, and for each stage whose moments moved where they went.

    Cards at a moment that is gone have to be off the map before. Raises EditRefused when a card
    would cover more than 500 moments.
    """
    if stages is journey.stages and not shifts:
        return journey
    mover = _Mover(journey.stages, stages, shifts)
    cells: dict[CellAt, list[AnyCard]] = {}
    for lane in journey.lanes:
        mover.collect(lane, cells)
    curves = same(journey.curves, (mover.curve(curve) for curve in journey.curves))
    return with_cells(evolve(journey, stages=stages, curves=curves), cells)


class _Mover:
    """Brings cards and points from one axis to another."""

    def __init__(self, old: Sequence[Stage], new: Sequence[Stage], shifts: Shifts) -> None:
        self._old, self._new = Axis(old), Axis(new)
        self._shifts = shifts

    def collect(self, lane: Lane, cells: dict[CellAt, list[AnyCard]]) -> None:
        """Add the cards of the cells that change to `cells`, under their new stages."""
        for cell in lane.cells:
            moved = cell.stage_id in self._shifts
            if not moved and all(card.span == 1 for card in cell.cards):
                continue
            cells.setdefault((lane.id, cell.stage_id), [])
            for card in cell.cards:
                stage_id, new = self._card(cell.stage_id, card)
                cells.setdefault((lane.id, stage_id), []).append(new)

    def _card(self, stage_id: Id, card: AnyCard) -> tuple[Id, AnyCard]:
        place = self._moved(Moment(stage_id, card.slot))
        if place is None:
            raise ValueError(f"{card.id} stands at a moment that is gone")
        new = at(card, place.slot, card.stack)
        if card.span > 1:
            span = self._span(stage_id, card, place)
            new = new if span == new.span else evolve(new, span=span)
        return place.stage_id, new

    def _span(self, stage_id: Id, card: AnyCard, place: Moment) -> int:
        moments = [self._moved(moment) for moment in covered(self._old, stage_id, card)]
        last = next(moment for moment in reversed(moments) if moment is not None)
        span = self._new.number(*last) - self._new.number(*place) + 1
        if span > MOST_SLOTS:
            raise EditRefused(Refusal.NO_ROOM)
        return span

    def _moved(self, moment: Moment) -> Moment | None:
        moments = self._shifts.get(moment.stage_id)
        if moments is None:
            return moment
        return moments[moment.slot]

    def curve(self, curve: EmotionCurve) -> EmotionCurve:
        """The curve with its free points moved; those at a moment that is gone are gone."""
        if all(point.stage_id not in self._shifts for point in curve.points):
            return curve
        points = (self._point(point) for point in curve.points)
        return evolve(curve, points=same(curve.points, (p for p in points if p is not None)))

    def _point(self, point: EmotionPoint) -> EmotionPoint | None:
        moments = self._shifts.get(point.stage_id or "")
        if moments is None or point.slot is None:
            return point
        base = min(int(point.slot), len(moments) - 1)
        place = moments[base]
        if place is None:
            return None
        slot = place.slot + (point.slot - base)
        if (place.stage_id, slot) == (point.stage_id, point.slot):
            return point
        return evolve(point, stage_id=place.stage_id, slot=min(slot, float(MOST_SLOTS)))

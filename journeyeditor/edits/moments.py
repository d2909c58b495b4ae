"""The axis of time: the moments of the stages, one after the other, shared by all lanes.

**How wide a stage is.** A stage grows when a card needs a moment that it does not have. It
shrinks again only if it fitted: a stage whose last moment was in use before the edit fits its
cards after it as well (but keeps one moment); a stage that was wider than its cards was made so
by somebody, for blank notes, and keeps its width.

**When a moment goes.** A moment that only the cards taken away used disappears, for all lanes
together, so that whatever happens at the same time goes on doing so. A moment that any other
card of any lane uses, or a free point of a curve, stays and leaves a gap.

**Cards over several moments** keep covering the same moments: they grow with a stage that grows
under them and shrink with one that shrinks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from journeyeditor.edits.rules import MOST_SLOTS, EditRefused, Refusal
from journeyeditor.edits.tree import CellAt, at, same, with_cells
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import Place, find_stage
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


def used(journey: JourneyMap, stage_ids: Collection[Id]) -> dict[Id, set[int]]:
    """For these stages the moments at which there is something: a card, or a free curve point."""
    axis = Axis(journey.stages)
    found: dict[Id, set[int]] = {stage_id: set() for stage_id in stage_ids}
    for lane in journey.lanes:
        for cell in lane.cells:
            if cell.stage_id in found:
                found[cell.stage_id].update([card.slot for card in cell.cards])
            for card in [card for card in cell.cards if card.span > 1]:
                for moment in covered(axis, cell.stage_id, card):
                    if moment.stage_id in found:
                        found[moment.stage_id].add(moment.slot)
    for curve in journey.curves:
        for point in curve.points:
            if point.stage_id in found and point.slot is not None:
                found[point.stage_id].add(int(point.slot))
    return found


def covered(axis: Axis, stage_id: Id, card: AnyCard) -> Iterator[Moment]:
    """The moments that a card covers, the first one included."""
    first = axis.number(stage_id, card.slot)
    for number in range(first, first + card.span):
        yield axis.moment(number)


def fitting(journey: JourneyMap, stage_ids: Collection[Id]) -> frozenset[Id]:
    """Those of the stages that fit their cards: whose last moment is in use."""
    taken = used(journey, stage_ids)
    return frozenset(s.id for s in journey.stages if s.id in taken and s.slots - 1 in taken[s.id])


def touched(journey: JourneyMap, cards: Iterable[Place]) -> frozenset[Id]:
    """The stages of which these cards cover some moment."""
    axis = Axis(journey.stages)
    return frozenset(
        moment.stage_id for place in cards for moment in covered(axis, place.stage_id, place.card)
    )


def trim(journey: JourneyMap, stage_ids: Collection[Id]) -> JourneyMap:
    """Take unused moments off the ends of these stages; one always stays."""
    taken = used(journey, stage_ids)
    widths = {
        stage.id: min(stage.slots, max(taken[stage.id], default=0) + 1)
        for stage in journey.stages
        if stage.id in taken
    }
    return retime(journey, resized(journey.stages, widths), {})


def widen(journey: JourneyMap, widths: Mapping[Id, int]) -> JourneyMap:
    """Give stages at least so many moments. Raises EditRefused beyond 500."""
    wider = {s.id: max(s.slots, widths[s.id]) for s in journey.stages if s.id in widths}
    return retime(journey, resized(journey.stages, wider), {})


def lengthen(journey: JourneyMap, total: int) -> JourneyMap:
    """Give the map at least so many moments: the last stage grows. Raises EditRefused."""
    missing = total - sum(stage.slots for stage in journey.stages)
    last = journey.stages[-1]
    return journey if missing <= 0 else widen(journey, {last.id: last.slots + missing})


def resized(stages: tuple[Stage, ...], widths: Mapping[Id, int]) -> tuple[Stage, ...]:
    """The stages with other numbers of moments. Raises EditRefused beyond 500."""
    if any(width > MOST_SLOTS for width in widths.values()):
        raise EditRefused(Refusal.NO_ROOM)
    return same(stages, (_resize(stage, widths.get(stage.id, stage.slots)) for stage in stages))


def _resize(stage: Stage, slots: int) -> Stage:
    return stage if stage.slots == slots else evolve(stage, slots=slots)


def open_up(journey: JourneyMap, stage_id: Id, slot: int, count: int) -> JourneyMap:
    """Put `count` new moments before a moment of a stage, in all lanes. Raises EditRefused."""
    slots = find_stage(journey, stage_id).slots
    if slot >= slots:
        return journey
    moments = [Moment(stage_id, i if i < slot else i + count) for i in range(slots)]
    stages = resized(journey.stages, {stage_id: slots + count})
    return retime(journey, stages, {stage_id: moments})


def close_up(
    journey: JourneyMap, gone: Mapping[Id, Collection[int]], fitted: Collection[Id]
) -> JourneyMap:
    """Take unused moments out of stages, in all lanes; a stage keeps at least one.

    The stages that did not fit their cards get as many blank moments at their end.
    """
    shifts: dict[Id, Sequence[Moment | None]] = {}
    widths: dict[Id, int] = {}
    for stage_id, slots in gone.items():
        width = find_stage(journey, stage_id).slots
        shifts[stage_id] = [
            None if i in slots else Moment(stage_id, i - below(slots, i)) for i in range(width)
        ]
        widths[stage_id] = max(1, width - len(slots)) if stage_id in fitted else width
    return retime(journey, resized(journey.stages, widths), shifts)


def below(slots: Collection[int], slot: int) -> int:
    """How many of the moments come before this one."""
    return sum(gone < slot for gone in slots)


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


def settle(old: JourneyMap, new: JourneyMap) -> JourneyMap:
    """The new map, made of the very same objects as the old one wherever they are alike.

    For edits that only change where cards and points stand and how wide stages are: nothing else
    is looked at.
    """
    stages = {stage.id: stage for stage in old.stages}
    lanes = {lane.id: lane for lane in old.lanes}
    return evolve(
        old,
        stages=same(old.stages, (_same_stage(stages.get(s.id), s) for s in new.stages)),
        lanes=same(old.lanes, (_same_lane(lanes.get(lane.id), lane) for lane in new.lanes)),
        curves=old.curves if new.curves == old.curves else new.curves,
    )


def _same_stage(old: Stage | None, new: Stage) -> Stage:
    return old if old is not None and old.slots == new.slots else new


def _same_lane(old: Lane | None, new: Lane) -> Lane:
    if old is None or old is new:
        return new
    known = {card.id: card for cell in old.cells for card in cell.cards}
    cells_before = {cell.stage_id: cell for cell in old.cells}
    cells = []
    for cell in new.cells:
        cards = (_same_card(known.get(card.id), card) for card in cell.cards)
        before = cells_before.get(cell.stage_id)
        if before is None:
            cells.append(evolve(cell, cards=same(cell.cards, cards)))
        else:
            cells.append(evolve(before, cards=same(before.cards, cards)))
    return evolve(old, cells=same(old.cells, cells))


def _same_card(old: AnyCard | None, new: AnyCard) -> AnyCard:
    if old is None or (old.slot, old.stack, old.span) != (new.slot, new.stack, new.span):
        return new
    return old


def left_behind(journey: JourneyMap, cards: Sequence[Place]) -> dict[Id, set[int]]:
    """By stage, the moments that these cards, now off the map, used and nothing else does."""
    axis = Axis(journey.stages)
    taken = used(journey, touched(journey, cards))
    gone: dict[Id, set[int]] = {}
    for place in cards:
        for moment in covered(axis, place.stage_id, place.card):
            if moment.slot not in taken[moment.stage_id]:
                gone.setdefault(moment.stage_id, set()).add(moment.slot)
    return gone

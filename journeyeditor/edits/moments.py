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

from collections.abc import Collection, Iterable, Mapping, Sequence

from journeyeditor.edits.axis import Axis, Moment, covered, resized, retime
from journeyeditor.model.base import Id
from journeyeditor.model.find import Place, find_stage
from journeyeditor.model.journey import JourneyMap


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

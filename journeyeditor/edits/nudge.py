"""Moving cards by the arrow keys: one moment to the left or right, one lane up or down.

To the side a card changes places with the card next to it in its lane. Over the border of a stage
it goes to the first moment of the next stage, where later cards make room, or to the last moment
of the stage before it, or if that is taken to a new one behind it. Up and down it goes to the
next lane that takes it, hidden lanes left out, below the cards of the same moment. Where there is
no way for every card, none moves.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from journeyeditor.edits import moments
from journeyeditor.edits.axis import Axis
from journeyeditor.edits.rows import Put, cards_in, chosen, covered_slots, lift, make_way, put_down
from journeyeditor.edits.settle import settle
from journeyeditor.edits.supports import drop_wrong_supports
from journeyeditor.edits.tree import CellAt, at, on_map, reuse
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import Place, find_stage, stage_index
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project

Step = Callable[[JourneyMap, frozenset[Id], int], JourneyMap]


def nudge_cards(
    project: Project, map_id: Id, ids: frozenset[Id], d_slot: int, d_lane: int
) -> Project:
    """Move cards by so many moments and lanes, as far as they can go; other ids do nothing.

    Raises KeyError when there is no such map, EditRefused when a moment is full.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        new = _walk(_walk(journey, ids, d_slot, _sideways), ids, d_lane, _across)
        return new if abs(d_slot) + abs(d_lane) == 1 else reuse(journey, new)

    return on_map(project, map_id, change)


def _walk(journey: JourneyMap, ids: frozenset[Id], steps: int, step: Step) -> JourneyMap:
    for _ in range(abs(steps)):
        new = step(journey, ids, 1 if steps > 0 else -1)
        if new is journey:
            break
        journey = new
    return journey


def _across(journey: JourneyMap, ids: frozenset[Id], d: int) -> JourneyMap:
    carried = chosen(journey, ids)
    goals = [_next_lane(journey, place, d) for place in carried]
    puts = [
        Put((lane.id, place.stage_id), place.card)
        for place, lane in zip(carried, goals, strict=True)
        if lane is not None
    ]
    if not carried or len(puts) < len(carried):
        return journey
    return drop_wrong_supports(put_down(lift(journey, carried), puts), ids)


def _next_lane(journey: JourneyMap, place: Place, d: int) -> Lane | None:
    index = next(i for i, lane in enumerate(journey.lanes) if lane.id == place.lane.id)
    beyond = journey.lanes[index + 1 :] if d > 0 else reversed(journey.lanes[:index])
    kind = Kind(place.card.kind)
    return next((lane for lane in beyond if not lane.hidden and kind in kinds_for(lane)), None)


def _sideways(journey: JourneyMap, ids: frozenset[Id], d: int) -> JourneyMap:
    carried = chosen(journey, ids)
    if not carried or not all(_has_way(journey, place, d) for place in carried):
        return journey
    fitted = moments.fitting(journey, [stage.id for stage in journey.stages])
    crossing = [place for place in carried if _crosses(journey, place, d)]
    new = _hop(lift(journey, crossing), ids, d)
    for cell, group in groupby(sorted(crossing, key=_cell), key=_cell):
        new = _cross(new, cell, [place.card for place in group], d)
    return settle(journey, moments.trim(new, fitted))


def _cell(place: Place) -> CellAt:
    return place.lane.id, place.stage_id


def _has_way(journey: JourneyMap, place: Place, d: int) -> bool:
    """Whether the card stays inside the map."""
    axis = Axis(journey.stages)
    first = axis.number(place.stage_id, place.card.slot) + d
    return first >= 0 and first + place.card.span <= axis.total


def _crosses(journey: JourneyMap, place: Place, d: int) -> bool:
    last = find_stage(journey, place.stage_id).slots - 1
    return place.card.slot == (last if d > 0 else 0)


def _hop(journey: JourneyMap, ids: frozenset[Id], d: int) -> JourneyMap:
    """The cards a moment further within their stages, changing places with those in their way."""
    puts: list[Put] = []
    moving = chosen(journey, ids)
    for cell, group in groupby(sorted(moving, key=_cell), key=_cell):
        slots = covered_slots(place.card for place in group)
        puts += [_hopped(cell, card, ids, slots, d) for card in cards_in(journey, cell)]
    goes = {put.card.id for put in puts}
    return put_down(lift(journey, chosen(journey, goes)), puts)


def _hopped(cell: CellAt, card: AnyCard, ids: frozenset[Id], slots: set[int], d: int) -> Put:
    """Where a card of a row goes when those of `ids`, covering `slots`, move on by one."""
    slot = card.slot
    if card.id in ids:
        return Put(cell, at(card, slot + d, card.stack))
    if slot not in slots and slot - d in slots:
        while slot - d in slots:
            slot -= d
        return Put(cell, at(card, slot, card.stack))
    return Put(cell, card, keeps=True)


def _cross(journey: JourneyMap, cell: CellAt, cards: list[AnyCard], d: int) -> JourneyMap:
    """The map with these cards in the stage after (d = 1) or before (d = -1) their old one."""
    lane_id, stage_id = cell
    index = stage_index(journey, stage_id) + d
    stage = journey.stages[index]
    goal, slot = (lane_id, stage.id), 0
    others: list[Put] = []
    if d > 0:
        journey, others = make_way(journey, goal, 0, 1)
    else:
        taken = {card.slot for card in cards_in(journey, goal)}
        slot = stage.slots - 1 if stage.slots - 1 not in taken else stage.slots
    return put_down(journey, others + [Put(goal, at(card, slot, card.stack)) for card in cards])

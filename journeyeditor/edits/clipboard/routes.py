"""Where the lanes and stages of a piece land on a map: as they lay, from the chosen place on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from journeyeditor.edits.spot import Spot
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import Place, find_stage, in_order, places, stage_index
from journeyeditor.model.journey import JourneyMap, Lane


class Landing(NamedTuple):
    """Where a card goes: lane, stage and moment. `lane_id` None = no lane takes it."""

    place: Place
    lane_id: Id | None
    stage_id: Id
    slot: int


def landings(source: JourneyMap, target: JourneyMap, to: Spot) -> list[Landing]:
    """Where each card of the source goes, in the order of time.

    Lanes keep their distance as far as the lanes there take the cards, else the nearest lane that
    does; stages keep theirs, moved left where the map ends sooner. The first moment of the first
    stage lands on the moment of `to`.
    """
    carried = in_order(source)
    lanes = _lanes(source, target, to)
    stages = _stages(source, target, to)
    first = carried[0]
    shift = to.slot - min(p.card.slot for p in carried if p.stage_id == first.stage_id)
    found = []
    for place in carried:
        stage_id, behind = stages[place.stage_id]
        slot = place.card.slot + (shift if place.stage_id == first.stage_id else behind)
        found.append(Landing(place, lanes[place.lane.id], stage_id, slot))
    return found


def _lanes(source: JourneyMap, target: JourneyMap, to: Spot) -> Mapping[Id, Id | None]:
    filled = [lane for lane in source.lanes if lane.cells]
    order = {lane.id: index for index, lane in enumerate(source.lanes)}
    anchor = next(index for index, lane in enumerate(target.lanes) if lane.id == to.lane_id)
    first = order[filled[0].id]
    return {
        lane.id: _nearest(target, anchor + order[lane.id] - first, _kinds(lane)) for lane in filled
    }


def _nearest(target: JourneyMap, wanted: int, kinds: frozenset[Kind]) -> Id | None:
    fitting = [
        (abs(index - wanted), index, lane.id)
        for index, lane in enumerate(target.lanes)
        if not lane.hidden and kinds <= set(kinds_for(lane))
    ]
    return min(fitting)[2] if fitting else None


def _kinds(lane: Lane) -> frozenset[Kind]:
    return frozenset(Kind(card.kind) for cell in lane.cells for card in cell.cards)


def _stages(source: JourneyMap, target: JourneyMap, to: Spot) -> Mapping[Id, tuple[Id, int]]:
    """For each stage with cards the stage it lands on, and by how much its moments move on.

    Stages that the map has no room for follow in its last one, behind what is there.
    """
    used = {place.stage_id for place in places(source)}
    columns = [index for index, stage in enumerate(source.stages) if stage.id in used]
    width = columns[-1] - columns[0] + 1
    start = min(stage_index(target, to.stage_id), max(0, len(target.stages) - width))
    found: dict[Id, tuple[Id, int]] = {}
    last = target.stages[-1]
    behind = find_stage(target, last.id).slots
    for column in columns:
        at = start + column - columns[0]
        stage = source.stages[column]
        if at < len(target.stages):
            found[stage.id] = (target.stages[at].id, 0)
        else:
            found[stage.id] = (last.id, behind)
            behind += stage.slots
    return found

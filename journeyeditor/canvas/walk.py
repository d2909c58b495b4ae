"""Walking over a map with the keys: which cell or card comes next. Pure, knows no Qt.

A map is walked as a table: the stage headers are its first row, the lane names its first
column, and every moment of every stage is a column.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.handles import follows
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Content
from journeyeditor.model.find import (
    find_cell,
    find_lane,
    holds_steps,
    in_order,
    main_actor,
    places,
    point_ref,
)
from journeyeditor.model.journey import JourneyMap, Lane


class Focus(NamedTuple):
    """Where the keys go. `lane_id` "" = the stage headers, `stage_id` "" = the lane names."""

    lane_id: Id
    stage_id: Id
    slot: int = 0
    stack: int = 0


def start(journey: JourneyMap) -> Focus:
    """Where walking begins: the first moment of the first lane that is not hidden."""
    lanes = rows(journey)
    return Focus(lanes[1] if len(lanes) > 1 else "", journey.stages[0].id)


def first_step(journey: JourneyMap) -> Focus:
    """Where the first step comes of the one whose journey it is, customer or employee."""
    actor = main_actor(journey)
    own = (lane for lane in journey.lanes if holds_steps(lane) and lane.actor is actor)
    lane = next((lane for lane in own if not lane.hidden), None)
    return start(journey) if lane is None else Focus(lane.id, journey.stages[0].id)


def valid(journey: JourneyMap, focus: Focus) -> bool:
    """Whether the place exists on the map, or is the one right behind a stage's last moment."""
    stages = {stage.id: stage.slots for stage in journey.stages}
    if focus.lane_id and focus.lane_id not in _rows_of(journey, focus):
        return False
    if not focus.stage_id:
        return bool(focus.lane_id)
    return focus.slot <= stages.get(focus.stage_id, -1)


def cards_at(journey: JourneyMap, focus: Focus) -> list[AnyCard]:
    """The cards at a place from top to bottom; a card counts at every moment that it spans."""
    if not focus.lane_id or not focus.stage_id:
        return []
    cell = find_cell(find_lane(journey, focus.lane_id), focus.stage_id)
    cards = cell.cards if cell is not None else ()
    return [card for card in cards if card.slot <= focus.slot < card.slot + card.span]


def card_at(journey: JourneyMap, focus: Focus) -> AnyCard | None:
    """The card at a place, the one that `stack` tells if there are several."""
    found = cards_at(journey, focus)
    return found[min(focus.stack, len(found) - 1)] if found else None


def focus_of(journey: JourneyMap, ref: Id) -> Focus | None:
    """The place of a card, stage, lane or point of a curve; None when the map has none such."""
    if ref.startswith("point:"):
        return _of_point(journey, ref)
    for place in places(journey):
        if place.card.id == ref:
            here = Focus(place.lane.id, place.stage_id, place.card.slot)
            same = [card.id for card in cards_at(journey, here)]
            return here._replace(stack=same.index(ref))
    if any(stage.id == ref for stage in journey.stages):
        return Focus("", ref)
    if any(lane.id == ref for lane in journey.lanes):
        return Focus(ref, "")
    return None


def _of_point(journey: JourneyMap, ref: Id) -> Focus | None:
    _, curve_id, card_id = ref.split(":", 2)
    curve = next((curve for curve in journey.curves if curve.id == curve_id), None)
    card = focus_of(journey, card_id)
    if curve is None or card is None:
        return None
    here = Focus(curve.lane_id, *card[1:3])
    same = _points_at(journey, here)
    return here._replace(stack=same.index(ref) if ref in same else 0)


def ref_at(journey: JourneyMap, focus: Focus) -> Id | None:
    """The id to select at a place: a card, a stage, a lane, a point; None in an empty cell."""
    if not focus.lane_id:
        return focus.stage_id
    if not focus.stage_id:
        return focus.lane_id
    if find_lane(journey, focus.lane_id).content is Content.EMOTION_CURVE:
        points = _points_at(journey, focus)
        return points[min(focus.stack, len(points) - 1)] if points else None
    card = card_at(journey, focus)
    return None if card is None else card.id


def _points_at(journey: JourneyMap, focus: Focus) -> list[Id]:
    """The points in an emotion lane at a moment, curve by curve, measured or not."""
    lane = find_lane(journey, focus.lane_id)
    curves = [curve for curve in journey.curves if curve.lane_id == lane.id]
    here = (focus.stage_id, focus.slot)
    cards = [place for place in in_order(journey) if (place.stage_id, place.card.slot) == here]
    return [
        point_ref(curve.id, place.card.id)
        for curve in curves
        for place in cards
        if follows(curve, lane, place.lane)
    ]


def _height(journey: JourneyMap, focus: Focus) -> int:
    """How many cards, or points, lie at a place above each other."""
    if not focus.lane_id or not focus.stage_id:
        return 0
    emotion = find_lane(journey, focus.lane_id).content is Content.EMOTION_CURVE
    return len(_points_at(journey, focus) if emotion else cards_at(journey, focus))


def step(journey: JourneyMap, focus: Focus, dx: int, dy: int) -> Focus:
    """One step right (dx = 1), left, down (dy = 1) or up; the same place at the edge."""
    return _down(journey, focus, dy) if dy else _right(journey, focus, dx)


def _down(journey: JourneyMap, focus: Focus, dy: int) -> Focus:
    if 0 <= focus.stack + dy < _height(journey, focus):
        return focus._replace(stack=focus.stack + dy)
    lanes = _rows_of(journey, focus)
    at = lanes.index(focus.lane_id) + dy if focus.lane_id in lanes else 0
    if not 0 <= at < len(lanes) or (not focus.stage_id and not lanes[at]):
        return focus
    new = focus._replace(lane_id=lanes[at], stack=0)
    if dy < 0:
        return new._replace(stack=max(0, _height(journey, new) - 1))
    return new


def _right(journey: JourneyMap, focus: Focus, dx: int) -> Focus:
    if focus.lane_id not in rows(journey):  # a hidden lane has nothing but its name
        return focus
    moments = columns(journey, stages_only=not focus.lane_id)
    here = (focus.stage_id, focus.slot if focus.lane_id else 0)
    card = card_at(journey, focus)
    if here in moments:
        at = moments.index(here) + dx
    elif (focus.stage_id, focus.slot - 1) in moments:  # right behind a stage's last moment
        at = moments.index((focus.stage_id, focus.slot - 1)) + max(0, dx)
    else:
        return focus
    while 0 <= at < len(moments):
        stage_id, slot = moments[at]
        new = Focus(focus.lane_id, stage_id, slot)
        found = cards_at(journey, new)
        if card is None or card not in found:
            first = found[0].slot if len(found) == 1 else slot
            return new._replace(slot=first)
        at += dx
    return focus


def next_cell(journey: JourneyMap, focus: Focus, by: int) -> Focus:
    """The cell (lane and stage) after this one, or before it (by = -1); lane by lane.

    Lanes in which no card can stand are passed over.
    """
    stages = [stage.id for stage in journey.stages]
    lanes = [lane.id for lane in journey.lanes if kinds_for(lane) and not lane.hidden]
    if not lanes or focus.stage_id not in stages:
        return start(journey)
    if not focus.lane_id:
        return Focus(lanes[0], focus.stage_id)
    row, column = _row(journey, lanes, focus.lane_id), stages.index(focus.stage_id)
    if focus.lane_id not in lanes:
        column = 0 if by > 0 else len(stages) - 1
        by = 0 if by > 0 else -len(stages)
    at = row * len(stages) + column + by
    at = max(0, min(at, len(lanes) * len(stages) - 1))
    return Focus(lanes[at // len(stages)], stages[at % len(stages)])


def _row(journey: JourneyMap, lanes: list[Id], lane_id: Id) -> int:
    """Which of the lanes this one is, or comes right before."""
    order = [lane.id for lane in journey.lanes]
    at = order.index(lane_id) if lane_id in order else 0
    return sum(order.index(other) < at for other in lanes)


def end_of_row(journey: JourneyMap, focus: Focus, by: int) -> Focus:
    """The first moment of a row (by = -1), or the last at which there is something (by = 1)."""
    row = [Focus(focus.lane_id, *column) for column in columns(journey, not focus.lane_id)]
    row = [place for place in row if place.stage_id]
    if by < 0:
        return row[0]
    found = (ref_at(journey, place) for place in reversed(row))
    last = next((ref for ref in found if ref is not None), None)
    return row[-1] if last is None else focus_of(journey, last) or row[-1]


def rows(journey: JourneyMap) -> list[Id]:
    """The rows from top to bottom: "" for the stage headers, then the lanes that are not hidden."""
    return ["", *(lane.id for lane in journey.lanes if not lane.hidden)]


def _rows_of(journey: JourneyMap, focus: Focus) -> list[Id]:
    """The rows that can be walked over from a place: among the names also those of hidden lanes."""
    if focus.stage_id:
        return rows(journey)
    return ["", *(lane.id for lane in journey.lanes)]


def columns(journey: JourneyMap, stages_only: bool = False) -> list[tuple[Id, int]]:
    """The columns from left to right: the lane names ("", 0), then every moment of every stage.

    `stages_only`: those of the row of stage headers instead, the first moment of each stage.
    """
    if stages_only:
        return [(stage.id, 0) for stage in journey.stages]
    return [
        ("", 0),
        *((stage.id, slot) for stage in journey.stages for slot in range(stage.slots)),
    ]


def lane_at(journey: JourneyMap, focus: Focus) -> Lane | None:
    """The lane of a place, None in the row of stage headers."""
    return find_lane(journey, focus.lane_id) if focus.lane_id else None

"""Choosing a block of cells, from the place where it began to the place with the focus.

The map is the table that `walk` walks over. Shift with the arrows or a click moves one corner of
the block; the other one stays. Knows no Qt.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.canvas.walk import Focus, columns, ref_at, rows, valid
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content
from journeyeditor.model.find import find_lane
from journeyeditor.model.journey import JourneyMap


class Extent(NamedTuple):
    """A block as it was chosen: the corner that stays, the one that moved, and what lay in it."""

    anchor: Focus
    corner: Focus
    chosen: frozenset[Id]


def anchor_of(
    journey: JourneyMap, last: Extent | None, focus: Focus, chosen: frozenset[Id]
) -> Focus:
    """The corner that stays when a block is extended from `focus`.

    That is where the last block began, if nothing else was chosen since; else the focus itself.
    """
    goes_on = last is not None and (last.corner, last.chosen) == (focus, chosen)
    if last is not None and goes_on and valid(journey, last.anchor):
        return last.anchor
    return focus


def between(journey: JourneyMap, one: Focus, other: Focus) -> frozenset[Id]:
    """What lies in the block with these two corners.

    Between two stage headers these are stages, between two lane names lanes, within one emotion
    lane points of its curve, and else the cards that cover a moment in the block. Lanes that are
    hidden do not count.
    """
    shown = rows(journey)  # a name can be that of a hidden lane
    every = ["", *(lane.id for lane in journey.lanes)]
    lanes = [each for each in _between(every, one.lane_id, other.lane_id) if each in shown]
    moments = _moments(journey, one, other)
    if lanes == [""]:
        return frozenset(stage_id for stage_id, _ in moments)
    if not one.stage_id and not other.stage_id:
        return frozenset(filter(None, lanes))
    if len(lanes) == 1 and find_lane(journey, lanes[0]).content is Content.EMOTION_CURVE:
        refs = (ref_at(journey, Focus(lanes[0], *moment)) for moment in moments)
        return frozenset(ref for ref in refs if ref is not None)
    return _cards(journey, frozenset(lanes), moments)


def _between(items: list[Id], one: Id, other: Id) -> list[Id]:
    first, last = sorted((items.index(one), items.index(other)))
    return items[first : last + 1]


def _moments(journey: JourneyMap, one: Focus, other: Focus) -> list[tuple[Id, int]]:
    """The moments from the earlier corner to the later one; a stage header covers all of its."""
    all_moments = columns(journey)
    ends = [end for focus in (one, other) for end in _ends(journey, focus)]
    at = [all_moments.index(end) for end in ends]
    found = all_moments[min(at) : max(at) + 1]
    return [moment for moment in found if moment[0]]


def _ends(journey: JourneyMap, focus: Focus) -> list[tuple[Id, int]]:
    if not focus.stage_id:
        return [("", 0)]
    last = next(stage.slots for stage in journey.stages if stage.id == focus.stage_id) - 1
    if not focus.lane_id:
        return [(focus.stage_id, 0), (focus.stage_id, last)]
    return [(focus.stage_id, min(focus.slot, last))]


def _cards(
    journey: JourneyMap, lanes: frozenset[Id], moments: list[tuple[Id, int]]
) -> frozenset[Id]:
    number = {moment: at for at, moment in enumerate(columns(journey))}
    inside = range(number[moments[0]], number[moments[-1]] + 1) if moments else range(0)
    return frozenset(
        card.id
        for lane in journey.lanes
        if lane.id in lanes
        for cell in lane.cells
        for card in cell.cards
        if _meets(inside, number[cell.stage_id, card.slot], card.span)
    )


def _meets(inside: range, start: int, span: int) -> bool:
    return start < inside.stop and start + span > inside.start

"""A second one of what is selected, right behind it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from journeyeditor.edits.clipboard.paste import Pasted, paste
from journeyeditor.edits.clipboard.piece import copied_piece
from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.rows import chosen
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.stages import add_stage
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.find import find_map, in_order, stage_index
from journeyeditor.model.journey import JourneyMap, Lane, Stage
from journeyeditor.model.project import Project


def duplicate(
    project: Project, map_id: Id, ids: Collection[Id], new_id: Callable[[], Id]
) -> Pasted:
    """Copy the chosen cards behind themselves; one chosen stage or lane as a whole.

    Without cards, a stage or a lane among the ids the project stays the very same. Raises
    EditRefused where a stage would get too long.
    """
    journey = find_map(project, map_id)
    if len(ids) == 1:
        (ref,) = ids
        for stage in journey.stages:
            if stage.id == ref:
                return _stage(project, map_id, stage, new_id)
        for lane in journey.lanes:
            if lane.id == ref:
                return _lane(project, map_id, lane, new_id)
    return _cards(project, map_id, ids, new_id)


def _cards(project: Project, map_id: Id, ids: Collection[Id], new_id: Callable[[], Id]) -> Pasted:
    piece = copied_piece(project, map_id, ids)
    if piece is None:
        return Pasted(project, frozenset())
    behind = behind_of(find_map(project, map_id), ids)
    to = behind or Spot(_top(piece), piece.maps[0].stages[0].id, 0)
    return paste(project, map_id, piece, to, new_id)


def behind_of(journey: JourneyMap, ids: Collection[Id]) -> Spot | None:
    """The moment behind the last of some cards, in the uppermost of their lanes; None for none."""
    found = chosen(journey, ids)
    if not found:
        return None
    stage_id = found[-1].stage_id
    end = max(p.card.slot + p.card.span for p in found if p.stage_id == stage_id)
    order = {lane.id: index for index, lane in enumerate(journey.lanes)}
    top = min((place.lane.id for place in found), key=order.__getitem__)
    return Spot(top, stage_id, end)


def _stage(project: Project, map_id: Id, stage: Stage, new_id: Callable[[], Id]) -> Pasted:
    at = stage_index(find_map(project, map_id), stage.id) + 1
    twin = evolve(stage, id=new_id(), loop_to=None, loop_label="", exit_label="")
    new = add_stage(project, map_id, at, twin)
    return _filled(new, map_id, copied_piece(project, map_id, {stage.id}), twin, None, new_id)


def _lane(project: Project, map_id: Id, lane: Lane, new_id: Callable[[], Id]) -> Pasted:
    journey = find_map(project, map_id)
    at = next(index for index, each in enumerate(journey.lanes) if each.id == lane.id) + 1
    twin = evolve(lane, id=new_id(), photos=(), cells=())
    new = add_lane(project, map_id, at, twin)
    return _filled(new, map_id, copied_piece(project, map_id, {lane.id}), None, twin, new_id)


def _filled(
    project: Project,
    map_id: Id,
    piece: Project | None,
    stage: Stage | None,
    lane: Lane | None,
    new_id: Callable[[], Id],
) -> Pasted:
    """The new stage or lane with copies of the cards; it is what is selected."""
    twins = frozenset(twin.id for twin in (stage, lane) if twin is not None)
    if piece is None:
        return Pasted(project, twins)
    found = in_order(piece.maps[0])
    first = found[0].stage_id
    slot = min(place.card.slot for place in found if place.stage_id == first)
    to = Spot(lane.id if lane else _top(piece), stage.id if stage else first, slot)
    return Pasted(paste(project, map_id, piece, to, new_id).project, twins)


def _top(piece: Project) -> Id:
    """The first lane of the piece that has cards."""
    return next(lane.id for lane in piece.maps[0].lanes if lane.cells)

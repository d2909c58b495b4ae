"""Adding, moving, changing and deleting lanes.

Verbs raise KeyError for a map or lane that does not exist.
"""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.deletion import delete
from journeyeditor.edits.rules import EditRefused, Refusal, kind_refusal
from journeyeditor.edits.supports import drop_wrong_supports
from journeyeditor.edits.tree import index_of, insert, on_map, same, shift, with_lane
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import Content, Kind
from journeyeditor.model.find import find_lane, find_map, holds_steps
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project


def add_lane(project: Project, map_id: Id, at: int, lane: Lane) -> Project:
    """Put a new, empty lane above the one at index `at`; beyond the ends = below all."""
    check_owners(project, lane)
    if lane.cells:
        raise ValueError("a new lane is empty")
    return on_map(project, map_id, lambda j: evolve(j, lanes=insert(j.lanes, at, lane)))


def move_lane(project: Project, map_id: Id, lane_id: Id, to: int) -> Project:
    """Bring a lane to index `to`, counted without itself."""

    def change(journey: JourneyMap) -> JourneyMap:
        at = index_of(journey.lanes, lane_id)
        return evolve(journey, lanes=shift(journey.lanes, at, to))

    return on_map(project, map_id, change)


def show_lanes(project: Project, map_id: Id) -> Project:
    """Show all lanes of a map that are hidden."""

    def change(journey: JourneyMap) -> JourneyMap:
        return evolve(
            journey, lanes=same(journey.lanes, (evolve(e, hidden=False) for e in journey.lanes))
        )

    return on_map(project, map_id, change)


def revise_lane(project: Project, map_id: Id, lane_id: Id, /, **fields: Any) -> Project:
    """Change what a lane is; support links that would then run wrongly go.

    Raises EditRefused when its cards or curves do not fit what it would become, or no lane with
    steps would be left; pydantic.ValidationError for a value out of range;
    KeyError also for a persona or department that does not exist; ValueError for id and cells.
    """
    if {"id", "cells", "photos"} & fields.keys():
        raise ValueError("a lane keeps its id and its cards")

    def change(journey: JourneyMap) -> JourneyMap:
        old = find_lane(journey, lane_id)
        lane = revise(old, **fields)
        if lane is old:
            return journey
        check_owners(project, lane)
        _refuse_misfits(journey, old, lane)
        new = with_lane(journey, lane)
        return new if lane.actor is old.actor else drop_wrong_supports(new)

    return on_map(project, map_id, change)


def _refuse_misfits(journey: JourneyMap, old: Lane, new: Lane) -> None:
    kinds = {Kind(card.kind) for cell in new.cells for card in cell.cards}
    curved = any(curve.lane_id == new.id for curve in journey.curves)
    misfit = any(kind_refusal(kind, new) is not None for kind in kinds)
    if misfit or (curved and new.content is not Content.EMOTION_CURVE):
        raise EditRefused(Refusal.LANE_IN_USE)
    others = any(holds_steps(lane) for lane in journey.lanes if lane.id != old.id)
    if not others and not holds_steps(new):
        raise EditRefused(Refusal.LAST_STEPS_LANE)


def check_owners(project: Project, lane: Lane) -> None:
    """Raise KeyError when the lane's persona or department does not exist."""
    for wanted, items in (
        (lane.persona_id, project.personas),
        (lane.department_id, project.departments),
    ):
        if wanted is not None and all(item.id != wanted for item in items):
            raise KeyError(wanted)


def delete_lane(project: Project, map_id: Id, lane_id: Id) -> Project:
    """Delete a lane with its cards and curves.

    Raises EditRefused when it is the last one with steps of a customer or an employee.
    """
    find_lane(find_map(project, map_id), lane_id)
    return delete(project, map_id, frozenset({lane_id}))

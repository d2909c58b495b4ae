"""Whole maps, and what belongs to the project as a whole.

Verbs raise KeyError for a map that does not exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from typing import Any

from journeyeditor.edits.copying import copied, duplicated
from journeyeditor.edits.new import new_map
from journeyeditor.edits.references import forget
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.tree import index_of, insert, on_map, shift
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map, ids_in
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_PARTS = frozenset({"id", "stages", "lanes", "links", "curves", "metrics"})
"""Fields of a map that have verbs of their own."""

_LISTS = ("personas", "channels", "departments", "root_causes")
"""Lists of a project whose items are named by id elsewhere."""

_LONGEST = 190
"""Letters of a title that leave room for a number within the 200 that it may have."""


def revise_map(project: Project, map_id: Id, /, **fields: Any) -> Project:
    """Change the heading of a map: title, persona, scope, version and so on.

    Raises pydantic.ValidationError for a value out of range, KeyError also for a persona or
    baseline that does not exist, ValueError for the parts that have verbs of their own.
    """
    if _PARTS & fields.keys():
        raise ValueError(f"not to be revised: {sorted(_PARTS & fields.keys())}")

    def change(journey: JourneyMap) -> JourneyMap:
        new = revise(journey, **fields)
        if new.persona_id is not None and all(p.id != new.persona_id for p in project.personas):
            raise KeyError(new.persona_id)
        if new.baseline_id is not None:
            find_map(project, new.baseline_id)
        return new

    return on_map(project, map_id, change)


def revise_project(project: Project, /, **fields: Any) -> Project:
    """Change what belongs to the project as a whole.

    Personas, channels, departments and root causes that are left out of their lists are gone:
    what named them names nothing. Raises pydantic.ValidationError for a value out of range,
    ValueError for the maps.
    """
    if "maps" in fields:
        raise ValueError("maps are changed by their own verbs")
    new = revise(project, **fields)
    if new is project:
        return project
    return forget(new, _listed(project) - _listed(new))


def _listed(project: Project) -> set[Id]:
    return {item.id for name in _LISTS for item in getattr(project, name)}


def add_map(project: Project, journey: JourneyMap) -> Project:
    """Put a new map behind the others; its ids must be new."""
    return evolve(project, maps=(*project.maps, journey))


def blank_map(project: Project, new_id: Callable[[], Id]) -> Project:
    """Put a map of five stages and six lanes, and nothing on it, behind the others."""
    journey = new_map(project.language, new_id)
    return add_map(project, evolve(journey, title=free_title(project, journey.title)))


def duplicate_map(project: Project, map_id: Id, new_id: Callable[[], Id]) -> Project:
    """Put the same map once more behind itself, under another title; measurements included."""
    at = index_of(project.maps, map_id)
    twin = duplicated(project.maps[at], new_id)
    twin = evolve(twin, title=free_title(project, twin.title))
    return evolve(project, maps=insert(project.maps, at + 1, twin))


def move_map(project: Project, map_id: Id, to: int) -> Project:
    """Bring a map to index `to` among the maps, counted without itself; beyond the ends = there."""
    return evolve(project, maps=shift(project.maps, index_of(project.maps, map_id), to))


def delete_map(project: Project, map_id: Id) -> Project:
    """Delete a map; what named it or its parts elsewhere names nothing any more.

    Raises EditRefused for the only map of the project.
    """
    journey = find_map(project, map_id)
    if len(project.maps) == 1:
        raise EditRefused(Refusal.LAST_MAP)
    rest = tuple(other for other in project.maps if other.id != map_id)
    return forget(evolve(project, maps=rest), frozenset(ids_in(journey)))


def free_title(project: Project, title: str) -> str:
    """The title, numbered "(2)", "(3)" and so on when another map has it already."""
    taken = {journey.title for journey in project.maps}
    plain = re.sub(r" \(\d+\)$", "", title)
    numbered = (f"{plain[:_LONGEST]} ({number})" for number in count(2))
    return title if title not in taken else next(t for t in numbered if t not in taken)


def copy_as_to_be(project: Project, map_id: Id, new_id: Callable[[], Id]) -> Project:
    """Copy a map as the journey that is wished for, behind the others.

    Every part gets a new id, each card keeps its original's as `origin_id`. Points and links come
    along; measurements do not: nobody has measured the new journey.
    """
    journey = copied(find_map(project, map_id), new_id)
    to_be = evolve(journey, state=State.TO_BE, baseline_id=map_id, metrics=())
    return add_map(project, to_be)

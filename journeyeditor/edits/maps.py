"""Whole maps, and what belongs to the project as a whole.

Verbs raise KeyError for a map that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from journeyeditor.edits.copying import copied
from journeyeditor.edits.references import forget
from journeyeditor.edits.tree import on_map
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_PARTS = frozenset({"id", "stages", "lanes", "links", "curves", "metrics"})
"""Fields of a map that have verbs of their own."""

_LISTS = ("personas", "channels", "departments", "root_causes")
"""Lists of a project whose items are named by id elsewhere."""


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


def copy_as_to_be(project: Project, map_id: Id, new_id: Callable[[], Id]) -> Project:
    """Copy a map as the journey that is wished for, behind the others.

    Every part gets a new id, each card keeps its original's as `origin_id`. Points and links come
    along; measurements do not: nobody has measured the new journey.
    """
    journey = copied(find_map(project, map_id), new_id)
    to_be = evolve(journey, state=State.TO_BE, baseline_id=map_id, metrics=())
    return add_map(project, to_be)

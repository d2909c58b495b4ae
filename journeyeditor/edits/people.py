"""Personas and the journeys that they take.

Verbs raise KeyError for a map that does not exist and pydantic.ValidationError for a name that is
none.
"""

from __future__ import annotations

from journeyeditor.edits.lists import add_item
from journeyeditor.edits.maps import revise_map
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Persona, Project


def take_new_persona(project: Project, map_id: Id, persona_id: Id, name: str) -> Project:
    """Put a new persona in the list and let a map be that persona's journey.

    It is an employee when the map tells of employees alone.
    """
    actors = {lane.actor for lane in find_map(project, map_id).lanes}
    kind = Actor.CUSTOMER if Actor.CUSTOMER in actors else Actor.EMPLOYEE
    persona = Persona.model_validate({"id": persona_id, "name": name, "kind": kind})
    project = add_item(project, "personas", persona)
    return revise_map(project, map_id, persona_id=persona_id)

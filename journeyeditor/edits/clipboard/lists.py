"""Bringing channels, departments, personas and root causes of a piece into a project.

What the project has already, by id and name or by name alone, is used; the rest comes along.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from journeyeditor.edits.clipboard.piece import own_ids
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.project import Channel, Department, Persona, Project, RootCause

Listed = Channel | Department | Persona | RootCause
"""What the lists hold."""

Names = dict[Id, Id]
"""Id in the piece -> id in the project."""


class Brought(NamedTuple):
    """The project with what came along, and what things of the piece are called in it."""

    project: Project
    names: Names


def bring_lists(project: Project, piece: Project, new_id: Callable[[], Id]) -> Brought:
    """Let everything that cards of the piece name exist in the project."""
    taken = set(own_ids(project))
    names: Names = {}
    new = project
    for field in ("departments", "channels", "personas", "root_causes"):
        have: list[Listed] = list(getattr(new, field))
        for thing in getattr(piece, field):
            twin = _twin(have, thing)
            if twin is None:
                names[thing.id] = thing.id if thing.id not in taken else new_id()
                taken.add(names[thing.id])
                have.append(_as(thing, names))
            else:
                names[thing.id] = twin
        if len(have) != len(getattr(new, field)):
            new = evolve(new, **{field: tuple(have)})
    return Brought(new, names)


def _twin(have: list[Listed], thing: Listed) -> Id | None:
    """The id of the same thing in the project: by id and name, else by name."""
    alike = [each.id for each in have if _name(each) == _name(thing)]
    return thing.id if thing.id in alike else next(iter(alike), None)


def _name(thing: Listed) -> str:
    name = thing.title if isinstance(thing, RootCause) else thing.name
    return " ".join(name.split()).casefold()


def _as(thing: Listed, names: Names) -> Listed:
    """The thing under its new id; the department of a root cause is renamed with it."""
    new_id = names[thing.id]
    if isinstance(thing, RootCause):
        department = None if thing.department_id is None else names.get(thing.department_id)
        return evolve(thing, id=new_id, department_id=department)
    return evolve(thing, id=new_id)

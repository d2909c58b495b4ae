"""The lists of a project whose items have ids: channels, departments, personas, causes and so on.

One set of verbs for all of them, since they differ only in what their items name. Verbs raise
KeyError for an item, card or department that does not exist, ValueError for an id that is taken,
and pydantic.ValidationError for a value out of range.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal

from journeyeditor.edits.references import forget
from journeyeditor.edits.tree import index_of, put, shift
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.find import ids_in, places
from journeyeditor.model.project import (
    Action,
    AgendaItem,
    Channel,
    Department,
    ImpactChain,
    PainPoint,
    Persona,
    Project,
    RootCause,
    Teaser,
)

ListName = Literal[
    "channels",
    "departments",
    "personas",
    "root_causes",
    "pain_points",
    "actions",
    "teasers",
    "agenda",
    "impact_chains",
]
"""The lists, by their field of the project."""

Listed = (
    Channel
    | Department
    | Persona
    | RootCause
    | PainPoint
    | Action
    | Teaser
    | AgendaItem
    | ImpactChain
)
"""What the lists hold."""


def items_of(project: Project, name: ListName) -> tuple[Listed, ...]:
    """A list of the project."""
    items: tuple[Listed, ...] = getattr(project, name)
    return items


def add_item(project: Project, name: ListName, item: Listed) -> Project:
    """Put a new item at the end of a list."""
    return add_items(project, name, [item])


def add_items(project: Project, name: ListName, items: Collection[Listed]) -> Project:
    """Put new items at the end of a list."""
    if not items:
        return project
    taken = set(ids_in(project))
    for item in items:
        if item.id in taken:
            raise ValueError(f"the id {item.id} is taken")
        taken.add(item.id)
        _check_names(project, item)
    return evolve(project, **{name: (*items_of(project, name), *items)})


def revise_item(project: Project, name: ListName, item_id: Id, /, **fields: Any) -> Project:
    """Change fields of an item."""
    if "id" in fields:
        raise ValueError("an item keeps its id")
    items = items_of(project, name)
    item = revise(items[index_of(items, item_id)], **fields)
    _check_names(project, item)
    return evolve(project, **{name: put(items, item)})


def move_item(project: Project, name: ListName, item_id: Id, to: int) -> Project:
    """Bring an item to index `to`, counted without itself."""
    items = items_of(project, name)
    return evolve(project, **{name: shift(items, index_of(items, item_id), to)})


def delete_item(project: Project, name: ListName, item_id: Id) -> Project:
    """Delete an item; what named it names nothing any more."""
    items = items_of(project, name)
    at = index_of(items, item_id)
    return forget(evolve(project, **{name: (*items[:at], *items[at + 1 :])}), {item_id})


def _check_names(project: Project, item: Listed) -> None:
    """Raise KeyError when the item names a card or department that does not exist."""
    match item:
        case RootCause():
            _exist(_departments(project), item.department_id)
        case PainPoint() | ImpactChain():
            _exist(_cards(project), *item.card_ids)
        case Action():
            _exist(_cards(project), *(change.card_id for change in item.expected))
        case Teaser():
            _exist(_cards(project), item.card_id)
            _exist(_departments(project), *item.department_ids)


def _departments(project: Project) -> set[Id]:
    return {department.id for department in project.departments}


def _cards(project: Project) -> set[Id]:
    return {place.card.id for journey in project.maps for place in places(journey)}


def _exist(known: Collection[Id], *wanted: Id | None) -> None:
    for each in wanted:
        if each is not None and each not in known:
            raise KeyError(each)

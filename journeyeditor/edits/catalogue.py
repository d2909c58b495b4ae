"""All lists of a project through one set of verbs, whether their items have ids or not.

An item is called by its key: its id, or for a participant its place. Verbs raise LookupError for
an item that does not exist and pydantic.ValidationError for a value out of range.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, cast

from journeyeditor.edits import entries, lists
from journeyeditor.edits.entries import EntryList
from journeyeditor.edits.lists import Listed, ListName
from journeyeditor.edits.references import forget
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.project import (
    Action,
    AgendaItem,
    Channel,
    Department,
    ImpactChain,
    PainPoint,
    Participant,
    Persona,
    Project,
    RootCause,
    Teaser,
)
from journeyeditor.model.vocabulary import start_agenda

AnyList = ListName | Literal["participants"]
"""The lists, by their field of the project."""

Key = str
"""An id, or a place counted from 0."""

LONGEST = 200
"""Letters that a name may have."""

_NAMES: Mapping[AnyList, str] = MappingProxyType(
    {
        "channels": "name",
        "departments": "name",
        "personas": "name",
        "participants": "name",
        "root_causes": "title",
        "pain_points": "text",
        "actions": "title",
        "agenda": "title",
        "impact_chains": "lever",
    }
)
"""The field that an item is called by; a teaser is called by its card."""

_KINDS: Mapping[AnyList, type[Listed]] = MappingProxyType(
    {
        "channels": Channel,
        "departments": Department,
        "personas": Persona,
        "root_causes": RootCause,
        "pain_points": PainPoint,
        "actions": Action,
        "agenda": AgendaItem,
        "impact_chains": ImpactChain,
    }
)


class Added(NamedTuple):
    """The project with new items, and their keys."""

    project: Project
    keys: tuple[Key, ...]


def is_entries(name: AnyList) -> bool:
    """Whether the items of a list have no ids."""
    return name == "participants"


def things(project: Project, name: AnyList) -> dict[Key, Node]:
    """The items of a list by their keys, in order."""
    items: tuple[Any, ...] = getattr(project, name)
    if is_entries(name):
        return {str(at): item for at, item in enumerate(items)}
    return {item.id: item for item in items}


def name_of(name: AnyList, thing: Node) -> str:
    """What an item is called, "" for a teaser."""
    field = _NAMES.get(name)
    return str(getattr(thing, field)) if field else ""


def add_named(
    project: Project, name: AnyList, names: Collection[str], new_id: Callable[[], Id]
) -> Added:
    """Put new items at the end of a list, each called by one of these names."""
    if is_entries(name):
        first = len(project.participants)
        for text in names:
            project = entries.add_entry(project, "participants", Participant(name=text))
        return Added(project, tuple(str(at) for at in range(first, first + len(names))))
    kind, field = _KINDS[name], _NAMES[name]
    made = [kind.model_validate({"id": new_id(), field: text}) for text in names]
    new = lists.add_items(project, cast(ListName, name), made)
    return Added(new, tuple(item.id for item in made))


def add_teasers(project: Project, card_ids: Collection[Id], new_id: Callable[[], Id]) -> Added:
    """Put a teaser for each of these cards at the end of the list."""
    made = [Teaser(id=new_id(), card_id=card_id) for card_id in card_ids]
    new = lists.add_items(project, "teasers", made)
    return Added(new, tuple(teaser.id for teaser in made))


def add_usual_agenda(project: Project, new_id: Callable[[], Id]) -> Added:
    """Put the usual parts of a workshop at the end of the agenda, in the project's language."""
    made = [evolve(part, id=new_id()) for part in start_agenda(project.language)]
    new = lists.add_items(project, "agenda", made)
    return Added(new, tuple(part.id for part in made))


def rename(project: Project, name: AnyList, key: Key, text: str) -> Project:
    """Call an item otherwise; KeyError for a teaser."""
    return revise(project, name, key, **{_NAMES[name]: text})


def revise(project: Project, name: AnyList, key: Key, /, **fields: Any) -> Project:
    """Change fields of an item."""
    if is_entries(name):
        return entries.revise_entry(project, "participants", int(key), **fields)
    return lists.revise_item(project, cast(ListName, name), key, **fields)


def move(project: Project, name: AnyList, key: Key, to: int) -> Project:
    """Bring an item to place `to`, counted without itself."""
    if is_entries(name):
        return entries.move_entry(project, cast(EntryList, name), int(key), to)
    return lists.move_item(project, cast(ListName, name), key, to)


def delete(project: Project, name: AnyList, keys: Collection[Key]) -> Project:
    """Delete items; what named them names nothing any more."""
    known = things(project, name)
    missing = [key for key in keys if key not in known]
    if missing:
        raise KeyError(missing[0])
    if not keys:
        return project
    rest = tuple(thing for key, thing in known.items() if key not in keys)
    without = evolve(project, **{name: rest})
    return without if is_entries(name) else forget(without, frozenset(keys))

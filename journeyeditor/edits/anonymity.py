"""A project without the people who made it: for sharing, and for a template.

What goes:

- names and roles of participants; their departments stay, so that one still sees who was there;
- the facilitators of all maps;
- who owns an action, an initiative or a link;
- who saved the file;
- of a quote its role, description and source; its words stay;
- the notes in the tray, at feelings, and of reviews: they say what somebody said;
- the pictures of personas, which may show somebody;
- fields of newer versions of the program: they may hold anything.

Wherever else one of those names is written, it becomes "…". A persona is made up and keeps its
name, and so do departments, channels and the organisation. A single name of one or two letters is
left alone in texts: "Al" and "An" are words as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

from journeyeditor.edits.fresh import REFERENCES
from journeyeditor.edits.tree import map_nodes, same
from journeyeditor.model.base import Node, evolve, known_only
from journeyeditor.model.cards import Quote
from journeyeditor.model.journey import EmotionPoint, JourneyMap, Link
from journeyeditor.model.project import Action, Initiative, Participant, Persona, Project, Review

N = TypeVar("N", bound=Node)

GONE = "…"
"""What stands where a name stood."""

SHORTEST = 3
"""Letters that a single name has at least to be looked for in texts."""

CODES = REFERENCES | {"kind", "icon", "item", "currency", "date", "due", "saved_at", "image"}
"""Fields of text in which nobody is named."""


def anonymised(project: Project) -> Project:
    """The project without people; the very same object when it names none."""
    names = _pattern(project)
    bare = map_nodes(project, _without_people)
    return bare if names is None else map_nodes(bare, partial(_unnamed, names))


def personal_names(project: Project) -> tuple[str, ...]:
    """The names that `anonymised` takes away, each once, in the order of the alphabet."""
    found = {" ".join(name.split()) for name in _names(project)}
    return tuple(sorted(found - {""}, key=str.casefold))


def names_in(project: Project) -> Callable[[str], Iterator[str]]:
    """Which of those names stand in a text, as they are written there."""
    pattern = _pattern(project)

    def find(text: str) -> Iterator[str]:
        if pattern is not None:
            yield from (found.group() for found in pattern.finditer(text))

    return find


def _names(project: Project) -> Iterator[str]:
    yield project.saved_by
    yield from (participant.name for participant in project.participants)
    for action in project.actions:
        yield action.owner
        if action.initiative is not None:
            yield action.initiative.owner
    for journey in project.maps:
        yield from journey.facilitators
        yield from (link.owner for link in journey.links)


def _without_people(node: Any) -> Node:
    """One node without what is told of people in fields of its own."""
    match node:
        case Project():
            left = (person for person in node.participants if person.department_id is not None)
            people = same(node.participants, left)
            past = evolve(node.past, kept=(), packed=())
            node = _cleared(evolve(node, participants=people, notes=(), past=past), "saved_by")
        case JourneyMap():
            node = evolve(node, facilitators=())
        case Persona():
            node = _cleared(node, "image")
        case Participant():
            node = _cleared(node, "name", "role")
        case Action() | Initiative() | Link():
            node = _cleared(node, "owner")
        case Quote():
            node = _cleared(evolve(node, anonymised=True), "role", "description", "source_note")
        case EmotionPoint() | Review():
            node = _cleared(node, "note")
    bare: Node = known_only(node)
    return bare


def _cleared(node: N, *fields: str) -> N:
    """The node with those of its texts emptied, the same object when they are empty already."""
    return evolve(node, **{field: "" for field in fields if getattr(node, field)})


def _pattern(project: Project) -> re.Pattern[str] | None:
    """What finds the names in texts, the longest first; None when there is nothing to find.

    A name of several words is found however it is spaced and capitalised; a single word only as
    it was typed, for "Roos" is a person and "roos" a flower.
    """
    spared = {name.casefold() for name in _spared(project)}
    names = [
        name
        for name in personal_names(project)
        if name.casefold() not in spared and (" " in name or len(name) >= SHORTEST)
    ]
    if not names:
        return None
    parts = (_part(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})s?(?!\w)")  # "Noors idee" is Noor's


def _spared(project: Project) -> Iterator[str]:
    """Names of what is no person, though somebody may be called the same."""
    yield project.organisation
    yield from (persona.name for persona in project.personas)
    yield from (department.name for department in project.departments)
    yield from (channel.name for channel in project.channels)


def _part(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return f"(?i:{words})" if " " in name else words


def _unnamed(names: re.Pattern[str], node: N) -> N:
    """One node with names in its texts replaced."""
    texts = {field: value for field, value in vars(node).items() if field not in CODES}
    return evolve(node, **{field: _replaced(names, value) for field, value in texts.items()})


def _replaced(names: re.Pattern[str], value: Any) -> Any:
    if type(value) is str:  # a code of a closed list is a str as well
        return names.sub(GONE, value) if names.search(value) else value
    if isinstance(value, tuple) and value and type(value[0]) is str:
        return same(value, (_replaced(names, item) for item in value))
    return value

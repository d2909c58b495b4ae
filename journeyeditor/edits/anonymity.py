"""A project without the people who made it: for sharing, and for a template.

What goes, by the table in `personal`:

- names and roles of participants; their departments stay, so that one still sees who was there;
- the facilitators of all maps;
- who owns an action, an initiative or a link;
- who saved the file;
- where a card has it from, and of a quote also its role and description; its words stay;
- the photos of lanes: people stand before the wall, and names on the notes;
- the notes in the tray, at feelings, and of reviews: they say what somebody said;
- the content of earlier versions; by what they are known stays, to find together what belongs
  together;
- fields of newer versions of the program: they may hold anything.

Wherever else one of those names is written, it becomes "…". A persona is made up and keeps name
and picture; departments, channels and the organisation keep their names too. A single name of one
or two letters is left alone in texts: "Al" and "An" are words as well. A first name without the
rest is left alone for the same reason, so who somebody is may still be told in other words.

All ids stay: `naming` gives the names back when such a copy comes home.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar
from unicodedata import normalize

from journeyeditor.edits.personal import fields_of
from journeyeditor.edits.tree import map_nodes, same
from journeyeditor.model.base import Node, evolve, known_only
from journeyeditor.model.cards import Quote
from journeyeditor.model.project import Project

N = TypeVar("N", bound=Node)

GONE = "…"
"""What stands where a name stood."""

SHORTEST = 3
"""Letters that a single name has at least to be looked for in texts."""

BETWEEN = r"(?:[\s._+-]|%20)+"
"""What parts the words of a name, in texts, addresses and names of files."""


def anonymised(project: Project) -> Project:
    """The project without people; the very same object when it is that already."""
    names = name_pattern(project)
    return map_nodes(project, partial(_nameless, names))


def personal_names(project: Project) -> tuple[str, ...]:
    """The names that `anonymised` takes away, each once, in the order of the alphabet."""
    found = {" ".join(name.split()) for name in _names(project)}
    return tuple(sorted(found - {""}, key=str.casefold))


def names_in(project: Project) -> Callable[[str], Iterator[str]]:
    """Which of those names stand in a text, as they are written there."""
    pattern = name_pattern(project)

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


def _nameless(names: re.Pattern[str] | None, node: Any) -> Node:
    bare = _without_people(node)
    return bare if names is None else _unnamed(names, bare)


def _without_people(node: Any) -> Node:
    """One node without what is told of people in fields of its own."""
    bare = known_only(node)
    kind: type[Node] = type(node)
    gone = {name: kind.model_fields[name].default for name in fields_of(kind).cleared}
    if isinstance(node, Project):
        left = (person for person in node.participants if person.department_id is not None)
        gone |= {"participants": same(node.participants, left), "anonymous": True}
    if isinstance(node, Quote):
        gone["anonymised"] = True
    cleared: Node = evolve(bare, **gone)
    return cleared


# -- names in texts ---------------------------------------------------------------------------


def name_pattern(project: Project) -> re.Pattern[str] | None:
    """What finds the names in texts, the longest first; None when there is nothing to find.

    A name of several words is found however it is parted and capitalised; a single word only as
    it was typed, for "Roos" is a person and "roos" a flower.
    """
    spared = {name.casefold() for name in _spared(project)}
    names = [
        form
        for name in personal_names(project)
        if name.casefold() not in spared and (" " in name or len(name) >= SHORTEST)
        for form in {name, normalize("NFC", name), normalize("NFD", name)}
    ]
    if not names:
        return None
    parts = (part for name in sorted(names, key=len, reverse=True) for part in _forms(name))
    # An underscore parts words here; "Noors idee" is Noor's.
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})s?(?![^\W_])")


def _spared(project: Project) -> Iterator[str]:
    """Names of what is no person, though somebody may be called the same."""
    yield project.organisation
    yield from (persona.name for persona in project.personas)
    yield from (department.name for department in project.departments)
    yield from (channel.name for channel in project.channels)


def _forms(name: str) -> Iterator[str]:
    """The ways to write a name: "Jan de Vries", "de Vries, Jan", "Vries, Jan de", "J. de Vries"."""
    words = [re.escape(word) for word in name.split()]
    if len(words) == 1:
        yield words[0]
        return
    first, *rest = words
    yield f"(?i:{BETWEEN.join(words)})"
    yield rf"(?i:{BETWEEN.join(rest)},\s*{first})"
    yield rf"(?i:{words[-1]},\s*{BETWEEN.join(words[:-1])})"
    yield rf"{re.escape(name[0])}\.\s*(?i:{BETWEEN.join(rest)})"


def _unnamed(names: re.Pattern[str], node: N) -> N:
    """One node with names in its texts replaced."""
    texts = vars(node)
    read = fields_of(type(node)).read
    return evolve(node, **{name: _replaced(names, texts[name]) for name in read if texts[name]})


def _replaced(names: re.Pattern[str], value: Any) -> Any:
    if isinstance(value, tuple):
        return same(value, (_replaced(names, item) for item in value))
    return names.sub(GONE, value) if names.search(value) else value

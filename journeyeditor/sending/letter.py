"""The letter that goes with a map, in the language of the map, for whoever sends it to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Language, State
from journeyeditor.model.find import find_map, main_actor
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line


@dataclass(frozen=True, slots=True)
class Contents:
    """What the letter is about: the names of the files, "" for one that is not sent.

    `inside` tells that the poster carries the project, `names` that people are named.
    """

    project: str
    poster: str
    inside: bool
    names: bool


@dataclass(frozen=True, slots=True)
class _Words:
    customers: str
    employees: str
    as_is: str
    to_be: str
    version: str
    hello: str
    here: str
    project: str
    poster: str
    inside: str
    nameless: str
    bye: str


_NL = _Words(
    customers="Klantreis",
    employees="Medewerkersreis",
    as_is="huidige situatie",
    to_be="gewenste situatie",
    version="versie {version}",
    hello="Hallo,",
    here="Hierbij de {kind} “{title}” ({state}).",
    project="- {file}: het project. Open het in Journeyeditor om eraan verder te werken, en stuur"
    " het daarna terug: dan voegen we onze versies samen.",
    poster="- {file}: de poster, om te bekijken en te printen op 100\u00a0%.",
    inside="Het project zit erin: open de pdf in Journeyeditor om eraan verder te werken.",
    nameless="Namen van mensen zijn weggelaten.",
    bye="Groet,",
)
_EN = _Words(
    customers="Customer journey",
    employees="Employee journey",
    as_is="current state",
    to_be="future state",
    version="version {version}",
    hello="Hello,",
    here="Here is the {kind} “{title}” ({state}).",
    project="- {file}: the project. Open it in Journeyeditor to go on with it, and send it back"
    " afterwards: then we join our versions.",
    poster="- {file}: the poster, to look at and to print at 100\u00a0%.",
    inside="The project is inside: open the PDF in Journeyeditor to go on with it.",
    nameless="Names of people are left out.",
    bye="Regards,",
)
_WORDS: Mapping[Language, _Words] = MappingProxyType({Language.NL: _NL, Language.EN: _EN})


def subject(project: Project, map_id: Id) -> str:
    """The line above the letter, such as `Klantreis: Verhuizen (huidige situatie, versie 0.3)`."""
    words = _WORDS[project.language]
    title = one_line(find_map(project, map_id).title)
    return f"{_kind(words, project, map_id)}: {title} ({_state(words, project, map_id)})"


def text(project: Project, map_id: Id, contents: Contents) -> str:
    """The letter itself."""
    return "\n".join(_lines(_WORDS[project.language], project, map_id, contents)) + "\n"


def _lines(words: _Words, project: Project, map_id: Id, contents: Contents) -> Iterator[str]:
    kind, title = _kind(words, project, map_id).lower(), one_line(find_map(project, map_id).title)
    yield words.hello
    yield ""
    yield words.here.format(kind=kind, title=title, state=_state(words, project, map_id))
    yield ""
    if contents.project:
        yield words.project.format(file=contents.project)
    if contents.poster:
        poster = words.poster.format(file=contents.poster)
        alone = contents.inside and not contents.project
        yield f"{poster} {words.inside}" if alone else poster
    yield ""
    if not contents.names:
        yield words.nameless
        yield ""
    yield words.bye


def _kind(words: _Words, project: Project, map_id: Id) -> str:
    actor = main_actor(find_map(project, map_id))
    return words.employees if actor is Actor.EMPLOYEE else words.customers


def _state(words: _Words, project: Project, map_id: Id) -> str:
    journey = find_map(project, map_id)
    state = words.as_is if journey.state is State.AS_IS else words.to_be
    version = words.version.format(version=journey.version) if journey.version else ""
    return ", ".join(filter(None, (state, version)))

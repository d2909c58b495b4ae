"""A map as a journey diagram of Mermaid, so written that Mermaid reads every letter as it is.

Stages become sections, the steps of all lanes tasks, lanes actors and feelings scores. Cards of one
moment with one title are one task of several actors.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.exchange.formats import Departure
from journeyeditor.exchange.left_out import felt, left_out_of_steps, shown_steps
from journeyeditor.exchange.mermaid_grammar import NEUTRAL, UNFELT
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor
from journeyeditor.model.find import Place, find_map, holds_steps
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line

_WORDS = re.compile(r"(journey|title|section|acctitle|accdescr)(?![a-z0-9_])", re.IGNORECASE)
_SPECIAL = re.compile(r"[#;:<>{}]|%(?=%)|(?<=%)%|^%")


class _Task(NamedTuple):
    title: str
    actors: tuple[str, ...]
    v: float | None


def write_mermaid(project: Project, map_id: Id) -> Departure:
    """The diagram of a map, and what it cannot say."""
    journey = find_map(project, map_id)
    lines = [*_head(journey), *_body(project, journey)]
    text = "\n".join(lines) + "\n"
    return Departure(text.encode(errors="replace"), left_out_of_steps(project, journey))


def _head(journey: JourneyMap) -> Iterator[str]:
    yield "journey"
    yield f"    title {escaped(journey.title)}"
    if one_line(journey.subtitle) not in ("", one_line(journey.title)):
        yield f"    accTitle: {escaped(journey.subtitle)}"
    if journey.scenario.strip():
        yield "    accDescr {"
        yield from (f"      {escaped(line)}" for line in journey.scenario.splitlines())
        yield "    }"


def _body(project: Project, journey: JourneyMap) -> Iterator[str]:
    feelings, names = felt(journey), _names(project, journey)
    by_stage: dict[Id, list[Place]] = {stage.id: [] for stage in journey.stages}
    for place in shown_steps(journey):
        by_stage[place.stage_id].append(place)
    for stage in journey.stages:
        yield f"    section {escaped(stage.name)}"
        for task in _tasks(by_stage[stage.id], feelings, names):
            yield f"      {escaped(task.title)}: {_score(task.v)}{_actors(task)}"


def _names(project: Project, journey: JourneyMap) -> dict[Id, str]:
    """What the actor of each lane is called: the persona, if one is said, else the lane."""
    personas = {persona.id: persona.name for persona in project.personas}
    named: dict[Id, str] = {}
    for lane in journey.lanes:
        persona = lane.persona_id
        if persona is None and lane.actor is Actor.CUSTOMER and not named:
            persona = journey.persona_id
        if holds_steps(lane):
            named[lane.id] = one_line(personas.get(persona or "", lane.name)) or lane.name
    return named


def _tasks(found: list[Place], feelings: dict[Id, float], names: dict[Id, str]) -> Iterator[_Task]:
    """The steps of a stage in the order of time, those of one moment and title together."""
    together: dict[tuple[int, str, int], list[Place]] = {}
    seen = Counter[tuple[Id, int, str]]()
    for place in found:
        slot, title = place.card.slot, one_line(place.card.title)
        seen[place.lane.id, slot, title] += 1  # a title twice in one lane is two steps
        together.setdefault((slot, title, seen[place.lane.id, slot, title]), []).append(place)
    for (_, title, _), places in together.items():
        values = (feelings[p.card.id] for p in places if p.card.id in feelings)
        actors = tuple(dict.fromkeys(names[p.lane.id] for p in places))
        yield _Task(title, actors, next(values, None))


def _score(v: float | None) -> str:
    return f"{UNFELT if v is None else round(v + NEUTRAL, 1):g}"


def _actors(task: _Task) -> str:
    names = (escaped(name).replace(",", _entity(",")) for name in task.actors)
    return ": " + ", ".join(names) if task.actors else ""


def escaped(text: str) -> str:
    """A text that Mermaid reads as it is, in whichever place: on one line, and what means
    something to its grammar written by number. A word of the language loses its first letter so.
    """
    line = one_line(text) or "…"
    line = _SPECIAL.sub(lambda found: _entity(found[0]), line)
    return _entity(line[0]) + line[1:] if _WORDS.match(line) else line


def _entity(letter: str) -> str:
    return f"#{ord(letter)};"

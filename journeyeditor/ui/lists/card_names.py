"""What cards are called in lists: the number on their map and their title."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from journeyeditor.canvas.naming import shortened
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import in_order
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

LONGEST = 60
"""Letters of a title in a list."""


def card_names(project: Project, wanted: Collection[Id]) -> Mapping[Id, str]:
    """The names of these cards, such as "14 Calls again" or "M3 Planner …"."""
    found: dict[Id, str] = {}
    if wanted:
        for journey in project.maps:
            found |= {card: name for card, name in names_on(project, journey) if card in wanted}
    return found


def names_on(project: Project, journey: JourneyMap) -> list[tuple[Id, str]]:
    """Every step on a map, in reading order, with its name; notes have no number."""
    counts = dict.fromkeys(Actor, 0)
    mark = words_for(project.language).employee_mark
    named: list[tuple[Id, str]] = []
    for lane, _, card in in_order(journey):
        title = shortened(card.title, LONGEST)
        if lane.content is Content.TOUCHPOINTS:
            counts[lane.actor] += 1
            number = f"{mark if lane.actor is Actor.EMPLOYEE else ''}{counts[lane.actor]}"
            named.append((card.id, f"{number} {title}"))
        else:
            named.append((card.id, title))
    return named

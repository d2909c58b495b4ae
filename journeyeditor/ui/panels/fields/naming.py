"""How cards are called in lists and links: their number on the map and their title.

Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import Place, in_order
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.panels.fields.shapes import Word
from journeyeditor.ui.panels.inspector_words import card_number, map_words


def step_name(journey: JourneyMap, place: Place) -> str:
    """Such as "12 Calls: no picture"; notes have no number."""
    return f"{card_number(journey, place)} {in_sentence(place.card.title)}".strip()


def named_steps(journey: JourneyMap) -> list[Word]:
    """All steps of a map in reading order, with the names that `step_name` gives them."""
    counts = {Actor.CUSTOMER: 0, Actor.EMPLOYEE: 0}
    found: list[Word] = []
    for place in in_order(journey):
        if place.lane.content is not Content.TOUCHPOINTS:
            continue
        actor = place.lane.actor
        counts[actor] += 1
        mark = "" if actor is Actor.CUSTOMER else map_words().employee_mark
        name = f"{mark}{counts[actor]} {in_sentence(place.card.title)}"
        found.append((place.card.id, name, ""))
    return found

"""What the status line calls a card: its number on the map and its title, cut short.

Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.layout.clusters import cut_at
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import find_card, in_order
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line, steady

_LONGEST = 36
"""Characters of a title in a sentence."""


def card_name(project: Project, journey: JourneyMap, card_id: Id) -> str:
    """A card as "12 Calls: no picture" or "M3 Planner …"; "" when the map has no such card."""
    place = find_card(journey, card_id)
    if place is None:
        return ""
    title = shortened(place.card.title)
    if place.lane.content is not Content.TOUCHPOINTS:
        return title
    same = [
        other.card.id
        for other in in_order(journey)
        if other.lane.content is Content.TOUCHPOINTS and other.lane.actor is place.lane.actor
    ]
    customer = place.lane.actor is Actor.CUSTOMER
    mark = "" if customer else words_for(project.language).employee_mark
    return f"{mark}{same.index(card_id) + 1} {title}"


def shortened(text: str, longest: int = _LONGEST) -> str:
    """The text on one line, cut off between words with an ellipsis if it is longer."""
    line = steady(one_line(text))
    if len(line) <= longest:
        return line
    return cut_at(line, longest).rsplit(" ", 1)[0].rstrip(" ,.:;") + "…"

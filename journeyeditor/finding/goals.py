"""Where one can go by typing a number or a few letters: stages, and cards by their number."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.finding.fold import fold
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import Place, in_order
from journeyeditor.model.journey import JourneyMap


class Goal(NamedTuple):
    """A stage or a card. `number` is how the map numbers it, without the letter of employees."""

    ref: Id
    number: int
    name: str
    actor: Actor | None = None
    """Whose card it is, None for a stage."""


def goals(journey: JourneyMap, typed: str) -> tuple[Goal, ...]:
    """The stages and the card that the typed words mean; all stages when nothing is typed.

    A number means the stage of that number and the customer's card, with any letter before it
    the employee's card. Words mean the stages in whose name they stand, capitals and accents
    aside.
    """
    wanted = fold(typed)
    stages = [Goal(stage.id, number, stage.name) for number, stage in enumerate(journey.stages, 1)]
    if not wanted:
        return tuple(stages)
    digits = wanted.lstrip("abcdefghijklmnopqrstuvwxyz")
    if digits.isdecimal() and len(wanted) - len(digits) <= 1:
        actor = Actor.CUSTOMER if digits == wanted else Actor.EMPLOYEE
        found = [goal for goal in stages if digits == wanted and str(goal.number) == digits]
        return tuple(found + _card(journey, actor, int(digits)))
    return tuple(goal for goal in stages if wanted in fold(goal.name))


def _card(journey: JourneyMap, actor: Actor, number: int) -> list[Goal]:
    cards = numbered(journey, actor)
    if not 1 <= number <= len(cards):
        return []
    card = cards[number - 1].card
    return [Goal(card.id, number, card.title, actor)]


def numbered(journey: JourneyMap, actor: Actor) -> list[Place]:
    """The cards that the map numbers 1, 2 ... for an actor, in that order."""
    return [
        place
        for place in in_order(journey)
        if place.lane.actor is actor and place.lane.content is Content.TOUCHPOINTS
    ]

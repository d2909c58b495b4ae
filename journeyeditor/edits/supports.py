"""Support links run from an employee's card to a customer's card, and from nowhere else."""

from __future__ import annotations

from collections.abc import Collection

from journeyeditor.edits.tree import same
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.enums import Actor, LinkKind
from journeyeditor.model.journey import JourneyMap, Link


def drop_wrong_supports(journey: JourneyMap, moved: Collection[Id] | None = None) -> JourneyMap:
    """The map without the support links of these cards (None = of all) that run wrongly now."""
    at_risk = [
        link
        for link in journey.links
        if link.kind is LinkKind.SUPPORTS
        and (moved is None or link.source in moved or link.target in moved)
    ]
    if not at_risk:
        return journey
    ends = {link.source for link in at_risk} | {link.target for link in at_risk}
    actors = actors_of(journey, ends)
    wrong = {link.id for link in at_risk if not runs_right(link, actors)}
    return evolve(
        journey, links=same(journey.links, (i for i in journey.links if i.id not in wrong))
    )


def actors_of(journey: JourneyMap, cards: Collection[Id]) -> dict[Id, Actor]:
    """Whose journey each of these cards is part of; ids that are no cards are left out."""
    return {
        card.id: lane.actor
        for lane in journey.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.id in cards
    }


def runs_right(link: Link, actors: dict[Id, Actor]) -> bool:
    """Whether a support link runs from employee to customer; `actors` has the cards' lanes."""
    source, target = actors.get(link.source), actors.get(link.target)
    return source is Actor.EMPLOYEE and target is Actor.CUSTOMER

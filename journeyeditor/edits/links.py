"""Links between cards, and loops between stages.

Verbs raise KeyError for a map, link, card or stage that does not exist.
"""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.supports import actors_of, runs_right
from journeyeditor.edits.tree import index_of, on_map, put
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Actor, Content, LinkKind, MomentOfTruth
from journeyeditor.model.find import Place, find_card, find_map, find_stage
from journeyeditor.model.journey import JourneyMap, Link
from journeyeditor.model.project import Project

_TO_STAGES = (LinkKind.LOOP, LinkKind.FEEDBACK)


def add_link(project: Project, map_id: Id, link: Link) -> Project:
    """Add a link.

    Raises EditRefused for a link to itself, one that is there already, a support link that does
    not run from employee to customer, and a stage at the end of a link that takes only cards.
    """

    def change(journey: JourneyMap) -> JourneyMap:
        refused = link_refusal(journey, link)
        if refused is not None:
            raise EditRefused(refused)
        return evolve(journey, links=(*journey.links, link))

    return on_map(project, map_id, change)


def link_refusal(journey: JourneyMap, link: Link) -> Refusal | None:
    """Why a link cannot be added to a map; None when it can. KeyError for an unknown end."""
    wanted = {link.source, link.target}
    actors = actors_of(journey, wanted)
    for stage_id in wanted - actors.keys():
        find_stage(journey, stage_id)
        if link.kind not in _TO_STAGES:
            return Refusal.LINK_ENDS
    if link.source == link.target:
        return Refusal.SELF_LINK
    if link.kind is LinkKind.SUPPORTS and not runs_right(link, actors):
        return Refusal.SUPPORT_DIRECTION
    if find_link(journey, link.kind, link.source, link.target) is not None:
        return Refusal.DOUBLE_LINK
    return None


def find_link(journey: JourneyMap, kind: LinkKind, source: Id, target: Id) -> Link | None:
    """The link of this kind between these two, None when there is none."""
    ends = (kind, source, target)
    return next((i for i in journey.links if (i.kind, i.source, i.target) == ends), None)


def revise_link(project: Project, map_id: Id, link_id: Id, /, **fields: Any) -> Project:
    """Change the label, owner or kind of a link.

    Raises EditRefused, as `add_link` does, for a kind that does not fit its two ends;
    pydantic.ValidationError for a value out of range; ValueError for other fields.
    """
    if not fields.keys() <= {"label", "owner", "kind"}:
        raise ValueError(f"not to be revised: {sorted(fields)}")
    return _changed(project, map_id, link_id, fields)


def reconnect(
    project: Project, map_id: Id, link_id: Id, source: Id | None = None, target: Id | None = None
) -> Project:
    """Let a link begin or end elsewhere; None keeps that end. Kind, label and owner stay.

    Raises EditRefused as `add_link` does.
    """
    ends = {"source": source, "target": target}
    return _changed(project, map_id, link_id, {k: v for k, v in ends.items() if v is not None})


def reverse(project: Project, map_id: Id, link_id: Id) -> Project:
    """Let a link run the other way. Raises EditRefused as `add_link` does."""
    links = find_map(project, map_id).links
    old = links[index_of(links, link_id)]
    return reconnect(project, map_id, link_id, source=old.target, target=old.source)


def _changed(project: Project, map_id: Id, link_id: Id, fields: dict[str, Any]) -> Project:
    def change(journey: JourneyMap) -> JourneyMap:
        old = journey.links[index_of(journey.links, link_id)]
        new = revise(old, **fields)
        if new is old:
            return journey
        others = evolve(journey, links=tuple(link for link in journey.links if link is not old))
        refused = link_refusal(others, new)
        if refused is not None:
            raise EditRefused(refused)
        return evolve(journey, links=put(journey.links, new))

    return on_map(project, map_id, change)


def link_between(journey: JourneyMap, link_id: Id, start: Id, end: Id) -> Link:
    """The link that two cards suggest, drawn from one to the other.

    Employee and customer: support, whichever way it was drawn. Two employees: a hand-over. Two
    customer cards: a sequence, or the return from an ultimate to a zero moment of truth. Raises
    EditRefused for notes and for a card with itself.
    """
    first, second = _step(journey, start), _step(journey, end)
    if start == end:
        raise EditRefused(Refusal.SELF_LINK)
    match first.lane.actor, second.lane.actor:
        case Actor.CUSTOMER, Actor.EMPLOYEE:
            return Link(id=link_id, kind=LinkKind.SUPPORTS, source=end, target=start)
        case Actor.EMPLOYEE, Actor.CUSTOMER:
            kind = LinkKind.SUPPORTS
        case Actor.EMPLOYEE, Actor.EMPLOYEE:
            kind = LinkKind.HAND_OVER
        case _:
            returns = _is(first, MomentOfTruth.UMOT) and _is(second, MomentOfTruth.ZMOT)
            kind = LinkKind.UMOT_ZMOT if returns else LinkKind.SEQUENCE
    return Link(id=link_id, kind=kind, source=start, target=end)


def _step(journey: JourneyMap, card_id: Id) -> Place:
    place = find_card(journey, card_id)
    if place is None:
        raise KeyError(card_id)
    if place.lane.content is not Content.TOUCHPOINTS:
        raise EditRefused(Refusal.STEPS_ONLY)
    return place


def _is(place: Place, moment: MomentOfTruth) -> bool:
    return isinstance(place.card, Touchpoint) and moment in place.card.mot


def delete_link(project: Project, map_id: Id, link_id: Id) -> Project:
    """Delete a link."""

    def change(journey: JourneyMap) -> JourneyMap:
        at = index_of(journey.links, link_id)
        return evolve(journey, links=(*journey.links[:at], *journey.links[at + 1 :]))

    return on_map(project, map_id, change)


def support(
    project: Project, map_id: Id, employee_card: Id, customer_card: Id, link_id: Id
) -> Project:
    """Say that an employee's card supports a customer's card, or take it back if it is said.

    `link_id` is the id of the new link. Raises EditRefused as `add_link` does.
    """
    journey = find_map(project, map_id)
    old = find_link(journey, LinkKind.SUPPORTS, employee_card, customer_card)
    if old is not None:
        return delete_link(project, map_id, old.id)
    link = Link(id=link_id, kind=LinkKind.SUPPORTS, source=employee_card, target=customer_card)
    return add_link(project, map_id, link)

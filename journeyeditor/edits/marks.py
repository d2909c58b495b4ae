"""What the palette puts on cards: on one, or on several at once, in one step.

Cards of a kind that does not have the field are left alone. Verbs raise KeyError for a map or card
that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from journeyeditor.edits.cards import add_card, revise_card
from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.lists import add_item, revise_item
from journeyeditor.edits.new import new_notes_lane
from journeyeditor.edits.spot import Spot
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Content, Friction, Kano, Kind, MomentOfTruth
from journeyeditor.model.find import Place, find_card, find_map
from journeyeditor.model.project import PainPoint, Project

AVOIDABLE = "avoidable"
"""Stands among the frictions for the field of its own that a touchpoint has."""


def _cards(project: Project, map_id: Id, ids: Collection[Id], field: str) -> list[AnyCard]:
    found = (_place(project, map_id, card_id).card for card_id in sorted(ids))
    return [card for card in found if field in type(card).model_fields]


def _place(project: Project, map_id: Id, card_id: Id) -> Place:
    place = find_card(find_map(project, map_id), card_id)
    if place is None:
        raise KeyError(card_id)
    return place


def _revised(project: Project, map_id: Id, cards: Collection[AnyCard], **fields: Any) -> Project:
    for card in cards:
        project = revise_card(project, map_id, card.id, **fields)
    return project


def toggle_moment_of_truth(
    project: Project, map_id: Id, ids: Collection[Id], mot: MomentOfTruth
) -> Project:
    """Make the touchpoints this moment of truth, or, when all are already, no longer."""
    cards = _cards(project, map_id, ids, "mot")
    off = all(mot in getattr(card, "mot", ()) for card in cards)
    for card in cards:
        now = tuple(each for each in getattr(card, "mot", ()) if each is not mot)
        project = _revised(project, map_id, [card], mot=now if off else (*now, mot))
    return project


def set_kano(project: Project, map_id: Id, ids: Collection[Id], kano: Kano | None) -> Project:
    """Give the touchpoints a Kano class; None takes it away."""
    return _revised(project, map_id, _cards(project, map_id, ids, "kano"), kano=kano)


def toggle_friction(
    project: Project, map_id: Id, ids: Collection[Id], friction: Friction | None
) -> Project:
    """Mark the steps with a friction, or, when all have it, no longer; None = avoidable contact."""
    if friction is None:
        contacts = _cards(project, map_id, ids, AVOIDABLE)
        off = all(getattr(card, AVOIDABLE, False) for card in contacts)
        return _revised(project, map_id, contacts, avoidable=not off)
    cards = _cards(project, map_id, ids, "friction")
    off = all(friction in getattr(card, "friction", ()) for card in cards)
    for card in cards:
        now = tuple(each for each in getattr(card, "friction", ()) if each is not friction)
        new = now if off else (*now, friction)
        project = _revised(project, map_id, [card], friction=new)
    return project


def set_root_cause(
    project: Project, map_id: Id, ids: Collection[Id], cause_id: Id | None
) -> Project:
    """Say why it went wrong; None = not known."""
    cards = _cards(project, map_id, ids, "root_cause_id")
    return _revised(project, map_id, cards, root_cause_id=cause_id)


def toggle_pain_point(project: Project, pain_id: Id, ids: Collection[Id]) -> Project:
    """Let the cards share a pain point, or, when all do, no longer."""
    pain = next((each for each in project.pain_points if each.id == pain_id), None)
    if pain is None:
        raise KeyError(pain_id)
    if set(ids) <= set(pain.card_ids):
        now = tuple(card_id for card_id in pain.card_ids if card_id not in ids)
    else:
        now = (*pain.card_ids, *(i for i in sorted(ids) if i not in pain.card_ids))
    return revise_item(project, "pain_points", pain_id, card_ids=now)


def add_pain_point(project: Project, pain_id: Id, text: str, ids: Collection[Id]) -> Project:
    """A new pain point on these cards."""
    return add_item(
        project, "pain_points", PainPoint(id=pain_id, text=text, card_ids=tuple(sorted(ids)))
    )


def attach_card(
    project: Project, map_id: Id, card: AnyCard, to: Id, new_id: Callable[[], Id]
) -> Project:
    """Put a quote, pain point or opportunity under the card that it belongs to.

    It stands in the first lane that takes such cards, at the same moment; a map without one gets
    a lane for them.
    """
    content = Content.QUOTES if card.kind == Kind.QUOTE.value else Content.ACTIONS
    place = _place(project, map_id, to)
    journey = find_map(project, map_id)
    lane = next((each for each in journey.lanes if each.content is content), None)
    if lane is None:
        lane = new_notes_lane(new_id(), content, project.language)
        project = add_lane(project, map_id, len(journey.lanes), lane)
    spot = Spot(lane.id, place.stage_id, place.card.slot)
    project = add_card(project, map_id, evolve(card, card_id=None), spot)
    return revise_card(project, map_id, card.id, card_id=to)

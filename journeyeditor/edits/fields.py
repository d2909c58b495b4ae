"""One field of several cards at once, in one walk over the map.

Cards of a kind that lacks the field are left alone. Verbs raise KeyError for a map or card that
does not exist, and pydantic.ValidationError for a value out of range.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Set
from typing import Any

from journeyeditor.edits.cards import set_span
from journeyeditor.edits.lists import revise_item
from journeyeditor.edits.references import check_references
from journeyeditor.edits.tree import map_cards, with_map
from journeyeditor.model.base import Id, revise
from journeyeditor.model.cards import Activity, AnyCard, Mandate, Touchpoint
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project

_PLACED = frozenset({"id", "kind", "slot", "stack", "span"})
"""Fields of a card that have verbs of their own."""


def revise_cards(project: Project, map_id: Id, ids: Collection[Id], /, **fields: Any) -> Project:
    """Give the cards the same values. KeyError also for a reference to what does not exist."""
    if _PLACED & fields.keys():
        raise ValueError(f"not to be revised: {sorted(_PLACED & fields.keys())}")
    return _changed(project, map_id, ids, fields.keys(), lambda card: revise(card, **fields))


def turn(
    project: Project, map_id: Id, ids: Collection[Id], field: str, value: Any, on: bool
) -> Project:
    """Put a value into a field that holds several of them, at its end, or take it out."""

    def change(card: AnyCard) -> AnyCard:
        now: tuple[Any, ...] = getattr(card, field)
        if (value in now) is on:
            return card
        new = (*now, value) if on else tuple(each for each in now if each != value)
        return revise(card, **{field: new})

    return _changed(project, map_id, ids, {field}, change)


def set_spans(project: Project, map_id: Id, ids: Collection[Id], span: int) -> Project:
    """Let the cards cover `span` moments each, as `set_span` does for one; touchpoints stay."""
    for card in _cards(project, map_id, ids):
        if not isinstance(card, Touchpoint):
            project = set_span(project, map_id, card.id, span)
    return project


def set_answer(
    project: Project, map_id: Id, ids: Collection[Id], check: str, answer: int | None
) -> Project:
    """Answer one of the four employee checks: 0 no, 1 partly, 2 yes, None not assessed."""

    def change(card: AnyCard) -> AnyCard:
        if not isinstance(card, Activity):
            return card
        return revise(card, employee4=revise(card.employee4, **{check: answer}))

    return _changed(project, map_id, ids, {"employee4"}, change)


def revise_mandate(project: Project, map_id: Id, ids: Collection[Id], /, **fields: Any) -> Project:
    """Change what employees may decide alone; without amount and words there is no mandate."""

    def change(card: AnyCard) -> AnyCard:
        if not isinstance(card, Activity):
            return card
        mandate = revise(card.mandate or Mandate(), **fields)
        empty = mandate.amount is None and not mandate.text
        return revise(card, mandate=None if empty else mandate)

    return _changed(project, map_id, ids, {"mandate"}, change)


def turn_pain(project: Project, pain_id: Id, ids: Collection[Id], on: bool) -> Project:
    """Say that the cards share a pain point, or no longer."""
    pain = next((each for each in project.pain_points if each.id == pain_id), None)
    if pain is None:
        raise KeyError(pain_id)
    kept = tuple(card_id for card_id in pain.card_ids if on or card_id not in ids)
    more = tuple(card_id for card_id in sorted(ids) if card_id not in kept) if on else ()
    return revise_item(project, "pain_points", pain_id, card_ids=(*kept, *more))


def _changed(
    project: Project,
    map_id: Id,
    ids: Collection[Id],
    fields: Set[str],
    change: Callable[[AnyCard], AnyCard],
) -> Project:
    journey, wanted, found = find_map(project, map_id), frozenset(ids), set[Id]()

    def each(_stage_id: Id, card: AnyCard) -> AnyCard:
        if card.id not in wanted:
            return card
        found.add(card.id)
        if not fields <= type(card).model_fields.keys():
            return card
        new = change(card)
        if new is not card:
            check_references(project, new, journey, only=fields)
        return new

    result = map_cards(journey, each)
    if wanted - found:
        raise KeyError(min(wanted - found))
    return with_map(project, result)


def _cards(project: Project, map_id: Id, ids: Collection[Id]) -> list[AnyCard]:
    lanes = find_map(project, map_id).lanes
    cards = (card for lane in lanes for cell in lane.cells for card in cell.cards)
    found = {card.id: card for card in cards if card.id in ids}
    return [found[card_id] for card_id in sorted(ids)]

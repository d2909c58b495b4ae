"""What the analysis panel reads: the journey, a stage or a card. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card, holds_steps, in_order, point_at
from journeyeditor.model.journey import JourneyMap
from journeyeditor.telling.report.asked import JOURNEY, Scope


class Level(StrEnum):
    """How the scope is chosen: by what is chosen on the map, or by hand."""

    CHOSEN = "chosen"
    JOURNEY = "journey"
    STAGE = "stage"
    CARD = "card"


def scope_of(journey: JourneyMap, selection: frozenset[Id], level: Level, last: Scope) -> Scope:
    """What is to be read now; `last` is what was read before, of which a card may be gone.

    A stage or a card that was asked for by hand stays until another one is chosen.
    """
    if level is Level.JOURNEY:
        return JOURNEY
    cards = list(_cards(journey, selection))
    stages = [stage.id for stage in journey.stages if stage.id in selection]
    if level is Level.CHOSEN:
        if len(cards) == 1 and not stages:
            return Scope(card_id=cards[0][0])
        return Scope(stage_id=stages[0]) if len(stages) == 1 and not cards else JOURNEY
    if level is Level.STAGE:
        return Scope(stage_id=_stage(journey, [*stages, *(at for _, at in cards)], last))
    return Scope(card_id=_card(journey, [card for card, _ in cards], last))


def still_there(journey: JourneyMap, scope: Scope) -> Scope:
    """The scope, or the whole journey when its stage or card is gone."""
    if scope.card_id is not None:
        return scope if find_card(journey, scope.card_id) else JOURNEY
    stages = {stage.id for stage in journey.stages}
    return scope if scope.stage_id in stages else JOURNEY


def _cards(journey: JourneyMap, selection: frozenset[Id]) -> Iterator[tuple[Id, Id]]:
    """The steps that are chosen, or whose point is, each with its stage."""
    at_points = {ref: at[1] for ref in selection if (at := point_at(journey, ref)) is not None}
    for card_id in dict.fromkeys(at_points.get(ref, ref) for ref in sorted(selection)):
        place = find_card(journey, card_id)
        if place is not None and holds_steps(place.lane):
            yield card_id, place.stage_id


def _stage(journey: JourneyMap, chosen: list[Id], last: Scope) -> Id:
    of_card = find_card(journey, last.card_id) if last.card_id else None
    wished = [*chosen, last.stage_id, of_card.stage_id if of_card else None]
    known = {stage.id for stage in journey.stages}
    return next((each for each in wished if each in known), journey.stages[0].id)


def _card(journey: JourneyMap, chosen: list[Id], last: Scope) -> Id | None:
    """A card, None when the map has no steps."""
    if chosen:
        return chosen[0]
    if last.card_id and find_card(journey, last.card_id):
        return last.card_id
    steps = (place for place in in_order(journey) if holds_steps(place.lane))
    near = (place for place in steps if last.stage_id in (None, place.stage_id))
    return next((place.card.id for place in near), None)

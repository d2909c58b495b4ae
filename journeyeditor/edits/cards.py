"""Adding, moving, changing and deleting cards.

**The gap that a moved card leaves.** Dropped elsewhere in its own row (INSERT within its cell) the
row closes behind it and opens before it; other lanes do not move. Placed on another moment of the
same stage (PLACE) it leaves its gap: that is arranging things in time. Taken away in any other way
the gap closes if nobody else uses that moment, in any lane; see `moments`.

Moved cards keep their points, links and badges; only a support link that would no longer run from
employee to customer goes. Verbs raise KeyError for a map, lane, stage or card that does not exist
and EditRefused for what the rules of the map do not allow.
"""

from __future__ import annotations

from typing import Any

from journeyeditor.edits import moments
from journeyeditor.edits.deletion import delete
from journeyeditor.edits.nudge import nudge_cards
from journeyeditor.edits.references import check_references
from journeyeditor.edits.rows import (
    Put,
    cards_in,
    chosen,
    covered_slots,
    lift,
    make_way,
    offsets,
    put_down,
    row_at,
)
from journeyeditor.edits.rules import MOST_SLOTS, EditRefused, Refusal, kind_refusal
from journeyeditor.edits.settle import settle
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.edits.supports import drop_wrong_supports
from journeyeditor.edits.tree import CellAt, at, on_map, with_cells, with_map
from journeyeditor.model.base import Id, revise
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import Place, find_card, find_lane, find_map, find_stage
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project

__all__ = ("add_card", "delete", "move_cards", "nudge_cards", "revise_card", "set_span")

_PLACED = frozenset({"id", "kind", "slot", "stack"})
"""Fields of a card that `revise_card` leaves alone."""


def add_card(project: Project, map_id: Id, card: AnyCard, spot: Spot) -> Project:
    """Put a new card on the map; its own slot and stack do not count, its id must be new."""
    check_references(project, card)

    def change(journey: JourneyMap) -> JourneyMap:
        lane = find_lane(journey, spot.lane_id)
        return _put(journey, [Place(lane, spot.stage_id, card)], spot, spot.slot)

    return on_map(project, map_id, change)


def move_cards(project: Project, map_id: Id, ids: frozenset[Id], to: Spot) -> Project:
    """Bring cards to a spot, in one row from there on; ids that are no cards do nothing.

    The row is in reading order. Cards of the same moment stay together, and with PLACE cards of
    the same stage keep their distances; STACK brings all of them to the one moment.
    """
    return on_map(project, map_id, lambda journey: _moved(journey, ids, to))


def _moved(journey: JourneyMap, ids: frozenset[Id], to: Spot) -> JourneyMap:
    lane = find_lane(journey, to.lane_id)
    find_stage(journey, to.stage_id)
    carried = chosen(journey, ids)
    _refuse_kinds(lane, carried)
    if not carried or _is_there(carried, to):
        return journey
    fitted = moments.fitting(journey, moments.touched(journey, carried) | {to.stage_id})
    rest, slot = _without(journey, carried, to, fitted)
    new = moments.trim(_put(rest, carried, to, slot), fitted)
    return drop_wrong_supports(settle(journey, new), ids)


def _refuse_kinds(lane: Lane, carried: list[Place]) -> None:
    for place in carried:
        refused = kind_refusal(Kind(place.card.kind), lane)
        if refused is not None:
            raise EditRefused(refused)


def _is_there(carried: list[Place], to: Spot) -> bool:
    """Whether a drop that makes no room would bring every card to where it is."""
    steps = zip(carried, _steps(carried, to), strict=True)
    return to.mode is not Mode.INSERT and all(
        (place.lane.id, place.stage_id, place.card.slot)
        == (to.lane_id, to.stage_id, to.slot + step)
        for place, step in steps
    )


def _steps(carried: list[Place], to: Spot) -> list[int]:
    if to.mode is Mode.STACK:
        return [0] * len(carried)
    return offsets(carried, keep_gaps=to.mode is Mode.PLACE)


def _without(
    journey: JourneyMap, carried: list[Place], to: Spot, fitted: frozenset[Id]
) -> tuple[JourneyMap, int]:
    """The map without the carried cards, their gaps closed, and the slot to put them at."""
    rest = lift(journey, carried)
    cell = (to.lane_id, to.stage_id)
    in_row = all((place.lane.id, place.stage_id) == cell for place in carried)
    if in_row and to.mode is Mode.INSERT and not to.all_lanes:
        return _close_row(rest, carried, cell, to.slot)
    gone = moments.left_behind(rest, carried)
    if to.mode is Mode.PLACE:
        gone.pop(to.stage_id, None)
    slot = to.slot - moments.below(gone.get(to.stage_id, ()), to.slot)
    return moments.close_up(rest, gone, fitted), slot


def _close_row(
    rest: JourneyMap, carried: list[Place], cell: CellAt, slot: int
) -> tuple[JourneyMap, int]:
    cards = cards_in(rest, cell)
    gone = covered_slots(place.card for place in carried) - covered_slots(cards)
    closed = [at(card, card.slot - moments.below(gone, card.slot), card.stack) for card in cards]
    return with_cells(rest, {cell: closed}), slot - moments.below(gone, slot)


def _put(journey: JourneyMap, carried: list[Place], to: Spot, slot: int) -> JourneyMap:
    find_stage(journey, to.stage_id)
    _refuse_kinds(find_lane(journey, to.lane_id), carried)
    cell = (to.lane_id, to.stage_id)
    steps = _steps(carried, to)
    row = row_at(carried, cell, slot, steps)
    width = max(step + place.card.span for place, step in zip(carried, steps, strict=True))
    if to.mode is Mode.INSERT and to.all_lanes:
        journey = moments.open_up(journey, to.stage_id, slot, width)
    elif to.mode is Mode.INSERT:
        journey, pushed = make_way(journey, cell, slot, width)
        row = pushed + row
    return put_down(journey, row)


def revise_card(project: Project, map_id: Id, card_id: Id, /, **fields: Any) -> Project:
    """Change what a card says; `span` may grow the map.

    Raises pydantic.ValidationError for a value out of range, KeyError also for a reference to
    something that does not exist, ValueError for the fields that `move_cards` is for.
    """
    if _PLACED & fields.keys():
        raise ValueError(f"not to be revised: {sorted(_PLACED & fields.keys())}")
    journey = find_map(project, map_id)
    place = find_card(journey, card_id)
    if place is None:
        raise KeyError(card_id)
    card = revise(place.card, **fields)
    if card is place.card:
        return project
    check_references(project, card, journey, only=fields.keys())
    if card.span != place.card.span:
        return with_map(project, _with_span(journey, place, card))
    return with_map(project, _with_card(journey, place, card))


def set_span(project: Project, map_id: Id, card_id: Id, span: int) -> Project:
    """Let a card cover `span` moments, at least one; a touchpoint always covers one.

    It may run on into the next stages; beyond the end of the map the last stage grows, and shrinks
    again with it. Raises EditRefused beyond 500 moments.
    """
    place = find_card(find_map(project, map_id), card_id)
    if place is None:
        raise KeyError(card_id)
    if isinstance(place.card, Touchpoint):
        return project
    if span > MOST_SLOTS:
        raise EditRefused(Refusal.NO_ROOM)
    return revise_card(project, map_id, card_id, span=max(1, span))


def _with_card(journey: JourneyMap, place: Place, card: AnyCard) -> JourneyMap:
    cell = (place.lane.id, place.stage_id)
    cards = [card if old.id == card.id else old for old in cards_in(journey, cell)]
    return with_cells(journey, {cell: cards})


def _with_span(journey: JourneyMap, place: Place, card: AnyCard) -> JourneyMap:
    fitted = moments.fitting(journey, [stage.id for stage in journey.stages])
    rest = lift(journey, [place])
    new = put_down(rest, [Put((place.lane.id, place.stage_id), card, keeps=True)])
    return moments.trim(new, fitted)

"""Which contacts another department has than the contact before: hand-overs, seen by the customer.

As the analysis counts them (method, A5): along the contacts of company and partners of one persona
in reading order; contacts without a department are passed over.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.memo import Memo
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Actor, Ownership
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import Cell, JourneyMap

OWN = (Ownership.BRAND, Ownership.PARTNER)


class _Contact(NamedTuple):
    """A contact with a department, and what its place in its stage depends on."""

    slot: int
    stack: int
    id: Id
    department: Id


def handed_over(journey: JourneyMap, memo: Memo) -> frozenset[Id]:
    """The contacts that a hand-over leads to; the same object as long as they are the same."""
    lanes = [lane for lane in journey.lanes if lane.actor is Actor.CUSTOMER and holds_steps(lane)]
    rows = tuple(
        (cell.stage_id, at, lane.persona_id or journey.persona_id, _contacts(memo, lane.id, cell))
        for at, lane in enumerate(lanes)
        for cell in lane.cells
    )
    order = tuple(stage.id for stage in journey.stages)
    found = memo.get("handed", (rows, order), lambda: _found(rows, order))
    return memo.keep("handed kept", found)


def _contacts(memo: Memo, lane_id: Id, cell: Cell) -> tuple[_Contact, ...]:
    key = ("contacts", lane_id, cell.stage_id)

    def make() -> tuple[_Contact, ...]:
        fresh = tuple(
            _Contact(card.slot, card.stack, card.id, card.department_id)
            for card in cell.cards
            if isinstance(card, Touchpoint) and card.department_id and card.ownership in OWN
        )
        return memo.keep((*key, "kept"), fresh)

    return memo.get(key, (cell,), make)


Rows = tuple[tuple[Id, int, Id | None, tuple[_Contact, ...]], ...]
"""Cells: their stage, the place of their lane, whose they are, and their contacts."""


def _found(rows: Rows, order: tuple[Id, ...]) -> frozenset[Id]:
    place = {stage_id: at for at, stage_id in enumerate(order)}
    every = sorted(
        (place[stage_id], contact.slot, lane, contact.stack, contact.id, contact.department, whose)
        for stage_id, lane, whose, contacts in rows
        for contact in contacts
    )
    last: dict[Id | None, Id] = {}
    found: set[Id] = set()
    for *_, card_id, department, whose in every:
        if last.get(whose, department) != department:
            found.add(card_id)
        last[whose] = department
    return frozenset(found)

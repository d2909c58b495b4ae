"""Taking cards off the map and putting them down again, many at a time.

Knows the moments, not the reasons: what may land where is `rules`, who asks for it is `cards`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from journeyeditor.edits.axis import Axis
from journeyeditor.edits.moments import lengthen, widen
from journeyeditor.edits.rules import MOST_SLOTS, MOST_STACKED, EditRefused, Refusal
from journeyeditor.edits.tree import CellAt, at, with_cells
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import Place, find_cell, find_lane
from journeyeditor.model.journey import JourneyMap


class Put(NamedTuple):
    """A card with the cell that it goes to. It has its slot already, and its stack if `keeps`."""

    cell: CellAt
    card: AnyCard
    keeps: bool = False


def chosen(journey: JourneyMap, ids: Collection[Id]) -> list[Place]:
    """Those cards in reading order: stage, slot, lane, stack. Unknown ids are left out."""
    stages = {stage.id: index for index, stage in enumerate(journey.stages)}
    lanes = {lane.id: index for index, lane in enumerate(journey.lanes)}
    found = [
        Place(lane, cell.stage_id, card)
        for lane in journey.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.id in ids
    ]
    return sorted(
        found,
        key=lambda p: (stages[p.stage_id], p.card.slot, lanes[p.lane.id], p.card.stack),
    )


def lift(journey: JourneyMap, carried: Iterable[Place]) -> JourneyMap:
    """The map without these cards. Links and points that name them stay."""
    ids = {place.card.id for place in carried}
    cells = {(place.lane.id, place.stage_id) for place in carried}
    return with_cells(
        journey,
        {cell: [card for card in cards_in(journey, cell) if card.id not in ids] for cell in cells},
    )


def cards_in(journey: JourneyMap, cell: CellAt) -> tuple[AnyCard, ...]:
    """The cards of a cell, none when it is empty. Raises KeyError when there is no such lane."""
    lane_id, stage_id = cell
    found = find_cell(find_lane(journey, lane_id), stage_id)
    return () if found is None else found.cards


def put_down(journey: JourneyMap, puts: Sequence[Put]) -> JourneyMap:
    """The map with these cards in their cells; stages grow as needed.

    A card that does not keep its stack goes below the others of its moment. Raises EditRefused
    when a stage or a moment has no room.
    """
    widths: dict[Id, int] = {}
    for put in puts:
        stage_id = put.cell[1]
        widths[stage_id] = max(widths.get(stage_id, 1), put.card.slot + 1)
    journey = widen(journey, widths)
    axis = Axis(journey.stages)
    ends = [axis.number(put.cell[1], put.card.slot) + put.card.span for put in puts]
    journey = lengthen(journey, max(ends, default=0))
    return with_cells(journey, _filled(journey, puts))


def _filled(journey: JourneyMap, puts: Sequence[Put]) -> dict[CellAt, list[AnyCard]]:
    cells = {put.cell: list(cards_in(journey, put.cell)) for put in puts}
    taken = {cell: {(card.slot, card.stack) for card in cards} for cell, cards in cells.items()}
    for put in sorted(puts, key=lambda put: not put.keeps):
        card = put.card if put.keeps else _stacked(put.card, taken[put.cell])
        cells[put.cell].append(card)
        taken[put.cell].add((card.slot, card.stack))
    return cells


def _stacked(card: AnyCard, taken: set[tuple[int, int]]) -> AnyCard:
    here = {stack for slot, stack in taken if slot == card.slot}
    lowest = max(here, default=-1) + 1
    free = (n for n in (*range(lowest, MOST_STACKED), *range(MOST_STACKED)) if n not in here)
    stack = next(free, None)
    if stack is None:
        raise EditRefused(Refusal.NO_ROOM)
    return at(card, card.slot, stack)


def offsets(carried: Sequence[Place], keep_gaps: bool) -> list[int]:
    """For each card, in reading order, its moment in the row that they form together.

    Cards of the same moment of the same stage stay together. `keep_gaps`: within a stage their
    distances stay as well, otherwise the row closes up. The next stage's cards follow on.
    """
    result: list[int] = []
    offset, reach, last = 0, 0, None
    for (stage_id, slot), group in groupby(carried, lambda p: (p.stage_id, p.card.slot)):
        if last is not None:
            away = slot - last[1] if stage_id == last[0] else None
            offset = _next_offset(offset, reach, away, keep_gaps)
        cards = [place.card for place in group]
        result += [offset] * len(cards)
        reach, last = max(card.span for card in cards), (stage_id, slot)
    return result


def _next_offset(offset: int, reach: int, away: int | None, keep_gaps: bool) -> int:
    if away is None:
        return offset + reach
    return offset + (away if keep_gaps else min(away, reach))


def row_at(carried: Sequence[Place], cell: CellAt, slot: int, steps: Sequence[int]) -> list[Put]:
    """The cards as a row in a cell, from a moment on.

    Raises EditRefused beyond 500 moments, ValueError before the first.
    """
    if slot < 0:
        raise ValueError(f"no moment {slot}")
    if slot + max(steps, default=0) >= MOST_SLOTS:
        raise EditRefused(Refusal.NO_ROOM)
    return [
        Put(cell, at(place.card, slot + step, place.card.stack))
        for place, step in zip(carried, steps, strict=True)
    ]


def covered_slots(cards: Iterable[AnyCard]) -> set[int]:
    """The slots that these cards of one cell cover; they may run on beyond their stage."""
    return {slot for card in cards for slot in range(card.slot, card.slot + card.span)}


def make_way(
    journey: JourneyMap, cell: CellAt, slot: int, width: int
) -> tuple[JourneyMap, list[Put]]:
    """The cards of a cell from `slot` on, off the map and to be put down `width` moments later.

    None of them when the moments from `slot` on that are needed are free already.
    """
    cards = cards_in(journey, cell)
    if covered_slots(cards).isdisjoint(range(slot, slot + width)):
        return journey, []
    later = [card for card in cards if card.slot >= slot]
    earlier = [card for card in cards if card.slot < slot]
    puts = [Put(cell, at(card, card.slot + width, card.stack), keeps=True) for card in later]
    return with_cells(journey, {cell: earlier}), puts

"""Where the cards of a lane stand: bricks, stacks and spans, in moments and rows.

Bricks: cards of the even moments (the first, third ...) stand in the upper row, those of the odd
moments in the lower one, each two pitches wide, so that the centre of an upper card falls in the
gap between two lower ones. Cards of the same moment stand under each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.context import Spot
from journeyeditor.layout.grid import StageSpan
from journeyeditor.model.base import Id


class Arranged(NamedTuple):
    """One card: its row (0 = upper) and its left side and width in mm of the whole map."""

    id: Id
    row: int
    x: float
    w: float
    slot: int


class Arrangement(NamedTuple):
    """The cards of a lane, cell by cell, and for each row whether it belongs to a stack above."""

    cells: tuple[tuple[Arranged, ...], ...]
    rows: int
    stacked: tuple[bool, ...]


def arrange(
    stages: Sequence[StageSpan],
    cells: Sequence[tuple[Id, tuple[Spot, ...]]],
    card_w: float,
    bricks: bool,
) -> Arrangement:
    """Rows and places of all cards of a lane.

    `bricks` (the customer's lanes) always alternates rows; other lanes do so only where cards
    would overlap in a single row.
    """
    index = {span.id: i for i, span in enumerate(stages)}
    placed = [
        [(spot, *_extent(stages, index[stage_id], spot, card_w)) for spot in row]
        for stage_id, row in cells
    ]
    flat = sorted((x, spot.stack, w) for row in placed for spot, x, w in row)
    if not bricks and _fits_one_row(flat):
        single = tuple(
            tuple(Arranged(spot.id, 0, x, w, spot.slot) for spot, x, w in row) for row in placed
        )
        return Arrangement(single, 1 if flat else 0, (False,))
    return _in_rows(placed)


def _extent(stages: Sequence[StageSpan], at: int, spot: Spot, card_w: float) -> tuple[float, float]:
    """Left side and width of a card; a span may run on into the next stages."""
    span = stages[at]
    left = span.slot_x(spot.slot) - card_w / 2
    last = spot.slot + spot.span - 1
    while last >= span.slots and at + 1 < len(stages):
        last -= span.slots
        at += 1
        span = stages[at]
    return left, span.slot_x(min(last, span.slots - 1)) + card_w / 2 - left


def _fits_one_row(flat: list[tuple[float, int, float]]) -> bool:
    right = float("-inf")
    for x, stack, w in flat:
        if stack or x < right:
            return False
        right = x + w
    return True


def _in_rows(placed: list[list[tuple[Spot, float, float]]]) -> Arrangement:
    upper = max((_depths(row, 0) for row in placed), default=0)
    lower = max((_depths(row, 1) for row in placed), default=0)
    ends: list[float] = []
    cells: list[tuple[Arranged, ...]] = []
    for row in placed:
        depth: dict[int, int] = {}
        cell: list[Arranged] = []
        for spot, x, w in row:
            level = depth.get(spot.slot, 0)
            depth[spot.slot] = level + 1
            wanted = level if spot.slot % 2 == 0 else upper + level
            free = _free_row(ends, wanted, x)
            ends[free] = x + w
            cell.append(Arranged(spot.id, free, x, w, spot.slot))
        cells.append(tuple(cell))
    rows = max(len(ends), upper + lower)
    stacked = tuple(0 < r < upper or upper < r < upper + lower for r in range(rows))
    return Arrangement(tuple(cells), rows, stacked)


def _depths(row: list[tuple[Spot, float, float]], parity: int) -> int:
    """How many cards the fullest moment of this parity holds."""
    counts: dict[int, int] = {}
    for spot, _, _ in row:
        if spot.slot % 2 == parity:
            counts[spot.slot] = counts.get(spot.slot, 0) + 1
    return max(counts.values(), default=0)


def _free_row(ends: list[float], wanted: int, x: float) -> int:
    """The first row from `wanted` on whose last card ends before x."""
    row = wanted
    while row < len(ends) and ends[row] > x + 1e-6:
        row += 1
    while len(ends) <= row:
        ends.append(float("-inf"))
    return row

"""Where the cards of a lane stand: bricks, stacks and spans, in moments and rows.

Bricks: cards of the even moments (the first, third ...) stand in the upper row, those of the odd
moments in the lower one, each two pitches wide, so that the centre of an upper card falls in the
gap between two lower ones. Cards of the same moment stand under each other.

All x are relative to the stage of the card: a stage that grows moves the others as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout.context import Spot
from journeyeditor.layout.grid import StageSpan
from journeyeditor.model.base import Id


class Arranged(NamedTuple):
    """One card: its row (0 = upper), its left side and width in mm, relative to its stage.

    `crossings` are the stage borders under it, in mm from its own left side.
    """

    id: Id
    row: int
    x: float
    w: float
    slot: int
    crossings: tuple[float, ...] = ()


Cells = Sequence[tuple[Id, tuple[Spot, ...]]]
"""The stages in which a lane has cards, from left to right, with those cards."""


class Shape(NamedTuple):
    """What a lane has to know of a cell: how deep its stacks are, and whether one row is enough."""

    upper: int
    lower: int
    one_row: bool
    spans: bool


class Arrangement(NamedTuple):
    """The cards of a lane, cell by cell, and for each row whether it belongs to a stack above."""

    cells: tuple[tuple[Arranged, ...], ...]
    rows: int
    stacked: tuple[bool, ...]


def shape_of(spots: tuple[Spot, ...]) -> Shape:
    """How deep the stacks of a cell are on even and odd moments."""
    counts: dict[int, int] = {}
    for spot in spots:
        counts[spot.slot] = counts.get(spot.slot, 0) + 1
    slots = sorted(counts)
    roomy = all(b - a >= 2 for a, b in pairwise(slots))
    return Shape(
        upper=max((n for slot, n in counts.items() if slot % 2 == 0), default=0),
        lower=max((n for slot, n in counts.items() if slot % 2), default=0),
        one_row=roomy and max(counts.values(), default=0) <= 1,
        spans=any(spot.span > 1 for spot in spots),
    )


def arrange_cell(
    spots: tuple[Spot, ...], pitch: float, card_w: float, upper: int | None
) -> tuple[Arranged, ...]:
    """The cards of a cell without spans. `upper` rows are for even moments; None = one row."""
    seen: dict[int, int] = {}
    placed: list[Arranged] = []
    for spot in spots:
        level = seen.get(spot.slot, 0)
        seen[spot.slot] = level + 1
        row = 0
        if upper is not None:
            row = level if spot.slot % 2 == 0 else upper + level
        left = (spot.slot + 1) * pitch - card_w / 2
        placed.append(Arranged(spot.id, row, left, card_w, spot.slot))
    return tuple(placed)


def stacked_rows(upper: int, lower: int, rows: int) -> tuple[bool, ...]:
    """For each row whether its cards happen at the same time as those of the row above."""
    return tuple(0 < row < upper or upper < row < upper + lower for row in range(rows))


def arrange_spanning(
    stages: Sequence[StageSpan], cells: Cells, card_w: float, bricks: bool
) -> Arrangement:
    """Rows and places of all cards of a lane in which some card spans several moments.

    `bricks` (the customer's lanes) always alternates rows; other lanes do so only where cards
    would overlap in a single row.
    """
    index = {span.id: i for i, span in enumerate(stages)}
    placed = [
        (index[stage_id], [(spot, *_extent(stages, index[stage_id], spot, card_w)) for spot in row])
        for stage_id, row in cells
    ]
    shapes = [shape_of(row) for _, row in cells]
    upper = max((shape.upper for shape in shapes), default=0)
    lower = max((shape.lower for shape in shapes), default=0)
    flat = sorted((x, spot.stack, w) for _, row in placed for spot, x, w in row)
    single = not bricks and _fits_one_row(flat)
    ends: list[float] = []
    result: list[tuple[Arranged, ...]] = []
    for at, row in placed:
        seen: dict[int, int] = {}
        cell: list[Arranged] = []
        for spot, x, w in row:
            level = seen.get(spot.slot, 0)
            seen[spot.slot] = level + 1
            wanted = 0 if single else level if spot.slot % 2 == 0 else upper + level
            free = _free_row(ends, wanted, x)
            ends[free] = x + w
            borders = tuple(s.x - x for s in stages[1:] if x < s.x < x + w)
            cell.append(Arranged(spot.id, free, x - stages[at].x, w, spot.slot, borders))
        result.append(tuple(cell))
    rows = len(ends) if single else max(len(ends), upper + lower)
    stacked = (False,) * rows if single else stacked_rows(upper, lower, rows)
    return Arrangement(tuple(result), rows, stacked)


def _extent(stages: Sequence[StageSpan], at: int, spot: Spot, card_w: float) -> tuple[float, float]:
    """Left side on the map and width of a card; a span may run on into the next stages."""
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


def _free_row(ends: list[float], wanted: int, x: float) -> int:
    """The first row from `wanted` on whose last card ends before x."""
    row = wanted
    while row < len(ends) and ends[row] > x + 1e-6:
        row += 1
    while len(ends) <= row:
        ends.append(float("-inf"))
    return row

"""Bricks, stacks and spans."""

from __future__ import annotations

from journeyeditor.layout.arrange import (
    Arranged,
    arrange_cell,
    arrange_spanning,
    shape_of,
    stacked_rows,
)
from journeyeditor.layout.context import Spot
from journeyeditor.layout.grid import StageSpan

STAGES = (StageSpan("a", 0, 240, 5, 40), StageSpan("b", 240, 160, 3, 40))


def rows(items: tuple[Arranged, ...]) -> dict[str, int]:
    """The row of each card."""
    return {item.id: item.row for item in items}


def spots(*slots: int) -> tuple[Spot, ...]:
    """Cards of one moment each, named after their moment."""
    return tuple(Spot(f"k{slot}", slot, 0, 1) for slot in slots)


def test_customer_cards_alternate_between_two_rows() -> None:
    shape = shape_of(spots(0, 1, 2, 3))
    assert (shape.upper, shape.lower) == (1, 1)
    placed = arrange_cell(spots(0, 1, 2, 3), 40, 76, shape.upper)
    assert rows(placed) == {"k0": 0, "k1": 1, "k2": 0, "k3": 1}


def test_centre_of_an_upper_card_lies_in_the_gap_between_lower_ones() -> None:
    left, middle, right = arrange_cell(spots(1, 2, 3), 40, 76, 1)
    assert left.x + left.w + 2 == middle.x + middle.w / 2 == right.x - 2


def test_cards_two_moments_apart_fit_in_one_row_and_neighbours_do_not() -> None:
    assert shape_of(spots(0, 2, 4)).one_row
    assert not shape_of(spots(0, 1)).one_row
    assert not shape_of((Spot("x", 0, 0, 1), Spot("y", 0, 1, 1))).one_row
    assert set(rows(arrange_cell(spots(0, 2, 4), 40, 76, None)).values()) == {0}


def test_cards_of_one_moment_stand_under_each_other() -> None:
    stack = (Spot("x", 0, 0, 1), Spot("y", 0, 1, 1), Spot("z", 1, 0, 1))
    shape = shape_of(stack)
    x, y, z = arrange_cell(stack, 40, 76, shape.upper)
    assert (x.row, y.row, z.row) == (0, 1, 2)
    assert stacked_rows(shape.upper, shape.lower, 3) == (False, True, False)
    assert x.x == y.x


def test_a_span_reaches_into_the_next_stage() -> None:
    long = (Spot("w", 4, 0, 3),)
    ((card,),) = arrange_spanning(STAGES, [("a", long)], 76, bricks=True).cells
    assert STAGES[0].x + card.x == STAGES[0].slot_x(4) - 38
    assert STAGES[0].x + card.x + card.w == STAGES[1].slot_x(1) + 38
    assert card.crossings == (STAGES[1].x - STAGES[0].x - card.x,)


def test_a_lane_with_spans_places_other_cards_as_one_without() -> None:
    plain = arrange_cell(spots(0, 1, 2), 40, 76, 1)
    cells = [("a", (*spots(0, 1, 2),)), ("b", (Spot("w", 0, 0, 2),))]
    assert arrange_spanning(STAGES, cells, 76, bricks=True).cells[0] == plain


def test_no_two_cards_overlap_whatever_their_spans() -> None:
    cells = [
        ("a", (Spot("w", 1, 0, 6), Spot("v", 2, 0, 1), Spot("u", 3, 0, 2), Spot("t", 4, 0, 1))),
        ("b", (Spot("s", 0, 0, 1), Spot("r", 1, 0, 1))),
    ]
    found = arrange_spanning(STAGES, cells, 76, bricks=True).cells
    items = [
        item._replace(x=item.x + span.x)
        for span, cell in zip(STAGES, found, strict=True)
        for item in cell
    ]
    for one in items:
        for other in items:
            if one.id < other.id and one.row == other.row:
                assert one.x + one.w <= other.x or other.x + other.w <= one.x


def test_an_empty_lane_has_no_rows() -> None:
    assert arrange_spanning(STAGES, [], 76, bricks=True).rows == 0

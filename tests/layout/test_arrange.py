"""Bricks, stacks and spans."""

from __future__ import annotations

from journeyeditor.layout.arrange import Arrangement, arrange
from journeyeditor.layout.context import Spot
from journeyeditor.layout.grid import StageSpan

STAGES = (StageSpan("a", 0, 240, 5, 40), StageSpan("b", 240, 160, 3, 40))


def rows(arrangement: Arrangement) -> dict[str, int]:
    """The row of each card."""
    return {item.id: item.row for cell in arrangement.cells for item in cell}


def spots(*slots: int) -> tuple[Spot, ...]:
    """Cards of one moment each, named after their moment."""
    return tuple(Spot(f"k{slot}", slot, 0, 1) for slot in slots)


def test_customer_cards_alternate_between_two_rows() -> None:
    result = arrange(STAGES, [("a", spots(0, 1, 2, 3))], 76, bricks=True)
    assert rows(result) == {"k0": 0, "k1": 1, "k2": 0, "k3": 1}
    assert result.rows == 2


def test_centre_of_an_upper_card_lies_in_the_gap_between_lower_ones() -> None:
    (cell,) = arrange(STAGES, [("a", spots(1, 2, 3))], 76, bricks=True).cells
    left, middle, right = cell
    assert left.x + left.w + 2 == middle.x + middle.w / 2 == right.x - 2


def test_employee_cards_stay_in_one_row_while_they_fit() -> None:
    result = arrange(STAGES, [("a", spots(0, 2, 4))], 76, bricks=False)
    assert set(rows(result).values()) == {0}


def test_employee_cards_that_would_overlap_alternate_too() -> None:
    result = arrange(STAGES, [("a", spots(0, 1))], 76, bricks=False)
    assert rows(result) == {"k0": 0, "k1": 1}


def test_cards_of_one_moment_stand_under_each_other() -> None:
    stack = (Spot("x", 0, 0, 1), Spot("y", 0, 1, 1), Spot("z", 1, 0, 1))
    result = arrange(STAGES, [("a", stack)], 76, bricks=True)
    assert rows(result) == {"x": 0, "y": 1, "z": 2}
    assert result.stacked == (False, True, False)
    x, y, _ = result.cells[0]
    assert x.x == y.x


def test_a_span_reaches_into_the_next_stage() -> None:
    long = (Spot("w", 4, 0, 3),)
    ((card,),) = arrange(STAGES, [("a", long)], 76, bricks=True).cells
    assert card.x == STAGES[0].slot_x(4) - 38
    assert card.x + card.w == STAGES[1].slot_x(1) + 38


def test_no_two_cards_overlap_whatever_their_spans() -> None:
    cells = [
        ("a", (Spot("w", 1, 0, 6), Spot("v", 2, 0, 1), Spot("u", 3, 0, 2), Spot("t", 4, 0, 1))),
        ("b", (Spot("s", 0, 0, 1), Spot("r", 1, 0, 1))),
    ]
    items = [item for cell in arrange(STAGES, cells, 76, bricks=True).cells for item in cell]
    for one in items:
        for other in items:
            if one.id < other.id and one.row == other.row:
                assert one.x + one.w <= other.x or other.x + other.w <= one.x


def test_an_empty_lane_has_no_rows() -> None:
    assert arrange(STAGES, [], 76, bricks=True).rows == 0

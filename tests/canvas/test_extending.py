"""Choosing a block of cells with Shift and the arrows or a click, and single cards with Ctrl."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.extending import between
from journeyeditor.canvas.walk import Focus
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.layout.geometry import Point
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from tests.canvas.conftest import small
from tests.canvas.driver import CTRL, SHIFT, Driver, Key
from tests.edits.rows import drawn

R, L, U, D = Key.Key_Right, Key.Key_Left, Key.Key_Up, Key.Key_Down


@pytest.fixture
def journey() -> JourneyMap:
    return small().maps[0]


def test_a_block_holds_the_cards_of_its_cells(journey: JourneyMap) -> None:
    assert between(journey, Focus("c", "s", 1), Focus("b", "t", 0)) == {"P2", "P3", "P4"}
    assert between(journey, Focus("b", "t", 1), Focus("c", "s", 0)) == {
        *("P1", "P2", "P3", "P4", "P5"),
        *("A1", "A2"),
    }


def test_headers_names_and_points_are_chosen_among_themselves(journey: JourneyMap) -> None:
    assert between(journey, Focus("", "t"), Focus("", "s")) == {"s", "t"}
    assert between(journey, Focus("f", ""), Focus("c", "")) == {"c", "e", "f"}
    points = {"point:k:P2", "point:k:P3"}
    assert between(journey, Focus("e", "s", 1), Focus("e", "s", 2)) == points


def test_a_stage_header_stands_for_all_moments_of_its_stage(journey: JourneyMap) -> None:
    assert between(journey, Focus("", "s"), Focus("c", "s", 0)) == {"P1", "P2", "P3"}


def test_a_card_counts_at_every_moment_that_it_covers_and_a_stack_whole() -> None:
    journey = drawn(C="a+b _ _ | _", F="w*3 | _").maps[0]
    assert between(journey, Focus("C", "s1", 0), Focus("C", "s1", 0)) == {"a", "b"}
    assert between(journey, Focus("C", "s1", 1), Focus("F", "s1", 1)) == {"w"}


def test_hidden_lanes_are_left_out() -> None:
    hidden = find_map(revise_lane(small(), "m", "f", hidden=True), "m")
    assert between(hidden, Focus("c", "s", 0), Focus("b", "s", 0)) == {"P1"}
    assert between(hidden, Focus("c", ""), Focus("f", "")) == {"c", "e"}  # to its name


def test_shift_and_arrows_grow_and_shrink_a_block(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(R, R, held=SHIFT)
    assert driver.session.selection == {"P2", "P3", "P4"}
    driver.key(D, D, D, held=SHIFT)
    assert driver.session.selection == {"P2", "P3", "P4"}
    driver.key(R, held=SHIFT)
    assert driver.session.selection == {"P2", "P3", "P4", "P5", "A2"}
    driver.key(L, L, L, held=SHIFT)
    assert driver.session.selection == {"P2"}
    driver.key(L, held=SHIFT)
    assert driver.session.selection == {"P1", "P2", "A1"}


def test_after_an_arrow_alone_a_new_block_begins(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.key(R, held=SHIFT)
    driver.key(R)
    assert driver.session.selection == {"P3"}
    driver.key(R, held=SHIFT)
    assert driver.session.selection == {"P3", "P4"}


def test_shift_and_an_arrow_without_a_place_only_goes_to_the_first(driver: Driver) -> None:
    driver.key(R, held=SHIFT)
    assert driver.session.selection == {"P1"}


def test_a_click_with_shift_chooses_all_up_to_it(driver: Driver) -> None:
    driver.click(driver.rect("card:P5").centre)
    driver.click(driver.rect("card:P3").centre, SHIFT)
    assert driver.session.selection == {"P3", "P4", "P5"}
    driver.click(driver.spot("b", "t", 1), SHIFT)
    assert driver.session.selection == {"P5", "A2"}
    driver.key(U, held=SHIFT)
    assert driver.session.selection == {"P5"}


def test_a_click_with_shift_and_nothing_before_chooses_one(driver: Driver) -> None:
    driver.click(driver.rect("card:P3").centre, SHIFT)
    assert driver.session.selection == {"P3"}


def test_a_click_with_ctrl_adds_and_takes_away(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.click(driver.rect("card:P3").centre, CTRL)
    driver.click(driver.rect("card:A1").centre, CTRL)
    assert driver.session.selection == {"P1", "P3", "A1"}
    driver.click(driver.rect("card:P3").centre, CTRL)
    assert driver.session.selection == {"P1", "A1"}
    driver.click(driver.spot("b", "s", 2), CTRL)
    assert driver.session.selection == {"P1", "A1"}


def test_a_rubber_band_with_shift_adds(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    lane, card = driver.rect("lane:c"), driver.rect("card:P5")
    start = Point(card.right + 3, lane.bottom - 1)
    driver.drag(start, Point(card.centre.x, card.y + 4), SHIFT)
    assert driver.session.selection == {"P1", "P5"}

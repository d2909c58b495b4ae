"""Moving cards by keys."""

from __future__ import annotations

import pytest

from journeyeditor.edits.cards import nudge_cards
from journeyeditor.edits.tree import with_lane, with_map
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from tests.edits.rows import drawn, lane_of, row
from tests.samples import supports


@pytest.mark.parametrize(
    ("c", "ids", "d", "after"),
    [
        ("a b d", "b", 1, "a d b"),
        ("a b d", "b", -1, "b a d"),
        ("a b _", "b", 1, "a _ b"),
        ("a b d e", "a b", 1, "d a b e"),
        ("a b d e", "d e", -1, "a d e b"),
        ("a b d e", "a d", 1, "b a e d"),
        ("a+b d", "a", 1, "b+d a"),
        ("a b d", "a", 2, "b d a"),
        ("a b | d", "b", 1, "a | b d"),
        ("a b | _", "b", 1, "a | b"),
        ("a b | _ d", "b", 1, "a | b d"),
        ("a b | d", "d", -1, "a b d | _"),
        ("a _ _ | d", "d", -1, "a _ d | _"),
        ("a | b | d", "b d", -1, "a b | d | _"),
        ("a | b", "b", 1, "a | b"),
        ("a | b", "a b", 1, "a | b"),
        ("a b", "a", -1, "a b"),
        ("a b | d", "a b", 1, "_ a | b d"),
    ],
)
def test_sideways(c: str, ids: str, d: int, after: str) -> None:
    blank = " | ".join(" ".join("_" for _ in stage.split()) for stage in c.split("|"))
    before = drawn(C=c, B=blank)
    new = nudge_cards(before, "m", frozenset(ids.split()), d, 0)
    assert row(new, "C") == after
    assert check(new) == []
    assert (new is before) == (after == c)


def test_other_lanes_stay_where_they_are() -> None:
    before = drawn(C="a b d", F="x y z")
    after = nudge_cards(before, "m", frozenset({"b"}), 1, 0)
    assert lane_of(after, "F") is lane_of(before, "F")


def test_what_a_second_step_puts_back_is_what_it_was() -> None:
    before = drawn(C="x | y")
    after = nudge_cards(before, "m", frozenset({"x"}), 2, 0)
    assert row(after, "C") == "_ | y x"
    assert lane_of(after, "C").cells[0].cards[0] is lane_of(before, "C").cells[1].cards[0]


def test_a_card_over_several_moments_stays_inside_the_map() -> None:
    before = drawn(C="a w*2 _", F="_ _ _")
    assert nudge_cards(before, "m", frozenset({"w"}), 1, 0) is before
    assert row(nudge_cards(before, "m", frozenset({"w"}), -1, 0), "C") == "w*2 _ a"
    front = drawn(C="w*2 _ a", F="_ _ _")
    assert row(nudge_cards(front, "m", frozenset({"w"}), 1, 0), "C") == "a w*2 _"


def test_up_and_down_to_the_next_lane_that_takes_the_card() -> None:
    before = drawn(C="a b", P="p _", F="x _", links=[supports("x", "a")])
    after = nudge_cards(before, "m", frozenset({"a"}), 0, 1)
    assert row(after, "P") == "p+a _"
    assert after.maps[0].links is before.maps[0].links
    assert nudge_cards(after, "m", frozenset({"a"}), 0, 1) is after
    assert row(nudge_cards(after, "m", frozenset({"a"}), 0, -1), "C") == "a b"


def test_a_wait_passes_the_emotion_lane_and_loses_its_support() -> None:
    before = drawn(C="a w*1", F="x _", links=[supports("x", "w")])
    after = nudge_cards(before, "m", frozenset({"w"}), 0, 2)
    assert row(after, "F") == "x w"
    assert after.maps[0].links == ()


def test_hidden_lanes_are_passed() -> None:
    before = drawn(C="a w*1", F="x _", B="_ _")
    journey = before.maps[0]
    for lane_id in "PF":
        journey = with_lane(journey, evolve(lane_of(before, lane_id), hidden=True))
    before = with_map(before, journey)
    assert row(nudge_cards(before, "m", frozenset({"w"}), 0, 1), "B") == "_ w"


def test_none_moves_when_one_cannot() -> None:
    before = drawn(C="a b", B="x _")
    assert nudge_cards(before, "m", frozenset({"a", "x"}), 0, 1) is before
    assert nudge_cards(before, "m", frozenset({"s1", "nobody"}), 1, 1) is before

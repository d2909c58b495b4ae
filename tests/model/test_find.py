"""Look-ups."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journeyeditor.model.find import (
    customer_cards,
    find_card,
    find_cell,
    find_curve,
    find_lane,
    find_map,
    find_stage,
    ids_in,
    in_order,
    point_at,
    point_ref,
    present,
    stage_index,
)
from journeyeditor.model.journey import JourneyMap, Stage
from tests.samples import activity, cell, curve, project, supports, touchpoint

PROJECT = project(
    stages=[Stage(id="s1", name="One", slots=3), Stage(id="s2", name="Two")],
    customer=[
        cell("s2", touchpoint("late")),
        cell("s1", touchpoint("t0"), touchpoint("t0b", stack=1), touchpoint("t2", 2)),
    ],
    frontstage=[cell("s1", activity("x0"), activity("x1", 1))],
    links=[supports("x0", "t0")],
    curves=[curve("k", "e", {"t0": 1.0}), curve("k:2", "e", {})],
)
JOURNEY = PROJECT.maps[0]


def test_by_id() -> None:
    assert find_map(PROJECT, "m") is JOURNEY
    assert find_stage(JOURNEY, "s2") is JOURNEY.stages[1]
    assert stage_index(JOURNEY, "s2") == 1
    assert find_lane(JOURNEY, "f") is JOURNEY.lanes[2]
    assert find_curve(JOURNEY, "k:2") is JOURNEY.curves[1]
    assert find_cell(JOURNEY.lanes[0], "s2") is JOURNEY.lanes[0].cells[0]
    assert find_cell(JOURNEY.lanes[1], "s2") is None


@pytest.mark.parametrize("find", [find_stage, stage_index, find_lane, find_curve])
def test_unknown_ids_are_errors(find: Callable[[JourneyMap, str], object]) -> None:
    with pytest.raises(KeyError):
        find(JOURNEY, "nobody")
    with pytest.raises(KeyError):
        find_map(PROJECT, "nobody")


def test_a_card_and_its_place() -> None:
    place = find_card(JOURNEY, "x1")
    assert place is not None
    assert (place.lane.id, place.stage_id, place.card.slot) == ("f", "s1", 1)
    assert find_card(JOURNEY, "nobody") is None


def test_reading_order_is_stage_moment_lane_stack() -> None:
    order = [place.card.id for place in in_order(JOURNEY)]
    assert order == ["t0", "t0b", "x0", "x1", "t2", "late"]
    assert [place.card.id for place in customer_cards(JOURNEY)] == ["t0", "t0b", "t2", "late"]


def test_all_ids() -> None:
    found = list(ids_in(JOURNEY))
    everything = "m s1 s2 c e f b late t0 t0b t2 x0 x1 x0-t0 k k:2"
    assert sorted(found) == sorted(everything.split())


def test_points_by_reference() -> None:
    assert point_ref("k", "t0") == "point:k:t0"
    for curve_id, card_id in (("k", "t0"), ("k", "a:b"), ("k", ""), ("k:2", "t0")):
        found = point_at(JOURNEY, point_ref(curve_id, card_id))
        assert found is not None
        assert (found[0].id, found[1]) == (curve_id, card_id)
    assert point_at(JOURNEY, "point:none:t0") is None
    assert point_at(JOURNEY, "t0") is None


def test_what_is_present() -> None:
    there = frozenset({"t0", "s2", "f", "x0-t0", "k", "point:k:t2", "point:k:2:t0"})
    assert present(JOURNEY, there) is there
    gone = {"nobody", "point:k:nobody", "point:none:t0", "m"}
    assert present(JOURNEY, there | gone) == there
    assert present(JOURNEY, frozenset()) == frozenset()

"""Walking over a map, without a window."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.feeling import snapped, stepped
from journeyeditor.canvas.walk import (
    Focus,
    card_at,
    end_of_row,
    focus_of,
    next_cell,
    ref_at,
    start,
    step,
    valid,
)
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Actor
from journeyeditor.model.journey import JourneyMap, Stage
from tests import samples


@pytest.fixture
def journey() -> JourneyMap:
    """Two stages; a wait over three moments, and two cards stacked at moment 0 of t."""
    stages = (Stage(id="s", name="S", slots=4), Stage(id="t", name="T", slots=1))
    wait = samples.activity("W", 1, span=3)
    stacked = (samples.touchpoint("P1", 0), samples.touchpoint("P2", 0, stack=1))
    project = samples.project(
        stages,
        customer=(samples.cell("t", *stacked),),
        frontstage=(samples.cell("s", wait),),
        curves=(samples.curve("k", "e", {"P1": 1.0}),),
    )
    return project.maps[0]


def test_it_begins_at_the_first_moment(journey: JourneyMap) -> None:
    assert start(journey) == Focus("c", "s")


def test_a_spanning_card_is_one_step(journey: JourneyMap) -> None:
    at = step(journey, Focus("f", "s", 0), 1, 0)
    assert ref_at(journey, at) == "W"
    after = step(journey, at, 1, 0)
    assert (after.stage_id, after.slot) == ("t", 0)
    back = step(journey, after, -1, 0)
    assert ref_at(journey, back) == "W"
    assert back.slot == 1


def test_right_behind_a_stage_a_card_can_be_added(journey: JourneyMap) -> None:
    behind = Focus("c", "s", 4)
    assert valid(journey, behind)
    assert not valid(journey, Focus("c", "s", 5))
    assert step(journey, behind, 1, 0) == Focus("c", "t", 0)
    assert step(journey, behind, -1, 0) == Focus("c", "s", 3)


def test_stacked_cards_come_one_after_the_other(journey: JourneyMap) -> None:
    at = Focus("c", "t", 0)
    assert ref_at(journey, at) == "P1"
    at = step(journey, at, 0, 1)
    assert ref_at(journey, at) == "P2"
    at = step(journey, at, 0, 1)
    assert ref_at(journey, at) == "point:k:P1"
    assert ref_at(journey, step(journey, at, 0, -1)) == "P2"
    at = step(journey, at, 0, 1)
    assert ref_at(journey, at) == "point:k:P2"
    assert focus_of(journey, "point:k:P2") == at
    assert step(journey, at, 0, 1) == Focus("f", "t", 0)
    assert step(journey, Focus("f", "t", 0), 0, -1) == at


def test_the_points_of_employees_are_walked_as_well() -> None:
    """Work seen and unseen at one moment: two points above each other."""
    project = samples.project(
        (Stage(id="s", name="S", slots=2),),
        frontstage=(samples.cell("s", samples.activity("M1")),),
        backstage=(samples.cell("s", samples.activity("M2"), samples.activity("M3", 1)),),
        curves=(samples.curve("k", "e", {}),),
    )
    lanes = tuple(
        evolve(lane, actor=Actor.EMPLOYEE) if lane.id == "e" else lane
        for lane in project.maps[0].lanes
        if lane.id != "c"
    )
    journey = evolve(project.maps[0], lanes=lanes)
    at = Focus("e", "s", 0)
    assert ref_at(journey, at) == "point:k:M1"
    assert ref_at(journey, step(journey, at, 0, 1)) == "point:k:M2"
    assert ref_at(journey, step(journey, at, 1, 0)) == "point:k:M3"


def test_the_edges_hold(journey: JourneyMap) -> None:
    corner = Focus("", "s")
    assert step(journey, corner, 0, -1) == corner
    assert step(journey, corner, -1, 0) == corner
    assert step(journey, Focus("b", "t", 0), 0, 1) == Focus("b", "t", 0)


@pytest.mark.parametrize("ref", ["P1", "P2", "W", "s", "b", "point:k:P1"])
def test_focus_and_ref_belong_together(journey: JourneyMap, ref: str) -> None:
    focus = focus_of(journey, ref)
    assert focus is not None
    assert ref_at(journey, focus) == ref


def test_nothing_has_no_focus(journey: JourneyMap) -> None:
    assert focus_of(journey, "nobody") is None
    assert focus_of(journey, "point:x:P1") is None
    assert card_at(journey, Focus("c", "s", 0)) is None


def test_tab_goes_cell_by_cell_and_lane_by_lane(journey: JourneyMap) -> None:
    at = next_cell(journey, Focus("c", "s", 2), 1)
    assert at == Focus("c", "t")
    assert next_cell(journey, at, 1) == Focus("f", "s")
    assert next_cell(journey, Focus("f", "s"), -1) == at
    assert next_cell(journey, Focus("c", "s"), -1) == Focus("c", "s")


@pytest.mark.parametrize(
    ("v", "fine", "wanted"),
    [
        (0.74, False, 0.5),
        (0.76, False, 1.0),
        (0.74, True, 0.7),
        (-2.4, True, -2.0),
        (-0.1, False, 0.0),
    ],
)
def test_snapping(v: float, fine: bool, wanted: float) -> None:
    assert str(snapped(v, fine)) == str(wanted)


def test_steps_keep_tenths_and_stop_at_the_ends() -> None:
    assert stepped(-0.8, up=True) == -0.3
    assert stepped(1.8, up=True) == 2.0
    assert stepped(None, up=False) == -0.5


def test_tab_passes_over_lanes_without_cards_and_leaves_them(journey: JourneyMap) -> None:
    assert next_cell(journey, Focus("e", "t"), 1) == Focus("f", "s")
    assert next_cell(journey, Focus("e", "s"), -1) == Focus("c", "t")
    assert next_cell(journey, Focus("", "t"), 1) == Focus("c", "t")


def test_the_ends_of_a_row(journey: JourneyMap) -> None:
    middle = Focus("c", "s", 1)
    assert end_of_row(journey, middle, -1) == Focus("c", "s", 0)
    assert ref_at(journey, end_of_row(journey, middle, 1)) == "P1"
    assert end_of_row(journey, Focus("f", "t"), 1) == Focus("f", "s", 1)
    assert end_of_row(journey, Focus("b", "s"), 1) == Focus("b", "t")
    assert end_of_row(journey, Focus("", "s"), 1) == Focus("", "t")
    assert end_of_row(journey, Focus("f", ""), -1) == Focus("f", "s")

"""Lanes: added, moved, changed and deleted."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.deletion import delete
from journeyeditor.edits.lanes import (
    add_lane,
    delete_lane,
    move_lane,
    revise_lane,
    show_lanes,
)
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project
from tests.edits.rows import drawn, lane_of
from tests.edits.test_cards import rich
from tests.samples import cell, curve, touchpoint


def order(project: Project) -> str:
    return " ".join(lane.id for lane in project.maps[0].lanes)


@pytest.mark.parametrize(
    ("at", "after"), [(0, "new C P E F B N"), (2, "C P new E F B N"), (99, "C P E F B N new")]
)
def test_add(at: int, after: str) -> None:
    new = add_lane(drawn(C="a", F="_"), "m", at, Lane(id="new", name="New"))
    assert order(new) == after
    assert check(new) == []


def test_a_new_lane_is_empty_and_names_what_exists() -> None:
    before = drawn(C="a", F="_")
    full = Lane(id="new", name="New", cells=(cell("s1", touchpoint("t")),))
    with pytest.raises(ValueError, match="empty"):
        add_lane(before, "m", 0, full)
    with pytest.raises(KeyError):
        add_lane(before, "m", 0, Lane(id="new", name="New", persona_id="nobody"))


@pytest.mark.parametrize(
    ("lane", "to", "after"),
    [("C", 1, "P C E F B N"), ("N", 0, "N C P E F B"), ("E", 2, "C P E F B N")],
)
def test_move(lane: str, to: int, after: str) -> None:
    before = drawn(C="a", F="x")
    new = move_lane(before, "m", lane, to)
    assert order(new) == after
    assert lane_of(new, "C") is lane_of(before, "C")
    assert (new is before) == (after == order(before))


class TestRevise:
    """Changing lanes."""

    def test_name_keeps_the_cells(self) -> None:
        before = drawn(C="a", F="x")
        after = revise_lane(before, "m", "C", name="Anna", height=2)
        assert lane_of(after, "C").name == "Anna"
        assert lane_of(after, "C").cells is lane_of(before, "C").cells
        assert lane_of(after, "F") is lane_of(before, "F")
        assert revise_lane(after, "m", "C", name="Anna") is after

    def test_whose_lane_it_is_changes_only_when_its_cards_fit(self) -> None:
        before = rich()
        with pytest.raises(EditRefused) as refused:
            revise_lane(before, "m", "C", actor=Actor.EMPLOYEE)
        assert refused.value.refusal is Refusal.LANE_IN_USE
        after = revise_lane(before, "m", "P", actor=Actor.EMPLOYEE)
        assert check(after) == []

    def test_support_links_that_then_run_wrongly_go(self) -> None:
        waits = drawn(C="_ _", P="w*1 _", F="x _", links=rich().maps[0].links[:0])
        linked = evolve(
            waits.maps[0],
            links=(evolve(rich().maps[0].links[0], source="x", target="w"),),
        )
        before = evolve(waits, maps=(linked,))
        assert check(before) == []
        after = revise_lane(before, "m", "P", actor=Actor.EMPLOYEE)
        assert after.maps[0].links == ()
        assert check(after) == []

    def test_an_emotion_lane_with_a_curve_stays_one(self) -> None:
        before = drawn(C="a", F="_", curves=[curve("k", "E", {})])
        with pytest.raises(EditRefused) as refused:
            revise_lane(before, "m", "E", content=Content.TEXT)
        assert refused.value.refusal is Refusal.LANE_IN_USE

    def test_the_last_lane_with_steps_stays_one(self) -> None:
        before = delete(drawn(C="_", F="_"), "m", frozenset({"P", "F", "B"}))
        with pytest.raises(EditRefused) as refused:
            revise_lane(before, "m", "C", content=Content.TEXT)
        assert refused.value.refusal is Refusal.LAST_STEPS_LANE

    def test_errors(self) -> None:
        before = drawn(C="a", F="_")
        with pytest.raises(ValidationError):
            revise_lane(before, "m", "C", height=7)
        with pytest.raises(KeyError):
            revise_lane(before, "m", "C", department_id="dep.none")
        with pytest.raises(ValueError, match="cards"):
            revise_lane(before, "m", "C", cells=())


def test_hidden_lanes_are_all_shown_again() -> None:
    before = drawn(C="a", F="x")
    hidden = before
    for lane_id in ("F", "N"):
        hidden = revise_lane(hidden, "m", lane_id, hidden=True)
    after = show_lanes(hidden, "m")
    assert after == before
    assert lane_of(after, "C") is lane_of(hidden, "C")
    assert show_lanes(after, "m") is after


def test_delete() -> None:
    after = delete_lane(rich(), "m", "C")
    assert order(after) == "P E F B N"
    assert after.maps[0].links == ()
    assert after.maps[0].curves[0].points == ()
    assert check(after) == []


def test_a_journey_can_be_the_employees_alone() -> None:
    curves = [curve("k", "E", {"a": 1.0})]
    after = delete(drawn(C="a", F="x", curves=curves), "m", frozenset({"C", "P"}))
    assert order(after) == "E F B N"
    assert after.maps[0].curves[0].points == ()
    assert check(after) == []


def test_delete_refuses_the_last_lane_with_steps_and_unknown_ones() -> None:
    before = delete(drawn(C="a", F="_"), "m", frozenset({"P", "C", "B"}))
    with pytest.raises(EditRefused) as refused:
        delete_lane(before, "m", "F")
    assert refused.value.refusal is Refusal.LAST_STEPS_LANE
    with pytest.raises(KeyError):
        delete_lane(before, "m", "P")

"""Stages: added, moved, changed, deleted with their cards or without."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.stages import (
    add_stage,
    delete_stage,
    insert_slot,
    loop_back,
    move_stage,
    remove_slot,
    revise_stage,
)
from journeyeditor.edits.tree import with_map
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import EmotionPoint, Link, Stage
from journeyeditor.model.project import Project
from tests.edits.rows import drawn, lane_of, row
from tests.edits.test_cards import rich
from tests.samples import curve


def order(project: Project) -> str:
    return " ".join(stage.id for stage in project.maps[0].stages)


@pytest.mark.parametrize(
    ("at", "after"), [(0, "new s1 s2"), (1, "s1 new s2"), (2, "s1 s2 new"), (9, "s1 s2 new")]
)
def test_add(at: int, after: str) -> None:
    before = drawn(C="a b | d", F="_ _ | _")
    new = add_stage(before, "m", at, Stage(id="new", name="New"))
    assert order(new) == after
    assert new.maps[0].lanes is before.maps[0].lanes
    assert check(new) == []


def test_a_card_over_the_new_border_covers_the_new_stage() -> None:
    before = drawn(C="w*3 _ | d", F="_ _ | _")
    new = add_stage(before, "m", 1, Stage(id="new", name="New", slots=2))
    assert row(new, "C") == "w*5 _ | _ _ | d"


@pytest.mark.parametrize(
    ("stage", "to", "after"),
    [
        ("s1", 2, "s2 s3 s1"),
        ("s1", 1, "s2 s1 s3"),
        ("s3", 0, "s3 s1 s2"),
        ("s2", 1, "s1 s2 s3"),
        ("s2", 99, "s1 s3 s2"),
    ],
)
def test_move(stage: str, to: int, after: str) -> None:
    before = drawn(C="a | b d | e", F="x | _ _ | _")
    new = move_stage(before, "m", stage, to)
    assert order(new) == after
    assert new.maps[0].lanes is before.maps[0].lanes
    assert (new is before) == (after == "s1 s2 s3")


def test_a_card_that_would_stick_out_is_shortened() -> None:
    before = drawn(C="w*3 | a b", F="_ | _ _")
    new = move_stage(before, "m", "s1", 1)
    assert row(new, "C") == "a b | w"
    assert check(new) == []


class TestRevise:
    """Changing stages."""

    def test_name(self) -> None:
        before = drawn(C="a | b", F="_ | _")
        new = revise_stage(before, "m", "s1", name="Search")
        assert new.maps[0].stages[0].name == "Search"
        assert new.maps[0].stages[1] is before.maps[0].stages[1]
        assert new.maps[0].lanes is before.maps[0].lanes
        assert revise_stage(new, "m", "s1", name="Search") is new

    @pytest.mark.parametrize(("slots", "after"), [(5, "a b _ _ _ | d"), (1, "a b | d")])
    def test_width(self, slots: int, after: str) -> None:
        before = drawn(C="a b _ | d", F="_ _ _ | _")
        new = revise_stage(before, "m", "s1", slots=slots)
        assert row(new, "C") == after

    def test_errors(self) -> None:
        before = drawn(C="a | b", F="_ | _")
        with pytest.raises(ValidationError):
            revise_stage(before, "m", "s1", name="")
        with pytest.raises(KeyError):
            revise_stage(before, "m", "s1", loop_to="s9")
        with pytest.raises(KeyError):
            revise_stage(before, "m", "s9", name="x")
        with pytest.raises(ValueError, match="id"):
            revise_stage(before, "m", "s1", id="x")


class TestDelete:
    """Deleting stages."""

    def test_with_its_cards(self) -> None:
        after = delete_stage(rich(), "m", "s1")
        assert check(after) == []
        assert row(after, "C") == "d"
        journey = after.maps[0]
        assert journey.links == ()
        assert journey.curves[0].points == ()
        assert [metric.id for metric in journey.metrics] == ["m3"]
        left = journey.stages[0]
        assert (left.loop_to, left.loop_label, left.exit_label) == (None, "", "")
        assert after.teasers == ()

    @pytest.mark.parametrize(
        ("stage", "into", "c", "f"),
        [
            ("s2", "s1", "a b d e | g", "x _ _ y | z"),
            ("s2", "s3", "a b | d e g", "x _ | _ y z"),
            ("s1", "s2", "a b d e | g", "x _ _ y | z"),
            ("s1", "s3", "d e | a b g", "_ y | x _ z"),
            ("s3", "s1", "a b g | d e", "x _ z | _ y"),
        ],
    )
    def test_with_its_cards_kept(self, stage: str, into: str, c: str, f: str) -> None:
        before = drawn(C="a b | d e | g", F="x _ | _ y | z")
        after = delete_stage(before, "m", stage, into)
        assert (row(after, "C"), row(after, "F")) == (c, f)
        assert check(after) == []

    def test_blank_moments_do_not_come_along(self) -> None:
        before = drawn(C="_ | _ a _ | b _ _", F="_ | _ _ _ | _ _ _")
        assert row(delete_stage(before, "m", "s2", "s1"), "C") == "a | b _ _"
        assert row(delete_stage(before, "m", "s3", "s2"), "C") == "_ | _ a b"
        assert row(delete_stage(before, "m", "s2", "s3"), "C") == "_ | a b _ _"
        assert row(delete_stage(before, "m", "s1", "s3"), "C") == "_ a _ | b _ _"
        blank = drawn(C="a | _ _ _", F="_ | _ _ _")
        assert row(delete_stage(blank, "m", "s1", "s2"), "C") == "a _ _"

    def test_kept_cards_keep_their_links_points_and_length(self) -> None:
        before = rich()
        after = delete_stage(before, "m", "s1", "s2")
        assert check(after) == []
        assert row(after, "C") == "a b d"
        assert after.maps[0].links is before.maps[0].links
        assert len(after.maps[0].curves[0].points) == 2
        assert [metric.id for metric in after.maps[0].metrics] == ["m1", "m3"]
        long = drawn(C="a w*3 | b _ | d", F="_ _ | _ _ | _")
        assert row(delete_stage(long, "m", "s2", "s1"), "C") == "a w*3 b _ | d"

    def test_a_card_over_the_stage_becomes_shorter(self) -> None:
        before = drawn(C="w*4 _ | a | b", F="_ _ | _ | _")
        assert row(delete_stage(before, "m", "s2"), "C") == "w*3 _ | b"
        assert row(delete_stage(before, "m", "s3"), "C") == "w*3 _ | a"

    def test_free_points_and_links_of_the_stage_go(self) -> None:
        free = evolve(curve("k", "E", {}), points=(EmotionPoint(stage_id="s2", slot=0.5, v=1.0),))
        loop = Link(id="l", kind=LinkKind.LOOP, source="s2", target="s1")
        before = drawn(C="a | b | d", F="_ | _ | _", curves=[free], links=[loop])
        after = delete_stage(before, "m", "s2")
        assert after.maps[0].curves[0].points == ()
        assert after.maps[0].links == ()
        kept = delete_stage(before, "m", "s2", "s1")
        point = kept.maps[0].curves[0].points[0]
        assert (point.stage_id, point.slot) == ("s1", 1.5)
        assert kept.maps[0].links == ()
        assert check(after) == check(kept) == []

    def test_other_maps_and_lanes_are_left_alone(self) -> None:
        before = drawn(C="a | b", F="x | _")
        after = delete_stage(before, "m", "s2")
        assert lane_of(after, "F") is lane_of(before, "F")

    def test_errors(self) -> None:
        single = drawn(C="a", F="_")
        with pytest.raises(EditRefused) as refused:
            delete_stage(single, "m", "s1")
        assert refused.value.refusal is Refusal.LAST_STAGE
        double = drawn(C="a | b", F="_ | _")
        for stage, into in (("s9", None), ("s1", "s9")):
            with pytest.raises(KeyError):
                delete_stage(double, "m", stage, into)
        with pytest.raises(ValueError, match="keep"):
            delete_stage(double, "m", "s1", "s1")

    def test_no_room_in_the_neighbour(self) -> None:
        journey = drawn(C="a | b", F="_ | _").maps[0]
        stages = tuple(evolve(stage, slots=500) for stage in journey.stages)
        before = with_map(drawn(C="a | b", F="_ | _"), evolve(journey, stages=stages))
        assert delete_stage(before, "m", "s2", "s1").maps[0].stages[0].slots == 500
        with pytest.raises(EditRefused):
            delete_stage(before, "m", "s1", "s2")


class TestMoments:
    """Empty moments put in and taken out, in all lanes at once."""

    @pytest.mark.parametrize(
        ("at", "c", "f"),
        [
            (0, "_ a b | d", "_ x _ | _"),
            (1, "a _ b | d", "x _ _ | _"),
            (2, "a b _ | d", "x _ _ | _"),
            (9, "a b _ | d", "x _ _ | _"),
        ],
    )
    def test_insert(self, at: int, c: str, f: str) -> None:
        before = drawn(C="a b | d", F="x _ | _")
        new = insert_slot(before, "m", "s1", at)
        assert (row(new, "C"), row(new, "F")) == (c, f)
        assert check(new) == []

    def test_cards_over_it_get_longer(self) -> None:
        before = drawn(C="w*3 _ | d", F="_ _ | _")
        assert row(insert_slot(before, "m", "s1", 1), "C") == "w*4 _ _ | d"
        assert row(insert_slot(before, "m", "s1", 2), "C") == "w*4 _ _ | d"
        assert row(insert_slot(before, "m", "s1", 0), "C") == "_ w*3 _ | d"

    def test_insert_at_most_500(self) -> None:
        before = revise_stage(drawn(C="a | d", F="_ | _"), "m", "s1", slots=500)
        for at in (0, 500):
            with pytest.raises(EditRefused) as refused:
                insert_slot(before, "m", "s1", at)
            assert refused.value.refusal is Refusal.NO_ROOM

    def test_remove_undoes_insert(self) -> None:
        before = drawn(C="w*3 _ b | d", F="x _ _ | _")
        for at in range(4):
            put_in = insert_slot(before, "m", "s1", at)
            if at in (1, 2):
                continue  # now the wait covers it
            assert remove_slot(put_in, "m", "s1", at) == before

    def test_only_empty_moments_go(self) -> None:
        before = drawn(C="a _ w*2 | _ d", F="_ _ x | _ _")
        assert row(remove_slot(before, "m", "s1", 1), "C") == "a w*2 | _ d"
        for stage, at in (("s1", 0), ("s1", 2), ("s2", 0), ("s2", 1)):
            with pytest.raises(EditRefused) as refused:
                remove_slot(before, "m", stage, at)
            assert refused.value.refusal is Refusal.MOMENT_IN_USE
        with pytest.raises(KeyError):
            remove_slot(before, "m", "s1", 3)

    def test_a_stage_keeps_one_moment(self) -> None:
        with pytest.raises(EditRefused):
            remove_slot(drawn(C="_ | a", F="_ | _"), "m", "s1", 0)


class TestLoop:
    """Loops drawn from a stage to an earlier one."""

    def test_there_and_gone(self) -> None:
        before = drawn(C="a | b | d", F="_ | _ | _")
        on = loop_back(before, "m", "s3", "s1", "stays")
        assert (on.maps[0].stages[2].loop_to, on.maps[0].stages[2].loop_label) == ("s1", "stays")
        assert loop_back(on, "m", "s3", "s1", "other") is on
        leaving = revise_stage(on, "m", "s3", exit_label="leaves")
        assert loop_back(leaving, "m", "s3", None, "") == before
        assert check(on) == []

    @pytest.mark.parametrize("to", ["s2", "s3"])
    def test_only_back(self, to: str) -> None:
        with pytest.raises(EditRefused) as refused:
            loop_back(drawn(C="a | b | d", F="_ | _ | _"), "m", "s2", to, "stays")
        assert refused.value.refusal is Refusal.LOOP_FORWARD

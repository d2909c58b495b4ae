"""Two maps beside each other: which place belongs beside which."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.alignment import Axis, align, axis
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.edits.stages import move_stage, revise_stage
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.partners import twins
from tests.edits.rows import drawn

HERE = {"a": (10.0, 20.0), "b": (20.0, 40.0), "c": (40.0, 50.0)}


def test_places_between_edges_are_shared_out() -> None:
    there = {"x": (10.0, 30.0), "y": (30.0, 40.0), "z": (40.0, 50.0)}
    found = axis(HERE, there, {"a": "x", "b": "y", "c": "z"})
    assert [found.across(mm) for mm in (10, 15, 20, 30, 40, 50)] == [10, 20, 30, 35, 40, 50]


def test_beyond_the_edges_distances_stay() -> None:
    found = axis(HERE, {"x": (110.0, 120.0)}, {"a": "x"})
    assert (found.across(4), found.across(60)) == (104, 160)


def test_a_stage_of_the_other_map_alone_is_leapt_over() -> None:
    there = {"x": (10.0, 20.0), "new": (20.0, 70.0), "y": (70.0, 90.0)}
    found = axis(HERE, there, {"a": "x", "b": "y"})
    assert (found.across(19), found.across(20), found.across(30)) == (19, 70, 80)


def test_a_stage_of_this_map_alone_stands_still_on_the_other() -> None:
    found = axis(HERE, {"x": (10.0, 20.0), "z": (20.0, 30.0)}, {"a": "x", "c": "z"})
    assert [found.across(mm) for mm in (20, 30, 40, 45)] == [20, 20, 20, 25]


def test_one_that_changed_places_is_left_out() -> None:
    there = {"z": (10.0, 20.0), "x": (20.0, 30.0), "y": (30.0, 50.0)}
    found = axis(HERE, there, {"a": "x", "b": "y", "c": "z"})
    assert [found.across(mm) for mm in (10, 20, 40)] == [20, 30, 50]


def test_nothing_in_common_is_the_same_place() -> None:
    assert Axis((), ()).across(12.5) == 12.5


@pytest.mark.parametrize("edit", ["wider", "moved"])
def test_stages_of_a_changed_copy_lie_beside_their_originals(fonts: Fonts, edit: str) -> None:
    project = copy_as_to_be(drawn(C="a b | d | e", F="_ x | _ | _"), "m", seeded_ids(1))
    copy = project.maps[1]
    if edit == "wider":
        project = revise_stage(project, copy.id, copy.stages[1].id, slots=6)
    else:
        project = move_stage(project, copy.id, copy.stages[2].id, 0)
    before, after = project.maps
    one, other = (lay_out(project, m, CANVAS, fonts, Memo()) for m in (before, after))
    found, back = align(one, other, twins(before, after))
    for old, new in zip(before.stages[:2], copy.stages[:2], strict=True):
        at = found.across(Point(one.grid.stage(old.id).x, one.grid.lanes[0].y))
        assert at == (other.grid.stage(new.id).x, other.grid.lanes[0].y)
        assert back.across(at) == (one.grid.stage(old.id).x, one.grid.lanes[0].y)

"""What lies under a point, and where a drop would go."""

from __future__ import annotations

import pytest

from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.hit import Hit, block_at, find_block, hit_at
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.cards import Wait
from journeyeditor.model.journey import Stage
from tests import samples


@pytest.fixture
def drawing(fonts: Fonts) -> Drawing:
    """Two cards, one supported, a curve."""
    project = samples.project(
        (Stage(id="s1", name="Begin", slots=4), Stage(id="s2", name="End", slots=2)),
        customer=[samples.cell("s1", samples.touchpoint("a", 0), samples.touchpoint("b", 1))],
        frontstage=[samples.cell("s2", samples.activity("x", 0))],
        links=[samples.supports("x", "b")],
        curves=[samples.curve("k", "e", {"a": 1.0, "b": -1.0})],
    )
    return lay_out(project, project.maps[0], CANVAS, fonts, Memo())


def rect(drawing: Drawing, block_id: str) -> Rect:
    """Where a block lies."""
    found = find_block(drawing, block_id)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("name", ["card:a", "card:b", "card:x", "point:k:a", "stage:s2", "name:f"])
def test_the_middle_of_a_thing_is_that_thing(drawing: Drawing, name: str) -> None:
    found = block_at(drawing, *rect(drawing, name).centre)
    assert found is not None
    assert found.id == name


def test_empty_ground_is_nothing(drawing: Drawing) -> None:
    lane = drawing.grid.lane("b")
    assert block_at(drawing, drawing.w - 5, lane.y + lane.h / 2) is None
    assert block_at(drawing, -100, -100) is None


def test_a_link_is_found_within_reach_of_its_line(drawing: Drawing) -> None:
    x = rect(drawing, "card:b").centre.x
    y = drawing.grid.lane("e").bottom - 4
    found = block_at(drawing, x + 1.5, y)
    assert found is not None
    assert found.id == "link:x-b"
    far = block_at(drawing, x + 6, y)
    assert far is None


def test_an_empty_moment(drawing: Drawing) -> None:
    span = drawing.grid.stage("s1")
    lane = drawing.grid.lane("c")
    assert hit_at(drawing, span.slot_x(3) + 2, lane.y + 10) == Hit("c", "s1", 3, None, False)


def test_beyond_the_last_moment_is_a_new_one(drawing: Drawing) -> None:
    span = drawing.grid.stage("s2")
    lane = drawing.grid.lane("c")
    assert hit_at(drawing, span.right - 1, lane.y + 10) == Hit("c", "s2", 2, None, False)


def test_the_middle_of_a_card_is_the_card_and_its_sides_are_gaps(drawing: Drawing) -> None:
    card = rect(drawing, "card:b")
    y = card.centre.y
    assert hit_at(drawing, card.centre.x, y) == Hit("c", "s1", 1, "b", False)
    assert hit_at(drawing, card.x + 3, y) == Hit("c", "s1", 1, None, True)
    assert hit_at(drawing, card.right - 3, y) == Hit("c", "s1", 2, None, True)


def test_outside_the_map_there_is_no_place(drawing: Drawing) -> None:
    assert hit_at(drawing, 5, drawing.grid.lane("c").y + 5) is None
    assert hit_at(drawing, 100, drawing.h + 5) is None


def test_after_a_card_of_several_moments_comes_the_moment_after_it(fonts: Fonts) -> None:
    wait = Wait(id="w", title="Waits", slot=0, span=3)
    project = samples.project(
        (Stage(id="s1", name="Begin", slots=5),), customer=[samples.cell("s1", wait)]
    )
    drawn = lay_out(project, project.maps[0], CANVAS, fonts, Memo())
    card = rect(drawn, "card:w")
    assert hit_at(drawn, card.right - 3, card.centre.y) == Hit("c", "s1", 3, None, True)

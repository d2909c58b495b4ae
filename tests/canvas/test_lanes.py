"""Lanes on the map: dragged higher and lower, hidden and shown, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from journeyeditor.edits.lanes import revise_lane
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.lanes import least_height
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.find import find_lane
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.canvas.driver import ALT, SHIFT, Driver, Key

Opener = Callable[[Project], Driver]

STAGES = (Stage(id="s", name="S", slots=2), Stage(id="t", name="T"))


@pytest.fixture
def open_view(qtbot: QtBot, fonts: Fonts) -> Opener:
    """Opens a map."""

    def make(project: Project) -> Driver:
        driver = Driver(project, fonts)
        qtbot.addWidget(driver.view)
        return driver

    return make


@pytest.fixture
def project() -> Project:
    """A card in the customer's lane, one of an employee, and empty lanes."""
    return samples.project(
        STAGES,
        [samples.cell("s", samples.touchpoint("P1"))],
        [samples.cell("s", samples.activity("A1"))],
    )


def lane(driver: Driver, lane_id: str) -> Lane:
    return find_lane(driver.session.project.maps[0], lane_id)


def lower_edge(driver: Driver, lane_id: str) -> Point:
    rect = driver.rect(f"name:{lane_id}")
    return Point(rect.centre.x, rect.bottom - 0.2)


def hide(driver: Driver, *lane_ids: str) -> None:
    session = driver.session
    for lane_id in lane_ids:
        new = revise_lane(session.project, session.map_id, lane_id, hidden=True)
        session.commit("Hide", new)
    driver.wait()


class TestHeight:
    """The lower edge of a lane's name."""

    def test_dragging_the_lower_edge_is_one_step(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        start = lower_edge(driver, "f")
        one, two = (least_height(CANVAS, lane(driver, "f"), units) for units in (1, 2))
        driver.move(start)
        driver.drag(start, Point(start.x, start.y + 1.9 * (two - one)))
        assert lane(driver, "f").height == 3
        assert driver.status == "“Frontstage” has height 3 of 6."
        driver.session.undo()
        assert lane(driver, "f").height == 1
        assert not driver.session.undo_label

    @pytest.mark.parametrize(("lane_id", "by", "height"), [("f", 5000, 6), ("e", 62, 3)])
    def test_at_most_six_and_emotion_has_its_own_measure(
        self, open_view: Opener, project: Project, lane_id: str, by: float, height: int
    ) -> None:
        driver = open_view(project)
        start = lower_edge(driver, lane_id)
        driver.move(start)
        driver.drag(start, Point(start.x, start.y + by))
        assert lane(driver, lane_id).height == height

    def test_no_further_than_to_one(self, open_view: Opener, project: Project) -> None:
        driver = open_view(revise_lane(project, "m", "f", height=2))
        start = lower_edge(driver, "f")
        driver.move(start)
        driver.drag(start, Point(start.x, start.y - 500))
        assert lane(driver, "f").height == 1

    def test_a_lane_that_its_cards_hold_open_stays_as_it_is(self, open_view: Opener) -> None:
        cards = [samples.activity("A1"), samples.activity("A2", stack=1)]
        driver = open_view(samples.project(STAGES, [], [samples.cell("s", *cards)]))
        start = lower_edge(driver, "f")
        driver.move(start)
        driver.drag(start, Point(start.x, start.y + 4))
        assert lane(driver, "f").height == 1
        assert not driver.session.undo_label

    def test_escape_leaves_it(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        start = lower_edge(driver, "f")
        driver.move(start)
        driver.carry(start, Point(start.x, start.y + 100))
        assert find_lane(driver.session.journey, "f").height > 1
        driver.key(Key.Key_Escape)
        driver.release(start)
        assert driver.session.project is project
        assert driver.session.journey is project.maps[0]

    def test_by_keys(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        driver.session.select(frozenset({"f"}))
        driver.key(Key.Key_Down, Key.Key_Down, Key.Key_Up, held=ALT | SHIFT)
        assert lane(driver, "f").height == 2
        driver.session.undo()
        assert lane(driver, "f").height == 1


def test_the_height_of_an_empty_lane_is_what_was_promised(
    open_view: Opener, project: Project
) -> None:
    for units in (1, 2, 6):
        driver = open_view(revise_lane(project, "m", "b", height=units))
        drawn = driver.view.drawing.grid.lane("b").h
        assert drawn == pytest.approx(least_height(CANVAS, lane(driver, "b"), units))


def test_alt_arrows_move_a_lane(open_view: Opener, project: Project) -> None:
    driver = open_view(project)
    driver.session.select(frozenset({"e"}))
    driver.key(Key.Key_Down, held=ALT)
    assert [each.id for each in driver.session.journey.lanes] == ["c", "f", "e", "b"]
    driver.key(Key.Key_Up, Key.Key_Up, Key.Key_Up, held=ALT)
    assert [each.id for each in driver.session.journey.lanes] == ["e", "c", "f", "b"]
    assert driver.session.undo_label == "Move “Emotion”"


class TestHidden:
    """A sliver stays."""

    def test_the_pointer_finds_the_sliver_and_is_told_its_name(
        self, open_view: Opener, project: Project
    ) -> None:
        driver = open_view(project)
        driver.view.zoom_to(0.2)
        hide(driver, "f")
        at = driver.rect("name:f").centre
        driver.move(at)
        plate = driver.view.marks.plate
        assert plate is not None
        assert plate[1] == "Frontstage (hidden)"
        driver.click(Point(at.x, at.y + 3))
        assert driver.session.selection == {"f"}
        driver.move(driver.rect("name:c").centre)
        assert driver.view.marks.plate is None

    def test_a_double_click_shows_it(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        hide(driver, "f")
        driver.double_click(driver.rect("name:f").centre)
        assert not lane(driver, "f").hidden
        assert driver.editor is None
        assert driver.status == "“Frontstage” is shown again."

    def test_also_on_the_dashed_line(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        hide(driver, "f")
        rect = driver.rect("lane:f")
        driver.click(Point(rect.x + 60, rect.centre.y))
        assert driver.session.selection == {"f"}

    def test_by_keys(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        hide(driver, "f")
        driver.session.select(frozenset({"e"}))
        driver.key(Key.Key_Down)
        assert driver.session.selection == {"f"}
        driver.key(Key.Key_Right)
        assert driver.session.selection == {"f"}
        driver.type("x")
        assert lane(driver, "f").hidden
        driver.key(Key.Key_Return)
        assert not lane(driver, "f").hidden
        assert driver.editor is None

    def test_places_in_it_cannot_be_walked_to(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        hide(driver, "e", "f")
        driver.session.select(frozenset({"P1"}))
        driver.key(Key.Key_Down)
        focus = driver.view.bench.focus
        assert focus is not None
        assert focus.lane_id == "b"

    def test_its_lower_edge_is_no_handle(self, open_view: Opener, project: Project) -> None:
        driver = open_view(project)
        hide(driver, "f")
        at = driver.rect("name:f").centre
        driver.move(driver.rect("name:e").centre)
        driver.drag(at, Point(at.x, at.y + 120))
        assert [each.height for each in driver.session.journey.lanes] == [1, 1, 1, 1]

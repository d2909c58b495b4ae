"""From the palette onto the map, by pointer and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from journeyeditor.edits.lanes import delete_lane
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.geometry import Point
from journeyeditor.model.enums import Actor, Content, LinkKind
from tests.canvas.driver import ALT, Driver, Key


def test_a_dropped_card_is_titled_at_once_in_one_step(driver: Driver) -> None:
    before = driver.session.project
    driver.drag_from_palette(PaletteItem.TOUCHPOINT, driver.spot("c", "t", 1.9))
    assert driver.editor is not None
    driver.type("Pays")
    driver.key(Key.Key_Tab)
    assert "Pays" in driver.titles()
    assert driver.session.undo_label == "Add touchpoint"
    driver.session.undo()
    assert driver.session.project is before


def test_escape_after_the_drop_makes_no_card(driver: Driver) -> None:
    before = driver.session.project
    driver.drag_from_palette(PaletteItem.WAIT, driver.spot("f", "t", 0))
    driver.key(Key.Key_Escape)
    assert driver.session.project is before
    assert driver.session.shown is before


def test_a_card_that_is_not_titled_keeps_its_ordinary_name(driver: Driver) -> None:
    count = len(driver.titles())
    driver.drag_from_palette(PaletteItem.ACTION, driver.spot("c", "t", 1.9))
    driver.view.setFocus()
    driver.wait()
    assert len(driver.titles()) == count + 1


@pytest.mark.parametrize(
    ("item", "lane", "why"),
    [
        (PaletteItem.TOUCHPOINT, "f", "A touchpoint belongs in a customer lane."),
        (PaletteItem.ACTIVITY, "c", "An activity belongs in an employee lane."),
        (PaletteItem.SYSTEM, "e", "A system step belongs in an employee lane."),
        (PaletteItem.CURVE, "c", "An emotion curve belongs in an emotion lane."),
    ],
)
def test_a_refused_drop_says_why(driver: Driver, item: PaletteItem, lane: str, why: str) -> None:
    before = driver.session.project
    driver.drag_from_palette(item, driver.spot(lane, "t", 0))
    assert driver.status == why
    assert driver.session.project is before
    assert driver.editor is None


def test_alt_links_an_activity_to_the_customer_card_of_its_moment(driver: Driver) -> None:
    driver.drag_from_palette(PaletteItem.ACTIVITY, driver.spot("b", "s", 1), ALT)
    driver.type("Looks it up")
    driver.key(Key.Key_Tab)
    link = driver.session.project.maps[0].links[-1]
    assert link.kind is LinkKind.SUPPORTS
    assert link.target == "P2"
    assert driver.card(link.source).title == "Looks it up"


def test_with_alt_the_map_shows_the_link_before_the_drop(driver: Driver) -> None:
    driver.view.begin_drag(PaletteItem.ACTIVITY)
    at = driver.spot("b", "s", 1)
    driver.move(at)
    links = len(driver.session.shown.maps[0].links)
    assert "With Alt" in driver.said[-1][1]
    driver.move(at, ALT)
    assert driver.session.shown.maps[0].links[-1].target == "P2"
    assert driver.status == "Drop to add: employee activity, which supports “P2”."
    assert driver.view.marks.aim is not None
    assert driver.view.marks.aim.rect == driver.rect("card:P2")
    driver.move(at)
    assert len(driver.session.shown.maps[0].links) == links
    assert driver.view.marks.aim is None
    driver.key(Key.Key_Escape)


def test_with_alt_over_a_card_of_the_customer_it_goes_below_it(driver: Driver) -> None:
    over = driver.rect("card:P5").centre
    driver.view.begin_drag(PaletteItem.SYSTEM)
    driver.move(over)
    assert driver.said[-1] == (
        "A system step belongs in an employee lane.",
        "With Alt it goes below this card and supports it. Esc stops.",
    )
    driver.drag_from_palette(PaletteItem.SYSTEM, over, ALT)
    driver.type("Checks")
    driver.key(Key.Key_Tab)
    link = driver.session.project.maps[0].links[-1]
    place = driver.place(link.source)
    assert (link.target, place.card.title) == ("P5", "Checks")
    assert (place.lane.id, place.stage_id, place.card.slot) == ("f", "t", 1)


def test_alt_says_nothing_to_what_the_customer_does(driver: Driver) -> None:
    links = driver.session.project.maps[0].links
    driver.drag_from_palette(PaletteItem.TOUCHPOINT, driver.spot("c", "t", 1.9), ALT)
    driver.key(Key.Key_Tab)
    assert driver.session.project.maps[0].links == links


def test_letting_go_of_alt_while_carrying_stays_with_the_map(driver: Driver) -> None:
    """The menu bar would take the keys, and Escape would no longer reach the gesture."""
    assert not driver.asks_for(driver.view, Key.Key_Alt, ALT)
    driver.view.begin_drag(PaletteItem.ACTIVITY)
    assert driver.asks_for(driver.view, Key.Key_Alt, ALT)
    driver.key(Key.Key_Escape)
    assert not driver.asks_for(driver.view, Key.Key_Alt, ALT)


def test_a_carried_stage_is_shown_where_it_will_be(driver: Driver) -> None:
    before = driver.session.project
    driver.view.begin_drag(PaletteItem.STAGE)
    driver.move(Point(driver.rect("stage:t").x + 3, driver.rect("card:P1").y))
    shown = driver.session.shown.maps[0].stages
    assert [stage.id for stage in shown][::2] == ["s", "t"]
    assert driver.view.marks.place is not None
    assert driver.view.marks.place.x == driver.view.scene.shown.grid.stage(shown[1].id).x
    driver.key(Key.Key_Escape)
    assert driver.session.shown is before


def test_a_stage_and_its_name_are_one_step_and_escape_makes_none(driver: Driver) -> None:
    before = driver.session.project
    at = Point(driver.rect("stage:t").x + 3, driver.rect("card:P1").y)
    for end in (Key.Key_Return, Key.Key_Escape):
        driver.drag_from_palette(PaletteItem.STAGE, at)
        driver.type("Between")
        driver.key(end)
        made = end is Key.Key_Return
        assert (driver.session.undo_label == "Add stage") is made
        driver.session.undo()
        assert driver.session.project is before


def test_a_stage_goes_into_the_gap_and_is_named(driver: Driver) -> None:
    at = Point(driver.rect("stage:t").x + 3, driver.rect("card:P1").y)
    driver.drag_from_palette(PaletteItem.STAGE, at)
    driver.type("Between")
    driver.key(Key.Key_Return)
    assert [s.name for s in driver.session.project.maps[0].stages] == [
        "Before",
        "Between",
        "After",
    ]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_lane_is_asked_for_its_kind(driver: Driver) -> None:
    at = Point(driver.rect("card:P1").x, driver.rect("name:f").y + 2)
    driver.drag_from_palette(PaletteItem.LANE, at)
    driver.choose(2)
    driver.type("Shop")
    driver.key(Key.Key_Return)
    lane = driver.session.project.maps[0].lanes[2]
    assert (lane.name, lane.actor) == ("Shop", Actor.EMPLOYEE)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_answer_about_the_lane_leaves_no_promise(driver: Driver) -> None:
    before = driver.session.project
    at = Point(driver.rect("card:P1").x, driver.rect("name:f").y + 2)
    driver.drag_from_palette(PaletteItem.LANE, at)
    assert driver.status.startswith("Drop to add a lane")
    menu = driver.view.viewport().findChild(QMenu, "lane-kinds")
    assert menu is not None
    menu.hide()
    driver.wait()
    assert driver.status == ""
    assert driver.session.project is before


def test_a_curve_lands_in_an_emotion_lane(driver: Driver) -> None:
    driver.drag_from_palette(PaletteItem.CURVE, driver.spot("e", "s", 0))
    curves = driver.session.project.maps[0].curves
    assert [curve.lane_id for curve in curves] == ["e", "e"]
    assert curves[1].points == ()
    assert driver.status == "Emotion curve chosen."


def test_a_curve_beside_the_lanes_brings_its_own(driver: Driver) -> None:
    below = Point(200, driver.view.drawing.h + 10)
    driver.drag_from_palette(PaletteItem.CURVE, below)
    journey = driver.session.project.maps[0]
    assert journey.lanes[-1].content is Content.EMOTION_CURVE
    assert journey.curves[-1].lane_id == journey.lanes[-1].id
    driver.session.undo()
    assert len(driver.session.project.maps[0].lanes) == 4


def test_where_there_are_only_employees_a_new_curve_is_theirs(driver: Driver) -> None:
    for lane in ("c", "e"):
        driver.session.commit(lane, delete_lane(driver.session.project, "m", lane))
    driver.drag_from_palette(PaletteItem.CURVE, Point(200, driver.view.drawing.h + 10))
    journey = driver.session.project.maps[0]
    assert journey.lanes[-1].actor is Actor.EMPLOYEE
    curve = journey.curves[-1].id
    assert all(driver.rect(f"point:{curve}:{card}").w for card in ("A1", "A2"))


def test_letting_go_outside_the_map_does_nothing(driver: Driver) -> None:
    before = driver.session.project
    outside = driver.view.camera.to_map(-50, 200)
    driver.drag_from_palette(PaletteItem.TOUCHPOINT, outside)
    assert driver.session.project is before
    assert driver.session.shown is before


def test_escape_while_carrying(driver: Driver) -> None:
    before = driver.session.project
    driver.view.begin_drag(PaletteItem.TOUCHPOINT)
    driver.move(driver.spot("c", "t", 1.9))
    assert driver.session.shown is not before
    driver.key(Key.Key_Escape)
    assert driver.session.shown is before


def test_by_keyboard_the_card_comes_after_the_one_with_the_focus(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.view.place(PaletteItem.TOUCHPOINT)
    driver.type("New")
    driver.key(Key.Key_Tab)
    cards = driver.session.project.maps[0].lanes[0].cells[0].cards
    assert [card.title for card in cards] == ["P1", "P2", "New", "P3"]


def test_by_keyboard_on_an_empty_place(driver: Driver) -> None:
    driver.click(driver.spot("f", "t", 1))
    driver.view.place(PaletteItem.SYSTEM)
    driver.type("Books")
    driver.key(Key.Key_Tab)
    assert "Books" in driver.titles()

"""Dragging: cards, stages, lanes, points of curves; cancelling in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.overlay import lies
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point
from journeyeditor.model.enums import Kind
from journeyeditor.model.journey import Stage
from tests import samples
from tests.canvas.driver import ALT, CTRL, SHIFT, Driver, Key


def test_a_card_is_dragged_to_another_stage(driver: Driver) -> None:
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    place = driver.place("P1")
    assert (place.stage_id, place.card.slot) == ("t", 2)
    assert driver.session.undo_label == "Move 1 card"
    assert driver.session.selection == {"P1"}
    assert driver.status == "Moved 1 card to “After”."


def test_one_drag_is_one_step(driver: Driver) -> None:
    before = driver.session.project
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    driver.session.undo()
    assert driver.session.project is before
    assert driver.session.undo_label == ""


def test_while_dragging_the_map_shows_the_result_and_says_it(driver: Driver) -> None:
    before = driver.session.project
    driver.carry(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    assert driver.session.project is before
    assert driver.session.shown is not before
    assert driver.status == "Drop to move 1 card to moment 3 in “After”."
    driver.release(driver.spot("c", "t", 1.9))
    assert driver.session.shown is driver.session.project


def test_the_place_is_found_on_the_committed_map_not_on_the_preview(driver: Driver) -> None:
    """Standing still in a gap, with neighbours making room, never changes the result."""
    gap = driver.rect("card:P2")
    at = Point(gap.x + 2, gap.centre.y)
    driver.carry(driver.rect("card:P5").centre, at)
    first = driver.session.shown
    for _ in range(3):
        driver.move(at)
        shown = driver.session.shown.maps[0].lanes[0]
        assert shown == first.maps[0].lanes[0]
    driver.release(at)
    assert [card.id for card in driver.session.project.maps[0].lanes[0].cells[0].cards] == [
        "P1",
        "P5",
        "P2",
        "P3",
    ]


def test_nothing_moves_under_the_pointer_while_the_map_grows_and_shrinks(driver: Driver) -> None:
    driver.view.zoom_to(1.0, Point(0, 0))
    before = driver.px(driver.rect("card:P3").centre)
    driver.carry(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    assert driver.view.scene.shown.w > driver.view.drawing.w
    assert driver.px(driver.rect("card:P3").centre) == before


def test_dropping_on_a_card_stacks(driver: Driver) -> None:
    driver.drag(driver.rect("card:P3").centre, driver.rect("card:P1").centre)
    first, third = driver.card("P1"), driver.card("P3")
    assert third.slot == first.slot
    assert third.stack != first.stack


def test_the_line_says_what_a_card_will_stand_with(driver: Driver) -> None:
    driver.carry(driver.rect("card:P3").centre, driver.rect("card:P1").centre)
    assert driver.status == "Drop to move 1 card to the same moment as “P1”."
    assert driver.view.marks.place_words == "at the same time"


@pytest.mark.parametrize(("dx", "order"), [(-3.0, "P1 P5 P2 P3"), (3.0, "P1 P2 P5 P3")])
def test_the_bare_place_between_two_bricks_is_a_gap(driver: Driver, dx: float, order: str) -> None:
    """Above P2, which stands in the lower row, there is only the gap between P1 and P3."""
    first, second, third = (driver.rect(f"card:P{i}") for i in (1, 2, 3))
    assert first.right < third.x
    at = Point((first.right + third.x) / 2 + dx / 2, first.centre.y)
    assert not second.contains(*at)
    driver.drag(driver.rect("card:P5").centre, at)
    cards = driver.session.project.maps[0].lanes[0].cells[0].cards
    assert [card.id for card in cards] == order.split()
    assert [card.slot for card in cards] == [0, 1, 2, 3]


def test_below_a_card_that_stands_alone_is_at_the_same_time(driver: Driver) -> None:
    driver.drag_from_palette(PaletteItem.ACTIVITY, driver.spot("f", "t", 0))
    driver.key(Key.Key_Return, Key.Key_Escape)
    (made,) = (c for c in driver.session.project.maps[0].lanes[2].cells[1].cards)
    lane = driver.view.drawing.grid.lane("f")
    alone = driver.rect("card:A1")
    assert alone.bottom < lane.bottom - 1
    driver.drag(driver.rect(f"card:{made.id}").centre, Point(alone.centre.x, lane.bottom - 1))
    assert driver.card(made.id).slot == driver.card("A1").slot == 0
    assert driver.status.startswith("Moved 1 card")


def test_shift_moves_all_lanes_along(driver: Driver) -> None:
    gap = driver.rect("card:P1")
    driver.drag(driver.rect("card:P5").centre, Point(gap.x + 2, gap.centre.y), SHIFT)
    assert driver.card("P1").slot == driver.card("A1").slot == 1


def test_escape_puts_everything_back(driver: Driver) -> None:
    before = driver.session.project
    driver.carry(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    driver.key(Key.Key_Escape)
    assert driver.session.shown is before
    driver.release(driver.spot("c", "t", 1.9))
    assert driver.session.project is before


def test_a_key_in_the_middle_of_a_drag_cancels_it(driver: Driver) -> None:
    before = driver.session.project
    driver.carry(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    driver.key(Key.Key_Right)
    driver.release(driver.spot("c", "t", 1.9))
    assert driver.session.project is before


def test_an_undo_in_the_middle_of_a_drag_cancels_it(driver: Driver) -> None:
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    driver.carry(driver.rect("card:P2").centre, driver.spot("c", "t", 1))
    driver.session.undo()
    driver.release(driver.spot("c", "t", 1))
    assert driver.session.shown is driver.session.project
    assert driver.place("P2").stage_id == "s"


def test_a_lane_that_does_not_take_the_card_refuses_and_says_why(driver: Driver) -> None:
    before = driver.session.project
    driver.carry(driver.rect("card:P1").centre, driver.spot("f", "t", 0))
    assert driver.said[-1] == (
        "A touchpoint belongs in a customer lane.",
        "Fits here: employee activity, system step, wait.",
    )
    driver.release(driver.spot("f", "t", 0))
    assert driver.session.project is before
    assert driver.session.shown is before


def test_all_selected_cards_are_dragged(driver: Driver) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.click(driver.rect("card:P2").centre, CTRL)
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    assert {driver.place(i).stage_id for i in ("P1", "P2")} == {"t"}
    assert driver.session.undo_label == "Move 2 cards"


def test_a_drag_that_ends_where_it_began_is_no_step(driver: Driver) -> None:
    centre = driver.rect("card:P1").centre
    driver.carry(centre, Point(centre.x + 15, centre.y))
    driver.release(centre)
    assert driver.session.undo_label == ""


def test_a_stage_over_its_own_place_says_that_it_stays(driver: Driver) -> None:
    """No line, no promise; and after the release the status line is about what is chosen."""
    start = driver.rect("stage:s").centre
    before = driver.session.project
    driver.press(start)
    driver.move(Point(start.x + 20, start.y))
    assert driver.said[-1][0] == "“Before” stays where it is."
    assert driver.view.marks.gap is None
    driver.release(Point(start.x + 20, start.y))
    assert driver.said[-1][0] == "Stage chosen."
    assert driver.session.project is before


def test_a_stage_takes_everything_in_it_along(driver: Driver) -> None:
    start = driver.rect("stage:s").centre
    driver.drag(start, Point(driver.rect("stage:t").right - 2, start.y))
    assert [stage.id for stage in driver.session.project.maps[0].stages] == ["t", "s"]
    assert driver.place("P1").stage_id == "s"
    assert driver.rect("card:P1").x > driver.rect("card:P4").x


def test_while_a_stage_is_dragged_the_map_shows_the_result(driver: Driver) -> None:
    before = driver.session.project
    start = driver.rect("stage:s").centre
    end = Point(driver.rect("stage:t").right - 2, start.y)
    driver.carry(start, end)
    assert [stage.id for stage in driver.session.shown.maps[0].stages] == ["t", "s"]
    frame = driver.view.marks.target
    span = driver.view.scene.shown.grid.stage("s")
    assert frame is not None
    assert (frame.x, frame.w) == (span.x, span.w)
    assert driver.view.marks.gap is None
    driver.move(start)
    assert driver.session.shown is before
    driver.move(end)
    driver.key(Key.Key_Escape)
    driver.release(end)
    assert driver.session.shown is driver.session.project is before
    assert driver.view.marks.target is None


def test_while_a_lane_is_dragged_the_map_shows_the_result(driver: Driver) -> None:
    before = driver.session.project
    start = driver.rect("name:b").centre
    driver.carry(start, Point(start.x, driver.rect("name:f").y + 2))
    assert [lane.id for lane in driver.session.shown.maps[0].lanes] == ["c", "e", "b", "f"]
    frame = driver.view.marks.target
    assert frame is not None
    assert frame.y == driver.view.scene.shown.grid.lane("b").y
    driver.key(Key.Key_Escape)
    assert driver.session.shown is before


def test_what_is_carried_is_seen_whole_at_the_border_of_the_window(driver: Driver) -> None:
    start, view = driver.rect("stage:s").centre, driver.view.camera.view
    driver.carry(start, Point(view.x + 1, start.y))
    ghost = driver.view.marks.ghost
    assert ghost is not None
    size = ghost.picture.deviceIndependentSize()
    port = driver.view.viewport()
    for at in (Point(-50.0, 5000.0), Point(5000.0, -50.0)):
        box = lies(ghost.moved_to(at), driver.view.camera)
        assert port.rect().contains(box.toRect())
        assert box.size() == size


def test_a_lane_is_dragged_by_its_name(driver: Driver) -> None:
    start = driver.rect("name:b").centre
    driver.drag(start, Point(start.x, driver.rect("name:f").y + 2))
    assert [lane.id for lane in driver.session.project.maps[0].lanes] == ["c", "e", "b", "f"]


@pytest.mark.parametrize(
    ("v", "held", "wanted"),
    [
        (-0.8, Qt.KeyboardModifier.NoModifier, -1.0),
        (-0.8, ALT, -0.8),
        (9.0, ALT, 2.0),
        (-9.0, Qt.KeyboardModifier.NoModifier, -2.0),
        (0.1, Qt.KeyboardModifier.NoModifier, 0.0),
    ],
)
def test_a_point_snaps(driver: Driver, v: float, held: Qt.KeyboardModifier, wanted: float) -> None:
    scale = driver.view.drawing.grid.lane("e").scale
    assert scale is not None
    start = driver.rect("point:k:P1").centre
    driver.drag(start, Point(start.x, scale.zero - v * scale.step), held)
    points = {point.card_id: point.v for point in driver.session.project.maps[0].curves[0].points}
    assert points["P1"] == wanted
    assert driver.session.undo_label == "Set feeling"


def test_an_unmeasured_handle_gets_a_feeling_and_delete_takes_it_away(driver: Driver) -> None:
    scale = driver.view.drawing.grid.lane("e").scale
    assert scale is not None
    start = driver.rect("point:k:P3").centre
    driver.drag(start, Point(start.x, scale.y(1.5)))
    assert len(driver.session.project.maps[0].curves[0].points) == 3
    driver.key(Key.Key_Delete)
    assert {p.card_id for p in driver.session.project.maps[0].curves[0].points} == {"P1", "P2"}


def test_the_plate_names_the_feeling(driver: Driver) -> None:
    scale = driver.view.drawing.grid.lane("e").scale
    assert scale is not None
    start = driver.rect("point:k:P1").centre
    driver.carry(start, Point(start.x, scale.y(-1.5)))
    assert driver.view.marks.plate is not None
    assert driver.view.marks.plate[1] == "−1,5 frustrated"
    driver.key(Key.Key_Escape)
    assert driver.view.marks.plate is None


def test_a_rubber_band_selects_what_it_touches(driver: Driver) -> None:
    first, last = driver.rect("card:P1"), driver.rect("card:P2")
    driver.drag(Point(first.x - 1, first.y - 1), Point(last.right - 5, last.bottom - 2))
    cards = driver.session.selection
    assert cards == {"P1", "P2", "P3"}
    assert {Kind(driver.card(card_id).kind) for card_id in cards} == {Kind.TOUCHPOINT}


def test_a_rubber_band_shows_what_it_will_select(driver: Driver) -> None:
    first, last = driver.rect("card:P1"), driver.rect("card:P2")
    driver.carry(Point(first.x - 1, first.y - 1), Point(last.right - 5, last.bottom - 2))
    assert {mark.rect for mark in driver.view.marks.targets} == {
        driver.rect(f"card:P{i}") for i in (1, 2, 3)
    }
    assert driver.status == "Let go to choose 3 cards."
    driver.key(Key.Key_Escape)
    assert driver.view.marks.targets == ()
    assert driver.session.selection == frozenset()
    assert driver.status == ""


@pytest.fixture
def crowd(qtbot: QtBot, fonts: Fonts) -> Driver:
    """A person at a map of more cards than are laid out anew while something is carried."""
    stages = tuple(Stage(id=f"s{i}", name=f"Stage {i}", slots=300) for i in range(4))
    cells = tuple(
        samples.cell(stage.id, *(samples.touchpoint(f"{stage.id}.{i}", i) for i in range(300)))
        for stage in stages
    )
    made = Driver(samples.project(stages, customer=cells), fonts)
    qtbot.addWidget(made.view)
    return made


def test_on_a_crowded_map_the_place_is_shown_and_the_drop_does_the_rest(crowd: Driver) -> None:
    before = crowd.session.project
    target = crowd.rect("card:s0.4")
    at = Point(target.x + 2, target.centre.y)
    crowd.carry(crowd.rect("card:s0.0").centre, at)
    assert crowd.session.shown is before
    assert crowd.view.marks.place is not None
    assert crowd.status == "Drop to move 1 card to moment 5 in “Stage 0”."
    crowd.release(at)
    assert [card.id for card in crowd.session.project.maps[0].lanes[0].cells[0].cards][:5] == [
        "s0.1",
        "s0.2",
        "s0.3",
        "s0.0",
        "s0.4",
    ]


def test_on_a_crowded_map_a_line_shows_where_a_stage_goes(crowd: Driver) -> None:
    before = crowd.session.project
    crowd.view.fit()
    start = crowd.rect("stage:s0").centre
    end = Point(crowd.rect("stage:s1").right - 2, start.y)
    crowd.carry(start, end)
    assert crowd.session.shown is before
    assert crowd.view.marks.gap is not None
    crowd.release(end)
    assert [stage.id for stage in crowd.session.project.maps[0].stages][:2] == ["s1", "s0"]

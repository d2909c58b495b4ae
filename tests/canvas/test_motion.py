"""Gliding: what is so is so at once, what is seen follows, and any input ends that."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.glide import Glide, on_the_way
from journeyeditor.canvas.lie import between_lies, lie_of, moved_cards, moves
from journeyeditor.canvas.tools import base
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.geometry import Point
from tests.canvas.driver import ALT, Driver, Key


class Hands:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hands(driver: Driver) -> Hands:
    """Let things glide on the map of the driver, by this clock."""
    made = Hands()
    driver.view.motion.allowed = lambda: True
    driver.view.motion.clock = made
    driver.settled()
    return made


def seen(driver: Driver) -> QPixmap:
    """The window as it is painted now."""
    picture = QPixmap(driver.view.viewport().size())
    driver.view.viewport().render(picture)
    return picture


def same(one: QPixmap, other: QPixmap) -> bool:
    """Whether two pictures are equal, pixel by pixel."""
    return one.toImage() == other.toImage()


def away(driver: Driver) -> Point:
    """A place in the gap before P2, where P5 makes others give way."""
    gap = driver.rect("card:P2")
    return Point(gap.x + 2, gap.centre.y)


# -- ways ---------------------------------------------------------------------------------------


def test_a_glide_is_quick_at_first_and_ends() -> None:
    glide = Glide(10.0, 0.2)
    assert glide.share(10.0) == 0.0
    assert glide.share(10.1) > 0.8
    assert glide.share(10.2) == glide.share(99.0) == 1.0
    assert not glide.over(10.1)
    assert glide.over(10.2)


def test_on_the_way_what_both_show_at_a_pixel_stays_there() -> None:
    start = Camera(w=1000, h=700, map_w=4000, map_h=900, zoom=0.5, x=800, y=100)
    goal = start.zoomed(1.0, 300, 200)
    fixed = start.to_map(300, 200)
    for share in (0.25, 0.5, 0.75):
        between = on_the_way(start, goal, share)
        assert 0.5 < between.zoom < 1.0
        at = between.to_window(*fixed)
        assert (at.x, at.y) == pytest.approx((300, 200), abs=1.0)
    assert on_the_way(start, goal, 1.0) is goal


def test_cards_that_give_way_and_stages_that_make_room(driver: Driver) -> None:
    view = driver.view.camera.view
    old = lie_of(driver.view.scene.shown, view)
    driver.carry(driver.rect("card:P5").centre, away(driver))
    new = lie_of(driver.view.scene.shown, view)
    assert moved_cards(old, new) == {("s", "c"): {"P2", "P3"}}
    assert moves(old, new)
    assert not moves(new, new)
    assert new.columns["t"].start > old.columns["t"].start
    half = between_lies(old, new, 0.5)
    assert old.columns["t"].start < half.columns["t"].start < new.columns["t"].start
    xs = [lie.cells["s", "c"]["P2"].at.x for lie in (old, half, new)]
    assert xs == sorted(set(xs))


# -- the map --------------------------------------------------------------------------------------


def test_cards_give_way_gliding_and_arrive_where_they_would_be_at_once(
    driver: Driver, hands: Hands
) -> None:
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.settled()
    assert driver.view.motion.active
    pictures = [seen(driver)]
    for _ in range(3):
        hands.seconds += 0.03
        pictures.append(seen(driver))
    assert not any(same(a, b) for a, b in pairwise(pictures))
    hands.seconds += 0.04
    arrived = seen(driver)
    assert not driver.view.motion.active
    driver.view.motion.finish()
    driver.view.board.clear()
    driver.view.viewport().update()
    driver.wait()
    driver.settled()
    assert same(arrived, seen(driver))


def test_nothing_waits_for_a_glide(driver: Driver, hands: Hands) -> None:
    """The preview is there at once; the next move counts from it, and the drop is the drop."""
    driver.carry(driver.rect("card:P5").centre, away(driver))
    assert [c.id for c in driver.session.shown.maps[0].lanes[0].cells[0].cards][1] == "P5"
    driver.settled()
    hands.seconds += 0.05
    driver.move(driver.spot("c", "t", 3))
    driver.settled()
    assert driver.view.motion.active
    driver.release(away(driver))
    assert driver.place("P5").stage_id == "s"


def test_a_change_on_the_way_goes_on_from_what_is_seen(driver: Driver, hands: Hands) -> None:
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.settled()
    seen(driver)
    hands.seconds += 0.04
    halfway = seen(driver)
    ghost = driver.view.marks.ghost
    driver.session.preview(None)  # what the tool does as it leaves the lane
    driver.settled()
    driver.view.marks.ghost = ghost
    assert same(halfway, seen(driver))


@pytest.mark.parametrize("how", ["key", "wheel", "press", "undo"])
def test_input_ends_a_glide_at_once(driver: Driver, hands: Hands, how: str) -> None:
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.settled()
    seen(driver)
    hands.seconds += 0.03
    assert driver.view.motion.active
    if how == "key":
        QTest.keyPress(driver.view, Key.Key_Shift)
    elif how == "wheel":
        driver.view.zoom_to(driver.view.zoom * 1.1)
    elif how == "press":
        driver.press(away(driver))
    else:
        driver.view.cancel(base.Cancel.COMMAND)
    assert not driver.view.motion.active


def test_stages_pass_each_other_and_go_back_with_escape(driver: Driver, hands: Hands) -> None:
    before = seen(driver)
    start = driver.rect("stage:s").centre
    driver.carry(start, Point(driver.rect("stage:t").right - 2, start.y))
    driver.settled()
    seen(driver)
    hands.seconds += 0.06
    seen(driver)
    hands.seconds += 1.0
    there = seen(driver)
    driver.key(Key.Key_Escape)
    driver.settled()
    assert driver.view.motion.active
    hands.seconds += 0.08
    assert not same(seen(driver), there)
    hands.seconds += 1.0
    driver.session.select(frozenset())
    driver.view.bench.focus = None
    driver.settled()
    assert same(seen(driver), before)


def test_what_is_dropped_settles_and_what_is_refused_glides_back(
    driver: Driver, hands: Hands
) -> None:
    start = driver.rect("card:P5").centre
    for end in (driver.spot("c", "t", 2.4), driver.spot("f", "t", 1)):
        driver.carry(start, end)
        driver.settled()
        hands.seconds += 1.0
        seen(driver)
        driver.release(end)
        assert driver.view.motion.active
        kept = driver.session.undo_label != ""
        hands.seconds += 0.10
        seen(driver)
        assert driver.view.motion.active is not kept
        hands.seconds += 0.10
        seen(driver)
        assert not driver.view.motion.active
        driver.session.undo()


def test_what_another_command_stops_is_back_at_once(driver: Driver, hands: Hands) -> None:
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.settled()
    hands.seconds += 1.0
    driver.view.settle()
    assert not driver.view.motion.active


def test_without_motion_nothing_glides(driver: Driver, hands: Hands) -> None:
    driver.view.motion.allowed = lambda: False
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.settled()
    driver.view.zoom_in()
    driver.key(Key.Key_Escape)
    assert not driver.view.motion.active
    assert hands.seconds == 0.0


def test_a_large_map_does_not_glide_while_something_is_carried(
    driver: Driver, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base, "LIVE_MAP", 3)
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.session.preview(driver.session.project.model_copy())
    assert not driver.view.motion.active
    assert hands.seconds == 0.0


def test_a_map_that_takes_long_to_paint_is_shown_without_gliding(
    driver: Driver, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = seen(driver)
    monkeypatch.setattr(driver.view.board, "ready", lambda _look: False)
    driver.carry(driver.rect("card:P5").centre, away(driver))
    driver.view.marks.clear_gesture()
    assert driver.view.motion.active
    still = seen(driver)
    hands.seconds += 0.2
    shown = seen(driver)
    assert not driver.view.motion.active
    assert not same(still, shown)
    assert before.size() == shown.size()


# -- what was carried -----------------------------------------------------------------------------


def test_a_word_from_the_palette_does_not_fly(driver: Driver, hands: Hands) -> None:
    driver.view.begin_drag(PaletteItem.STAGE)
    driver.move(driver.spot("f", "t", 1), ALT)
    driver.settled()
    hands.seconds += 1.0
    seen(driver)
    driver.key(Key.Key_Escape)
    hands.seconds += 0.17
    driver.settled()
    hands.seconds += 0.17
    seen(driver)
    assert not driver.view.motion.active


# -- zoom -----------------------------------------------------------------------------------------


def test_a_zoom_by_command_is_so_at_once_and_seen_to_glide(driver: Driver, hands: Hands) -> None:
    told: list[float] = []
    driver.view.zoomed.connect(told.append)
    before, start = driver.view.zoom, seen(driver)
    driver.view.zoom_in()
    goal = driver.view.zoom
    assert told == [goal]
    assert goal > before
    zooms = []
    for _ in range(3):
        zooms.append(driver.view.sight.zoom)
        hands.seconds += 0.05
    assert before == pytest.approx(zooms[0])
    assert zooms == sorted(set(zooms))
    assert driver.view.sight.zoom == goal
    driver.wait()
    driver.settled()
    arrived = seen(driver)
    assert not same(arrived, start)
    driver.view.board.clear()
    driver.view.viewport().update()
    driver.wait()
    driver.settled()
    assert same(arrived, seen(driver))


def test_the_next_zoom_goes_on_from_the_goal(driver: Driver, hands: Hands) -> None:
    before = driver.view.zoom
    driver.view.zoom_in()
    hands.seconds += 0.03
    driver.view.zoom_in()
    assert driver.view.zoom == pytest.approx(before * 1.25 * 1.25)
    assert before < driver.view.sight.zoom < driver.view.zoom


def test_the_wheel_zooms_at_once(driver: Driver, hands: Hands) -> None:
    driver.view.zoom_in()
    assert driver.view.motion.active
    driver.view.zoom_to(1.0)
    assert driver.view.sight.zoom == driver.view.zoom == 1.0
    assert not driver.view.motion.active
    assert hands.seconds == 0.0


def test_fit_glides_too_and_header_and_names_are_never_blank(driver: Driver, hands: Hands) -> None:
    driver.view.zoom_to(1.0)
    driver.settled()
    driver.view.fit()
    hands.seconds += 0.05
    picture = seen(driver).toImage()
    sight, drawing = driver.view.sight, driver.view.drawing
    header = round(drawing.header_h * sight.scale / 2)
    names = round(drawing.names_w * sight.scale / 2)
    along = {picture.pixel(x, header) for x in range(2 * names, picture.width() // 2)}
    down = {picture.pixel(names, y) for y in range(2 * header, picture.height() // 2)}
    assert len(along) > 3
    assert len(down) > 3

"""Millimetres to pixels and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.canvas.camera import DESK, LEAST, MOST, PX_PER_MM, Camera
from journeyeditor.layout.geometry import Rect

LARGE = Camera(800, 600, 2000, 1000)


def test_at_100_percent_a_millimetre_is_as_on_the_wall() -> None:
    assert LARGE.to_window(25.4, 0).x == pytest.approx(96)


@given(st.floats(LEAST, MOST), st.integers(0, 2000), st.integers(0, 1000), st.floats(0.8, 1.25))
def test_zooming_keeps_what_is_under_the_pointer(z: float, x: int, y: int, factor: float) -> None:
    camera = Camera(800, 600, 20_000, 10_000, zoom=z).scrolled(x, y)
    before = camera.to_map(400, 300)
    after = camera.zoomed(z * factor, 400, 300)
    most_x, most_y = after.reach
    if 0 < after.x < most_x and 0 < after.y < most_y:
        there = after.to_window(*before)
        assert there.x == pytest.approx(400, abs=1)
        assert there.y == pytest.approx(300, abs=1)


@given(st.floats(-100, 3000), st.floats(-100, 3000), st.integers(0, 500))
def test_to_window_undoes_to_map(x: float, y: float, scroll: int) -> None:
    camera = LARGE.scrolled(scroll, scroll)
    back = camera.to_window(*camera.to_map(x, y))
    assert back == pytest.approx((x, y))


def test_scrolling_stops_where_the_desk_ends() -> None:
    camera = LARGE.scrolled(99_999, -5)
    assert camera.x == round(2000 * PX_PER_MM - 800 + DESK)
    assert camera.y == 0


def test_zoom_is_held_between_its_bounds() -> None:
    assert LARGE.zoomed(99, 0, 0).zoom == MOST
    assert LARGE.zoomed(0.0001, 0, 0).zoom == LEAST


def test_fitting_shows_the_whole_map() -> None:
    camera = LARGE.scrolled(500, 500).fitting()
    assert camera.view.right >= 2000 - 0.01
    assert camera.view.bottom >= 1000 - 0.01
    assert (camera.x, camera.y) == (0, 0)


def test_a_map_that_grows_stays_where_it_is() -> None:
    small = Camera(800, 600, 50, 50)
    assert small.reach == (0, 0)
    assert small.over(70, 60).to_window(10, 10) == small.to_window(10, 10)


def test_a_map_that_shrank_is_scrolled_back_only_when_asked() -> None:
    camera = LARGE.scrolled(5000, 0).over(1000, 1000)
    assert camera.x == 5000
    assert camera.held().x == round(1000 * PX_PER_MM - 800 + DESK)


def test_showing_scrolls_a_hidden_card_out_from_under_the_lane_names() -> None:
    camera = LARGE.scrolled(1000, 0).showing(Rect(200, 100, 76, 46), header=28, names=66)
    assert camera.to_window(200, 0).x >= 66 * PX_PER_MM


def test_showing_leaves_a_card_in_view_alone() -> None:
    camera = LARGE.scrolled(0, 0)
    assert camera.showing(Rect(80, 40, 76, 46), header=28, names=66) == camera

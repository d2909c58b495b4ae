"""The smooth line never shows a peak that nobody scored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.layout.drawing import Step
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.monotone import backwards, pieces, slopes, within


def bezier(a: float, b: float, c: float, d: float, t: float) -> float:
    """A cubic Bezier curve in one dimension."""
    s = 1 - t
    return s**3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t**3 * d


heights = st.lists(st.floats(-100, 100), min_size=2, max_size=12)


@given(heights)
def test_line_stays_between_neighbouring_points(ys: list[float]) -> None:
    points = [Point(10.0 * i, y) for i, y in enumerate(ys)]
    for start, step in zip(points, pieces(points), strict=False):
        _, _, y1, _, y2, _, y = (float(v) if not isinstance(v, str) else 0.0 for v in step)
        low, high = min(start.y, y) - 1e-6, max(start.y, y) + 1e-6
        for k in range(11):
            assert low <= bezier(start.y, y1, y2, y, k / 10) <= high


def test_a_scored_peak_is_flat_at_its_top() -> None:
    points = [Point(0, 0), Point(10, 5), Point(20, 0)]
    assert slopes(points)[1] == 0.0


def test_an_even_slope_is_a_straight_line() -> None:
    assert slopes([Point(0, 0), Point(1, 2), Point(3, 6)]) == [2.0, 2.0, 2.0]


def test_backwards_is_the_same_line_from_the_other_end() -> None:
    points = [Point(0, 0), Point(10, 5), Point(20, -3)]
    forth, back = pieces(points), backwards(points)
    for at, other in ((0, 1), (1, 0)):
        there, again = numbers(forth[at]), numbers(back[other])
        assert again[:4] == [*there[2:4], *there[:2]]
        assert again[4:] == list(points[at])


def numbers(step: Step) -> list[float]:
    """The numbers of a step."""
    return [value for value in step if not isinstance(value, str)]


def test_one_point_makes_no_line() -> None:
    assert pieces([Point(0, 0)]) == []


def test_a_part_of_a_line_is_the_line() -> None:
    """Cut anywhere, the two parts meet, and a place on them is a place on the whole."""
    points = [Point(0, 0), Point(10, 8), Point(20, 3), Point(30, 3), Point(40, 9)]
    whole = (("M", 0.0, 0.0), *pieces(points))
    for x in (-1.0, 0.0, 4.0, 10.0, 23.5, 40.0, 50.0):
        left, right = within(whole, -99, x), within(whole, x, 99)
        if left and right:
            assert numbers(left[-1])[-2:] == pytest.approx(numbers(right[0]), abs=1e-9)
            assert numbers(right[0])[0] == pytest.approx(x)
        assert numbers((*left, *right)[-1])[-2:] == pytest.approx([40.0, 9.0])
    start, cubic = (numbers(step) for step in within(whole, 12.0, 18.0))
    middle = bezier(start[1], cubic[1], cubic[3], cubic[5], 0.5)  # at x = 15
    piece = numbers(whole[2])
    assert (start[0], cubic[4]) == pytest.approx((12.0, 18.0))
    assert middle == pytest.approx(bezier(8.0, piece[1], piece[3], 3.0, 0.5))
    assert within(whole, -1, 99) == whole
    assert within(whole, 50, 99) == ()

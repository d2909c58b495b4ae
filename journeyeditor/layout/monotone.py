"""A smooth line through points that never shows a peak which nobody scored.

Fritsch & Carlson's monotone cubic interpolation (1980) with the weighted harmonic mean of
Fritsch & Butland for the slopes: between two points the line stays between their heights.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from journeyeditor.layout.drawing import Outline, Step
from journeyeditor.layout.geometry import Point


def slopes(points: Sequence[Point]) -> list[float]:
    """The slope of the line at each point. The x must rise strictly; two points at least."""
    steps = [b.x - a.x for a, b in pairwise(points)]
    rises = [(b.y - a.y) / (b.x - a.x) for a, b in pairwise(points)]
    result = [rises[0]]
    for i in range(1, len(rises)):
        before, after = rises[i - 1], rises[i]
        if before * after <= 0:
            result.append(0.0)
            continue
        w1, w2 = 2 * steps[i] + steps[i - 1], steps[i] + 2 * steps[i - 1]
        result.append((w1 + w2) / (w1 / before + w2 / after))
    result.append(rises[-1])
    return result


def pieces(points: Sequence[Point]) -> list[Step]:
    """For each interval the cubic that leads to its right end."""
    if len(points) < 2:
        return []
    m = slopes(points)
    result: list[Step] = []
    for i, (a, b) in enumerate(pairwise(points)):
        h = (b.x - a.x) / 3
        result.append(("C", a.x + h, a.y + m[i] * h, b.x - h, b.y - m[i + 1] * h, b.x, b.y))
    return result


def backwards(points: Sequence[Point]) -> list[Step]:
    """The same line from its right end to its left one, beginning at the last point."""
    steps = pieces(points)
    result: list[Step] = []
    for start, step in zip(reversed(points[:-1]), reversed(steps), strict=True):
        values = [value for value in step if not isinstance(value, str)]
        x1, y1, x2, y2 = values[:4]
        result.append(("C", x2, y2, x1, y1, start.x, start.y))
    return result


def height_at(points: Sequence[Point], x: float) -> float | None:
    """The y of the line at x (linear between points: near enough to keep labels clear of it)."""
    at = bisect_right(points, x, key=lambda point: point.x)
    if not 0 < at < len(points):
        return None
    a, b = points[at - 1], points[at]
    return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)


def within(outline: Outline, left: float, right: float) -> Outline:
    """The part of a line between two x. In each of its cubics x rises evenly, as in `pieces`."""
    result: list[Step] = []
    at = Point(0.0, 0.0)
    joined = False
    for step in outline:
        values = [value for value in step if not isinstance(value, str)]
        kept = _part(at, values, left, right) if step[0] == "C" else None
        if kept is not None:
            start, piece = kept
            result += [piece] if joined else [("M", *start), piece]
        joined = kept is not None
        at = Point(*values[-2:])
    return tuple(result)


def _part(
    start: Point, values: Sequence[float], left: float, right: float
) -> tuple[Point, Step] | None:
    """Where the part of a cubic between two x begins, and the cubic itself; None = nothing."""
    end_x = values[4]
    if end_x <= left or start.x >= right:
        return None
    width = end_x - start.x
    a, b = max(0.0, (left - start.x) / width), min(1.0, (right - start.x) / width)
    if a == 0.0 and b == 1.0:
        return start, ("C", *values)
    ys = (start.y, values[1], values[3], values[5])
    y0, y1, y2, y3 = (_blossom(ys, *at) for at in ((a, a, a), (a, a, b), (a, b, b), (b, b, b)))
    x0, x3 = start.x + a * width, start.x + b * width
    h = (x3 - x0) / 3
    return Point(x0, y0), ("C", x0 + h, y1, x3 - h, y2, x3, y3)


def _blossom(ys: Sequence[float], r: float, s: float, t: float) -> float:
    """The polar form of a cubic: its control values between two places are found with it."""
    for at in (r, s, t):
        ys = [a + (b - a) * at for a, b in pairwise(ys)]
    return ys[0]

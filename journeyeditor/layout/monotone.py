"""A smooth line through points that never shows a peak which nobody scored.

Fritsch & Carlson's monotone cubic interpolation (1980) with the weighted harmonic mean of
Fritsch & Butland for the slopes: between two points the line stays between their heights.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from journeyeditor.layout.drawing import Step
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

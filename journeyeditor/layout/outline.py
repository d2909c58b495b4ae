"""Building outlines: circles, rounded rectangles and a short notation for strokes.

Units are those of whoever calls: 24-box units for icons, mm for anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # signs of the window are built before anything is drawn in it
    from journeyeditor.layout.drawing import Outline, Step

KAPPA = 0.5522847498
"""How far a cubic's handle reaches so that four of them make a circle of radius 1."""

_TOKEN = re.compile(r"[MLHVCQZmlhvcqz]|-?\d*\.?\d+")


def circle(x: float, y: float, r: float) -> Outline:
    """A closed circle round (x, y)."""
    return ellipse(x, y, r, r)


def ellipse(x: float, y: float, rx: float, ry: float) -> Outline:
    """A closed ellipse round (x, y), drawn as four cubics."""
    kx, ky = rx * KAPPA, ry * KAPPA
    return (
        ("M", x + rx, y),
        ("C", x + rx, y + ky, x + kx, y + ry, x, y + ry),
        ("C", x - kx, y + ry, x - rx, y + ky, x - rx, y),
        ("C", x - rx, y - ky, x - kx, y - ry, x, y - ry),
        ("C", x + kx, y - ry, x + rx, y - ky, x + rx, y),
        ("Z",),
    )


def dot(x: float, y: float) -> Outline:
    """A point: a stroke too short to see, which a round pen makes a dot."""
    return (("M", x, y), ("L", x + 0.01, y))


def rounded(x: float, y: float, w: float, h: float, r: float) -> Outline:
    """A closed rectangle whose corners are quarter circles of radius `r`."""
    k = r * (1 - KAPPA)
    return (
        ("M", x + r, y),
        ("L", x + w - r, y),
        ("C", x + w - k, y, x + w, y + k, x + w, y + r),
        ("L", x + w, y + h - r),
        ("C", x + w, y + h - k, x + w - k, y + h, x + w - r, y + h),
        ("L", x + r, y + h),
        ("C", x + k, y + h, x, y + h - k, x, y + h - r),
        ("L", x, y + r),
        ("C", x, y + k, x + k, y, x + r, y),
        ("Z",),
    )


def polygon(*points: tuple[float, float]) -> Outline:
    """A closed figure through the points."""
    first, *rest = points
    return (("M", *first), *(("L", *point) for point in rest), ("Z",))


def stroke(text: str) -> Outline:
    """An outline from the letters M L H V C Q Z (small letters: relative) and numbers.

    The notation is that of SVG's path data without arcs and smooth curves. Raises ValueError
    when a letter lacks a number.
    """
    return tuple(_steps(text))


def _steps(text: str) -> Iterator[Step]:
    tokens = _TOKEN.findall(text)
    x = y = start_x = start_y = 0.0
    at, letter = 0, "M"
    while at < len(tokens):
        if tokens[at].isalpha():
            letter = tokens[at]
            at += 1
        if letter in "Zz":
            x, y = start_x, start_y
            yield ("Z",)
            continue
        count = {"H": 1, "V": 1, "C": 6, "Q": 4}.get(letter.upper(), 2)
        if at + count > len(tokens):
            raise ValueError(f"{letter} lacks a number in {text!r}")
        values = [float(token) for token in tokens[at : at + count]]
        at += count
        if letter.islower():
            values = _absolute(letter, values, x, y)
        step, x, y = _step(letter.upper(), values, x, y)
        if step[0] == "M":
            start_x, start_y = x, y
            letter = "l" if letter == "m" else "L"
        yield step


def _absolute(letter: str, values: list[float], x: float, y: float) -> list[float]:
    if letter == "h":
        return [values[0] + x]
    if letter == "v":
        return [values[0] + y]
    return [value + (y if index % 2 else x) for index, value in enumerate(values)]


def _step(letter: str, v: list[float], x: float, y: float) -> tuple[Step, float, float]:
    match letter:
        case "H":
            return ("L", v[0], y), v[0], y
        case "V":
            return ("L", x, v[0]), x, v[0]
        case "Q":  # a quadratic curve, raised to a cubic
            cx, cy, ex, ey = v
            first = (x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3)
            second = (ex + (cx - ex) * 2 / 3, ey + (cy - ey) * 2 / 3)
            return ("C", *first, *second, ex, ey), ex, ey
        case _:
            return (letter, *v), v[-2], v[-1]

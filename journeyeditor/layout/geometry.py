"""Points, sizes and rectangles in millimetres. Knows nothing but arithmetic."""

from __future__ import annotations

from typing import NamedTuple

MM_PER_PT = 25.4 / 72
"""Millimetres in one typographic point (PostScript point, 1/72 inch)."""


class Point(NamedTuple):
    """A place, in mm."""

    x: float
    y: float


class Rect(NamedTuple):
    """An upright rectangle: its top left corner and its size, in mm; y runs down."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of the right side, in mm."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of the lower side, in mm."""
        return self.y + self.h

    @property
    def centre(self) -> Point:
        """The middle, in mm."""
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def moved(self, dx: float, dy: float) -> Rect:
        """The same rectangle, shifted by (dx, dy) mm."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def grown(self, by: float) -> Rect:
        """The rectangle with `by` mm more on each of its four sides."""
        return Rect(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies inside; the left and upper sides count, the others do not."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def overlaps(self, other: Rect) -> bool:
        """Whether the two share area (touching sides do not count)."""
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

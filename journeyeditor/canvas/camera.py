"""Which part of the map is in the window, and how large: millimetres to pixels and back.

Screen-independent arithmetic; lengths named *px* are logical pixels. Knows no Qt.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from journeyeditor.layout.geometry import Point, Rect

PX_PER_MM = 96 / 25.4
"""Logical pixels in a millimetre at 100 %: then a card on the screen is as large as on the wall."""

LEAST, MOST = 0.01, 4.0
"""The smallest and the largest zoom."""

DESK = 48
"""Bare desk, in px, that can be scrolled into view right of and below the paper."""

_AIR = 12
"""Px that are left bare round something that is brought into view."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A window of `w` x `h` px on a map of `map_w` x `map_h` mm.

    `x`, `y` are the px that have been scrolled away at the left and at the top, whole numbers.
    The header, the upper `header` mm of the map, is never lower than `least` px: where it would
    be, it gets more room, and all below it lies that much lower in the window.
    """

    w: int = 1
    h: int = 1
    map_w: float = 0.0
    map_h: float = 0.0
    zoom: float = 1.0
    x: int = 0
    y: int = 0
    header: float = 0.0
    least: int = 20

    @property
    def lift(self) -> int:
        """The px that the header is higher than its mm."""
        return max(0, self.least - math.ceil(self.header * self.scale)) if self.header else 0

    @property
    def header_px(self) -> float:
        """How high the header is in the window."""
        return self.header * self.scale + self.lift

    @property
    def scale(self) -> float:
        """Logical pixels per mm."""
        return self.zoom * PX_PER_MM

    @property
    def left(self) -> int:
        """The px from the window's left side to the paper's.

        A small map begins there as well: in the middle it would move whenever it grows.
        """
        return -self.x

    @property
    def top(self) -> int:
        """The px from the window's upper side to the paper's, if the header had no more room."""
        return self.lift - self.y

    @property
    def reach(self) -> tuple[int, int]:
        """The largest x and y that can be scrolled to."""
        high = self.h - self.lift
        return (self._reach(self.map_w, self.w), self._reach(self.map_h, high))

    def _reach(self, mm: float, px: int) -> int:
        length = mm * self.scale
        return 0 if length <= px else round(length - px + DESK)

    def to_map(self, x: float, y: float) -> Point:
        """The place on the map, in mm, of a place in the window, in px."""
        return Point((x - self.left) / self.scale, (y - self.top) / self.scale)

    def to_window(self, x: float, y: float) -> Point:
        """The place in the window, in px, of a place on the map, in mm."""
        return Point(x * self.scale + self.left, y * self.scale + self.top)

    def rect_to_window(self, rect: Rect) -> Rect:
        """A rectangle of the map in px of the window."""
        x, y = self.to_window(rect.x, rect.y)
        return Rect(x, y, rect.w * self.scale, rect.h * self.scale)

    @property
    def view(self) -> Rect:
        """The part of the map, in mm, behind the whole window."""
        x, y = self.to_map(0, 0)
        return Rect(x, y, self.w / self.scale, self.h / self.scale)

    def resized(self, w: int, h: int) -> Camera:
        """The same with a window of another size."""
        return replace(self, w=w, h=h).held()

    def over(self, map_w: float, map_h: float) -> Camera:
        """The same over a map of another size, scrolled as before: see `held`."""
        return replace(self, map_w=map_w, map_h=map_h)

    def same_place(self, other: Camera) -> bool:
        """Whether the same place of the map is at every px; the map may be of another size."""
        return self.over(other.map_w, other.map_h) == other

    def scrolled(self, x: int, y: int) -> Camera:
        """Scrolled to x, y as far as the map allows."""
        return replace(self, x=x, y=y).held()

    def held(self) -> Camera:
        """The same, scrolled back to where there is something to see."""
        most_x, most_y = self.reach
        x, y = min(max(self.x, 0), most_x), min(max(self.y, 0), most_y)
        return self if (x, y) == (self.x, self.y) else replace(self, x=x, y=y)

    def zoomed(self, zoom: float, x: float, y: float) -> Camera:
        """At another zoom, with what is at (x, y) px staying under that place."""
        zoom = min(MOST, max(LEAST, zoom))
        at = self.to_map(x, y)
        new = replace(self, zoom=zoom, x=0, y=0)
        there = new.to_window(at.x, at.y)
        return new.scrolled(round(there.x - x), round(there.y - y))

    def fitting(self) -> Camera:
        """The whole map in the window."""
        if self.map_w <= 0 or self.map_h <= 0:
            return self
        scale = min(self.w / self.map_w, self.h / self.map_h)
        if self.header and self.header * scale < self.least < self.h:
            below = self.map_h - self.header
            scale = min(self.w / self.map_w, (self.h - self.least) / max(below, 1.0))
        return replace(self, zoom=min(MOST, max(LEAST, scale / PX_PER_MM)), x=0, y=0)

    def framing(self, rect: Rect, header: float, names: float, most: float = 1.0) -> Camera:
        """`rect` (mm) as large as it fits beside what covers the map, at most at zoom `most`.

        A rectangle without height is fitted to the width alone, and nothing scrolls up or down.
        """
        wide = (self.w - 2 * _AIR) / max(rect.w + names, 1.0)
        high = (self.h - 2 * _AIR) / (rect.h + header) if rect.h else wide
        zoom = min(MOST, max(LEAST, min(wide, high, most * PX_PER_MM) / PX_PER_MM))
        y = self.view.y if not rect.h else rect.y - header
        near = replace(self, zoom=zoom)
        left = (self.w - (rect.w + names) * near.scale) / 2
        top = (self.h - (rect.h + header) * near.scale) / 2 if rect.h else 0.0
        return near.scrolled(
            round((rect.x - names) * near.scale - max(_AIR, left)),
            round(y * near.scale - max(_AIR if rect.h else 0, top)),
        )

    def showing(self, rect: Rect, header: float, names: float) -> Camera:
        """Scrolled as little as needed to see `rect`; `header` and `names` (mm) cover the map."""
        box = self.rect_to_window(rect)
        x = _nudge(box.x, box.right, names * self.scale, self.w)
        y = _nudge(box.y, box.bottom, header * self.scale + self.lift, self.h)
        return self.scrolled(self.x + x, self.y + y)


def _nudge(start: float, end: float, low: float, high: float, air: int = _AIR) -> int:
    """How far to scroll so that start..end lies between low and high; the start goes first."""
    if start < low + air:
        return round(start - low - air)
    if end > high - air:
        return round(min(end - high + air, start - low - air))
    return 0

"""The frame of a page: what remains when it is cut, and what lies around it.

Places on a page are in mm from the upper left corner of what remains, y down; PDF counts points
from the lower left corner of the file's page. Knows nothing of what is printed.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.poster.objects import Array, Literal, Name, Reference, number


class Frame(NamedTuple):
    """A page in mm: `w` x `h` remains when it is cut; the page in the file is larger by
    `surround` on all four sides, and `bleed` of that may be printed on.
    """

    w: float
    h: float
    bleed: float = 0.0
    surround: float = 0.0

    def box(self, beyond: float) -> Array:
        """The box of the file's page that reaches so many mm beyond the cut."""
        return _array(self.corners(Rect(0, 0, self.w, self.h).grown(beyond)))

    @property
    def extent(self) -> Array:
        """The page with all around it in its own mm, as PDF writes a rectangle."""
        s = self.surround
        return _array((-s, -s, self.w + s, self.h + s))

    def corners(self, rect: Rect) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a part of the page, in points of the file's page."""
        s, h = self.surround, self.h
        sides = (s + rect.x, s + h - rect.bottom, s + rect.right, s + h - rect.y)
        left, bottom, right, top = (side / MM_PER_PT for side in sides)
        return left, bottom, right, top

    def part(self, rect: Rect) -> Array:
        """A part of the page as PDF writes a rectangle."""
        return _array(self.corners(rect))

    def destination(self, page: Reference, rect: Rect) -> Array:
        """A place to go to: this part of that page, as large as the window is."""
        return Array([page, Name("FitR"), *(Literal(number(v)) for v in self.corners(rect))])

    @property
    def matrix(self) -> str:
        """What turns mm from the upper left corner, y down, into points of the file's page."""
        unit = number(1 / MM_PER_PT, 6)
        x, y = (number(v / MM_PER_PT, 4) for v in (self.surround, self.surround + self.h))
        return f"{unit} 0 0 -{unit} {x} {y} cm"


def _array(corners: tuple[float, float, float, float]) -> Array:
    return Array([Literal(number(value, 4)) for value in corners])

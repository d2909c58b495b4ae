"""The paper of a booklet, and the hands in which it is set. Lengths in mm, sizes in points."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.style import SOFT
from journeyeditor.poster.type import Hand

MARGIN = 18.0
HEAD = 10.0
"""Between the line at the top of a page and its text."""

FOOT = 9.0
"""Between the text and the line at the foot of a page."""

HEADINGS = (Hand(22, Face.BOLD), Hand(14, Face.BOLD), Hand(11, Face.BOLD))
ABOVE = (0.0, 7.0, 4.5)
"""The air above a heading of each level; none at the top of a page."""

TEXT = Hand(10)
SMALL = Hand(8.5, colour=SOFT)
CELL, CELL_HEAD = Hand(9), Hand(8.5, Face.BOLD)
BETWEEN = 2.2
"""Below a paragraph, a list, a table or a figure."""


class Sheet(NamedTuple):
    """Upright paper of `w` x `h`."""

    w: float = 210.0
    h: float = 297.0

    @property
    def text_w(self) -> float:
        """The width of the text."""
        return self.w - 2 * MARGIN

    @property
    def top(self) -> float:
        """Where the text begins."""
        return MARGIN + HEAD

    @property
    def text_h(self) -> float:
        """The height that there is for text."""
        return self.h - 2 * MARGIN - HEAD - FOOT


A4 = Sheet()
LETTER = Sheet(215.9, 279.4)

"""Running text on a poster: lines under each other, and what to do when they are too many.

Pure layout; widths in mm, sizes in points.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Face, Prim
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK

LEADING = 1.27
"""Height of a line of running text, in em."""


class Hand(NamedTuple):
    """How text is set."""

    size: float
    face: Face = Face.REGULAR
    colour: str = INK

    @property
    def line(self) -> float:
        """Height of a line in mm."""
        return self.size * MM_PER_PT * LEADING


class Lines(NamedTuple):
    """Lines of text and the height that they take, in mm."""

    prims: tuple[Prim, ...]
    h: float
    whole: bool


def set_lines(
    ctx: Context, text: str, hand: Hand, x: float, y: float, w: float, most: int
) -> Lines:
    """The text in a column of `w` mm whose upper left corner is (x, y); at most so many lines.

    `whole` says whether all of it is there; else it ends in an ellipsis.
    """
    lines = break_lines(ctx.fonts, text, hand.face, hand.size, w, most)
    first = y + hand.size * MM_PER_PT
    prims = tuple(
        ctx.text(x, first + index * hand.line, line, hand.size, hand.face, hand.colour)
        for index, line in enumerate(lines)
    )
    return Lines(prims, len(lines) * hand.line, not is_cut(lines, text))


def is_cut(lines: tuple[str, ...], text: str) -> bool:
    """Whether lines end in an ellipsis that the text does not have."""
    return lines[-1].endswith("…") and not text.rstrip().endswith("…")

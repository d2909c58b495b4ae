"""Text in a column: breaking into lines, shrinking to fit, the widest word.

Widths are in mm, sizes in points (more than 0). Knows nothing of what the text stands for.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from journeyeditor.layout.column import Column, as_line_end
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.tidy import tidy

TOLERANCE = 1e-6
"""Thousandths of an em by which a line may be too wide: the error of the arithmetic."""


def break_lines(
    fonts: Fonts, text: str, face: Face, size: float, width: float, max_lines: int | None = None
) -> tuple[str, ...]:
    """The text in lines of at most `width` mm, at least one; `size` in points.

    Lines end where Unicode allows it (UAX #14) and at every line end in the text; spaces at the
    end of a line are dropped. A word wider than the line is broken with a hyphen. With
    `max_lines` the last line ends in an ellipsis when there is more text. Lines of text of both
    directions hold what they need to be read alone (`directed`).
    """
    room = width / (size * MM_PER_PT) * 1000 + TOLERANCE
    column = Column(fonts, face, room)
    return fonts.broken.get(
        text, (face, room, max_lines), lambda: tuple(_broken(column, text, max_lines))
    )


def _broken(column: Column, text: str, max_lines: int | None) -> Iterable[str]:
    paragraphs = tidy(text).split("\n")
    if max_lines is not None:
        return column.cut(paragraphs, max(1, max_lines))
    return chain.from_iterable(map(column.lines, paragraphs))


def longest_word(fonts: Fonts, text: str, face: Face, size: float) -> float:
    """The width in mm of the widest part of the text in which no line may end; `size` in points."""
    return _longest_em(fonts, text, face) * size * MM_PER_PT


def fit_size(
    fonts: Fonts,
    text: str,
    face: Face,
    size: float,
    width: float,
    least: float = 0.7,
    step: float = 0.5,
) -> float:
    """The size in points at which no word of the text must be broken in a column of `width` mm.

    `size` where that will do, else smaller by steps of `step` points, never under `least` times
    `size`. Text with non-breaking spaces is made to fit as one word.
    """
    longest = _longest_em(fonts, text, face)
    smallest = size * least
    while longest * size * MM_PER_PT > width and size > smallest:
        size = max(size - step, smallest)
    return size


def _longest_em(fonts: Fonts, text: str, face: Face) -> float:
    """The widest part in which no line may end, as a multiple of the size."""
    parts = (part for line in tidy(text).split("\n") for part in fonts.breaks.parts(line))
    return max((fonts.em_width(as_line_end(part), face) for part in parts), default=0.0)

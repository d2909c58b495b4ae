"""Text that is sure to fit, though nobody knows the fonts of the computer that will show it.

It is measured with ours and given more room than it takes. Lengths in mm, sizes in points.
"""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines, longest_word

SLACK = 1.15
"""Arial is at most so much wider than our own, but for a few words of two digits."""

LINE = 1.2
"""Height of a line, in em."""


def fits(fonts: Fonts, text: str, face: Face, size: float, w: float, h: float) -> bool:
    """Whether the text can be set in a room of `w` x `h` without parting a word."""
    if longest_word(fonts, text, face, size) * SLACK > w:
        return False
    return lines(fonts, text, face, size, w) * size * MM_PER_PT * LINE <= h


def lines(fonts: Fonts, text: str, face: Face, size: float, w: float) -> int:
    """How many lines it takes."""
    return len(break_lines(fonts, text, face, size, w / SLACK))


def largest(
    fonts: Fonts, text: str, face: Face, sizes: Sequence[float], w: float, h: float
) -> float:
    """The first of the sizes, from large to small, at which the text fits; else the last."""
    return next((size for size in sizes if fits(fonts, text, face, size, w, h)), sizes[-1])


def cut(fonts: Fonts, text: str, face: Face, size: float, w: float, h: float) -> str:
    """As much of the text as fits, with an ellipsis where something is left out."""
    if fits(fonts, text, face, size, w, h):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(fonts, _begun(text, middle), face, size, w, h):
            low = middle
        else:
            high = middle - 1
    return _begun(text, low)


def _begun(text: str, count: int) -> str:
    return text[:count].rstrip() + "…"

"""The box that stands for a character that no face has: a frame with its code point in it.

Drawn as an outline, the same on screen and paper. Knows nothing of where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.drawing import Outline, Step
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.tracing import trace

TOP, BOTTOM = -0.74, 0.16
"""The frame, in em from the baseline, y down."""

LINE = 0.045
"""Thickness of the frame in em."""

SIDE = 0.06
"""Room on either side of the frame in em."""

DIGIT = 0.46
"""Size of the digits in em."""

ROWS = 2

CELL = 0.27
"""Width of the room for a digit in em."""


def box_width(char: str) -> float:
    """How wide the box is with the room beside it, in em."""
    return 2 * (SIDE + LINE) + CELL * len(_rows(char)[0])


def box(char: str, digits: FontFace) -> Outline:
    """The box as an outline in em from the pen's place, y down; filled by the non-zero rule."""
    return tuple(_steps(char, digits))


def _rows(char: str) -> tuple[str, str]:
    """The code point in two rows: four digits, or six."""
    code = f"{ord(char):04X}"
    code = code if len(code) == 4 else code.zfill(6)
    return code[: len(code) // ROWS], code[len(code) // ROWS :]


def _steps(char: str, digits: FontFace) -> Iterator[Step]:
    left, right = SIDE, box_width(char) - SIDE
    yield from _rectangle(left, TOP, right, BOTTOM)
    # The other way round, so that the non-zero rule leaves the inside open.
    yield from _rectangle(right - LINE, TOP + LINE, left + LINE, BOTTOM - LINE)
    height = (BOTTOM - TOP - 2 * LINE) / ROWS
    for index, row in enumerate(_rows(char)):
        baseline = TOP + LINE + height * (index + 0.5) + DIGIT * 0.345
        for column, digit in enumerate(row):
            yield from _digit(digits, digit, left + LINE + CELL * (column + 0.5), baseline)


def _rectangle(left: float, top: float, right: float, bottom: float) -> Iterator[Step]:
    yield ("M", left, top)
    yield ("L", right, top)
    yield ("L", right, bottom)
    yield ("L", left, bottom)
    yield ("Z",)


def _digit(face: FontFace, digit: str, middle: float, baseline: float) -> Iterator[Step]:
    gid, scale = face.glyph_of(digit), DIGIT / face.upem
    x = middle - face.advance(gid) * scale / 2
    for step in trace(face, gid):
        letter, *numbers = step
        places = (v * scale + (baseline if at % 2 else x) for at, v in enumerate(numbers))
        yield (letter, *places)

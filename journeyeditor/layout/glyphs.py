"""Placed glyphs: what shaping gives and both interpreters draw. Knows no fonts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Glyph:
    """A placed glyph. Lengths in the font units of its run's face.

    `advance` moves the pen; (`dx`, `dy`) shifts this glyph only, dy upwards. `text` is what the
    glyph stands for: the characters of a cluster are spread over its glyphs, so that the texts of
    a line read in glyph order give the line back. What reads from right to left comes as it is
    seen, in visual order with its brackets turned; controls that only tell directions are left
    out. A mark over a letter has no text: the letter stands for both.
    """

    gid: int
    advance: int
    dx: int
    dy: int
    text: str


class Ink(StrEnum):
    """What the glyphs of a run are.

    LETTERS: outlines of the face. PICTURES: pictures that it has, such as emoji. BOXES: characters
    that no face has; each glyph is a box with the code point in it, `text` its character.
    """

    LETTERS = "letters"
    PICTURES = "pictures"
    BOXES = "boxes"


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one face, from left to right. `upem` font units are one em."""

    face_key: str
    upem: int
    glyphs: tuple[Glyph, ...]
    ink: Ink = Ink.LETTERS


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A line of text as glyphs, from left to right. `em_width` times the size is its width."""

    runs: tuple[GlyphRun, ...]
    em_width: float


def joined(runs: Iterable[GlyphRun]) -> tuple[GlyphRun, ...]:
    """The same runs, neighbours in the same face made one."""
    found: list[GlyphRun] = []
    for (key, upem, ink), same in groupby(runs, lambda run: (run.face_key, run.upem, run.ink)):
        glyphs = tuple(glyph for run in same for glyph in run.glyphs)
        found.append(GlyphRun(key, upem, glyphs, ink))
    return tuple(found)

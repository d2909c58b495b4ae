"""Lines of text as words with places: what SVG sets itself must stand where we measured it.

A reader that has our fonts shapes a word as we do. One that has not still begins each word at its
place and fits it into its width. Lengths are in em. Knows no markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from journeyeditor.layout.bidi.classes import bidi_class, plain
from journeyeditor.layout.drawing import Face, Outline
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.glyphs import Glyph, GlyphRun, Ink

LINES_KEPT = 1 << 12

_STACKED = re.compile("([\u0300-\u036f]{3})[\u0300-\u036f]+")
"""Marks over and under one letter: more of them would run through other lines."""


class Word(NamedTuple):
    """Neighbouring letters of one face and one direction, from `x` on, `w` wide.

    `text` is in the order in which it is read; `spaced` tells that a space comes before it.
    """

    text: str
    face_key: str
    x: float
    w: float
    spaced: bool


class Box(NamedTuple):
    """What stands for a character that no face has, its origin at `x`."""

    outline: Outline
    x: float


class Emoji(NamedTuple):
    """A glyph that is a picture, its origin at (x, y), and the characters it stands for."""

    text: str
    face_key: str
    gid: int
    x: float
    y: float


class Line(NamedTuple):
    """A line: in words, from left to right. `one_way`: so it is also read."""

    words: tuple[Word, ...]
    boxes: tuple[Box, ...]
    emoji: tuple[Emoji, ...]
    one_way: bool


class Lettering:
    """Sets lines; what it remembers is bounded and never changes a result."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self.line: Callable[[str, Face], Line] = lru_cache(LINES_KEPT)(self._line)

    def _line(self, text: str, face: Face) -> Line:
        words: list[Word] = []
        boxes: list[Box] = []
        emoji: list[Emoji] = []
        pen, spaced = 0.0, False
        for run, glyphs, width in self._groups(text, face):
            letters = "".join(glyph.text for glyph in glyphs)
            if letters == " ":
                spaced = bool(words)
            elif run.ink is Ink.LETTERS:
                words.append(Word(_as_read(glyphs), run.face_key, pen, width, spaced))
                spaced = False
            elif run.ink is Ink.BOXES:
                boxes.append(Box(self._fonts.box(letters[0], run.face_key), pen))
            else:
                x, y = glyphs[0].dx / run.upem, -glyphs[0].dy / run.upem
                emoji.append(Emoji(letters, run.face_key, glyphs[0].gid, pen + x, y))
            pen += width
        return Line(tuple(words), tuple(boxes), tuple(emoji), plain(text))

    def _groups(self, text: str, face: Face) -> Iterator[tuple[GlyphRun, list[Glyph], float]]:
        """The line cut into words, spaces, boxes and emoji, and the width of each."""
        for run in self._fonts.shape(text, face).runs:
            for glyphs in _cut(run):
                yield run, glyphs, sum(glyph.advance for glyph in glyphs) / run.upem


def _cut(run: GlyphRun) -> Iterator[list[Glyph]]:
    """Letters of one direction together, all else alone."""
    if run.ink is not Ink.LETTERS:
        yield from ([glyph] for glyph in run.glyphs)
        return
    for kind, glyphs in groupby(zip(_kinds(run.glyphs), run.glyphs, strict=True), lambda it: it[0]):
        found = [glyph for _, glyph in glyphs]
        if kind == " ":
            yield from ([glyph] for glyph in found)
        else:
            yield found


def _kinds(glyphs: Iterable[Glyph]) -> list[str]:
    """ " " for a space, "R" for what is read from right to left, "L" for all else.

    What stands for nothing goes with its neighbour: marks of letters that are read from right to
    left come before them.
    """
    found = [_kind(glyph.text) for glyph in glyphs]
    for at in range(len(found) - 2, -1, -1):
        if not found[at] and found[at + 1] == "R":
            found[at] = "R"
    last = "L"
    for at, kind in enumerate(found):
        last = found[at] = kind or (last if last != " " else "L")
    return found


def _kind(text: str) -> str:
    if text in {"", " "}:
        return text
    return "R" if bidi_class(text[0]) in {"R", "AL"} else "L"


def _as_read(glyphs: list[Glyph]) -> str:
    """The characters of a word in the order in which they are read."""
    right = any(_kind(glyph.text) == "R" for glyph in glyphs)
    ordered = reversed(glyphs) if right else glyphs
    return _STACKED.sub(r"\1", "".join(glyph.text for glyph in ordered))

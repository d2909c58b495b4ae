"""Words and lines set in one face: how wide they are and which glyphs stand where, remembered.

A line of one direction is its words and the spaces between them, each measured and shaped alone.
In a line of both directions words are cut further (`itemising`), and what comes of them is put
in the order in which it is read. Knows nothing of millimetres.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

from journeyeditor.layout import shaping
from journeyeditor.layout.bidi.classes import plain
from journeyeditor.layout.bidi.levels import resolve, visual_order
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontbook import FontBook
from journeyeditor.layout.glyphs import Glyph, GlyphRun, ShapedLine, joined
from journeyeditor.layout.itemising import Item, Itemiser
from journeyeditor.layout.tidy import one_row

WORDS_MEASURED = 1 << 15
WORDS_SHAPED = 1 << 12
LINES_SHAPED = 1 << 12

Measure = Callable[[str], float]
"""From a word to its width in thousandths of an em."""

Script = Callable[[str], str]


class Piece(NamedTuple):
    """A shaped stretch and the level on which it is read."""

    runs: tuple[GlyphRun, ...]
    level: int


class Setting:
    """Sets text in one face. What it remembers is bounded and never changes a result.

    `plain` and `mixed` measure a word in a line of one direction and of both.
    """

    def __init__(
        self, book: FontBook, face: Face, clusters: Callable[[str], list[str]], script: Script
    ) -> None:
        self._book, self._face = book, face
        self._itemiser = Itemiser(clusters, partial(book.pick, face), script)
        self.plain: Measure = lru_cache(WORDS_MEASURED)(self._plain_units)
        self.mixed: Measure = lru_cache(WORDS_MEASURED >> 2)(self._mixed_units)
        self._runs = lru_cache(WORDS_SHAPED)(self._shaped)
        self.line = lru_cache(LINES_SHAPED)(self._line)

    def units(self, text: str) -> float:
        """The width of a line in thousandths of an em: whole numbers for our fonts."""
        return self._sum(text) if plain(text) else self.line(text).em_width * 1000

    def em_width(self, text: str) -> float:
        """The width of a line in em."""
        return self._sum(text) / 1000 if plain(text) else self.line(text).em_width

    def _sum(self, text: str) -> float:
        measure, words = self.plain, text.split(" ")
        return sum(map(measure, words)) + measure(" ") * (len(words) - 1)

    def _plain_units(self, word: str) -> float:
        if " " in word and word != " ":
            return self._sum(word)
        return shaping.units(self._items(word))

    def _mixed_units(self, word: str) -> float:
        if " " in word and word != " ":
            return sum(map(self.mixed, word.split(" "))) + self.plain(" ") * word.count(" ")
        stretches = self._itemiser.stretches(one_row(word))
        return sum(
            shaping.units(self._items(stretch.text, stretch.kind == "R")) for stretch in stretches
        )

    def _items(self, text: str, right: bool = False) -> list[Item]:
        return self._itemiser.items(one_row(text), self._book.face(self._face), right)

    def _shaped(self, text: str, right: bool) -> tuple[GlyphRun, ...]:
        """The runs of a word or stretch, from left to right."""
        items = self._items(text, right)
        ordered = reversed(items) if right else items
        return tuple(run for item in ordered for run in shaping.shape(item))

    def _line(self, text: str) -> ShapedLine:
        if plain(text):
            runs: list[GlyphRun] = []
            for index, word in enumerate(text.split(" ")):
                if index:
                    runs.append(self._space())
                runs += self._runs(word, False)
            return ShapedLine(joined(runs), self.em_width(text))
        found = joined(run for piece in self._pieces(one_row(text)) for run in piece.runs)
        return ShapedLine(found, sum(map(_units, found)) / 1000)

    def _pieces(self, text: str) -> list[Piece]:
        """The stretches of a line of both directions, from left to right."""
        levels = resolve(text).levels
        pieces: list[Piece] = []
        for stretch in self._itemiser.stretches(text):
            level = levels[stretch.at]
            space = stretch.text == " "
            runs = (self._space(),) if space else self._runs(stretch.text, level % 2 == 1)
            pieces.append(Piece(runs, level))
        return [pieces[index] for index in visual_order([piece.level for piece in pieces])]

    def _space(self) -> GlyphRun:
        font = self._book.face(self._face)
        glyph = Glyph(font.space, font.advance(font.space), 0, 0, " ")
        return GlyphRun(font.key, font.upem, (glyph,))


def _units(run: GlyphRun) -> float:
    """The width of a run in thousandths of an em."""
    return sum(glyph.advance * 1000 / run.upem for glyph in run.glyphs)

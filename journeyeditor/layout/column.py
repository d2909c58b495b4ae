"""Filling a column with words, one line after the other. Used by paragraph.py only.

All widths are in thousandths of an em, so that nothing depends on the size of the type.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from journeyeditor.layout.bidi.classes import plain
from journeyeditor.layout.directed import directed
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.setting import Measure
from journeyeditor.layout.wordparts import syllable_starts

ELLIPSIS = "…"
SOFT_HYPHEN = "\u00ad"
BLANK = " \u200b\u3000"
"""What is dropped at the end of a line."""

HYPHENATED = frozenset({"Lu", "Ll", "Lt", "Lm"})
"""Categories of characters between which a broken word shows a hyphen: alphabets with capitals."""

JOINED = 2.0
"""How many times narrower than the sum of its letters a piece can be, where letters join."""


FEW = 5
"""Letters by which a broken word may be broken earlier, between two syllables."""


@dataclass(frozen=True, slots=True)
class Column:
    """A face and how wide a line in it may be; `mixed`: text of both directions."""

    fonts: Fonts
    face: Face
    room: float
    mixed: bool = False

    @property
    def of_word(self) -> Measure:
        """The width of a word."""
        return self.fonts.measure(self.face, self.mixed)

    def measure(self, text: str) -> float:
        """The width of any part of a line."""
        measure, words = self.of_word, text.split(" ")
        return sum(map(measure, words)) + measure(" ") * (len(words) - 1)

    def lines(self, paragraph: str) -> list[str]:
        """The lines of a text without line ends; at least one."""
        return directed(paragraph, self._for(paragraph)._fill(paragraph, None)[0])

    def cut(self, paragraphs: Sequence[str], most: int) -> list[str]:
        """At most so many lines; the last ends in an ellipsis when there is more."""
        lines: list[str] = []
        for index, paragraph in enumerate(paragraphs):
            column = self._for(paragraph)
            whole, rest = column._fill(paragraph, most - 1 - len(lines))
            if rest is not None:
                more = any(part.strip() for part in paragraphs[index + 1 :])
                return lines + directed(paragraph, [*whole, column._clipped(rest, more)])
            lines += directed(paragraph, whole)
        return lines

    def _for(self, paragraph: str) -> Column:
        """The same column for the text of a paragraph."""
        return self if plain(paragraph) else replace(self, mixed=True)

    def _fill(self, paragraph: str, most: int | None) -> tuple[list[str], str | None]:
        """The first lines, at most so many, and all the text after them; None = nothing."""
        words = self.fonts.breaks.words(paragraph)
        starts = self._starts(words)
        if starts is None:
            return Rest(self, words).fill(most)
        borders = [*starts, len(words)][: None if most is None else most + 1]
        lines = [" ".join(words[a:b]).rstrip(BLANK) for a, b in pairwise(borders)]
        end = borders[-1]
        return lines, " ".join(words[end:]) if end < len(words) else None

    def _starts(self, words: list[str]) -> list[int] | None:
        """The words with which lines begin, None when a word might have to be broken.

        A short cut for ordinary words; `Rest` finds the same lines.
        """
        measure, is_whole = self.of_word, self.fonts.breaks.is_whole
        starts, room, space = [0], self.room, measure(" ")
        left = room
        for index, width in enumerate(map(measure, words)):
            if width > left:
                if width > room or not is_whole(words[index]):
                    return None
                starts.append(index)
                left = room
            left -= width + space
        return starts

    def _clipped(self, text: str, more: bool) -> str:
        """The text when it fits and no more follows, else its beginning and an ellipsis."""
        text = text.rstrip(BLANK)
        if not more and self.measure(text) <= self.room:
            return text

        def shown(end: int) -> str:
            return text[:end].rstrip(BLANK + SOFT_HYPHEN) + ELLIPSIS

        marks = Marks.of(self, text)
        return shown(marks.furthest(marks.borders, 0, self.room, shown, ELLIPSIS))


@dataclass(frozen=True, slots=True)
class Marks:
    """A ruler beside a text: its clusters end at `borders`, about `sums` from its beginning."""

    column: Column
    borders: Sequence[int]
    sums: Sequence[float]

    @classmethod
    def of(cls, column: Column, text: str) -> Marks:
        """Measure the clusters of a text, each alone."""
        parts = column.fonts.breaks.clusters(text)
        widths = map(column.of_word, parts)
        borders = list(accumulate(map(len, parts), initial=0))
        return cls(column, borders, list(accumulate(widths, initial=0.0)))

    def reach(self, start: int, room: float) -> int:
        """About where a piece that begins at the border `start` fills the room."""
        begin = self.sums[bisect_right(self.borders, start) - 1]
        return self.borders[max(0, bisect_right(self.sums, begin + room) - 1)]

    def furthest(
        self,
        ends: Sequence[int],
        start: int,
        room: float,
        shown: Callable[[int], str],
        extra: str = "",
    ) -> int:
        """The last of the rising `ends` after `start` up to which the text, as shown, fits.

        `start` when none fits. The ruler says where to begin, given that `extra` is shown after
        the text; measuring what is shown decides, because letters join and kern.
        """

        def fits(index: int) -> bool:
            return self.column.measure(shown(ends[index])) <= room

        before, last = bisect_right(ends, start) - 1, self._index(ends, start, JOINED * room)
        index = self._index(ends, start, room - self.column.measure(extra))
        while index > before and not fits(index):
            index -= 1
        while index < last and fits(index + 1):
            index += 1
        return ends[index] if index > before else start

    def _index(self, ends: Sequence[int], start: int, room: float) -> int:
        return bisect_right(ends, self.reach(start, room)) - 1


class Rest:
    """What is still to be put into lines of a text without line ends."""

    def __init__(self, column: Column, words: Sequence[str]) -> None:
        self._column = column
        self._measure = column.of_word
        self._words = list(reversed(words))
        self._broken: Broken | None = None

    def fill(self, most: int | None) -> tuple[list[str], str | None]:
        """The first lines, at most so many, and all the text after them; None = nothing."""
        lines: list[str] = []
        while self._words or self._broken:
            if len(lines) == most:
                first = [self._broken.rest] if self._broken else []
                return lines, " ".join([*first, *reversed(self._words)])
            lines.append(self._next_line())
        return lines, None

    def _next_line(self) -> str:
        """Take away and give one line."""
        line: list[str] = []
        left = self._column.room
        words, measure, space = self._words, self._measure, self._measure(" ")
        if self._broken is not None:
            head = self._broken.take(left, forced=True)
            if not self._broken.done:
                return head
            self._broken = None
            line.append(head)
            left -= measure(head) + space
        while words:
            word = words.pop()
            need = measure(word)
            if need <= left or not word:
                line.append(word)
                left -= need + space
            elif line and not any(line):  # nothing but spaces before a long word: drop them
                line, left = [], self._column.room
                words.append(word)
            else:
                line.append(self._head(word, left, forced=not line))
                break
        return " ".join(line).rstrip(BLANK)

    def _head(self, word: str, room: float, *, forced: bool) -> str:
        """What of a word that does not fit may stand on this line; the rest is kept."""
        if not forced and next(self._column.fonts.breaks.inside(word), None) is None:
            self._words.append(word)
            return ""
        broken = Broken(self._column, word)
        head = broken.take(room, forced=forced)
        if broken.rest == word:
            self._words.append(word)
        elif not broken.done:
            self._broken = broken
        return head


class Broken:
    """A word that goes to several lines, and how far it has come."""

    def __init__(self, column: Column, word: str) -> None:
        self._word = word
        self._start = 0
        self._marks = Marks.of(column, word)
        self._more = column.fonts.breaks.inside(word)
        self._ends: list[int] = []

    @property
    def done(self) -> bool:
        """Whether the whole word has been taken."""
        return self._start == len(self._word)

    @property
    def rest(self) -> str:
        """What has not been taken yet."""
        return self._word[self._start :]

    def take(self, room: float, *, forced: bool) -> str:
        """Take away and give what fits in the room; nothing when nothing fits, unless forced."""
        self._look_ahead(max(self._start, self._marks.reach(self._start, room)))
        shown = self._at_opportunity
        end = self._marks.furthest(self._ends, self._start, room, shown)
        if end == self._start and forced:
            shown = self._hyphenated
            end = self._emergency(room)
        head = shown(end) if end > self._start else ""
        self._start = end
        return head

    def _look_ahead(self, reach: int) -> None:
        """Find the opportunities up to the first one beyond `reach`."""
        while not self._ends or (self._ends[-1] <= reach and self._ends[-1] < len(self._word)):
            self._ends.append(next(self._more, len(self._word)))

    def _at_opportunity(self, end: int) -> str:
        piece = self._word[self._start : end]
        return piece if end == len(self._word) else as_line_end(piece)

    def _emergency(self, room: float) -> int:
        """Where to break when no opportunity is in reach; spaces there go along."""
        borders, word = self._marks.borders, self._word
        first, last = (
            bisect_right(borders, self._start),
            bisect_right(borders, self._next_end()) - 1,
        )
        end = self._marks.furthest(borders, self._start, room, self._hyphenated, "-")
        index = max(first, min(bisect_right(borders, end) - 1, last))
        if index > first + 1 and len(word[borders[index] : self._next_end()].strip("- ")) == 1:
            index -= 1  # no letter goes to the next line alone
        end = borders[self._heard(first, index)]
        return end + len(word[end:]) - len(word[end:].lstrip(" "))

    def _heard(self, first: int, index: int) -> int:
        """The border nearest before `index` between two syllables, if there is one close by."""
        start, borders = self._start, self._marks.borders
        seen = self._word[start : borders[index] + FEW]
        heard = {start + at for at in syllable_starts(seen)}
        near = range(index, max(first, index - FEW), -1)
        return next((at for at in near if borders[at] in heard), index)

    def _next_end(self) -> int:
        return self._ends[bisect_right(self._ends, self._start)]

    def _hyphenated(self, end: int) -> str:
        piece = self._word[self._start : end]
        between = self._word[end : end + 1]
        joins = between and _category(between) in HYPHENATED and _category(piece) in HYPHENATED
        return f"{piece}-" if joins else as_line_end(piece)


def as_line_end(piece: str) -> str:
    """A piece as it looks at the end of a line: a soft hyphen shows there, spaces do not."""
    piece = piece.rstrip(BLANK)
    return f"{piece[:-1]}-" if piece.endswith(SOFT_HYPHEN) else piece


def _category(text: str) -> str:
    """The Unicode category of the last character, accents apart."""
    kinds = (unicodedata.category(char) for char in reversed(text))
    return next((kind for kind in kinds if not kind.startswith("M")), "")

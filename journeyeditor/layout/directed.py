"""Lines of text of both directions, each written so that alone it reads as in its paragraph.

Whether brackets and numbers go left or right depends on letters that may have come to stand on
another line. So a line says itself what it has to know, by characters that nobody sees: the
direction of its paragraph, what was begun before it, the letters before and after it. Text of one
direction needs none of this. Knows nothing of fonts or widths.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby, product

from journeyeditor.layout.bidi.classes import CONTROLS, bidi_class, plain
from journeyeditor.layout.bidi.explicit import DEEPEST, ISOLATES, STRONG, first_strong, partners
from journeyeditor.layout.bidi.levels import BLANK, Resolved, base_level, resolve, visual_order

LEFT, RIGHT, ARABIC = "\u200e", "\u200f", "\u061c"
"""Marks that nobody sees: as good as a Latin, a Hebrew and an Arabic letter."""

OVERRIDES, POP = ("\u202d", "\u202e"), "\u202c"
"""What makes all that follows read from left to right, or from right to left, and what ends it."""

LEFT_ISOLATE, RIGHT_ISOLATE = "\u2066", "\u2067"

MARKS = frozenset({LEFT, RIGHT, ARABIC})

DROPPED = " \u200b\u3000\u00ad"
"""What may be left out at the end of a line."""

_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})

Places = list[tuple[int, int]]
"""For the characters of a line: index into it, and index into its paragraph."""

Frame = tuple[str, str]
"""What is put before and after a line."""


def reads_right(line: str) -> bool:
    """Whether the line belongs to a paragraph that is read from right to left."""
    return not plain(line) and base_level(line) == 1


def bare(line: str) -> str:
    """The line without what only tells how it is read."""
    return CONTROLS.sub("", line)


def directed(paragraph: str, lines: Sequence[str]) -> list[str]:
    """The lines of a paragraph with what each needs to be read alone.

    The lines hold the characters of the paragraph in their order, but for those left out at their
    ends, and may have others added there.
    """
    if plain(paragraph):
        return list(lines)
    whole, begun = resolve(paragraph), _Begun(paragraph)
    return [
        _alone(line, paragraph, whole, places, begun.before(places[0][1]) if places else "")
        for line, places in _found(paragraph, lines)
    ]


def _found(paragraph: str, lines: Iterable[str]) -> Iterator[tuple[str, Places]]:
    """Where in the paragraph the characters of the lines are; added ones are nowhere."""
    at = 0
    for line in lines:
        places: Places = []
        for index, char in enumerate(line):
            there = at
            while paragraph[there : there + 1] not in {char, ""} and paragraph[there] in DROPPED:
                there += 1
            if paragraph[there : there + 1] == char:
                places.append((index, there))
                at = there + 1
        yield line, places


def _alone(line: str, paragraph: str, whole: Resolved, places: Places, begun: str) -> str:
    """The line in the first frame in which it looks as it should, else with every turn spelled."""
    if not line:
        return line
    seen = [pair for pair in places if bidi_class(paragraph[pair[1]]) not in BLANK]
    wanted = looks([paragraph[at] for _, at in seen], [whole.levels[at] for _, at in seen])
    for before, after in _frames(whole.base, begun):
        text = f"{before}{line}{after}"
        if plain(text):
            continue
        base, levels = resolve(text)
        found = [levels[len(before) + index] for index, _ in seen]
        if base == whole.base and looks([line[index] for index, _ in seen], found) == wanted:
            return text
    known = {index: whole.levels[at] for index, at in places}
    return _spelled(line, [known.get(index, whole.base) for index in range(len(line))], whole.base)


def _spelled(line: str, levels: Sequence[int], base: int) -> str:
    """The line with an override round everything that is not on the level of its paragraph."""
    mark = RIGHT if base else LEFT
    parts = [mark]
    for level, pairs in groupby(zip(levels, line, strict=True), lambda pair: pair[0]):
        text = bare("".join(char for _, char in pairs))
        turns = "".join(OVERRIDES[deeper % 2] for deeper in range(base + 1, level + 1))
        parts.append(f"{turns}{text}{POP * len(turns)}{mark}")
    return "".join(parts)


def looks(chars: Sequence[str], levels: Sequence[int]) -> tuple[list[int], list[int]]:
    """What can be seen of levels: the order, and which letters and brackets are turned."""
    turned = [
        level % 2
        for char, level in zip(chars, levels, strict=True)
        if unicodedata.mirrored(char) or bidi_class(char) in STRONG
    ]
    return visual_order(levels), turned


def _frames(base: int, begun: str) -> Iterator[Frame]:
    """From the simplest to the one that tells everything."""
    direction = RIGHT if base else LEFT
    if not begun:
        yield "", ""
        yield direction, ""
    for before, after in product(("", LEFT, RIGHT, ARABIC), ("", LEFT, RIGHT)):
        yield f"{direction}{begun}{before}", after


class _Begun:
    """What is begun and not ended at places of a paragraph, asked from its start to its end."""

    def __init__(self, paragraph: str) -> None:
        self._paragraph = paragraph
        controls = CONTROLS.finditer(paragraph)
        self._places = [match.start() for match in controls if match[0] not in MARKS]
        self._classes = [bidi_class(char) for char in paragraph] if self._places else []
        self._known = 0
        self._open: list[int] = []

    def before(self, start: int) -> str:
        """What would have to be written to begin it all again at `start`.

        Nothing of what is too deep to be heard: a paragraph can begin thousands of times.
        """
        while self._known < len(self._places) and self._places[self._known] < start:
            self._take(self._places[self._known])
            self._known += 1
        return "".join(map(self._again, self._open[:DEEPEST]))

    def _take(self, index: int) -> None:
        kind, classes, begun = self._classes[index], self._classes, self._open
        if kind in _EMBEDDINGS or kind in ISOLATES:
            begun.append(index)
        elif kind == "PDF" and begun and classes[begun[-1]] in _EMBEDDINGS:
            begun.pop()
        elif kind == "PDI" and any(classes[other] in ISOLATES for other in begun):
            while classes[begun.pop()] not in ISOLATES:
                pass

    def _again(self, index: int) -> str:
        """The control itself; where it finds out its direction by what follows, that one."""
        if self._classes[index] != "FSI":
            return self._paragraph[index]
        found = first_strong(self._classes, self._ends, index + 1, self._ends.get(index))
        return RIGHT_ISOLATE if found else LEFT_ISOLATE

    @cached_property
    def _ends(self) -> dict[int, int]:
        return partners(self._classes)

"""Makes strips of what there is to read, and says which of them belong to which element."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.booklet.matter import Figure, Heading, Items, Matter, Table, Words
from journeyeditor.booklet.sheet import ABOVE, BETWEEN, HEADINGS, SMALL, TEXT
from journeyeditor.booklet.strips import Passage, Strip
from journeyeditor.booklet.tables import Tables
from journeyeditor.booklet.writer import Writer, gathered
from journeyeditor.poster.tags import Element

DASH = "–"
INDENT = 6.0
"""Of the text of an item after its number or dash, in mm."""


class Setter:
    """Sets matter in a column of the writer's width; `root` is the tree of what it means."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._tables = Tables(writer)
        self.root = Element("Document")

    def set(self, matter: Sequence[Matter]) -> Iterator[Passage]:
        """All of it, in order."""
        for each in matter:
            match each:
                case Heading():
                    yield self._heading(each)
                case Words():
                    yield self._words(each)
                case Items():
                    yield from self._items(each)
                case Table():
                    yield from self._tables.set(each, self.root.add("Table"))
                case Figure():
                    yield self._figure(each)

    def _heading(self, heading: Heading) -> Passage:
        level = heading.level
        element = self.root.add(f"H{level}")
        lines = [*self._writer.lines(heading.text, HEADINGS[level - 1], element)]
        strip = gathered(lines, below=BETWEEN * (2 if level == 1 else 0.6))
        mark = heading.text if level < 3 else ""
        return Passage((strip,), above=ABOVE[level - 1], opens=level == 1, leads=True, mark=mark)

    def _words(self, words: Words) -> Passage:
        hand = SMALL if words.soft else TEXT
        lines = [*self._writer.lines(words.text, hand, self.root.add("P"))]
        return Passage(_unbroken(lines), leads=words.leads)

    def _items(self, items: Items) -> Iterator[Passage]:
        listed = self.root.add("L")
        last = len(items.texts) - 1
        for index, text in enumerate(items.texts):
            item = listed.add("LI")
            sign = f"{index + 1}." if items.numbered else DASH
            label = next(self._writer.lines(sign, TEXT, item.add("Lbl")))
            body = list(self._writer.lines(text, TEXT, item.add("LBody"), INDENT))
            body[0] = Strip((*label.blocks, *body[0].blocks), body[0].h)
            below = BETWEEN if index == last else BETWEEN / 3
            yield Passage(_unbroken(body, below), leads=items.leads and index == last)

    def _figure(self, figure: Figure) -> Passage:
        element = self.root.add("Figure", alt=figure.alt)
        strip = self._writer.strip((), figure.block.h, element, children=(figure.block,))
        return Passage((gathered([strip], 2 * BETWEEN),))


def _unbroken(lines: Sequence[Strip], below: float = BETWEEN) -> tuple[Strip, ...]:
    """The lines of a paragraph, of which no page gets the first or the last alone."""
    if len(lines) < 4:
        return (gathered(lines, below),)
    return (gathered(lines[:2]), *lines[2:-2], gathered(lines[-2:], below))

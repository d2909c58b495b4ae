"""The appendix: whole texts under the numbers by which the sheet shows them, on office paper.

Pure layout; coordinates in mm from the upper left corner of each page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import LINE, SOFT
from journeyeditor.poster.body import moved
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.footer import origin
from journeyeditor.poster.left_out import LeftOut, Part
from journeyeditor.poster.papers import OFFICE
from journeyeditor.poster.type import Hand, set_lines

MARGIN, GUTTER, COLUMNS = 16.0, 8.0, 2
LABEL = 13.0
"""The room for a number before its text, in mm."""

TITLE, SUBTITLE = Hand(18, Face.BOLD), Hand(10, colour=SOFT)
HEAD, TEXT, NOTE = Hand(12, Face.BOLD), Hand(10), Hand(8.5, colour=SOFT)
NUMBER = Hand(10, Face.BOLD)

BETWEEN = 2.2
"""Between two entries, in mm."""


MOST_LINES = 45
"""Lines of one entry: a text of 20,000 letters must not fill a book."""


class AppendixPage(NamedTuple):
    """A page of `w` x `h` mm with its blocks."""

    w: float
    h: float
    blocks: tuple[Block, ...]


def appendix(desk: Desk, entries: Sequence[LeftOut], key: Block | None) -> list[AppendixPage]:
    """As many pages as it takes; `key` is a legend that found no room on the sheet.

    The block of entry n is called `appendix:n`. Nothing for nothing.
    """
    if not entries and key is None:
        return []
    return _Pages(desk, key).fill(entries)


def page_size(desk: Desk) -> tuple[float, float]:
    """Office paper of the part of the world that the poster's paper comes from, upright."""
    american = desk.paper.name.startswith(("ANSI", "ARCH"))
    return OFFICE["Letter" if american else "A4"]


class _Pages:
    """Pages being filled, column by column."""

    def __init__(self, desk: Desk, key: Block | None) -> None:
        self._desk, self._key = desk, key
        self._w, self._h = page_size(desk)
        self._column_w = (self._w - 2 * MARGIN - GUTTER * (COLUMNS - 1)) / COLUMNS
        self._pages: list[list[Block]] = []
        self._column = 0
        self._y = self._top = 0.0

    def fill(self, entries: Sequence[LeftOut]) -> list[AppendixPage]:
        """Put all entries on pages, under a heading for each part."""
        self._new_page()
        part: Part | None = None
        for index, entry in enumerate(entries):
            block = self._entry(entry, index)
            head = None if entry.part is part else self._head(entry.part)
            self._make_room(block.h + (head.h if head else 0.0))
            if head is not None:
                self._put(head)
                part = entry.part
            self._put(block)
        return [AppendixPage(self._w, self._h, tuple(blocks)) for blocks in self._pages]

    def _make_room(self, h: float) -> None:
        bottom = self._h - MARGIN - 2 * NOTE.line
        if self._y + h <= bottom or self._y == self._top:
            return
        self._column += 1
        self._y = self._top
        if self._column == COLUMNS:
            self._new_page()

    def _put(self, block: Block) -> None:
        x = MARGIN + self._column * (self._column_w + GUTTER)
        self._pages[-1].append(moved(block, x, self._y))
        self._y += block.h + BETWEEN

    def _new_page(self) -> None:
        ctx, words = self._desk.ctx, self._desk.words
        w, number = self._w - 2 * MARGIN, len(self._pages) + 1
        title = set_lines(ctx, words.appendix, TITLE, 0, 0, w, 1)
        about = self._desk.subject.journey.title
        second = set_lines(ctx, about, SUBTITLE, 0, title.h, w, 1)
        h = title.h + second.h
        rule = Line(0, h + 2.0, w, h + 2.0, Pen(LINE, 0.3, (), False))
        prims = (*title.prims, *second.prims, rule)
        name = f"appendix:title:{number}"
        blocks = [Block(name, Role.APPENDIX, MARGIN, MARGIN, w, h, prims, text=words.appendix)]
        blocks.append(self._foot(number, w))
        self._pages.append(blocks)
        self._column, self._top = 0, MARGIN + h + 6.0
        if self._key is not None:
            blocks.append(moved(self._key, MARGIN, self._top))
            self._top += self._key.h + 6.0
            self._key = None
        self._y = self._top

    def _foot(self, number: int, w: float) -> Block:
        desk = self._desk
        text = f"{origin(desk.ctx, desk.words, desk.paper)} · {desk.words.appendix_page} {number}"
        line = set_lines(desk.ctx, text, NOTE, 0, 0, w, 1)
        y = self._h - MARGIN - line.h
        return Block(f"appendix:foot:{number}", Role.FOOTER, MARGIN, y, w, line.h, line.prims)

    def _head(self, part: Part) -> Block:
        words = self._desk.words.appendix_parts[part]
        line = set_lines(self._desk.ctx, words, HEAD, 0, 0, self._column_w, 1)
        name = f"appendix:head:{int(part)}"
        return Block(name, Role.APPENDIX, 0, 0, self._column_w, line.h, line.prims, text=words)

    def _entry(self, entry: LeftOut, index: int) -> Block:
        """The label in bold before the text, or above it where it is long."""
        ctx, w = self._desk.ctx, self._column_w
        label_w = ctx.fonts.width(entry.label, NUMBER.face, NUMBER.size)
        x, y = (LABEL, 0.0) if entry.label else (0.0, 0.0)
        prims: list[Prim] = []
        if entry.label:
            long = label_w > LABEL - 2.0
            label = set_lines(ctx, entry.label, NUMBER, 0, 0, w, 2)
            prims += label.prims
            x, y = (0.0, label.h) if long else (LABEL, 0.0)
        for text, hand in ((entry.text, TEXT), (entry.note, NOTE)):
            if text:
                lines = set_lines(ctx, text, hand, x, y, w - x, MOST_LINES)
                prims += lines.prims
                y += lines.h
        said = ", ".join(part for part in (entry.label, entry.text, entry.note) if part)
        shape = Rect(0, 0, w, y)
        return Block(f"appendix:{index}", Role.APPENDIX, *shape, tuple(prims), text=said)

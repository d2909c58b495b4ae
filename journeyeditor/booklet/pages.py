"""Fills pages with passages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journeyeditor.booklet.sheet import MARGIN, Sheet
from journeyeditor.booklet.strips import Passage, Strip
from journeyeditor.layout.drawing import Block

HAIR = 1e-6
"""What a passage may be higher than its room, in mm: rounding, no more."""


class Mark(NamedTuple):
    """An entry of the table of contents: its page, and how far from the top of the page, in mm.

    `opens`: it begins a chapter.
    """

    title: str
    page: int
    y: float
    opens: bool


class Pages:
    """Pages that fill up from top to bottom; `blocks` holds those of each page, in page mm."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._y = 0.0
        self.blocks: list[list[Block]] = []
        self.marks: list[Mark] = []

    def fill(self, passages: Iterable[Passage]) -> None:
        """Put all passages on pages; those that lead stay with what follows them."""
        waiting: list[Passage] = []
        for passage in passages:
            waiting.append(passage)
            if not passage.leads:
                self._put(waiting)
                waiting = []
        if waiting:
            self._put(waiting)

    def _put(self, passages: list[Passage]) -> None:
        """Passages that begin on one page."""
        opens = passages[0].opens and self._y > 0
        if not self.blocks or opens or self._wanted(passages) > self._left:
            self._turn()
        for passage in passages:
            self._add(passage)

    def _wanted(self, passages: list[Passage]) -> float:
        """The height in mm that they begin with: all that leads, then a line or a whole passage."""
        last = passages[-1]
        leading = sum(passage.above + passage.h for passage in passages[:-1]) + last.above
        whole = last.whole and leading + last.h <= self._sheet.text_h
        return leading + (last.h if whole else last.strips[0].h)

    @property
    def _left(self) -> float:
        return self._sheet.text_h - self._y + HAIR

    def _add(self, passage: Passage) -> None:
        if self._y > 0:
            self._y += passage.above
        elif passage.repeat is not None:
            self._print(passage.repeat)
        if passage.mark:
            at = self._sheet.top + self._y
            self.marks.append(Mark(passage.mark, len(self.blocks) - 1, at, passage.opens))
        for strip in passage.strips:
            if strip.h > self._left and self._y > 0:
                self._turn()
                if passage.repeat is not None:
                    self._print(passage.repeat)
            self._print(strip)

    def _print(self, strip: Strip) -> None:
        self.blocks[-1] += strip.at(MARGIN, self._sheet.top + self._y)
        self._y += strip.h

    def _turn(self) -> None:
        self.blocks.append([])
        self._y = 0.0

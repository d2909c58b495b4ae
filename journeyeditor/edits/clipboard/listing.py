"""Text as a tree: lists within lists, with bullets, numbers, boxes to tick, headings or indents;
and tables as spreadsheets and Markdown write them.
"""

from __future__ import annotations

import contextlib
import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from journeyeditor.edits.lines import MOST_LETTERS, MOST_LINES, clean_line, unbulleted

_TAB = 4
"""Blanks that a tab at the start of a line stands for."""

_DEEPEST = 20
"""Items above each other; what stands deeper still stands beside the last of them."""

_HEADINGS = 6
"""Levels of headings; items rank below them all."""

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_MARK = re.compile(r"(?:[-*+·•‣◦▪–—]|\[[ xX]?\])\s+(?:\[[ xX]?\]\s+)?")
_NUMBER = re.compile(r"\(?(\d{1,3}(?:\.\d{1,3})*)([.)]?)\s+")
_RULE = re.compile(r"([-=*_]\s*){3,}")
_ALONE = re.compile(r"[-*+·•‣◦▪–—]|#{1,6}|\[[ xX]?\]|\(?\d{1,3}[.)]")
"""A sign of a list with nothing behind it."""

_QUOTE = re.compile(r"(>\s?)+")
_COLUMNS = re.compile(r"\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1")


@dataclass(slots=True)
class Item:
    """A line, what stands below it, and the number of the line in the text."""

    text: str
    line: int = 0
    items: list[Item] = field(default_factory=list)
    heading: bool = False


class Listing(NamedTuple):
    """The lines of a text that are in no other, and how many lines did not fit in."""

    items: tuple[Item, ...]
    dropped: int = 0

    @property
    def size(self) -> int:
        """The number of its items, at all depths."""
        return _size(self.items)

    @property
    def is_nested(self) -> bool:
        """Whether anything stands below something else."""
        return any(item.items for item in self.items)


def _size(items: Sequence[Item]) -> int:
    return sum(1 + _size(item.items) for item in items)


class _Read(NamedTuple):
    """A line that says something: lower ranks stand above higher ones."""

    rank: int
    text: str
    line: int
    heading: bool


def listing_of(text: str) -> Listing:
    """A text as a tree. Numbers before lines go where at least two lines have one."""
    lines = unbulleted(text).splitlines()
    kept = list(islice(_read(lines), MOST_LINES))
    rest = lines[kept[-1].line :] if len(kept) == MOST_LINES else []
    tops: list[Item] = []
    above: list[tuple[int, Item]] = []
    for rank, words, line, heading in kept:
        while above and (above[-1][0] >= rank or len(above) == _DEEPEST):
            above.pop()
        item = Item(words, line, heading=heading)
        (above[-1][1].items if above else tops).append(item)
        above.append((rank, item))
    return Listing(tuple(tops), sum(1 for line in rest if line.strip()))


def _read(lines: Sequence[str]) -> Iterator[_Read]:
    counted = [found for line in lines[:MOST_LINES] if (found := _numbers(line.strip()))]
    bare = any("." in found[1] for found in counted)
    numbered = len(counted) > 1
    for number, raw in enumerate(lines, 1):
        line = raw[:MOST_LETTERS].expandtabs(_TAB)
        said = _QUOTE.sub("", line, count=1) if line.lstrip().startswith(">") else line
        indent = len(said) - len(said.lstrip())
        said = said.strip()
        if not said or _RULE.fullmatch(said[:200]) or _ALONE.fullmatch(said):
            continue
        heading = _HEADING.match(said)
        if heading:
            rank, words = len(heading[1]), heading[2].rstrip("#")
        else:
            rank, words = _unmarked(said, _HEADINGS + 1 + indent, numbered, bare)
        words = clean_line(_STRONG.sub(r"\2", words))
        if words:
            yield _Read(rank, words, number, heading is not None)


def _unmarked(said: str, rank: int, numbered: bool, bare: bool) -> tuple[int, str]:
    """A line without its bullet or number; 1.2 stands below 1, which needs no full stop then."""
    mark = _MARK.match(said)
    if mark:
        return rank, said[mark.end() :]
    found = _numbers(said, bare) if numbered else None
    if found:
        return rank + found[1].count("."), said[found.end() :]
    return rank, said


def _numbers(said: str, bare: bool = False) -> re.Match[str] | None:
    """The number before a line: 1. or 1) or 1.2, but not the 3 of "3 chairs" unless `bare`."""
    found = _NUMBER.match(said)
    return found if found and (bare or found[2] or "." in found[1]) else None


# Tables


def cells_of(text: str) -> list[list[str]] | None:
    """The cells of a table as spreadsheets copy them, or as Markdown has them; None for no table.

    A spreadsheet puts a cell with line ends in quotation marks, also where it stands alone.
    """
    text = unbulleted(text)
    if ("\t" in text.strip() and not _is_indented(text)) or _quoted(text):
        return _tabbed(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and "|" in lines[0] and "|" in lines[1] and _COLUMNS.fullmatch(lines[1]):
        return [_barred(line) for line in (lines[0], *lines[2:]) if "|" in line]
    return None


def _is_indented(text: str) -> bool:
    """Whether tabs stand at the start of lines only, in some more than in others: an indent."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    tabs = {len(line) - len(line.lstrip("\t")) for line in lines}
    return len(tabs) > 1 and not any("\t" in line.lstrip("\t") for line in lines)


def _quoted(text: str) -> bool:
    """Whether a cell over several lines begins somewhere."""
    starts = any(line.startswith('"') for line in text.splitlines())
    return starts and text.count('"') % 2 == 0 and re.search(r'^"[^"\t]*\n', text, re.M) is not None


def _tabbed(text: str) -> list[list[str]]:
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"), newline="")
    if text.count('"') % 2 == 0:
        with contextlib.suppress(csv.Error):  # a cell larger than any
            return list(csv.reader(lines, delimiter="\t"))
    return [line.split("\t") for line in text.splitlines()]


def _barred(line: str) -> list[str]:
    line = line.removeprefix("|").removesuffix("|")
    return [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)]


def texts_below(item: Item) -> Sequence[str]:
    """What stands below an item, from top to bottom, indented."""
    return [*_below(item, 0)]


def _below(item: Item, depth: int) -> Iterator[str]:
    for each in item.items:
        yield "  " * depth + each.text
        yield from _below(each, depth + 1)

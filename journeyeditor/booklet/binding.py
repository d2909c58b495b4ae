"""Binds a booklet: what there is to read becomes pages to print, to show and to listen to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.booklet.matter import Matter
from journeyeditor.booklet.pages import Pages
from journeyeditor.booklet.setting import Setter
from journeyeditor.booklet.sheet import MARGIN, SMALL, Sheet
from journeyeditor.booklet.writer import Writer
from journeyeditor.layout.drawing import Block, Line, Pen
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import LINE
from journeyeditor.poster.body import moved
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.outline import Bookmark
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.tags import Reading


class Cover(NamedTuple):
    """What stands at the top and at the foot of every page.

    `page` names a page, such as "page {page} of {pages}".
    """

    title: str
    origin: str
    page: str


class Booklet(NamedTuple):
    """Pages, what they mean, the table of contents, and the chapter of each page."""

    leaves: tuple[Leaf, ...]
    reading: Reading
    bookmarks: tuple[Bookmark, ...]
    chapters: tuple[str, ...]


def bind(matter: Sequence[Matter], cover: Cover, sheet: Sheet, fonts: Fonts) -> Booklet:
    """Set, fill and number the pages. ValueError when there is nothing to read."""
    if not matter:
        raise ValueError("a booklet without a page")
    writer = Writer(fonts, sheet.text_w)
    setter = Setter(writer)
    pages = Pages(sheet)
    pages.fill(setter.set(matter))
    count = len(pages.blocks)
    leaves = tuple(
        Leaf(Frame(sheet.w, sheet.h), (*blocks, *_edges(writer, cover, sheet, index, count)))
        for index, blocks in enumerate(pages.blocks)
    )
    view = Rect(0, 0, sheet.w, sheet.h)
    marks = tuple(
        Bookmark(mark.title, Rect(0, mark.y, view.w, view.h - mark.y), mark.page)
        for mark in pages.marks
    )
    reading = Reading(setter.root, writer.elements)
    return Booklet(leaves, reading, marks or (Bookmark(cover.title, view),), _chapters(pages))


def _chapters(pages: Pages) -> tuple[str, ...]:
    """The last chapter that begins on or before each page; "" before the first."""
    begun = {mark.page: mark.title for mark in pages.marks if mark.opens}
    found: list[str] = []
    for page in range(len(pages.blocks)):
        found.append(begun.get(page, found[-1] if found else ""))
    return tuple(found)


def _edges(writer: Writer, cover: Cover, sheet: Sheet, index: int, count: int) -> tuple[Block, ...]:
    """The line at the top, and that at the foot with the number of the page: artifacts."""
    w, foot = sheet.text_w, sheet.h - MARGIN - SMALL.line
    number = cover.page.format(page=index + 1, pages=count)
    half = w * 0.7
    top = next(writer.lines(cover.title, SMALL, None))
    rule = writer.strip((Line(0, 0, w, 0, Pen(LINE, 0.2, (), False)),), 0.0, None)
    left = next(writer.lines(cover.origin, SMALL, None, 0.0, half))
    right = next(writer.lines(number, SMALL, None, half, w - half, end=True))
    places = ((top, MARGIN), (rule, MARGIN + SMALL.line + 1.2), (left, foot), (right, foot))
    return tuple(moved(strip.blocks[0], MARGIN, y) for strip, y in places)

"""A whole poster as pages of blocks: the sheet, and the appendix with what it cuts short.

What a preview shows and what is printed are these pages, so they cannot differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from journeyeditor.layout.drawing import Block, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_stage
from journeyeditor.model.project import Project
from journeyeditor.poster.appendix import AppendixPage, appendix, page_size
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.left_out import LeftOut, left_out
from journeyeditor.poster.marks import bled, crop_marks
from journeyeditor.poster.outline import Bookmark
from journeyeditor.poster.papers import MEASURES, Paper
from journeyeditor.poster.printing import Leaf, Watch, report, unwatched
from journeyeditor.poster.reading import Place, in_one_piece, reading_order
from journeyeditor.poster.restyle import restyled
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import Sheet, compose, key_alone
from journeyeditor.poster.tags import Reading
from journeyeditor.poster.tiles.lines import overview
from journeyeditor.poster.tiles.pages import tile_leaves, tile_spot, with_plan
from journeyeditor.poster.tiles.tiling import Tiling, cut_up
from journeyeditor.sending.parcel import outgoing

COMPOSED = 0.9
"""How much of making a poster is done when its sheet is composed."""

NAMED = 20.0
"""How much of a stage, in mm from its top, holds its name."""


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster that is laid out: its `project` is the one to take along, `leaves` are its pages.

    `whole` is it in one piece: the first page, unless it is cut up by a `tiling`; then the pages
    are the plan, the sheets, and the appendix. `overview`, which is not printed, shows where the
    sheets lie on it. `left_out` are the texts that the sheet cuts short, in the order of the
    appendix.
    """

    project: Project
    map_id: Id
    setup: PosterSetup
    sheet: Sheet
    whole: Leaf
    tiling: Tiling | None
    leaves: tuple[Leaf, ...]
    left_out: tuple[LeftOut, ...]
    overview: Leaf | None = None

    @property
    def body(self) -> int:
        """How many pages come before the appendix."""
        return 1 if self.tiling is None else 1 + len(self.tiling.printed)

    def spot(self, rect: Rect) -> Place:
        """The page that shows most of a part of the sheet, and where on it."""
        return in_one_piece(rect) if self.tiling is None else tile_spot(self.tiling, rect)

    @property
    def preview(self) -> tuple[Leaf, ...]:
        """What there is to look at: the pages, and before them the sheets in one piece."""
        return self.leaves if self.overview is None else (self.overview, *self.leaves)

    @property
    def layers(self) -> Mapping[Role, str]:
        """The names of the layers on which roles lie; empty when there are none."""
        return self.sheet.desk.words.layers if self.setup.layers else MappingProxyType({})

    def reading(self) -> Reading | None:
        """What it means and in which order it is read; None when nobody asked for that."""
        if not self.setup.tagged:
            return None
        pages = [leaf.blocks for leaf in self.leaves]
        found = reading_order(self.sheet, pages, self.left_out, self.spot)
        return found if self.tiling is None else with_plan(found, self.tiling, self.leaves[0])

    def bookmarks(self) -> Iterator[Bookmark]:
        """The first page under the title, then each stage, then the appendix."""
        journey, first = self.sheet.desk.subject.journey, self.leaves[0].frame
        yield Bookmark(journey.title, Rect(0, 0, first.w, first.h))
        for stage_id, rect in self.sheet.stages:
            # On sheets the one with the name of the stage, not the one with most of its cards.
            named = rect if self.tiling is None else rect._replace(h=min(rect.h, NAMED))
            page, place = self.spot(named)
            yield Bookmark(find_stage(journey, stage_id).name, place, page)
        if len(self.leaves) > self.body:
            desk = self.sheet.desk
            w, h = page_size(desk)
            yield Bookmark(desk.words.appendix, Rect(0, 0, w, h), self.body)


def make_poster(
    project: Project,
    map_id: Id,
    setup: PosterSetup,
    fonts: Fonts,
    watch: Watch = unwatched,
) -> Poster:
    """Lay the poster of a map out. KeyError when the project has no such map.

    PosterError when there is no such poster of this map; Cancelled when `watch` says so.
    """
    report(watch, 0.0)
    project = outgoing(project, names=not setup.anonymous)
    sheet = compose(project, map_id, setup, fonts, lambda done: watch(done * COMPOSED))
    report(watch, COMPOSED)
    found: tuple[LeftOut, ...] = ()
    pages: list[AppendixPage] = []
    if setup.appendix:
        texts = [*left_out(sheet.desk.ctx, sheet.blocks), *sheet.rest]
        found = tuple(sorted(texts, key=lambda each: each.part))
        pages = appendix(sheet.desk, found, None if sheet.has_legend else _key(sheet))
    name = sheet.desk.words.appendix_label
    leaves = [
        Leaf(Frame(page.w, page.h), restyled(page.blocks, setup.style), f"{name} {at}")
        for at, page in enumerate(pages, 1)
    ]
    whole, tiling, lines = _leaf(sheet, setup), None, None
    body = [whole]
    if setup.tiles is not None:
        tiling = cut_up(whole.blocks, sheet.w, sheet.h, setup.tiles)
        body = tile_leaves(sheet.desk, tiling, whole)
        lines = overview(sheet.desk, tiling, whole)
    report(watch, 1.0)
    return Poster(project, map_id, setup, sheet, whole, tiling, (*body, *leaves), found, lines)


def _key(sheet: Sheet) -> Block:
    """The legend for a page of the appendix."""
    w, h = page_size(sheet.desk)
    paper = Paper(w, h, 16.0, MEASURES["A4"])
    return key_alone(replace(sheet.desk, paper=paper), sheet.found)


def _leaf(sheet: Sheet, setup: PosterSetup) -> Leaf:
    """The sheet as a page, with what the print shop needs around it; tiles need nothing of that."""
    w, h, blocks = sheet.w, sheet.h, restyled(sheet.blocks, setup.style)
    if setup.tiles is not None:
        return Leaf(Frame(w, h), blocks, sheet.paper.name)
    if setup.bleed:
        blocks = bled(blocks, w, h, setup.bleed)
    if setup.crop_marks:
        blocks = (*blocks, crop_marks(w, h, setup.bleed))
    return Leaf(Frame(w, h, setup.bleed, setup.surround), blocks, sheet.paper.name)

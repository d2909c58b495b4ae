"""From a project to a poster in PDF: the way into this room."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from journeyeditor import __version__
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import FLOOR_PT
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map, find_stage
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.marks import bled, crop_marks
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.outline import Bookmark
from journeyeditor.poster.printing import Contents, Leaf, Printed, print_contents
from journeyeditor.poster.reading import reading_order
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import Sheet, compose
from journeyeditor.poster.words import poster_words


class Caution(StrEnum):
    """What a person should know before printing; the poster was written all the same."""

    SMALL_TEXT = "small_text"
    MISSING_CHARACTERS = "missing_characters"
    DAMAGED_PICTURES = "damaged_pictures"


@dataclass(frozen=True, slots=True)
class PosterReport:
    """What was written: `w` x `h` mm, `size` bytes.

    `scale` is the factor by which the map was scaled, 1.0 = not. `card_pt` is the printed size of
    the titles of cards and `smallest_pt` that of the smallest text, in points. `missing` are the
    characters that no font has; a box stands in their place.
    """

    w: float
    h: float
    size: int
    scale: float
    card_pt: float
    smallest_pt: float
    missing: str
    warnings: tuple[Caution, ...]


def write_poster(
    project: Project, map_id: Id, setup: PosterSetup, out: BinaryIO, fonts: Fonts | None = None
) -> PosterReport:
    """Write the poster of one map as PDF/A-3b and PDF/UA-1.

    The same project and setup give the same bytes. KeyError when the project has no such map;
    otherwise only `out.write` can fail, and it is called once, with the whole file.
    """
    fonts = fonts or Fonts.bundled()
    sheet, journey = compose(project, map_id, setup, fonts), find_map(project, map_id)
    language = poster_words(project.language).locale
    contents = Contents(
        [_leaf(sheet, setup)],
        Metadata(journey.title, language, f"Journeyeditor {__version__}"),
        reading_order(journey, sheet),
        _bookmarks(journey, sheet),
    )
    printed = print_contents(contents, fonts)
    out.write(printed.data)
    return _report(sheet, printed)


def _leaf(sheet: Sheet, setup: PosterSetup) -> Leaf:
    """The sheet as a page, with what the print shop needs around it."""
    w, h, blocks = sheet.w, sheet.h, sheet.blocks
    if setup.bleed:
        blocks = bled(blocks, w, h, setup.bleed)
    if setup.crop_marks:
        blocks = (*blocks, crop_marks(w, h, setup.bleed))
    return Leaf(Frame(w, h, setup.bleed, setup.surround), blocks, sheet.paper.name)


def _bookmarks(journey: JourneyMap, sheet: Sheet) -> list[Bookmark]:
    """The whole page under the title, then each stage."""
    found = [Bookmark(journey.title, Rect(0, 0, sheet.w, sheet.h))]
    for stage_id, rect in sheet.stages:
        found.append(Bookmark(find_stage(journey, stage_id).name, rect))
    return found


def _report(sheet: Sheet, printed: Printed) -> PosterReport:
    smallest = sheet.smallest_pt
    warnings = {
        Caution.SMALL_TEXT: smallest < FLOOR_PT,
        Caution.MISSING_CHARACTERS: bool(printed.missing),
        Caution.DAMAGED_PICTURES: printed.damaged,
    }
    return PosterReport(
        sheet.w,
        sheet.h,
        len(printed.data),
        sheet.scale,
        sheet.card_pt,
        smallest,
        "".join(sorted(printed.missing)),
        tuple(caution for caution, given in warnings.items() if given),
    )

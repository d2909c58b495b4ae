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
from journeyeditor.poster.document import Bookmark, Page, PosterDocument
from journeyeditor.poster.lettering import Lettering
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.painter import PagePainter
from journeyeditor.poster.pictures import Pictures
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
    sheet = compose(project, map_id, setup, fonts)
    journey = find_map(project, map_id)
    lettering = Lettering(fonts)
    language = poster_words(project.language).locale
    document = PosterDocument(Metadata(journey.title, language, f"Journeyeditor {__version__}"))
    pictures = Pictures(document.file)
    data = document.finish(
        _page(journey, sheet, document, lettering, pictures), _bookmarks(journey, sheet)
    )
    out.write(data)
    return _report(sheet, len(data), lettering, pictures)


def _page(
    journey: JourneyMap,
    sheet: Sheet,
    document: PosterDocument,
    lettering: Lettering,
    pictures: Pictures,
) -> Page:
    for text in sheet.texts():
        lettering.reserve(text.text, text.face)
    lettering.freeze()
    reading = reading_order(journey, sheet)
    painter = PagePainter(sheet.h, lettering, pictures, reading.elements)
    for block in sheet.blocks:
        painter.paint(block)
    return Page(
        sheet.w,
        sheet.h,
        painter.content(),
        lettering.add_to(document.file),
        pictures.resources,
        reading.root,
        pictures.see_through,
    )


def _bookmarks(journey: JourneyMap, sheet: Sheet) -> list[Bookmark]:
    """The whole page under the title, then each stage."""
    found = [Bookmark(journey.title, Rect(0, 0, sheet.w, sheet.h))]
    for stage_id, rect in sheet.stages:
        found.append(Bookmark(find_stage(journey, stage_id).name, rect))
    return found


def _report(sheet: Sheet, size: int, lettering: Lettering, pictures: Pictures) -> PosterReport:
    smallest = sheet.smallest_pt
    missing = "".join(sorted(lettering.missing()))
    warnings = {
        Caution.SMALL_TEXT: smallest < FLOOR_PT,
        Caution.MISSING_CHARACTERS: bool(missing),
        Caution.DAMAGED_PICTURES: pictures.damaged,
    }
    return PosterReport(
        sheet.w,
        sheet.h,
        size,
        sheet.scale,
        sheet.card_pt,
        smallest,
        missing,
        tuple(caution for caution, given in warnings.items() if given),
    )

"""From a project to a poster in PDF: the way into this room."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from journeyeditor import __version__
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.style import FLOOR_PT
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.poster.carried import carried
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.printing import Contents, Printed, Watch, print_contents, unwatched
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.undrawn import Undrawn, card_numbers, undrawn
from journeyeditor.poster.words import poster_words

MADE = 0.6
"""How much of the work is done when a poster is laid out."""


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
    characters that no font has; a box stands in their place, and `undrawn_sentence` tells of them.
    `cut` texts are printed whole in the appendix, which makes `pages` more than one.
    """

    w: float
    h: float
    size: int
    scale: float
    card_pt: float
    smallest_pt: float
    missing: tuple[Undrawn, ...]
    pages: int
    cut: int
    warnings: tuple[Caution, ...]


def write_poster(
    project: Project,
    map_id: Id,
    setup: PosterSetup,
    out: BinaryIO,
    fonts: Fonts | None = None,
    watch: Watch = unwatched,
) -> PosterReport:
    """Write the poster of one map as PDF/A-3b and, when tagged, PDF/UA-1.

    The same project and setup give the same bytes. KeyError when the project has no such map,
    PosterError when there is no such poster of it, Cancelled when `watch` says so; otherwise only
    `out.write` can fail, and it is called once, with the whole file.
    """
    fonts = fonts or Fonts.bundled()
    made = make_poster(project, map_id, setup, fonts, lambda done: watch(done * MADE))
    return print_poster(made, out, fonts, lambda done: watch(MADE + done * (1 - MADE)))


def print_poster(
    made: Poster, out: BinaryIO, fonts: Fonts, watch: Watch = unwatched
) -> PosterReport:
    """Write a poster that is laid out already. Fails as `write_poster` does."""
    journey = find_map(made.project, made.map_id)
    language = poster_words(made.project.language).locale
    creator = f"Journeyeditor {__version__}"
    contents = Contents(
        made.leaves,
        Metadata(journey.title, language, creator, made.setup.tagged),
        made.reading(),
        tuple(made.bookmarks()),
        made.layers,
        carried(made),
    )
    printed = print_contents(contents, fonts, watch)
    out.write(printed.data)
    return _report(made, printed, fonts)


def _report(made: Poster, printed: Printed, fonts: Fonts) -> PosterReport:
    sheet = made.sheet
    numbered = sheet.desk.subject.numbered or card_numbers(made.project, made.map_id, fonts)
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
        undrawn(printed.missing, numbered),
        len(made.leaves),
        len(made.left_out),
        tuple(caution for caution, given in warnings.items() if given),
    )

"""From a project to a work pack in PDF: the way into this room."""

from __future__ import annotations

from datetime import date
from typing import BinaryIO

from journeyeditor import __version__
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.carried import project_file
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.printing import Contents, Watch, print_contents, unwatched
from journeyeditor.poster.undrawn import Undrawn, card_numbers, undrawn
from journeyeditor.poster.words import poster_words
from journeyeditor.workpack.made import Pack, make_pack
from journeyeditor.workpack.setup import PackSetup


def write_pack(
    project: Project,
    map_id: Id,
    setup: PackSetup,
    today: date,
    out: BinaryIO,
    fonts: Fonts | None = None,
) -> tuple[Undrawn, ...]:
    """Write the work pack of one map as PDF/A-3b and PDF/UA-1; the characters that no font has.

    The same project, setup and day give the same bytes. KeyError when the project has no such
    map; otherwise only `out.write` can fail, and it is called once, with the whole file.
    """
    fonts = fonts or Fonts.bundled()
    return print_pack(make_pack(project, map_id, setup, fonts, today), out, fonts)


def print_pack(
    made: Pack, out: BinaryIO, fonts: Fonts, watch: Watch = unwatched
) -> tuple[Undrawn, ...]:
    """Write a work pack that is laid out already. Cancelled when `watch` says so."""
    project, booklet = made.project, made.booklet
    language = poster_words(project.language).locale
    contents = Contents(
        booklet.leaves,
        Metadata(made.title, language, f"Journeyeditor {__version__}", accessible=True),
        booklet.reading,
        booklet.bookmarks,
        inside=project_file(project, made.map_id) if made.setup.project_inside else None,
    )
    printed = print_contents(contents, fonts, watch)
    out.write(printed.data)
    return undrawn(printed.missing, card_numbers(project, made.map_id, fonts))

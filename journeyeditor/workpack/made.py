"""A work pack laid out: what a preview shows and what is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from journeyeditor.booklet.binding import Booklet, Cover, bind
from journeyeditor.booklet.matter import Matter
from journeyeditor.booklet.sheet import A4, LETTER
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.poster.printing import Watch, report, unwatched
from journeyeditor.poster.words import poster_words
from journeyeditor.sending.parcel import outgoing
from journeyeditor.storage.names import map_name
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.actions import actions
from journeyeditor.workpack.agenda import agenda
from journeyeditor.workpack.brief import Brief
from journeyeditor.workpack.checks import checks
from journeyeditor.workpack.report import report as report_chapter
from journeyeditor.workpack.setup import PackSetup, Part
from journeyeditor.workpack.teasers import teasers

PACK = Phrase("Werkmap", "Work pack")
PAGE = Phrase("pagina {page} van {pages}", "page {page} of {pages}")

WRITTEN = 0.5
"""How much of making a pack is done when it is known what it says."""

CHAPTERS: Mapping[Part, Callable[[Brief], Iterator[Matter]]] = MappingProxyType(
    {
        Part.AGENDA: agenda,
        Part.CHECKS: checks,
        Part.TEASERS: teasers,
        Part.ACTIONS: actions,
        Part.REPORT: report_chapter,
    }
)


@dataclass(frozen=True, slots=True)
class Pack:
    """A work pack: its `project` is the one to take along, `booklet` has its pages."""

    project: Project
    map_id: Id
    setup: PackSetup
    title: str
    booklet: Booklet


def make_pack(
    project: Project,
    map_id: Id,
    setup: PackSetup,
    fonts: Fonts,
    today: date,
    watch: Watch = unwatched,
) -> Pack:
    """Lay out the work pack of a map. KeyError when the project has no such map.

    Cancelled when `watch` says so.
    """
    project = outgoing(project, names=not setup.anonymous)
    sheet = LETTER if setup.letter else A4
    brief = Brief(project, map_id, fonts, today, sheet.text_w)
    matter: list[Matter] = []
    parts = [part for part in Part if part in setup.parts]
    for at, part in enumerate(parts):
        report(watch, at / len(parts) * WRITTEN)
        matter += CHAPTERS[part](brief)
    report(watch, WRITTEN)
    title = f"{brief.say(PACK)}: {one_line(brief.journey.title)}"
    day = poster_words(project.language).long_date(today.isoformat())
    cover = Cover(f"{title} · {day}", map_name(brief.journey), PAGE.to(project.language))
    return Pack(project, map_id, setup, title, bind(matter, cover, sheet, fonts))

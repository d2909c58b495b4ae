"""A map as a file of PowerPoint: a title, the whole where it can be read, a slide a stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO

import pptx
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation
from pptx.slide import Slide
from pptx.util import Mm

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import INK, SOFT
from journeyeditor.layout.tidy import for_xml, one_row
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.model.project import Project
from journeyeditor.slides.chart import Chart
from journeyeditor.slides.fit import cut, largest
from journeyeditor.slides.frame import FOOT, HIGHEST_ROW, MARGIN, H, W, frame
from journeyeditor.slides.plan import Page, pages, whole
from journeyeditor.slides.shapes import Body, Row, Run, Sheet
from journeyeditor.slides.told import Told, told

NARROWEST, LOWEST = 5.0, 7.0
"""The least width of a moment and height of a row, in mm, on the slide of the whole map."""

TITLE_ONLY = 5
"""The place of the layout with a title and nothing else in the template of python-pptx."""

TITLE_SIZES = (28.0, 24.0, 20.0, 18.0, 16.0, 14.0)
COVER_SIZES = (44.0, 40.0, 36.0, 32.0, 28.0, 24.0, 20.0)


def deck_bytes(project: Project, journey: JourneyMap, fonts: Fonts) -> bytes:
    """The file. It names nobody but whom the map itself names."""
    deck = _Deck(told(project, journey, fonts))
    deck.cover()
    page = whole(journey)
    if len(journey.stages) > 1 and _can_be_read(page):
        deck.overview(page)
    for stage in journey.stages:
        for part in pages(journey, stage):
            deck.stage(stage, part)
    return deck.saved()


def _can_be_read(page: Page) -> bool:
    """Whether numbers can still be read on a slide that shows all of the map."""
    laid = frame(page)
    lowest = min(laid.rows, default=HIGHEST_ROW)
    return min(column.w for column in laid.columns) >= NARROWEST and lowest >= LOWEST


class _Deck:
    """A presentation that is being made."""

    def __init__(self, of: Told) -> None:
        self._told, self._words = of, of.slide_words
        self._deck = pptx.Presentation()
        _widen(self._deck)
        _forget(self._deck, of.journey.title, self._words.locale)

    def saved(self) -> bytes:
        """The bytes of the file."""
        out = BytesIO()
        self._deck.save(out)
        return out.getvalue()

    def cover(self) -> None:
        """What map it is."""
        journey = self._told.journey
        sheet = self._sheet()
        self._title(sheet, journey.title, "", Rect(24, 44, W - 48, 52), COVER_SIZES)
        body = Body([Row((Run(line, 16, colour=SOFT),)) for line in self._about()], 1.0)
        sheet.box(Rect(24, 102, W - 48, 44), journey.title, body=body)
        self._add(sheet)

    def _about(self) -> Iterator[str]:
        journey, project, fonts = self._told.journey, self._told.project, self._told.fonts
        version = self._words.version.format(version=journey.version) if journey.version else ""
        state = " · ".join(
            filter(None, (self._told.words.state(journey.state), version, journey.date))
        )
        who = [one.name for one in project.personas if one.id == journey.persona_id]
        for line in (journey.subtitle, *who, state):
            if line:
                yield cut(fonts, one_row(line), Face.REGULAR, 16, W - 48, 14)

    def overview(self, page: Page) -> None:
        """The whole map on one slide."""
        sheet = self._sheet()
        self._title(sheet, self._told.journey.title, self._words.overview)
        Chart(sheet, self._told, page).draw()
        self._foot(sheet, (self._words.borders, self._words.numbers, self._kinds()))
        lines = (
            line for stage in self._told.journey.stages for line in (*self._told.outline(stage), "")
        )
        self._notes(self._add(sheet), lines)

    def stage(self, stage: Stage, page: Page) -> None:
        """A stage, or a part of one."""
        sheet = self._sheet()
        at = self._told.journey.stages.index(stage) + 1
        part = self._words.part.format(part=page.part, parts=page.parts) if page.parts > 1 else ""
        more = " · ".join(filter(None, (self._told.period(stage), part)))
        self._title(sheet, f"{at} {stage.name}", more)
        Chart(sheet, self._told, page).draw()
        self._foot(sheet, (self._words.borders, self._words.score, self._kinds()))
        self._notes(self._add(sheet), self._told.outline(stage))

    def _kinds(self) -> str:
        kinds = dict.fromkeys(self._told.words.curve(c.kind) for c in self._told.journey.curves)
        return self._words.curve.format(kinds=", ".join(kinds)) if kinds else ""

    def _sheet(self) -> Sheet:
        return Sheet(self._words.locale)

    def _add(self, sheet: Sheet) -> Slide:
        """A slide with these shapes and no others."""
        slide: Slide = self._deck.slides.add_slide(self._deck.slide_layouts[TITLE_ONLY])
        tree = slide.shapes.element
        for empty in tree.xpath("./p:sp"):
            tree.remove(empty)
        found = parse_xml(f"<p:spTree {nsdecls('p', 'a')}>{sheet.shapes}</p:spTree>")
        tree.extend(list(found))
        return slide

    def _title(
        self,
        sheet: Sheet,
        words: str,
        more: str,
        rect: Rect = Rect(MARGIN, 5.0, W - 2 * MARGIN, 19.0),  # noqa: B008 - a value
        sizes: tuple[float, ...] = TITLE_SIZES,
    ) -> None:
        """The title of a slide; `more` follows it, smaller."""
        fonts, words = self._told.fonts, one_row(words)
        room = Rect(0, 0, rect.w - 4.0, rect.h - 2.0)
        both = f"{words}  {more}".rstrip()
        size = largest(fonts, both, Face.BOLD, sizes, room.w, room.h)
        shown = cut(fonts, both, Face.BOLD, size, room.w, room.h)
        if shown != both:
            more = ""
        runs = [Run(words if more else shown, size, bold=True, colour=INK)]
        if more:
            runs.append(Run(f"  {more}", size * 0.6, colour=SOFT))
        body = Body([Row(tuple(runs))], 1.0, middle=True)
        sheet.box(rect, words, body=body, title=True)

    def _foot(self, sheet: Sheet, parts: Iterable[str]) -> None:
        """The legend."""
        words = " · ".join(filter(None, parts))
        rect = Rect(MARGIN, H - FOOT + 1.0, W - 2 * MARGIN, FOOT - 3.0)
        shown = cut(self._told.fonts, words, Face.REGULAR, 8, W - 2 * MARGIN, 5)
        row = Row((Run(shown, 8, colour=SOFT),))
        sheet.box(rect, words, body=Body([row], middle=True))

    def _notes(self, slide: Slide, lines: Iterable[str]) -> None:
        frame_of_notes = slide.notes_slide.notes_text_frame
        if frame_of_notes is not None:
            frame_of_notes.text = for_xml("\n".join(lines).strip())
            for properties in frame_of_notes._txBody.xpath(".//a:r"):
                properties.get_or_add_rPr().set("lang", self._words.locale)


def _widen(deck: Presentation) -> None:
    """From 4 to 3, which the template is made for, to 16 to 9."""
    old = deck.slide_width or Mm(254)
    deck.slide_width, deck.slide_height = Mm(W), Mm(H)
    for layout in (deck.slide_master, *deck.slide_layouts):
        for shape in layout.placeholders:
            shape.left = round(shape.left * Mm(W) / old)
            shape.width = round(shape.width * Mm(W) / old)


def _forget(deck: Presentation, title: str, locale: str) -> None:
    """Say what it is, and nothing of who made the template or this, and on which computer."""
    about, now = deck.core_properties, datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    about.title, about.language = for_xml(one_row(title))[:255], locale
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = now
    about.revision = 1
    package, part = deck.part.package, deck.part
    for relation in [*package.iter_rels()]:
        if relation.reltype in (RT.THUMBNAIL, RT.EXTENDED_PROPERTIES):
            package.drop_rel(relation.rId)
    for name, relation in [*part.rels.items()]:
        if relation.reltype == RT.PRINTER_SETTINGS:
            part.drop_rel(name)

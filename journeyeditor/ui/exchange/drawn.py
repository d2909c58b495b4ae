"""Maps as pictures, drawings and slides: what can be wished of each, and what is made of that.

Made beside the window, so nothing here may touch a widget.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.map_picture import PX_PER_MM, USUAL, map_png, map_scale, map_size
from journeyeditor.canvas.picture import drawing_image
from journeyeditor.edits.clipboard.piece import copied_piece
from journeyeditor.edits.clipboard.trimming import trimmed
from journeyeditor.exchange.formats import Departure, ExportFormat, Remark
from journeyeditor.i18n import translate
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.shown import shown_map
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.undrawn import card_numbers
from journeyeditor.svg.map import map_svg

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

PREVIEW = (1040.0, 560.0)
"""Width and height of the picture that is shown, in px, at most."""


class Wish(NamedTuple):
    """What is chosen. `part`: only what was chosen on the map; `times`: how fine."""

    part: bool = False
    times: int = USUAL
    white: bool = True


WHOLE = Wish()


@dataclass(frozen=True, slots=True)
class DrawnDeparture(Departure):
    """The file, what it is in a few words, and what it looks like if that can be shown."""

    facts: str = ""
    picture: QImage | None = None


class Subject(NamedTuple):
    """A map, or a part of one that keeps its numbers, drawn."""

    project: Project
    journey: JourneyMap
    drawing: Drawing


Make = Callable[[Subject, Fonts, Wish], DrawnDeparture]


@dataclass(frozen=True, slots=True)
class DrawnFormat(ExportFormat):
    """A format that can be wished for in several ways.

    `asks` are the fields of a wish that make a difference; `chosen` is what is chosen on the map.
    """

    asks: frozenset[str] = frozenset()
    wish: Wish = WHOLE
    make: Make | None = None
    fonts: Fonts | None = None
    chosen: frozenset[Id] = frozenset()

    def wished(self, wish: Wish) -> DrawnFormat:
        """The same as it is wished for."""
        return replace(self, wish=wish, write=replace(self, wish=wish).drawn)

    def drawn(self, project: Project, map_id: Id) -> Departure:
        """The file."""
        if self.make is None or self.fonts is None:
            raise TypeError("nothing draws this")
        fonts = self.fonts.another()
        ids = self.chosen if self.wish.part else frozenset[Id]()
        return self.make(subject(project, map_id, ids, fonts), fonts, self.wish)


def drawn_formats(window: MainWindow) -> tuple[DrawnFormat, ...]:
    """The formats that a window draws maps in."""
    rows: tuple[tuple[str, str, str, str, str, Make], ...] = (
        (
            "png",
            translate("Exchange", "Picture (PNG)"),
            translate("Exchange", "For documents, mails and web pages."),
            ".png",
            "part times white",
            _png,
        ),
        (
            "svg",
            translate("Exchange", "Drawing (SVG)"),
            translate(
                "Exchange",
                "Sharp at any size, for web pages and drawing programs; text stays text.",
            ),
            ".svg",
            "part white",
            _svg,
        ),
        (
            "pptx",
            translate("Exchange", "Slides (PowerPoint)"),
            translate(
                "Exchange",
                "One slide for the whole and one for each stage, of shapes and text that you can "
                "change there. The notes of each slide hold the stage in words.",
            ),
            ".pptx",
            "",
            _slides,
        ),
    )
    chosen = _cards(window)
    made = (
        DrawnFormat(
            key, name, about, ending, _nothing, False, frozenset(asks.split()),
            Wish(bool(chosen) and "part" in asks), make, window.fonts, chosen,
        )
        for key, name, about, ending, asks, make in rows
    )  # fmt: skip
    return tuple(form.wished(form.wish) for form in made)


def _nothing(_project: Project, _map_id: Id) -> Departure:
    raise TypeError("a drawn format is wished for first")


def _cards(window: MainWindow) -> frozenset[Id]:
    """What is chosen on the map, if there is a card in it."""
    session = window.session
    piece = copied_piece(session.project, session.map_id, session.selection)
    return frozenset() if piece is None else frozenset(session.selection)


def subject(project: Project, map_id: Id, ids: frozenset[Id], fonts: Fonts) -> Subject:
    """The map, or with `ids` only these cards in their lanes and stages."""
    piece = copied_piece(project, map_id, ids) if ids else None
    if piece is None:
        journey = find_map(project, map_id)
        return Subject(project, journey, shown_map(project, journey, fonts))
    journey, numbers = trimmed(piece.maps[0]), card_numbers(project, map_id, fonts)
    return Subject(piece, journey, shown_map(piece, journey, fonts, numbers))


def _png(of: Subject, fonts: Fonts, wish: Wish) -> DrawnDeparture:
    w, h = map_size(of.drawing, wish.times)
    facts = translate("Exchange", "{w} × {h} pixels").format(w=w, h=h)
    coarser: tuple[Remark, ...] = ()
    if map_scale(of.drawing, wish.times) < PX_PER_MM * wish.times:
        text = translate("Exchange", "All of it so fine: the picture would be too large to open.")
        coarser = (Remark(text),)
    data = map_png(of.drawing, fonts, wish.times, wish.white)
    return DrawnDeparture(data, coarser, facts, _preview(of.drawing, fonts))


def _svg(of: Subject, fonts: Fonts, wish: Wish) -> DrawnDeparture:
    facts = translate("Exchange", "{w} × {h} mm, any size you like")
    size = facts.format(w=round(of.drawing.w), h=round(of.drawing.h))
    data = map_svg(of.drawing, of.project, of.journey, fonts, wish.white)
    return DrawnDeparture(data, (), size, _preview(of.drawing, fonts))


def _slides(of: Subject, fonts: Fonts, _wish: Wish) -> DrawnDeparture:
    from journeyeditor.slides.deck import deck_bytes  # noqa: PLC0415 - python-pptx takes a while

    return DrawnDeparture(deck_bytes(of.project, of.journey, fonts))


def _preview(drawing: Drawing, fonts: Fonts) -> QImage:
    w, h = PREVIEW
    scale = min(w / drawing.w, h / drawing.h)
    return drawing_image(drawing, Artwork(fonts), scale)

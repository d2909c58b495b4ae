"""The commands Cut, Copy, Paste and Duplicate on the map of one window.

Cut takes the cards away at once, as presentation programs do; pasted again they are the very same
cards. So nothing is half cut when somebody pastes in another window, or never.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.picture import drawing_image
from journeyeditor.canvas.sentences import refusal_words
from journeyeditor.canvas.view import MapView
from journeyeditor.canvas.walk import Focus, cards_at, focus_of
from journeyeditor.edits.adopting import adopt_maps
from journeyeditor.edits.cards import delete
from journeyeditor.edits.clipboard.duplicate import behind_of, duplicate
from journeyeditor.edits.clipboard.listing import listing_of
from journeyeditor.edits.clipboard.named import fits_on_a_map, paste_words
from journeyeditor.edits.clipboard.paste import Pasted, paste
from journeyeditor.edits.clipboard.piece import copied_piece
from journeyeditor.edits.clipboard.text import Table, as_notes, table_of
from journeyeditor.edits.clipboard.trimming import trimmed
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.exchange.formats import Source
from journeyeditor.exchange.mermaid_reading import is_diagram, read_mermaid_text
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.shown import shown_map
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.find import find_stage
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.storage.errors import ProjectError
from journeyeditor.svg.map import map_svg
from journeyeditor.ui.clipboard.formats import Nothing, PieceData, Words, found_in, on_clipboard
from journeyeditor.ui.exchange.words import told

T = TypeVar("T")

_SCALE = 3.0
"""Px per mm of the picture: titles can be read on a slide."""

_LARGEST = 12_000_000
"""Px beyond which the picture becomes coarser."""


class Clipboard:
    """Works on the selection and the place of the keyboard of a view.

    `takes_picture` may take what holds nothing for a map, and tells whether it did.
    """

    def __init__(self, view: MapView, session: Session, fonts: Fonts, new_id: IdSource) -> None:
        self._view = view
        self._session = session
        self._fonts = fonts
        self._new_id = new_id
        self.takes_picture: Callable[[QMimeData], bool] = lambda _: False
        self.import_file: Callable[[Path], object] = lambda _path: None
        """Brings in a file of another program; gives nothing when it is none."""

    def copy(self) -> bool:
        """Put the chosen cards on the clipboard; False when no card is chosen."""
        session = self._session
        piece = copied_piece(session.project, session.map_id, session.selection)
        if piece is None:
            self._tell(
                translate("Clipboard", "There is no card among what is chosen."),
                translate("Clipboard", "Choose cards to cut or copy them."),
            )
            return False
        QGuiApplication.clipboard().setMimeData(PieceData(piece, self._draw, self._svg))
        count = sum(len(cell.cards) for lane in piece.maps[0].lanes for cell in lane.cells)
        self._tell(
            translate("Clipboard", "Copied %n card(s).", n=count),
            translate("Clipboard", "Ctrl+V puts a copy at the place of the keyboard."),
        )
        return True

    def cut(self) -> None:
        """Copy the chosen cards and take them off the map."""
        session = self._session
        ids = session.selection
        if not self.copy():
            return
        new = self._attempt(lambda: delete(session.project, session.map_id, ids))
        if new is not None:
            session.commit(translate("Clipboard", "Cut"), new, frozenset())
            self._tell(
                translate("Clipboard", "Cut: it is on the clipboard."),
                translate("Clipboard", "Ctrl+V puts it down again, Ctrl+Z puts it back."),
            )

    def paste(self) -> None:
        """Put what is on the clipboard at the place of the keyboard."""
        data = on_clipboard()
        try:
            found = found_in(data)
        except ProjectError as error:
            why = translate("Clipboard", "What is on the clipboard cannot be pasted.")
            self._tell(why, error.sentence)
            return
        if isinstance(found, Nothing):
            if not self.takes_picture(data):
                self._tell(*_why_not(found))
        elif isinstance(found, Path):
            if not self.takes_picture(data):
                self._paste_file(found)
        elif isinstance(found, Words):
            self._paste_words(found.text)
        else:
            self._paste_piece(found)

    def duplicate(self) -> None:
        """Put copies of what is chosen right behind it."""
        session = self._session
        base, ids = session.project, session.selection
        found = self._attempt(lambda: duplicate(base, session.map_id, ids, self._new_id))
        if found is not None and found.project is not base:
            label = translate("Clipboard", "Duplicate")
            self._keep(found, label, translate("Clipboard", "Duplicated."))

    def _paste_piece(self, piece: Project) -> None:
        session = self._session
        to = self._to()
        base, map_id = session.project, session.map_id
        found = self._attempt(lambda: paste(base, map_id, piece, to, self._new_id))
        if found is not None and found.project is not base:
            done = translate("Clipboard", "Pasted %n card(s).", n=len(found.ids))
            self._keep(found, translate("Clipboard", "Paste"), done)

    def _paste_file(self, path: Path) -> None:
        if not self.import_file(path):
            self._tell(
                translate("Clipboard", "There are files on the clipboard."),
                translate("Clipboard", "Open a project with Ctrl+O, or drop it on the window."),
            )

    def _paste_words(self, text: str) -> None:
        if is_diagram(text):
            self._paste_diagram(text)
            return
        session, words = self._session, (table_of(text), listing_of(text))
        base, map_id = session.project, session.map_id
        to = self._to()
        takes = any(lane.id == to.lane_id and kinds_for(lane) for lane in session.journey.lanes)
        if not takes or not fits_on_a_map(words):
            self._to_tray(words[0])
            return
        put = self._attempt(lambda: paste_words(base, map_id, words, to, self._new_id))
        if put is not None and put.pasted.project is not base:
            done = translate("Clipboard", "Pasted %n line(s) as cards.", n=len(put.pasted.ids))
            if put.named:
                done = translate(
                    "Clipboard", "Pasted %n card(s) where the names say.", n=len(put.pasted.ids)
                )
            self._keep(put.pasted, translate("Clipboard", "Paste"), done)

    def _paste_diagram(self, text: str) -> None:
        """A diagram of Mermaid becomes a map of its own."""
        session = self._session
        source = Source(b"", "", session.project.language, self._new_id)
        arrival = read_mermaid_text(text, source)
        before = len(session.project.maps)
        new = adopt_maps(session.project, arrival.project, self._new_id)
        session.commit(translate("Clipboard", "Paste"), new, opens=new.maps[before].id)
        more = translate("Clipboard", "Ctrl+Z takes it away again.")
        if arrival.aside:
            more = told(arrival.aside[0])
        self._tell(arrival.came[0].text, more)

    def _to(self) -> Spot:
        """Where a paste goes: behind what is chosen, else the place of the keyboard."""
        journey = self._session.journey
        behind = behind_of(journey, self._session.selection)
        return behind or _spot(journey, self._view.here)

    def _to_tray(self, table: Table) -> None:
        session, texts = self._session, table.texts
        new = as_notes(session.project, texts, self._new_id)
        session.commit(translate("Clipboard", "Paste"), new)
        if table.dropped:
            more = translate("Clipboard", "%n line(s) did not come along.", n=table.dropped)
        else:
            more = translate("Clipboard", "From there you bring them to a lane.")
        self._tell(translate("Clipboard", "%n line(s) are in the note tray.", n=len(texts)), more)

    def _keep(self, found: Pasted, label: str, done: str) -> None:
        session = self._session
        session.commit(label, found.project, found.ids)
        first = _first(session.journey, found.ids)
        if first is not None:
            self._view.bench.focus = focus_of(session.journey, first)
            self._view.show_ref(first)
        more = translate("Clipboard", "Ctrl+Z takes it away again.")
        if found.noted:
            more = translate(
                "Clipboard", "%n card(s) fit no lane and lie in the note tray.", n=found.noted
            )
        self._tell(done, more)

    def _attempt(self, make: Callable[[], T]) -> T | None:
        """What an edit makes; None when it is refused, and the status line says why."""
        try:
            return make()
        except EditRefused as refused:
            self._tell(refusal_words(refused.refusal), "")
            return None

    def _tell(self, strong: str, soft: str) -> None:
        self._view.bench.tell(strong, soft)

    def _draw(self, piece: Project) -> QImage:
        """The copied cards alone, in their lanes and stages."""
        drawing = shown_map(piece, trimmed(piece.maps[0]), self._fonts)
        scale = min(_SCALE, (_LARGEST / max(1.0, drawing.w * drawing.h)) ** 0.5)
        return drawing_image(drawing, Artwork(self._fonts), scale)

    def _svg(self, piece: Project) -> bytes:
        """The same as a drawing that other programs can change."""
        journey = trimmed(piece.maps[0])
        return map_svg(shown_map(piece, journey, self._fonts), piece, journey, self._fonts)


def _spot(journey: JourneyMap, focus: Focus) -> Spot:
    """The place of the keyboard, or the one right behind the card that stands there."""
    lane_id = focus.lane_id or journey.lanes[0].id
    stage_id = focus.stage_id or journey.stages[0].id
    if not focus.lane_id:
        return Spot(lane_id, stage_id, find_stage(journey, stage_id).slots)
    cards = cards_at(journey, focus._replace(stage_id=stage_id))
    if cards:
        return Spot(lane_id, stage_id, cards[-1].slot + cards[-1].span, Mode.INSERT)
    return Spot(lane_id, stage_id, focus.slot)


def _first(journey: JourneyMap, ids: frozenset[Id]) -> Id | None:
    cards = (card.id for lane in journey.lanes for cell in lane.cells for card in cell.cards)
    things = (*cards, *(s.id for s in journey.stages), *(lane.id for lane in journey.lanes))
    return next((thing for thing in things if thing in ids), None)


def _why_not(found: Nothing) -> tuple[str, str]:
    match found:
        case Nothing.EMPTY:
            return (
                translate("Clipboard", "There is nothing on the clipboard to paste."),
                translate("Clipboard", "Copy cards or text first."),
            )
        case Nothing.PICTURE:
            return (
                translate("Clipboard", "There is a picture on the clipboard."),
                translate("Clipboard", "A map takes cards and text; copy the text instead."),
            )
        case Nothing.OTHER:
            return (
                translate("Clipboard", "The text on the clipboard belongs to another program."),
                translate("Clipboard", "A map takes cards of Journeyeditor and plain text."),
            )

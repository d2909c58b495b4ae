"""Carrying notes from the tray onto a lane, one or many at once; and placing them by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.canvas import drop_sentences, sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.drop import cell_rect, lane_at, lane_rect, slot_rect, spot_at
from journeyeditor.canvas.tools.base import LIVE_MAP, Tool
from journeyeditor.canvas.walk import Focus, cards_at, focus_of
from journeyeditor.edits.notes import find_note, note_kind, place_notes
from journeyeditor.edits.rules import Refusal
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.i18n import translate
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_lane, find_map, places
from journeyeditor.model.project import Project

LIVE = 50
"""Up to so many notes the map is laid out anew while they are carried."""


class PlaceNotes(Tool):
    """Shows the map as it becomes when the notes are dropped here."""

    def __init__(self, bench: Bench, ids: Sequence[Id]) -> None:
        super().__init__(bench)
        self._ids = tuple(ids)
        self._journey = find_map(self.base, self.map_id)
        cards = sum(1 for _ in places(self._journey))
        self._live = len(self._ids) <= LIVE and cards <= LIVE_MAP
        self._shown: Spot | None = None

    def start(self, at: Pointer) -> None:
        self.bench.marks.hover = None
        self.bench.marks.ghost = self.bench.lift([], self._words(), at)
        self.move(at)

    def move(self, at: Pointer) -> None:
        marks = self.bench.marks
        if marks.ghost is not None:
            marks.ghost = marks.ghost.moved_to(at.px)
        spot = self._spot(at)
        if spot is None or spot != self._shown:
            self.bench.session.preview(self._placed(spot) if self._live else None)
        self._shown = spot
        self._show(at, spot)
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        spot = self._spot(at)
        new = self._placed(spot)
        self.bench.marks.clear_gesture()
        if new is None:
            self.bench.session.preview(None)
        else:
            keep_placed(self.bench, self.base, new, self._ids)
        self.bench.repaint()

    def _words(self) -> str:
        if len(self._ids) == 1:
            return find_note(self.base, self._ids[0]).text
        return translate("Canvas", "%n note(s)", n=len(self._ids))

    def _placed(self, spot: Spot | None) -> Project | None:
        if spot is None:
            return None
        return self.bench.attempt(lambda: place_notes(self.base, self.map_id, self._ids, spot))

    def _spot(self, at: Pointer) -> Spot | None:
        spot = spot_at(self.bench.scene.drawing, at.at, all_lanes=at.shift)
        if spot is None or note_kind(find_lane(self._journey, spot.lane_id)) is None:
            return None
        return spot

    def _show(self, at: Pointer, spot: Spot | None) -> None:
        marks, scene = self.bench.marks, self.bench.scene
        marks.place = marks.target = marks.stop = None
        marks.refused = self._refusing()
        if spot is None:
            marks.stop = at.px
            emotional = lane_at(scene.drawing, at.at) is not None
            why = Refusal.NO_CARDS if emotional else Refusal.NO_LANE
            self.bench.tell(sentences.refusal_words(why), translate("Canvas", "Esc stops."))
            return
        marks.target = cell_rect(scene.shown, spot)
        found = self.bench.find(self._ids[0]) if self._live else None
        marks.place = slot_rect(scene.shown, spot) if found is None else found.rect
        marks.place_words = drop_sentences.place_words(self._journey, spot)
        self._speak(spot)

    def _speak(self, spot: Spot) -> None:
        kind = note_kind(find_lane(self._journey, spot.lane_id))
        if kind is None:
            return
        stage = next(s.name for s in self._journey.stages if s.id == spot.stage_id)
        text = translate(
            "Canvas", "Drop to make %n card(s) in “{stage}”: {kind}.", n=len(self._ids)
        )
        said = text.format(stage=stage, kind=sentences.kind_word(kind))
        self.bench.tell(said, drop_sentences.drop_choices())

    def _refusing(self) -> list[Rect]:
        drawing = self.bench.scene.shown
        return [
            lane_rect(drawing, span)
            for span in drawing.grid.lanes
            if note_kind(find_lane(self._journey, span.id)) is None
        ]


def place_at(bench: Bench, ids: Sequence[Id], focus: Focus) -> bool:
    """Make cards of notes at the place of the keyboard, behind the card that stands there.

    False where no card can stand; the status line says why. Afterwards the focus is on the last
    card, so that the next note comes behind it.
    """
    session = bench.session
    if not ids or not focus.lane_id or not focus.stage_id:
        bench.tell(
            translate("Canvas", "There is no place here for a note."),
            translate("Canvas", "Walk with the arrows to a place in a lane first."),
        )
        return False
    taken = cards_at(session.journey, focus)
    spot = Spot(focus.lane_id, focus.stage_id, focus.slot)
    if taken:
        last = taken[-1]
        spot = spot._replace(slot=last.slot + last.span, mode=Mode.INSERT)
    base = session.project
    new = bench.attempt(lambda: place_notes(base, session.map_id, ids, spot))
    if new is not None:
        keep_placed(bench, base, new, ids)
    return new is not None


def keep_placed(bench: Bench, base: Project, new: Project, ids: Sequence[Id]) -> None:
    """Commit placed notes as one step and say what became of them."""
    session = bench.session
    label = translate("Canvas", "Place %n note(s)", n=len(ids))
    session.commit(label, new, frozenset(ids), base=base)
    bench.focus = focus_of(session.journey, ids[-1]) or bench.focus
    left = len(new.notes)
    more = translate("Canvas", "%n note(s) left in the tray.", n=left)
    bench.tell(translate("Canvas", "Placed %n note(s).", n=len(ids)), more)

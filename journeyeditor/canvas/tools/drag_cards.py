"""Dragging cards. The preview is the result: the map lies as it will lie after the drop.

From fifty cards on one picture follows the pointer and the map stays as it is until the release.
"""

from __future__ import annotations

from journeyeditor.canvas import drop_sentences, sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.drop import cell_rect, lane_at, lane_rect, slot_rect, spot_at
from journeyeditor.canvas.tools.base import LIVE_MAP, Tool
from journeyeditor.edits.cards import move_cards
from journeyeditor.edits.spot import Spot
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import find_lane, find_map, places
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project

LIVE = 50
"""Up to so many cards the map is laid out anew while they are dragged."""


class DragCards(Tool):
    """Moves the selected cards, or the pressed one, to another place."""

    def __init__(self, bench: Bench, pressed: Id) -> None:
        super().__init__(bench)
        self._pressed = pressed
        self._journey = find_map(self.base, self.map_id)
        known = {place.card.id: Kind(place.card.kind) for place in places(self._journey)}
        chosen = bench.session.selection & known.keys()
        self._ids = chosen if pressed in chosen else frozenset({pressed})
        self._kinds = frozenset(known[card_id] for card_id in self._ids)
        self._live = len(self._ids) <= LIVE and len(known) <= LIVE_MAP
        self._shown: Spot | None = None

    def start(self, at: Pointer) -> None:
        if self._ids - self.bench.session.selection:
            self.bench.session.select(self._ids)
        self.bench.marks.hover = None
        ids = [self._pressed, *sorted(self._ids - {self._pressed})]
        self.bench.marks.ghost = self.bench.lift(ids, "", at)

    def move(self, at: Pointer) -> None:
        ghost = self.bench.marks.ghost
        if ghost is not None:
            self.bench.marks.ghost = ghost.moved_to(at.px)
        spot = self._spot(at)
        self._speak(at, spot)
        if spot is None or spot != self._shown:
            self.bench.session.preview(self._moved(spot) if self._live else None)
            self._show(spot)
        self._shown = spot
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        spot = self._spot(at)
        new = self._moved(spot)
        self.bench.marks.clear_gesture()
        if new is None or new is self.base or spot is None:
            self.bench.session.preview(None)
        else:
            label = sentences.label_move_cards(len(self._ids))
            self.bench.session.commit(label, new, self._ids, base=self.base)
            sentences.moved(self.bench, len(self._ids), self._journey, spot)
        self.bench.repaint()

    def _moved(self, spot: Spot | None) -> Project | None:
        if spot is None:
            return None
        return self.bench.attempt(lambda: move_cards(self.base, self.map_id, self._ids, spot))

    def _spot(self, at: Pointer) -> Spot | None:
        """Where the cards would go; None off the map and over a lane that does not take them."""
        spot = spot_at(self.bench.scene.drawing, at.at, self._ids, at.shift)
        if spot is None or not self._fits(find_lane(self._journey, spot.lane_id)):
            return None
        return spot

    def _fits(self, lane: Lane) -> bool:
        return self._kinds <= frozenset(kinds_for(lane))

    def _refusing(self) -> list[Rect]:
        """The lanes that do not take the cards, as they lie now, with others making room."""
        drawing = self.bench.scene.shown
        return [
            lane_rect(drawing, span)
            for span in drawing.grid.lanes
            if not self._fits(find_lane(self._journey, span.id))
        ]

    def _show(self, spot: Spot | None) -> None:
        marks, scene = self.bench.marks, self.bench.scene
        marks.place = marks.target = None
        marks.refused = self._refusing()
        if spot is None:
            return
        marks.target = cell_rect(scene.shown, spot)
        if not self._live:
            marks.place = slot_rect(scene.shown, spot)
        elif (found := self.bench.find(self._pressed)) is not None:
            marks.place = found.rect
        marks.place_words = drop_sentences.place_words(self._journey, spot, self._ids)

    def _speak(self, at: Pointer, spot: Spot | None) -> None:
        self.bench.marks.stop = None
        if spot is not None:
            drop_sentences.will_move(self.bench, self._ids, self._journey, spot)
            return
        span = lane_at(self.bench.scene.drawing, at.at)
        self.bench.marks.stop = at.px
        lane = None if span is None else find_lane(self._journey, span.id)
        sentences.refused_kind(self.bench, min(self._kinds), lane)

"""Carrying a card from the palette onto the map, which makes room for it.

What employees and systems do can be linked on the way: Alt links it to the customer's card of
its moment, or, held over a card of the customer, to that one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from journeyeditor.canvas import drop_sentences, sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.drop import cell_rect, lane_rect, slot_rect, spot_at
from journeyeditor.canvas.drop_sentences import WORKERS
from journeyeditor.canvas.linking import customer_at, spot_below
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.tools.base import Cancel, few_enough
from journeyeditor.canvas.tools.place import PlaceTool
from journeyeditor.edits.cards import add_card
from journeyeditor.edits.links import support
from journeyeditor.edits.new import default_name, new_card
from journeyeditor.edits.rules import PaletteItem, refusal
from journeyeditor.edits.spot import Spot
from journeyeditor.layout.drawing import Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.hit import block_at
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import find_lane, find_map
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project

Create = Callable[[Kind, Spot, str, Id | None], None]
"""Begins typing a new card: its kind, its spot, the title if none is typed, and the customer's
card that it supports."""


class _Landing(NamedTuple):
    """Where the card would land, and the customer's card that it would support."""

    spot: Spot
    supports: Id | None = None


class PlaceCard(PlaceTool):
    """A card: the map makes room for it; after the drop its title is typed."""

    def __init__(self, bench: Bench, item: PaletteItem, create: Create) -> None:
        super().__init__(bench, item)
        self._create = create
        self._kind = Kind(item.value)
        self._title = default_name(self.base.language, item)
        self._live = few_enough(self.journey)
        self._shown: _Landing | None = None
        self._card = new_card(self._kind, bench.new_id(), self._title)
        self._link_id = bench.new_id()

    def show(self, at: Pointer) -> None:
        landing, marks = self._landing(at), self.bench.marks
        marks.aim = None
        if landing is None:
            self.bench.session.preview(None)
            marks.stop = at.px
            self._refuse(at)
        else:
            if self._live and landing != self._shown:
                self.bench.session.preview(self._added(landing))
            self._mark(landing)
        self._shown = landing
        marks.refused = self._refusing()

    def finish(self, at: Pointer) -> None:
        landing = self._landing(at)
        fits = landing is not None and self._added(landing) is not None
        self._clear()
        if landing is None or not fits:
            self.bench.session.preview(None)
        else:
            self._create(self._kind, landing.spot, self._title, landing.supports)
        self.bench.repaint()

    def cancel(self, reason: Cancel) -> None:
        self._clear()
        super().cancel(reason)

    def _clear(self) -> None:
        self.bench.marks.aim = None
        self.bench.marks.clear_gesture()

    def _mark(self, landing: _Landing) -> None:
        """Show and say where it lands."""
        bench, marks, spot = self.bench, self.bench.marks, landing.spot
        found, shown = bench.find(self._card.id), bench.scene.shown
        marks.place = slot_rect(shown, spot) if found is None else found.rect
        marks.place_words = drop_sentences.place_words(self.journey, spot)
        marks.target = cell_rect(shown, spot)
        if landing.supports is None:
            drop_sentences.will_add(bench, self._kind, self.journey, spot)
            return
        drop_sentences.will_support(bench, self._kind, self.journey, landing.supports)
        customer = bench.find(landing.supports)
        marks.aim = None if customer is None else Placed(customer.layer, customer.rect)

    def _refuse(self, at: Pointer) -> None:
        below = self._customer_under(at)
        sentences.refused_kind(self.bench, self._kind, self.lane(at))
        if below is not None and spot_below(self.journey, below, self._kind) is not None:
            self.bench.tell(sentences.belongs(self._kind), drop_sentences.try_alt())

    def _added(self, landing: _Landing) -> Project | None:
        def make() -> Project:
            new = add_card(self.base, self.map_id, self._card, landing.spot)
            if landing.supports is None:
                return new
            return support(new, self.map_id, self._card.id, landing.supports, self._link_id)

        return self.bench.attempt(make)

    def _landing(self, at: Pointer) -> _Landing | None:
        spot = spot_at(self.bench.scene.drawing, at.at, all_lanes=at.shift)
        links = at.alt and self._kind in WORKERS
        if links and (customer := self._customer_under(at)) is not None:
            below = spot_below(self.journey, customer, self._kind)
            return None if below is None else _Landing(below, customer)
        if spot is None or self._refuses(self.lane(at)):
            return None
        return _Landing(spot, self._customer_at(spot) if links else None)

    def _customer_under(self, at: Pointer) -> Id | None:
        """The customer's card under the pointer that employees could support."""
        block = block_at(self.bench.scene.drawing, at.at.x, at.at.y)
        if block is None or block.role is not Role.CARD or self._kind not in WORKERS:
            return None
        return block.ref if spot_below(self.journey, block.ref, self._kind) else None

    def _customer_at(self, spot: Spot) -> Id | None:
        """The customer's card of the moment at which the new card comes to stand."""
        new = self.bench.attempt(lambda: add_card(self.base, self.map_id, self._card, spot))
        return None if new is None else customer_at(find_map(new, self.map_id), self._card.id)

    def _refuses(self, lane: Lane | None) -> bool:
        return refusal(self.base, self.map_id, self.item, lane, None) is not None

    def _refusing(self) -> list[Rect]:
        drawing = self.bench.scene.shown
        return [
            lane_rect(drawing, span)
            for span in drawing.grid.lanes
            if self._refuses(find_lane(self.journey, span.id))
        ]

"""Carrying a badge, quote or measurement from the palette onto a card, or where else it fits."""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.drop import lane_at
from journeyeditor.canvas.measuring import Scope
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.tools.base import Cancel, Tool
from journeyeditor.edits.rules import PaletteItem, mark_refusal, refusal
from journeyeditor.i18n import translate
from journeyeditor.layout.drawing import Role
from journeyeditor.layout.hit import block_at
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Content
from journeyeditor.model.find import find_card, find_lane, find_map

Put = Callable[[PaletteItem, Id, Pointer], None]
"""Puts the item on a card."""

Measure = Callable[[Scope, Pointer], None]
"""Asks for a measurement."""


class PlaceMark(Tool):
    """On a card it is put there; over a lane that takes it, it becomes a card (`as_card`)."""

    def __init__(
        self, bench: Bench, item: PaletteItem, put: Put, measure: Measure, as_card: Tool | None
    ) -> None:
        super().__init__(bench)
        self.item = item
        self._put = put
        self._measure = measure
        self._card_tool = as_card
        self._as_card = False
        self._journey = find_map(self.base, self.map_id)

    def start(self, at: Pointer) -> None:
        self.bench.marks.hover = None
        self.bench.marks.ghost = self.bench.lift([], sentences.item_word(self.item), at)
        self.move(at)

    def move(self, at: Pointer) -> None:
        marks = self.bench.marks
        if marks.ghost is not None:
            marks.ghost = marks.ghost.moved_to(at.px)
        if self._is_lane(at):
            self._follow_as_card(at)
            return
        if self._as_card:
            self._as_card = False
            self.bench.session.preview(None)
        marks.aim = marks.stop = marks.place = marks.target = None
        marks.refused = ()
        self._show(at)
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        if self._is_lane(at) and self._card_tool is not None:
            self.bench.marks.aim = None
            self._card_tool.finish(at)
            return
        scope, card = self._scope(at), self._card(at)
        fits = card is not None and mark_refusal(self._journey, self.item, card) is None
        self.bench.marks.clear_gesture()
        if fits and card is not None:
            self.bench.session.select(frozenset({card.id}))
            self._put(self.item, card.id, at)
        elif scope is not None:
            self._measure(scope, at)
        else:
            say_chosen(self.bench)
        self.bench.repaint()

    def cancel(self, reason: Cancel) -> None:
        self.bench.marks.aim = None
        super().cancel(reason)

    def _follow_as_card(self, at: Pointer) -> None:
        self.bench.marks.aim = None
        self._as_card = True
        if self._card_tool is not None:
            self._card_tool.move(at)

    def _show(self, at: Pointer) -> None:
        marks, card = self.bench.marks, self._card(at)
        scope = self._scope(at)
        if card is not None and mark_refusal(self._journey, self.item, card) is None:
            found = self.bench.find(card.id)
            marks.aim = None if found is None else Placed(found.layer, found.rect)
            text = translate("Canvas", "Drop to put it on “{card}”: {thing}.")
            title = " ".join(card.title.split())
            said = text.format(card=title, thing=sentences.item_word(self.item))
            self.bench.tell(said, translate("Canvas", "Esc stops."))
        elif scope is not None:
            marks.aim = self._scope_place(scope)
            self.bench.tell(_scope_words(scope), translate("Canvas", "Esc stops."))
        else:
            marks.stop = at.px
            why = mark_refusal(self._journey, self.item, card)
            if why is not None:
                more = translate("Canvas", "Esc stops.")
                self.bench.tell(sentences.refusal_words(why), more)

    def _card(self, at: Pointer) -> AnyCard | None:
        block = block_at(self.bench.scene.drawing, at.at.x, at.at.y)
        if block is None or block.role is not Role.CARD:
            return None
        place = find_card(self._journey, block.ref)
        return None if place is None else place.card

    def _is_lane(self, at: Pointer) -> bool:
        """Whether it would become a card of its own here."""
        if self._card_tool is None:
            return False
        span = lane_at(self.bench.scene.drawing, at.at)
        if span is None or at.at.x < self.bench.scene.drawing.names_w:
            return False
        lane = find_lane(self._journey, span.id)
        if lane.content is Content.TOUCHPOINTS:
            return False
        return refusal(self.base, self.map_id, self.item, lane, None) is None

    def _scope(self, at: Pointer) -> Scope | None:
        """The stage or the journey that a measurement would belong to."""
        if self.item is not PaletteItem.METRIC or self._card(at) is not None:
            return None
        drawing = self.bench.scene.drawing
        block = block_at(drawing, at.at.x, at.at.y)
        if block is not None and block.role is Role.STAGE:
            return Scope(stage_id=block.ref)
        if block is not None and block.role is Role.LANE_NAME:
            return Scope() if self._is_metrics(block.ref) else None
        span = lane_at(drawing, at.at)
        stage = drawing.grid.stage_at(at.at.x)
        if span is None:
            return Scope()
        if stage is not None and self._is_metrics(span.id):
            return Scope(stage_id=stage.id)
        return None

    def _is_metrics(self, lane_id: Id) -> bool:
        return find_lane(self._journey, lane_id).content is Content.METRICS

    def _scope_place(self, scope: Scope) -> Placed | None:
        if scope.stage_id is None:
            return None
        found = self.bench.find(scope.stage_id)
        return None if found is None else Placed(found.layer, found.rect)


def _scope_words(scope: Scope) -> str:
    if scope.stage_id is None:
        return translate("Canvas", "Drop to measure the whole journey.")
    return translate("Canvas", "Drop to measure this stage.")

"""Bringing palette items onto the map: which tool carries what, and asking whose lane is meant."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.marking import Marking
from journeyeditor.canvas.measuring import Scope, ask_metric
from journeyeditor.canvas.titles import Typing
from journeyeditor.canvas.tools.base import Tool
from journeyeditor.canvas.tools.place import PlaceCurve, PlaceLane, PlaceStage
from journeyeditor.canvas.tools.place_card import PlaceCard
from journeyeditor.canvas.tools.place_mark import PlaceMark
from journeyeditor.canvas.walk import Focus, card_at
from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.rules import ON_CARDS, PaletteItem, mark_refusal, refusal
from journeyeditor.i18n import translate
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id, revise
from journeyeditor.model.enums import Actor, Content, Kind, Zone
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project

ToWindow = Callable[[str, Rect], QRectF]
"""Where a rectangle of a layer lies in the window, in px."""

LANE_KINDS: tuple[tuple[Actor, Zone, Content], ...] = (
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.TOUCHPOINTS),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.EMOTION_CURVE),
    (Actor.EMPLOYEE, Zone.FRONTSTAGE, Content.TOUCHPOINTS),
    (Actor.EMPLOYEE, Zone.BACKSTAGE, Content.TOUCHPOINTS),
    (Actor.EMPLOYEE, Zone.SUPPORT, Content.TOUCHPOINTS),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.QUOTES),
    (Actor.EMPLOYEE, Zone.SUPPORT, Content.ACTIONS),
    (Actor.EMPLOYEE, Zone.SUPPORT, Content.METRICS),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.TEXT),
)
"""The kinds of lane that are offered, in the order of the menu."""


class Placing:
    """Makes the tool for a palette item, and puts items on the map without the pointer."""

    def __init__(self, bench: Bench, typing: Typing, surface: QWidget, to_window: ToWindow) -> None:
        self._bench = bench
        self._typing = typing
        self._surface = surface
        self._to_window = to_window
        self._marking = Marking(bench, typing, surface)

    def tool(self, item: PaletteItem) -> Tool:
        """The tool that carries this item."""
        if item is PaletteItem.STAGE:
            return PlaceStage(self._bench, self._typing.create)
        if item is PaletteItem.LANE:
            return PlaceLane(self._bench, self._ask_at)
        if item is PaletteItem.CURVE:
            return PlaceCurve(self._bench, item)
        cards = {kind.value for kind in Kind}
        as_card = (
            PlaceCard(self._bench, item, self._typing.create_placed) if item in cards else None
        )
        if item in ON_CARDS:
            return PlaceMark(self._bench, item, self._put, self._measure, as_card)
        return as_card or PlaceCard(self._bench, item, self._typing.create_placed)

    def _put(self, item: PaletteItem, card_id: Id, at: Pointer) -> None:
        self._marking.put(item, [card_id], self._on_screen(at))

    def _measure(self, scope: Scope, at: Pointer) -> None:
        ask_metric(self._bench, self._surface, scope, self._on_screen(at))

    def _on_screen(self, at: Pointer) -> QPoint:
        return self._surface.mapToGlobal(QPoint(round(at.px.x), round(at.px.y)))

    def _ask_at(self, index: int, at: Pointer) -> None:
        self.ask_lane(index, self._on_screen(at))

    def ask_lane_beside(self, index: int, ref: Id) -> None:
        """Ask whose lane is meant beside something on the map; then add it."""
        self.ask_lane(index, self._beside(ref))

    def ask_lane(self, index: int, at: QPoint) -> None:
        """Ask whose lane is meant, in a menu at a place of the screen; then add it."""
        menu = QMenu(self._surface)
        menu.setObjectName("lane-kinds")
        for kind in LANE_KINDS:
            action = menu.addAction(sentences.lane_choice(*kind[1:]))
            action.triggered.connect(partial(self._add_lane, index, kind))
        menu.aboutToHide.connect(lambda: say_chosen(self._bench))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add_lane(self, index: int, kind: tuple[Actor, Zone, Content]) -> None:
        session = self._bench.session
        actor, zone, content = kind
        name = sentences.lane_choice(zone, content)
        lane = Lane(id=self._bench.new_id(), name=name, actor=actor, zone=zone, content=content)
        base, map_id = session.project, session.map_id

        def apply(typed: str) -> Project:
            return add_lane(base, map_id, index, revise(lane, name=typed))

        self._typing.create(lane.id, sentences.label_add(PaletteItem.LANE), apply, name)

    def at_focus(self, item: PaletteItem, focus: Focus) -> None:
        """Place an item by keyboard: as a drop in the middle of the place with the focus.

        Where a card stands already, the new one goes right after it.
        """
        if item in ON_CARDS and self._mark_chosen(item, focus):
            return
        at = self._middle(focus)
        tool = self.tool(item)
        tool.start(at)
        tool.finish(at)

    def _mark_chosen(self, item: PaletteItem, focus: Focus) -> bool:
        """Put an item on the chosen cards that take it; False when it is to become a card."""
        session, journey = self._bench.session, self._bench.session.journey
        places = [find_card(journey, ref) for ref in sorted(session.selection)]
        cards = [place.card for place in places if place is not None]
        if not cards and (here := card_at(journey, focus)) is not None:
            cards = [here]
        takes = [card.id for card in cards if mark_refusal(journey, item, card) is None]
        if takes:
            self._marking.put(item, takes, self._beside(takes[0]))
            return True
        lane = next((each for each in journey.lanes if each.id == focus.lane_id), None)
        if refusal(session.project, session.map_id, item, lane, None) is None:
            return False
        if item is PaletteItem.METRIC and focus.stage_id and not focus.lane_id:
            scope = Scope(stage_id=focus.stage_id)
            ask_metric(self._bench, self._surface, scope, self._beside(focus.stage_id))
            return True
        why = mark_refusal(journey, item, cards[0] if cards else None)
        if why is not None:
            first = translate("Canvas", "Choose a card first, then press this again.")
            self._bench.tell(sentences.refusal_words(why), first)
        return True

    def _beside(self, ref: Id) -> QPoint:
        """Under the upper left corner of a thing, on the screen."""
        found = self._bench.find(ref)
        if found is None:
            return self._surface.mapToGlobal(self._surface.rect().center())
        box = self._to_window(found.layer, found.rect)
        inside = self._surface.rect().adjusted(0, 0, -40, -40)
        corner = QPoint(round(box.x()) + 12, round(box.y()) + 24)
        x = min(max(corner.x(), inside.left()), inside.right())
        y = min(max(corner.y(), inside.top()), inside.bottom())
        return self._surface.mapToGlobal(QPoint(x, y))

    def _middle(self, focus: Focus) -> Pointer:
        drawing = self._bench.scene.drawing
        card = card_at(self._bench.session.journey, focus)
        found = None if card is None else self._bench.find(card.id, committed=True)
        if found is not None:
            return _pointer(found.rect.right - 1.0, found.rect.centre.y)
        x, y = drawing.w, drawing.h
        if focus.stage_id:
            stage = drawing.grid.stage(focus.stage_id)
            x = stage.slot_x(focus.slot) if focus.lane_id else stage.right
        if focus.lane_id:
            lane = drawing.grid.lane(focus.lane_id)
            y = lane.y + lane.h * 0.6
        return _pointer(x, y)


def _pointer(x: float, y: float) -> Pointer:
    return Pointer(Point(x, y), Point(0, 0))

"""Bringing palette items onto the map: which tool carries what, and asking whose lane is meant."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.titles import Typing
from journeyeditor.canvas.tools.base import Tool
from journeyeditor.canvas.tools.place import PlaceCard, PlaceCurve, PlaceLane, PlaceStage
from journeyeditor.canvas.walk import Focus, card_at
from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.geometry import Point
from journeyeditor.model.enums import Actor, Content, Zone
from journeyeditor.model.journey import Lane

LANE_KINDS: tuple[tuple[Actor, Zone, Content], ...] = (
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.TOUCHPOINTS),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.EMOTION_CURVE),
    (Actor.EMPLOYEE, Zone.FRONTSTAGE, Content.TOUCHPOINTS),
    (Actor.EMPLOYEE, Zone.BACKSTAGE, Content.TOUCHPOINTS),
    (Actor.EMPLOYEE, Zone.SUPPORT, Content.TOUCHPOINTS),
    (Actor.CUSTOMER, Zone.CUSTOMER, Content.TEXT),
)
"""The kinds of lane that are offered, in the order of the menu."""


class Placing:
    """Makes the tool for a palette item, and puts items on the map without the pointer."""

    def __init__(self, bench: Bench, typing: Typing, surface: QWidget) -> None:
        self._bench = bench
        self._typing = typing
        self._surface = surface

    def tool(self, item: PaletteItem) -> Tool:
        """The tool that carries this item."""
        if item is PaletteItem.STAGE:
            return PlaceStage(self._bench, self._bench.edit)
        if item is PaletteItem.LANE:
            return PlaceLane(self._bench, self._ask_at)
        if item is PaletteItem.CURVE:
            return PlaceCurve(self._bench, item)
        return PlaceCard(self._bench, item, self._typing.create_placed)

    def _ask_at(self, index: int, at: Pointer) -> None:
        self.ask_lane(index, self._surface.mapToGlobal(QPoint(round(at.px.x), round(at.px.y))))

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
        new = add_lane(session.project, session.map_id, index, lane)
        session.commit(sentences.label_add(PaletteItem.LANE), new, frozenset({lane.id}))
        say_chosen(self._bench)
        self._bench.edit(lane.id)

    def at_focus(self, item: PaletteItem, focus: Focus) -> None:
        """Place an item by keyboard: as a drop in the middle of the place with the focus.

        Where a card stands already, the new one goes right after it.
        """
        at = self._middle(focus)
        tool = self.tool(item)
        tool.start(at)
        tool.finish(at)

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

"""Dragging the lower edge of a lane's name: how high the lane is at least."""

from __future__ import annotations

from journeyeditor.canvas import lane_sentences as says
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.tools.base import LIVE_MAP, Tool
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.lanes import least_height
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_lane, find_map, places
from journeyeditor.model.project import Project

UNITS = range(1, 7)
"""The heights that a lane can have."""


class DragHeight(Tool):
    """Sets the height whose lower edge lies nearest to the pointer."""

    def __init__(self, bench: Bench, ref: Id) -> None:
        super().__init__(bench)
        self._lane = find_lane(find_map(self.base, self.map_id), ref)
        span = bench.scene.drawing.grid.lane(ref)
        self._top = span.y
        self._cards = span.h if span.h > self._height(self._lane.height) else 0.0
        self._units = self._lane.height
        self._live = sum(1 for _ in places(find_map(self.base, self.map_id))) <= LIVE_MAP

    def start(self, _at: Pointer) -> None:
        self.bench.session.select(frozenset({self._lane.id}))
        self.bench.marks.hover = None

    def move(self, at: Pointer) -> None:
        units = self._at(at)
        if units != self._units:
            self._units = units
            self._show(units)
        drawn = self.bench.scene.shown.grid.lane(self._lane.id).h
        too_low = self._live and drawn > self._height(units) + 0.1
        self.bench.marks.plate = (at.px, says.height_plate(units))
        says.will_be_high(self.bench, self._lane.name, units, too_low)
        self.bench.repaint()

    def _show(self, units: int) -> None:
        """The map as it becomes; on a large one a line where the lane will end."""
        if self._live:
            self.bench.session.preview(self._with(units))
        else:
            y = self._top + max(self._height(units), self._cards)
            self.bench.marks.gap = Rect(0, y - 0.8, self.bench.scene.shown.w, 1.6)

    def finish(self, at: Pointer) -> None:
        new = self._with(self._at(at))
        self.bench.marks.clear_gesture()
        self.bench.session.preview(None)
        if new is self.base:
            say_chosen(self.bench)
        else:
            chosen = frozenset({self._lane.id})
            self.bench.session.commit(says.label_height(), new, chosen, base=self.base)
            says.is_high(self.bench, self._lane.name, self._at(at))
        self.bench.repaint()

    def _at(self, at: Pointer) -> int:
        """The units that come nearest; of those that all leave it to the cards, as few changes."""
        wanted = at.at.y - self._top

        def off(units: int) -> tuple[float, int]:
            high = max(self._height(units), self._cards)
            return abs(high - wanted), abs(units - self._lane.height)

        return min(UNITS, key=off)

    def _height(self, units: int) -> float:
        return least_height(CANVAS, self._lane, units)

    def _with(self, units: int) -> Project:
        return revise_lane(self.base, self.map_id, self._lane.id, height=units)

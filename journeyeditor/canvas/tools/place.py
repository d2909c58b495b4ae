"""Carrying something from the palette onto the map: stages, lanes, emotion curves."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.drop import (
    lane_at,
    lane_gap_rect,
    lane_rect,
    stage_gap_rect,
    stage_rect,
)
from journeyeditor.canvas.tools.base import Tool, few_enough
from journeyeditor.edits.curves import add_curve, add_curve_with_lane
from journeyeditor.edits.new import default_name, new_curve, new_curve_lane, new_stage
from journeyeditor.edits.rules import PaletteItem, refusal
from journeyeditor.edits.stages import add_stage
from journeyeditor.model.base import Id, revise
from journeyeditor.model.find import find_lane, find_map, main_actor
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project

CreateNamed = Callable[[Id, str, Callable[[str], Project], str], None]
"""Begins typing the name of something new: its id, the label of the step, the project with it
under a name, and the name if none is typed."""

AskLane = Callable[[int, Pointer], None]
"""Asks whose lane is to be added at an index, and adds it."""


class PlaceTool(Tool):
    """What carrying any palette item shares."""

    def __init__(self, bench: Bench, item: PaletteItem) -> None:
        super().__init__(bench)
        self.item = item
        self.journey = find_map(self.base, self.map_id)

    def start(self, at: Pointer) -> None:
        self.bench.marks.hover = None
        self.bench.marks.ghost = self.bench.lift([], sentences.item_word(self.item), at)
        self.move(at)

    def move(self, at: Pointer) -> None:
        marks = self.bench.marks
        marks.place = marks.target = marks.gap = marks.stop = None
        if marks.ghost is not None:
            marks.ghost = marks.ghost.moved_to(at.px)
        self.show(at)
        self.bench.repaint()

    @abstractmethod
    def show(self, at: Pointer) -> None:
        """Preview what releasing here does, or say why it does nothing."""

    def lane(self, at: Pointer) -> Lane | None:
        """The lane under the pointer."""
        span = lane_at(self.bench.scene.drawing, at.at)
        return None if span is None else find_lane(self.journey, span.id)


class PlaceStage(PlaceTool):
    """A stage: goes into the gap nearest to the pointer; after the drop its name is typed."""

    def __init__(self, bench: Bench, create: CreateNamed) -> None:
        super().__init__(bench, PaletteItem.STAGE)
        self._create = create
        self._name = default_name(self.base.language, self.item)
        self._stage = new_stage(bench.new_id(), self._name)
        self._live = few_enough(self.journey)
        self._shown: int | None = None

    def show(self, at: Pointer) -> None:
        gap, marks, scene = self._gap(at), self.bench.marks, self.bench.scene
        if not self._live:
            marks.gap = stage_gap_rect(scene.shown, gap)
        elif gap != self._shown:
            self.bench.session.preview(self._added(gap, self._name))
        if self._live:
            marks.place = stage_rect(scene.shown, self._stage.id)
        self._shown = gap
        after = self.journey.stages[gap - 1].name if gap else ""
        sentences.will_add_stage(self.bench, after)

    def finish(self, at: Pointer) -> None:
        self.bench.marks.clear_gesture()
        gap, label = self._gap(at), sentences.label_add(self.item)
        self._create(self._stage.id, label, lambda name: self._added(gap, name), self._name)
        self.bench.repaint()

    def _added(self, gap: int, name: str) -> Project:
        return add_stage(self.base, self.map_id, gap, revise(self._stage, name=name))

    def _gap(self, at: Pointer) -> int:
        return self.bench.scene.drawing.grid.stage_gap(at.at.x)


class PlaceLane(PlaceTool):
    """A lane: goes into the gap nearest to the pointer; then its kind is asked."""

    def __init__(self, bench: Bench, ask: AskLane) -> None:
        super().__init__(bench, PaletteItem.LANE)
        self._ask = ask

    def show(self, at: Pointer) -> None:
        gap = self._gap(at)
        self.bench.marks.gap = lane_gap_rect(self.bench.scene.shown, gap)
        after = self.journey.lanes[gap - 1].name if gap else ""
        sentences.will_add_lane(self.bench, after)

    def finish(self, at: Pointer) -> None:
        self.bench.marks.clear_gesture()
        self.bench.repaint()
        self._ask(self._gap(at), at)

    def _gap(self, at: Pointer) -> int:
        return self.bench.scene.drawing.grid.lane_gap(at.at.y)


class PlaceCurve(PlaceTool):
    """An emotion curve: into an emotion lane, or with a lane of its own beside the lanes."""

    def show(self, at: Pointer) -> None:
        lane = self.lane(at)
        if refusal(self.base, self.map_id, self.item, lane, None) is not None:
            self.bench.marks.stop = at.px
            sentences.refused_curve(self.bench)
            return
        span = lane_at(self.bench.scene.drawing, at.at)
        if span is not None:
            self.bench.marks.target = lane_rect(self.bench.scene.drawing, span)
        sentences.will_add_curve(self.bench, lane)

    def finish(self, at: Pointer) -> None:
        self.bench.marks.clear_gesture()
        lane = self.lane(at)
        if refusal(self.base, self.map_id, self.item, lane, None) is None:
            self._add(lane)
        self.bench.repaint()

    def _add(self, lane: Lane | None) -> None:
        session, new_id = self.bench.session, self.bench.new_id
        if lane is not None:
            curve = new_curve(new_id(), lane.id)
            new = add_curve(self.base, self.map_id, curve)
        else:
            name = default_name(self.base.language, self.item)
            home = new_curve_lane(new_id(), name, main_actor(self.journey))
            curve = new_curve(new_id(), home.id)
            at = len(self.journey.lanes)
            new = add_curve_with_lane(self.base, self.map_id, curve, home, at)
        session.commit(sentences.label_add(self.item), new, frozenset({curve.id}), base=self.base)
        say_chosen(self.bench)

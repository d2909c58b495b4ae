"""Dragging a stage along the header, or a lane along the names: everything in it moves along.

The preview is the result; on a map of many cards a line shows the gap where it will go.
"""

from __future__ import annotations

from abc import abstractmethod

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.drop import lane_gap_rect, lane_rect, stage_gap_rect, stage_rect
from journeyeditor.canvas.tools.base import Tool, few_enough
from journeyeditor.edits.lanes import move_lane
from journeyeditor.edits.stages import move_stage
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_lane, find_map, find_stage
from journeyeditor.model.project import Project


class _DragRow(Tool):
    """What dragging a stage and a lane share."""

    def __init__(self, bench: Bench, ref: Id) -> None:
        super().__init__(bench)
        self.ref = ref
        self.journey = find_map(self.base, self.map_id)
        self._live = few_enough(self.journey)
        self._shown = self.index()

    def start(self, at: Pointer) -> None:
        self.bench.session.select(frozenset({self.ref}))
        self.bench.marks.hover = None
        self.bench.marks.ghost = self.bench.lift([], self.name(), at)

    def move(self, at: Pointer) -> None:
        marks = self.bench.marks
        if marks.ghost is not None:
            marks.ghost = marks.ghost.moved_to(at.px)
        gap = self.gap(at)
        stays = gap in (self.index(), self.index() + 1)
        marks.gap = None if stays or self._live else self.gap_rect(gap)
        if self._live:
            self._preview(self._to(gap))
        if stays:
            sentences.stays(self.bench, self.name())
        else:
            sentences.will_move_row(self.bench, self.name(), self.left_neighbour(gap))
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        gap = self.gap(at)
        new = self.moved(self._to(gap))
        self.bench.marks.clear_gesture()
        if new is not self.base:
            label = sentences.label_move_row(self.name())
            self.bench.session.commit(label, new, frozenset({self.ref}), base=self.base)
            sentences.moved_row(self.bench, self.name())
        else:
            self.bench.session.preview(None)
            say_chosen(self.bench)
        self.bench.repaint()

    def _to(self, gap: int) -> int:
        """Which place it has afterwards, counted from 0."""
        return gap if gap <= self.index() else gap - 1

    def _preview(self, to: int) -> None:
        """Show the map with it at its new place, and frame it there."""
        if to != self._shown:
            self._shown = to
            self.bench.session.preview(self.moved(to))
        self.bench.marks.target = self.place()

    @abstractmethod
    def place(self) -> Rect:
        """Where it lies on the map that is shown, in mm."""

    @abstractmethod
    def name(self) -> str:
        """What the status line calls it."""

    @abstractmethod
    def index(self) -> int:
        """Where it stands now, counted from 0."""

    @abstractmethod
    def gap(self, at: Pointer) -> int:
        """The gap under the pointer: 0 = before the first."""

    @abstractmethod
    def gap_rect(self, gap: int) -> Rect:
        """Where to draw the line, in mm."""

    @abstractmethod
    def left_neighbour(self, gap: int) -> str:
        """The name of what stands before the gap, "" at the beginning."""

    @abstractmethod
    def moved(self, to: int) -> Project:
        """The project with it at index `to`."""


class DragStage(_DragRow):
    """Moves a stage; cards, points and links in it move along."""

    def name(self) -> str:
        return find_stage(self.journey, self.ref).name

    def index(self) -> int:
        return [stage.id for stage in self.journey.stages].index(self.ref)

    def gap(self, at: Pointer) -> int:
        return self.bench.scene.drawing.grid.stage_gap(at.at.x)

    def gap_rect(self, gap: int) -> Rect:
        return stage_gap_rect(self.bench.scene.shown, gap)

    def left_neighbour(self, gap: int) -> str:
        return self.journey.stages[gap - 1].name if gap else ""

    def moved(self, to: int) -> Project:
        return move_stage(self.base, self.map_id, self.ref, to)

    def place(self) -> Rect:
        return stage_rect(self.bench.scene.shown, self.ref)


class DragLane(_DragRow):
    """Moves a lane with all its cards."""

    def name(self) -> str:
        return find_lane(self.journey, self.ref).name

    def index(self) -> int:
        return [lane.id for lane in self.journey.lanes].index(self.ref)

    def gap(self, at: Pointer) -> int:
        return self.bench.scene.drawing.grid.lane_gap(at.at.y)

    def gap_rect(self, gap: int) -> Rect:
        return lane_gap_rect(self.bench.scene.shown, gap)

    def left_neighbour(self, gap: int) -> str:
        return self.journey.lanes[gap - 1].name if gap else ""

    def moved(self, to: int) -> Project:
        return move_lane(self.base, self.map_id, self.ref, to)

    def place(self) -> Rect:
        drawing = self.bench.scene.shown
        return lane_rect(drawing, drawing.grid.lane(self.ref))

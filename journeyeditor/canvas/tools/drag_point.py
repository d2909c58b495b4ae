"""Dragging a point of an emotion curve up and down."""

from __future__ import annotations

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.feeling import snapped
from journeyeditor.canvas.tools.base import Tool
from journeyeditor.edits.curves import set_feeling
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_curve, find_map
from journeyeditor.model.project import Project


class DragPoint(Tool):
    """Sets the feeling at a card. `ref` is `point:<curve>:<card>`."""

    def __init__(self, bench: Bench, ref: Id) -> None:
        super().__init__(bench)
        self._ref = ref
        _, self._curve_id, self._card_id = ref.split(":", 2)
        curve = find_curve(find_map(self.base, self.map_id), self._curve_id)
        span = bench.scene.drawing.grid.lane(curve.lane_id)
        if span.scale is None:
            raise ValueError(f"the lane of {ref} has no scale")
        self._scale = span.scale
        self._grip = 0.0

    def start(self, at: Pointer) -> None:
        self.bench.session.select(frozenset({self._ref}))
        self.bench.marks.hover = None
        found = self.bench.find(self._ref, committed=True)
        self._grip = 0.0 if found is None else at.at.y - found.rect.centre.y

    def move(self, at: Pointer) -> None:
        v = self._v(at)
        new = self._with(v)
        self.bench.session.preview(new)
        if new is not None:
            words = words_for(self.base.language)
            self.bench.marks.plate = (at.px, sentences.feeling_plate(words.number(v), v))
            sentences.will_feel(self.bench)
        self.bench.repaint()

    def finish(self, at: Pointer) -> None:
        new = self._with(self._v(at))
        self.bench.marks.clear_gesture()
        if new is None:
            self.bench.session.preview(None)
        else:
            label = sentences.label_feeling()
            self.bench.session.commit(label, new, frozenset({self._ref}), base=self.base)
            say_chosen(self.bench)
        self.bench.repaint()

    def _v(self, at: Pointer) -> float:
        return snapped(self._scale.v(at.at.y - self._grip), at.alt)

    def _with(self, v: float) -> Project | None:
        return self.bench.attempt(
            lambda: set_feeling(self.base, self.map_id, self._curve_id, self._card_id, v)
        )

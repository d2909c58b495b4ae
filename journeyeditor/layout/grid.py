"""Where stages, moments and lanes lie on a laid-out map, in mm. Pure geometry, no drawing."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.model.base import Id


@dataclass(frozen=True, slots=True)
class StageSpan:
    """A stage from `x` to `x + w`, with `slots` moments that lie `pitch` mm apart."""

    id: Id
    x: float
    w: float
    slots: int
    pitch: float

    @property
    def right(self) -> float:
        """The x of the stage's right side, in mm."""
        return self.x + self.w

    def slot_x(self, slot: float) -> float:
        """The x of the centre of a moment (a card is centred on it), in mm."""
        return self.x + (slot + 1) * self.pitch

    def slot_at(self, x: float) -> float:
        """The moment at x as a number with a fraction: 2.0 = exactly at moment 2."""
        return (x - self.x) / self.pitch - 1


@dataclass(frozen=True, slots=True)
class Scale:
    """An emotion scale: `zero` is the y of the 0 line, `step` the mm for 1.0 of feeling."""

    zero: float
    step: float

    def y(self, v: float) -> float:
        """The y of a feeling (-2.0 to 2.0), in mm."""
        return self.zero - v * self.step

    def v(self, y: float) -> float:
        """The feeling at y, held between -2.0 and 2.0, not rounded."""
        return max(-2.0, min(2.0, (self.zero - y) / self.step))


@dataclass(frozen=True, slots=True)
class LaneSpan:
    """A lane from `y` to `y + h`; `scale` if it takes curves; `hidden` = a dashed sliver."""

    id: Id
    y: float
    h: float
    hidden: bool = False
    scale: Scale | None = None

    @property
    def bottom(self) -> float:
        """The y of the lane's lower side, in mm."""
        return self.y + self.h


@dataclass(frozen=True, slots=True)
class Grid:
    """All stages from left to right and all lanes from top to bottom, `card_w` mm the card."""

    card_w: float
    stages: tuple[StageSpan, ...]
    lanes: tuple[LaneSpan, ...]

    def stage(self, stage_id: Id) -> StageSpan:
        """The span of a stage. Raises KeyError when there is none."""
        for span in self.stages:
            if span.id == stage_id:
                return span
        raise KeyError(stage_id)

    def lane(self, lane_id: Id) -> LaneSpan:
        """The span of a lane. Raises KeyError when there is none."""
        for span in self.lanes:
            if span.id == lane_id:
                return span
        raise KeyError(lane_id)

    def stage_at(self, x: float) -> StageSpan | None:
        """The stage under x, None left and right of the map."""
        return next((span for span in self.stages if span.x <= x < span.right), None)

    def lane_at(self, y: float) -> LaneSpan | None:
        """The lane under y, None above, below and between."""
        return next((span for span in self.lanes if span.y <= y < span.bottom), None)

    def stage_gap(self, x: float) -> int:
        """Where a stage dropped at x would go: its index, 0 to the number of stages."""
        return sum(1 for span in self.stages if x > span.x + span.w / 2)

    def lane_gap(self, y: float) -> int:
        """Where a lane dropped at y would go: its index, 0 to the number of lanes."""
        return sum(1 for span in self.lanes if y > span.y + span.h / 2)

"""Carrying something from the palette onto the map: cards, stages, lanes, emotion curves."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.drop import (
    cell_rect,
    lane_at,
    lane_gap_rect,
    lane_rect,
    slot_rect,
    spot_at,
    stage_gap_rect,
)
from journeyeditor.canvas.tools.base import LIVE_MAP, Tool
from journeyeditor.edits.cards import add_card
from journeyeditor.edits.curves import add_curve, add_curve_with_lane
from journeyeditor.edits.new import default_name, new_card, new_curve, new_curve_lane, new_stage
from journeyeditor.edits.rules import PaletteItem, refusal
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.stages import add_stage
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import find_lane, find_map, main_actor, places
from journeyeditor.model.journey import Lane
from journeyeditor.model.project import Project

Create = Callable[[Kind, Spot, str, bool], None]
"""Begins typing a new card: its kind, its spot, the title if none is typed, and whether it
supports the customer card above it."""

AskLane = Callable[[int, Pointer], None]
"""Asks whose lane is to be added at an index, and adds it."""


class _Place(Tool):
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


class PlaceCard(_Place):
    """A card: the map makes room for it; after the drop its title is typed."""

    def __init__(self, bench: Bench, item: PaletteItem, create: Create) -> None:
        super().__init__(bench, item)
        self._create = create
        self._kind = Kind(item.value)
        self._title = default_name(self.base.language, item)
        self._live = sum(1 for _ in places(self.journey)) <= LIVE_MAP
        self._shown: Spot | None = None
        self._card = new_card(self._kind, bench.new_id(), self._title)

    def show(self, at: Pointer) -> None:
        spot, marks = self._spot(at), self.bench.marks
        if spot is None:
            self.bench.session.preview(None)
            marks.stop = at.px
            sentences.refused_kind(self.bench, self._kind, self.lane(at))
        else:
            sentences.will_add(self.bench, self._kind, self.journey, spot)
            if self._live and spot != self._shown:
                self.bench.session.preview(self._added(spot))
            found = self.bench.find(self._card.id)
            shown = self.bench.scene.shown
            marks.place = slot_rect(shown, spot) if found is None else found.rect
            marks.place_words = sentences.moment(spot.slot)
            marks.target = cell_rect(shown, spot)
        self._shown = spot
        marks.refused = self._refusing()

    def finish(self, at: Pointer) -> None:
        spot = self._spot(at)
        fits = spot is not None and self._added(spot) is not None
        self.bench.marks.clear_gesture()
        if spot is None or not fits:
            self.bench.session.preview(None)
        else:
            self._create(self._kind, spot, self._title, at.alt)
        self.bench.repaint()

    def _added(self, spot: Spot) -> Project | None:
        return self.bench.attempt(lambda: add_card(self.base, self.map_id, self._card, spot))

    def _spot(self, at: Pointer) -> Spot | None:
        spot = spot_at(self.bench.scene.drawing, at.at, all_lanes=at.shift)
        return None if spot is None or self._refuses(self.lane(at)) else spot

    def _refuses(self, lane: Lane | None) -> bool:
        return refusal(self.base, self.map_id, self.item, lane, None) is not None

    def _refusing(self) -> list[Rect]:
        drawing = self.bench.scene.shown
        return [
            lane_rect(drawing, span)
            for span in drawing.grid.lanes
            if self._refuses(find_lane(self.journey, span.id))
        ]


class PlaceStage(_Place):
    """A stage: goes into the gap nearest to the pointer."""

    def __init__(self, bench: Bench, edit: Callable[[str], None]) -> None:
        super().__init__(bench, PaletteItem.STAGE)
        self._edit = edit

    def show(self, at: Pointer) -> None:
        gap = self._gap(at)
        self.bench.marks.gap = stage_gap_rect(self.bench.scene.shown, gap)
        after = self.journey.stages[gap - 1].name if gap else ""
        sentences.will_add_stage(self.bench, after)

    def finish(self, at: Pointer) -> None:
        self.bench.marks.clear_gesture()
        stage = new_stage(self.bench.new_id(), default_name(self.base.language, self.item))
        new = add_stage(self.base, self.map_id, self._gap(at), stage)
        label = sentences.label_add(self.item)
        self.bench.session.commit(label, new, frozenset({stage.id}), base=self.base)
        say_chosen(self.bench)
        self._edit(stage.id)
        self.bench.repaint()

    def _gap(self, at: Pointer) -> int:
        return self.bench.scene.drawing.grid.stage_gap(at.at.x)


class PlaceLane(_Place):
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


class PlaceCurve(_Place):
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

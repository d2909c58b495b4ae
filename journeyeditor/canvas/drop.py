"""Where something that is carried would land: the grid's place under the pointer as a Spot.

Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.grid import LaneSpan
from journeyeditor.layout.hit import Hit, hit_at, slots_taken
from journeyeditor.model.base import Id


def spot_at(
    drawing: Drawing, at: Point, carried: frozenset[Id] = frozenset(), all_lanes: bool = False
) -> Spot | None:
    """The spot under a point of the committed drawing; None off the stages and lanes.

    On a card the drop stacks, between two cards it makes room, elsewhere it just lands. Over one
    of the `carried` cards themselves it lands in their own place.
    """
    hit = hit_at(drawing, at.x, at.y)
    if hit is None:
        return None
    mode, slot = Mode.INSERT if hit.in_gap else Mode.PLACE, hit.slot
    if hit.on_card is not None and hit.on_card not in carried:
        mode = Mode.STACK
    elif hit.on_card is None and not hit.in_gap and _between(drawing, hit, carried):
        mode = Mode.INSERT
        slot += at.x > drawing.grid.stage(hit.stage_id).slot_x(slot)
    return Spot(hit.lane_id, hit.stage_id, slot, mode, all_lanes)


def _between(drawing: Drawing, hit: Hit, carried: frozenset[Id]) -> bool:
    """Whether this bare place lies between cards: above or below a brick, beside its neighbour.

    Below a card that stands alone there is room to do something at the same time.
    """
    taken = slots_taken(drawing, hit.lane_id, hit.stage_id, carried)
    return hit.slot in taken and not taken.isdisjoint((hit.slot - 1, hit.slot + 1))


def lane_at(drawing: Drawing, at: Point) -> LaneSpan | None:
    """The visible lane under a point, None between, above and below the lanes."""
    span = drawing.grid.lane_at(at.y)
    return None if span is None or span.hidden else span


def cell_rect(drawing: Drawing, spot: Spot) -> Rect | None:
    """The rectangle of a spot's lane within its stage, in mm; None when it is not drawn."""
    try:
        stage, lane = drawing.grid.stage(spot.stage_id), drawing.grid.lane(spot.lane_id)
    except KeyError:
        return None
    return Rect(stage.x, lane.y, stage.w, lane.h)


def lane_rect(drawing: Drawing, span: LaneSpan) -> Rect:
    """The band of a lane right of the lane names, in mm."""
    return Rect(drawing.names_w, span.y, drawing.w - drawing.names_w, span.h)


def slot_rect(drawing: Drawing, spot: Spot) -> Rect | None:
    """Where a card at this spot would stand, in mm, for drops that are not previewed."""
    cell = cell_rect(drawing, spot)
    if cell is None:
        return None
    grid = drawing.grid
    x = grid.stage(spot.stage_id).slot_x(spot.slot) - grid.card_w / 2
    return Rect(x, cell.y + 3, grid.card_w, min(cell.h - 6, 46))


def stage_rect(drawing: Drawing, stage_id: Id) -> Rect:
    """A stage below its header, down to the lowest lane, in mm. Raises KeyError if it is none."""
    span = drawing.grid.stage(stage_id)
    bottom = max((lane.bottom for lane in drawing.grid.lanes), default=drawing.h)
    return Rect(span.x, drawing.header_h, span.w, bottom - drawing.header_h)


def stage_gap_rect(drawing: Drawing, index: int) -> Rect:
    """The line between two stages, from top to bottom, 1.6 mm wide."""
    stages = drawing.grid.stages
    x = stages[index].x if index < len(stages) else stages[-1].right
    return Rect(x - 0.8, 0, 1.6, drawing.h)


def lane_gap_rect(drawing: Drawing, index: int) -> Rect:
    """The line between two lanes, over the whole width, 1.6 mm high."""
    lanes = drawing.grid.lanes
    y = lanes[index].y if index < len(lanes) else lanes[-1].bottom
    return Rect(0, y - 0.8, drawing.w, 1.6)

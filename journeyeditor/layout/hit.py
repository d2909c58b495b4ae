"""What lies at a point of a drawing, and where a card dropped there would go."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Drawing, Outline, Path, Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.model.base import Id

_TOUCHABLE = frozenset({Role.CARD, Role.POINT, Role.STAGE, Role.LANE_NAME, Role.LOOP})


class Hit(NamedTuple):
    """The place in the grid under a point.

    `slot` is the moment; `on_card` the card under the point, if any; `in_gap` says that the point
    lies between two moments, so that a drop there pushes the later cards on by one.
    """

    lane_id: Id
    stage_id: Id
    slot: int
    on_card: Id | None
    in_gap: bool


def block_at(drawing: Drawing, x: float, y: float) -> Block | None:
    """The topmost thing at (x, y) mm that can be chosen: card, point, stage, lane name, link."""
    for layer in (drawing.corner, drawing.names, drawing.header, drawing.body):
        found = _topmost(layer, x - layer.x, y - layer.y)
        if found is not None:
            return found
    return _link_at(drawing, x, y)


def _topmost(block: Block, x: float, y: float) -> Block | None:
    for child in reversed(block.children):
        if child.children and not child.rect.grown(child.overhang).contains(x, y):
            continue
        found = _topmost(child, x - child.x, y - child.y)
        if found is not None:
            return found
        if child.role in _TOUCHABLE and child.rect.contains(x, y):
            return child
    return None


def _link_at(drawing: Drawing, x: float, y: float, reach: float = 2.5) -> Block | None:
    for group in reversed(drawing.body.children):
        if group.role is not Role.LINKS or not group.rect.grown(group.overhang).contains(x, y):
            continue
        for link in reversed(group.children):
            left, top = x - group.x - link.x, y - group.y - link.y
            inside = Rect(0, 0, link.w, link.h).grown(reach).contains(left, top)
            if inside and _near(link, left, top, reach):
                return link
    return None


def _near(block: Block, x: float, y: float, reach: float) -> bool:
    """Whether the point lies within `reach` mm of the link's upright and level pieces."""
    outline = getattr(block.prims[0], "outline", ())
    corners = [step[1:3] for step in outline]
    for (x1, y1), (x2, y2) in pairwise(corners):
        box = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)).grown(reach)
        if box.contains(x, y):
            return True
    return False


def curve_at(drawing: Drawing, x: float, y: float, reach: float) -> Block | None:
    """The curve whose line passes within `reach` mm of (x, y) mm, above or below it."""
    for block in reversed(drawing.body.children):
        if block.role is not Role.CURVE or not block.ref:
            continue
        left, top = x - drawing.body.x - block.x, y - drawing.body.y - block.y
        if not Rect(0, 0, block.w, block.h).grown(block.overhang).contains(left, top):
            continue
        heights = (_height(prim.outline, left) for prim in block.prims if isinstance(prim, Path))
        if any(abs(height - top) <= reach for height in heights if height is not None):
            return block
    return None


def _height(outline: Outline, x: float) -> float | None:
    """The y at x of a line that runs from left to right; None beside it."""
    at = Point(0.0, 0.0)
    for step in outline:
        if step[0] == "Z":
            return None
        numbers = step[1:]
        end = Point(numbers[-2], numbers[-1])
        if step[0] == "C" and at.x <= x <= end.x:
            return _on_cubic(at, Point(*numbers[0:2]), Point(*numbers[2:4]), end, x)
        at = end
    return None


def _on_cubic(a: Point, b: Point, c: Point, d: Point, x: float) -> float:
    """The y at x of a cubic whose x only grows."""
    low, high = 0.0, 1.0
    for _ in range(20):
        t = (low + high) / 2
        if _bezier(a.x, b.x, c.x, d.x, t) < x:
            low = t
        else:
            high = t
    return _bezier(a.y, b.y, c.y, d.y, low)


def _bezier(a: float, b: float, c: float, d: float, t: float) -> float:
    s = 1 - t
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d


def find_block(drawing: Drawing, block_id: str) -> tuple[Block, Rect] | None:
    """A block with its rectangle on the map, None when the drawing has no such block."""
    for layer in drawing.layers:
        found = _find(layer, block_id, 0.0, 0.0)
        if found is not None:
            return found
    return None


def _find(block: Block, block_id: str, x: float, y: float) -> tuple[Block, Rect] | None:
    left, top = x + block.x, y + block.y
    if block.id == block_id:
        return block, Rect(left, top, block.w, block.h)
    for child in block.children:
        found = _find(child, block_id, left, top)
        if found is not None:
            return found
    return None


def hit_at(drawing: Drawing, x: float, y: float) -> Hit | None:
    """The cell and moment at (x, y) mm, None outside of stages and lanes.

    The middle half of a card is the card itself, its outer quarters are gaps; without a card the
    nearest moment counts.
    """
    grid = drawing.grid
    stage, lane = grid.stage_at(x), grid.lane_at(y)
    if stage is None or lane is None or lane.hidden:
        return None
    card = _card_at(drawing, lane.id, stage.id, x, y)
    if card is None:
        return Hit(lane.id, stage.id, _nearest(stage, x), None, False)
    block, rect = card
    share = (x - rect.x) / rect.w
    slot = _nearest(stage, rect.x + grid.card_w / 2)
    if share < 0.25:
        return Hit(lane.id, stage.id, slot, None, True)
    if share > 0.75:
        span = 1 + round((rect.w - grid.card_w) / stage.pitch)
        return Hit(lane.id, stage.id, min(slot + span, stage.slots), None, True)
    return Hit(lane.id, stage.id, slot, block.ref, False)


def _nearest(stage: StageSpan, x: float) -> int:
    """The moment nearest to x; one beyond the last is a new moment at the end."""
    return max(0, min(stage.slots, round(stage.slot_at(x))))


def slots_taken(
    drawing: Drawing, lane_id: Id, stage_id: Id, but: frozenset[Id] = frozenset()
) -> frozenset[int]:
    """The moments of a cell at which a card begins, other than the cards `but`."""
    cell, stage = _cell(drawing, lane_id, stage_id), drawing.grid.stage(stage_id)
    if cell is None:
        return frozenset()
    middle = cell.x + drawing.grid.card_w / 2
    cards = (card for card in cell.children if card.ref not in but)
    return frozenset(_nearest(stage, middle + card.x) for card in cards)


def _card_at(
    drawing: Drawing, lane_id: Id, stage_id: Id, x: float, y: float
) -> tuple[Block, Rect] | None:
    cell = _cell(drawing, lane_id, stage_id)
    if cell is None:
        return None
    for card in reversed(cell.children):
        rect = card.rect.moved(cell.x, cell.y)
        if rect.contains(x, y):
            return card, rect
    return None


def _cell(drawing: Drawing, lane_id: Id, stage_id: Id) -> Block | None:
    wanted = f"cell:{lane_id}:{stage_id}"
    return next((cell for cell in drawing.body.children if cell.id == wanted), None)

"""A lane: how high it is, where its cards stand in it, its band and the name at its left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeyeditor.layout import card as cards
from journeyeditor.layout.arrange import Arranged, Arrangement, arrange
from journeyeditor.layout.context import Context, Facts, Sources, facts_of, spots
from journeyeditor.layout.drawing import Block, Face, Line, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.outline import stroke
from journeyeditor.layout.style import INK, hue_of
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.journey import Cell, Lane
from journeyeditor.model.vocabulary import word

SLIVER = 4.0
"""Height of a hidden lane on the screen, in mm."""


@dataclass(frozen=True, slots=True, eq=False)
class LaneLayout:
    """A lane measured, its rows relative to its own top; `rects` holds the cards, x of the map."""

    lane: Lane
    index: int
    h: float
    tops: tuple[float, ...]
    heights: tuple[float, ...]
    arrangement: Arrangement
    facts: Mapping[Id, tuple[Facts, ...]]
    rects: Mapping[Id, Rect]


def measure(
    ctx: Context, lane: Lane, index: int, stages: Sequence[StageSpan], src: Sources
) -> LaneLayout:
    """The lane's rows and height; remembered as long as nothing that it shows has changed."""
    facts = facts_of(ctx, lane, src)
    return ctx.memo.get(
        ("lane", lane.id),
        (lane, index, stages, facts),
        lambda: _measure(ctx, lane, index, stages, facts),
    )


def _measure(
    ctx: Context,
    lane: Lane,
    index: int,
    stages: Sequence[StageSpan],
    facts: Mapping[Id, tuple[Facts, ...]],
) -> LaneLayout:
    places = spots(ctx, lane)
    cells = [(span.id, places[span.id]) for span in stages if span.id in places]
    bricks = lane.actor is Actor.CUSTOMER and lane.content is Content.TOUCHPOINTS
    arrangement = ctx.memo.get(
        ("arranged", lane.id),
        (places, stages, bricks),
        lambda: arrange(stages, cells, ctx.style.card_w, bricks),
    )
    by_id = {card.id: card for cell in lane.cells for card in cell.cards}
    heights = [0.0] * arrangement.rows
    for cell in arrangement.cells:
        for item in cell:
            heights[item.row] = max(
                heights[item.row], cards.natural_height(ctx, by_id[item.id], item.w)
            )
    tops, h = _rows(ctx, lane, arrangement, heights)
    fresh = {
        item.id: Rect(item.x, tops[item.row], item.w, heights[item.row])
        for cell in arrangement.cells
        for item in cell
    }
    rects = ctx.memo.keep(("rects", lane.id), fresh)
    return LaneLayout(lane, index, h, tops, tuple(heights), arrangement, facts, rects)


def _rows(
    ctx: Context, lane: Lane, arrangement: Arrangement, heights: list[float]
) -> tuple[tuple[float, ...], float]:
    """The y of each row and the height of the lane."""
    style = ctx.style
    if lane.hidden:
        return tuple(0.0 for _ in heights), SLIVER * style.unit
    if lane.content is Content.EMOTION_CURVE:
        return (), style.emotion_h + (lane.height - 1) * 30.0 * style.unit
    y = style.gutter if lane.actor is Actor.EMPLOYEE else style.lane_pad
    tops: list[float] = []
    for row, height in enumerate(heights):
        if row:
            y += style.stack_gap if arrangement.stacked[row] else style.row_gap
        tops.append(y)
        y += height
    least = lane.height * cards.LEAST_H * style.unit + (lane.height - 1) * style.row_gap
    bottom = style.lane_pad + (2.0 * style.unit if lane.actor is Actor.CUSTOMER else 0.0)
    top = style.gutter if lane.actor is Actor.EMPLOYEE else style.lane_pad
    return tuple(tops), max(y, top + least) + bottom


def cell_blocks(
    ctx: Context, layout: LaneLayout, y: float, stages: Mapping[Id, StageSpan]
) -> tuple[Block, ...]:
    """The cells of a lane with their cards; `y` is the top of the lane in the map."""
    if layout.lane.hidden:
        return ()
    return ctx.memo.get(
        ("cells", layout.lane.id), (layout, y), lambda: _cell_blocks(ctx, layout, y, stages)
    )


def _cell_blocks(
    ctx: Context, layout: LaneLayout, y: float, stages: Mapping[Id, StageSpan]
) -> tuple[Block, ...]:
    lane = layout.lane
    cells = {cell.stage_id: cell for cell in lane.cells}
    ordered = [cells[stage_id] for stage_id in stages if stage_id in cells]
    blocks = []
    for cell, arranged in zip(ordered, layout.arrangement.cells, strict=True):
        span = stages[cell.stage_id]
        children = _cards(ctx, layout, cell, arranged, span, tuple(stages.values()))
        prims = _brackets(ctx, layout, arranged, span)
        blocks.append(
            Block(
                f"cell:{lane.id}:{cell.stage_id}",
                Role.CELL,
                span.x,
                y,
                span.w,
                layout.h,
                prims,
                children,
                overhang=ctx.style.gutter,
            )
        )
    return tuple(blocks)


def _cards(
    ctx: Context,
    layout: LaneLayout,
    cell: Cell,
    arranged: tuple[Arranged, ...],
    span: StageSpan,
    stages: tuple[StageSpan, ...],
) -> tuple[Block, ...]:
    facts = layout.facts[cell.stage_id]
    return tuple(
        _card(ctx, layout, card, fact, item, span, stages)
        for card, fact, item in zip(cell.cards, facts, arranged, strict=True)
    )


def _card(
    ctx: Context,
    layout: LaneLayout,
    card: AnyCard,
    facts: Facts,
    item: Arranged,
    span: StageSpan,
    stages: tuple[StageSpan, ...],
) -> Block:
    shape = cards.Shape(item.w, layout.heights[item.row], hue_of(layout.lane))
    x, y = item.x - span.x, layout.tops[item.row]
    crossings = tuple(s.x - item.x for s in stages[1:] if item.x < s.x < item.x + item.w)

    def make() -> Block:
        old = ctx.memo.get(
            ("art", card.id),
            (card, facts, shape.w, shape.h, shape.hue, crossings),
            lambda: (
                cards.full(ctx, card, facts, shape) + _arrows(ctx, crossings, shape.h),
                cards.mid(ctx, card, facts, shape),
                cards.far(ctx, card, facts, shape),
                cards.spoken(ctx, card, facts, word(ctx.words.language, "kind", card.kind)),
            ),
        )
        full, mid, far, text = old
        return Block(
            f"card:{card.id}",
            Role.CARD,
            x,
            y,
            shape.w,
            shape.h,
            full,
            (),
            card.id,
            text,
            mid,
            far,
            cards.overhang(ctx.style),
        )

    made_from = (card, facts, shape.w, shape.h, shape.hue, crossings, x, y)
    return ctx.memo.get(("card", card.id), made_from, make)


def _brackets(
    ctx: Context, layout: LaneLayout, arranged: tuple[Arranged, ...], span: StageSpan
) -> tuple[Prim, ...]:
    """A bracket with "=" at the left of cards that happen at the same time."""
    u = ctx.style.unit
    stacks: dict[int, list[Arranged]] = {}
    for item in arranged:
        stacks.setdefault(item.slot, []).append(item)
    prims: list[Prim] = []
    for items in stacks.values():
        if len(items) < 2:
            continue
        x = min(item.x for item in items) - span.x - 1.2 * u
        top = min(layout.tops[item.row] for item in items) + 3 * u
        bottom = max(layout.tops[item.row] + layout.heights[item.row] for item in items) - 3 * u
        shape = stroke(f"M{x + u:.3f} {top:.3f}H{x:.3f}V{bottom:.3f}H{x + u:.3f}")
        prims.append(Path(shape, pen=Pen(INK, 1.0 * u)))
        middle = (top + bottom) / 2
        prims.append(ctx.text(x - 1.0 * u, middle + 1.6 * u, "=", 14 * u, Face.BOLD, anchor="end"))
    return tuple(prims)


def _arrows(ctx: Context, crossings: tuple[float, ...], h: float) -> tuple[Prim, ...]:
    """Small arrows where a spanning card crosses the border between two stages."""
    u = ctx.style.unit
    tip = stroke("M-1.5 -3L1.5 0L-1.5 3")
    return tuple(Path(tip, x, h / 2, u, None, Pen(INK, 0.9 * u)) for x in crossings)


def line_between(x: float, top: float, bottom: float, colour: str, width: float) -> Line:
    """A vertical line, in mm."""
    return Line(x, top, x, bottom, Pen(colour, width, (), False))

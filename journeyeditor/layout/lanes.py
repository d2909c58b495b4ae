"""A lane: how high it is, where its cards stand in it, its band and the name at its left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.layout import card as cards
from journeyeditor.layout.arrange import Arranged, Arrangement, arrange
from journeyeditor.layout.context import Context, Facts, Sources, facts_of, spots
from journeyeditor.layout.drawing import Block, Face, Line, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.outline import stroke
from journeyeditor.layout.style import INK, Hue, hue_of
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.journey import Cell, Lane

SLIVER = 4.0
"""Height of a hidden lane on the screen, in mm."""


@dataclass(frozen=True, slots=True, eq=False)
class LaneLayout:
    """A lane measured, its rows relative to its own top.

    `rects` holds the cards' rectangles cell by cell, x of the map and y of the lane.
    """

    lane: Lane
    index: int
    h: float
    tops: tuple[float, ...]
    heights: tuple[float, ...]
    arrangement: Arrangement
    facts: Mapping[Id, tuple[Facts, ...]]
    rects: tuple[Mapping[Id, Rect], ...]


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
    by_stage = {cell.stage_id: cell for cell in lane.cells}
    heights = [0.0] * arrangement.rows
    for (stage_id, _), arranged in zip(cells, arrangement.cells, strict=True):
        for row, height in _tallest(ctx, lane, by_stage[stage_id], arranged):
            heights[row] = max(heights[row], height)
    tops, h = _rows(ctx, lane, arrangement, heights)
    rects = tuple(
        _rects(ctx, lane, stage_id, arranged, tops, tuple(heights))
        for (stage_id, _), arranged in zip(cells, arrangement.cells, strict=True)
    )
    return LaneLayout(lane, index, h, tops, tuple(heights), arrangement, facts, rects)


def _tallest(
    ctx: Context, lane: Lane, cell: Cell, arranged: tuple[Arranged, ...]
) -> tuple[tuple[int, float], ...]:
    """For each row that a cell uses the height of its tallest card."""

    key = ("tallest", lane.id, cell.stage_id)

    def make() -> tuple[tuple[int, float], ...]:
        heights = ctx.memo.each(
            (*key, "each"),
            (),
            (cell.cards, arranged),
            lambda at: cards.natural_height(ctx, cell.cards[at], arranged[at].w),
        )
        rows: dict[int, float] = {}
        for item, height in zip(arranged, heights, strict=True):
            rows[item.row] = max(rows.get(item.row, 0.0), height)
        return tuple(rows.items())

    return ctx.memo.get(key, (cell, arranged), make)


def _rects(
    ctx: Context,
    lane: Lane,
    stage_id: Id,
    arranged: tuple[Arranged, ...],
    tops: tuple[float, ...],
    heights: tuple[float, ...],
) -> Mapping[Id, Rect]:
    return ctx.memo.get(
        ("rects", lane.id, stage_id),
        (arranged, tops, heights),
        lambda: {
            item.id: Rect(item.x, tops[item.row], item.w, heights[item.row]) for item in arranged
        },
    )


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
    cells = {cell.stage_id: cell for cell in layout.lane.cells}
    ordered = [cells[stage_id] for stage_id in stages if stage_id in cells]
    borders = tuple(span.x for span in stages.values())[1:]
    return tuple(
        _cell(ctx, layout, y, cell, arranged, stages[cell.stage_id], borders)
        for cell, arranged in zip(ordered, layout.arrangement.cells, strict=True)
    )


def _cell(
    ctx: Context,
    layout: LaneLayout,
    y: float,
    cell: Cell,
    arranged: tuple[Arranged, ...],
    span: StageSpan,
    borders: tuple[float, ...],
) -> Block:
    """One cell with its cards, placed relative to it."""
    lane = layout.lane
    facts, hue = layout.facts[cell.stage_id], hue_of(lane)

    def make() -> Block:
        place = Place(layout.tops, layout.heights, span.x, hue, borders)
        children = ctx.memo.each(
            ("cards", lane.id, cell.stage_id),
            (place,),
            (cell.cards, facts, arranged),
            lambda at: _card(ctx, cell.cards[at], facts[at], arranged[at], place),
        )
        return Block(
            f"cell:{lane.id}:{cell.stage_id}",
            Role.CELL,
            span.x,
            y,
            span.w,
            layout.h,
            _brackets(ctx, layout, arranged, span),
            children,
            overhang=ctx.style.gutter,
        )

    made_from = (
        cell,
        facts,
        arranged,
        layout.tops,
        layout.heights,
        layout.h,
        y,
        span.x,
        span.w,
        hue,
        borders,
    )
    return ctx.memo.get(("cell", lane.id, cell.stage_id), made_from, make)


class Place(NamedTuple):
    """What the cards of a cell share: rows, left side of the stage, colours, stage borders."""

    tops: tuple[float, ...]
    heights: tuple[float, ...]
    x: float
    hue: Hue
    borders: tuple[float, ...]


def _card(ctx: Context, card: AnyCard, facts: Facts, item: Arranged, place: Place) -> Block:
    shape = cards.Shape(item.w, place.heights[item.row], place.hue)
    x, y = item.x - place.x, place.tops[item.row]
    crossings: tuple[float, ...] = ()
    if card.span > 1:
        crossings = tuple(b - item.x for b in place.borders if item.x < b < item.x + item.w)

    def make() -> Block:
        art = ctx.memo.get(
            ("art", card.id),
            (card, facts, shape, crossings),
            lambda: cards.art(ctx, card, facts, shape, crossings),
        )
        return Block(
            f"card:{card.id}",
            Role.CARD,
            x,
            y,
            shape.w,
            shape.h,
            ref=card.id,
            overhang=cards.overhang(ctx.style),
            art=art,
        )

    return ctx.memo.get(("card", card.id), (card, facts, shape, crossings, x, y), make)


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


def line_between(x: float, top: float, bottom: float, colour: str, width: float) -> Line:
    """A vertical line, in mm."""
    return Line(x, top, x, bottom, Pen(colour, width, (), False))

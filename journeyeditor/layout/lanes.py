"""A lane: how high it is, where its cards stand in it, its band and the name at its left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from journeyeditor.layout import card as cards
from journeyeditor.layout.arrange import (
    Arranged,
    Arrangement,
    arrange_cell,
    arrange_spanning,
    shape_of,
    stacked_rows,
)
from journeyeditor.layout.context import Context, Facts, Sources, facts_of, spots
from journeyeditor.layout.drawing import Block, Face, Line, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.metrics import metrics_height
from journeyeditor.layout.outline import stroke
from journeyeditor.layout.style import INK, Hue, Style, hue_of
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, Content
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import Cell, Lane

SLIVER = 4.0
"""Height of a hidden lane on the screen, in mm."""


@dataclass(frozen=True, slots=True, eq=False)
class LaneLayout:
    """A lane measured, its rows relative to its own top.

    `arranged` and `rects` hold the cards stage by stage, x relative to the stage and y to the
    lane: both stay the same objects when the stage or the lane only moves.
    """

    lane: Lane
    index: int
    h: float
    tops: tuple[float, ...]
    heights: tuple[float, ...]
    arranged: Mapping[Id, tuple[Arranged, ...]]
    facts: Mapping[Id, tuple[Facts, ...]]
    rects: Mapping[Id, Mapping[Id, Rect]]


def measure(
    ctx: Context, lane: Lane, index: int, stages: Sequence[StageSpan], src: Sources
) -> LaneLayout:
    """The lane's rows and height; remembered as long as nothing that it shows has changed."""
    facts = facts_of(ctx, lane, src)
    order = tuple(span.id for span in stages)
    return ctx.memo.get(
        ("lane", lane.id),
        (
            lane,
            index,
            stages if _spans(ctx, lane) else order,
            facts,
            ctx.style.emotion_h,
            metrics_height(ctx, lane),
        ),
        lambda: _measure(ctx, lane, index, stages, facts),
    )


def _spans(ctx: Context, lane: Lane) -> bool:
    """Whether the places of the lane's cards depend on how wide the stages are."""
    places = spots(ctx, lane)
    return ctx.memo.get(
        ("spans", lane.id),
        (places,),
        lambda: any(spot.span > 1 for row in places.values() for spot in row),
    )


def _measure(
    ctx: Context,
    lane: Lane,
    index: int,
    stages: Sequence[StageSpan],
    facts: Mapping[Id, tuple[Facts, ...]],
) -> LaneLayout:
    arrangement = _arrange(ctx, lane, stages)
    by_stage = {cell.stage_id: cell for cell in lane.cells}
    here = [span.id for span in stages if span.id in by_stage]
    arranged = ctx.memo.keep(
        ("arranged kept", lane.id), dict(zip(here, arrangement.cells, strict=True))
    )
    heights = [0.0] * arrangement.rows
    for stage_id, items in arranged.items():
        for row, height in _tallest(ctx, lane, by_stage[stage_id], items):
            heights[row] = max(heights[row], height)
    tops, h = _rows(ctx, lane, arrangement, heights)
    fresh = {
        stage_id: _rects(ctx, lane, stage_id, items, tops, tuple(heights))
        for stage_id, items in arranged.items()
    }
    rects = ctx.memo.keep(("rects kept", lane.id), fresh)
    return LaneLayout(lane, index, h, tops, tuple(heights), arranged, facts, rects)


def _arrange(ctx: Context, lane: Lane, stages: Sequence[StageSpan]) -> Arrangement:
    """Rows and places of the lane's cards, cell by cell remembered."""
    style, places = ctx.style, spots(ctx, lane)
    cells = [(span.id, places[span.id]) for span in stages if span.id in places]
    bricks = lane.actor is Actor.CUSTOMER and lane.content is Content.TOUCHPOINTS
    shapes = [
        ctx.memo.get(("shape", lane.id, stage_id), (row,), partial(shape_of, row))
        for stage_id, row in cells
    ]
    if any(shape.spans for shape in shapes):
        found = arrange_spanning(stages, cells, style.card_w, bricks)
        kept = tuple(
            ctx.memo.keep(("spanning", lane.id, stage_id), items)
            for (stage_id, _), items in zip(cells, found.cells, strict=True)
        )
        return found._replace(cells=kept)
    single = not bricks and all(shape.one_row for shape in shapes)
    upper = max((shape.upper for shape in shapes), default=0)
    lower = max((shape.lower for shape in shapes), default=0)
    rows = min(1, len(cells)) if single else upper + lower
    split = None if single else upper
    items = tuple(
        ctx.memo.get(
            ("arranged", lane.id, stage_id),
            (row, split),
            partial(arrange_cell, row, style.pitch, style.card_w, split),
        )
        for stage_id, row in cells
    )
    return Arrangement(items, rows, (False,) if single else stacked_rows(upper, lower, rows))


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
        return (), least_height(style, lane, lane.height)
    y = _above(style, lane) + metrics_height(ctx, lane)
    tops: list[float] = []
    for row, height in enumerate(heights):
        if row:
            y += style.stack_gap if arrangement.stacked[row] else style.row_gap
        tops.append(y)
        y += height
    h = max(y + _below(style, lane), least_height(style, lane, lane.height))
    if is_open(lane):
        h = max(h, style.open_h)
    return tuple(tops), h if lane.cells else max(h, style.empty_h)


def is_open(lane: Lane) -> bool:
    """Whether something is still to be written into the lane: it is for notes, or empty."""
    return lane.content is not Content.EMOTION_CURVE and not (lane.cells and holds_steps(lane))


def least_height(style: Style, lane: Lane, units: int) -> float:
    """How high a lane of so many units is at least, in mm; its cards can need more."""
    if lane.content is Content.EMOTION_CURVE:
        return style.emotion_h + (units - 1) * 30.0 * style.unit
    rows = units * cards.least_height(style) + (units - 1) * style.row_gap
    return _above(style, lane) + rows + _below(style, lane)


def _above(style: Style, lane: Lane) -> float:
    return style.tab_h + (style.gutter if lane.actor is Actor.EMPLOYEE else style.lane_pad)


def _below(style: Style, lane: Lane) -> float:
    return style.lane_pad + (2.0 * style.unit if lane.actor is Actor.CUSTOMER else 0.0)


def cell_blocks(
    ctx: Context, layout: LaneLayout, y: float, stages: Mapping[Id, StageSpan]
) -> tuple[Block, ...]:
    """The cells of a lane with their cards; `y` is the top of the lane in the map."""
    if layout.lane.hidden:
        return ()
    spans = tuple(span for stage_id, span in stages.items() if stage_id in layout.arranged)
    return ctx.memo.get(
        ("cells", layout.lane.id),
        (layout, y, spans),
        lambda: _cell_blocks(ctx, layout, y, spans),
    )


def _cell_blocks(
    ctx: Context, layout: LaneLayout, y: float, spans: Sequence[StageSpan]
) -> tuple[Block, ...]:
    cells = {cell.stage_id: cell for cell in layout.lane.cells}
    return tuple(
        _cell(ctx, layout, y, cells[span.id], layout.arranged[span.id], span) for span in spans
    )


def _cell(
    ctx: Context,
    layout: LaneLayout,
    y: float,
    cell: Cell,
    arranged: tuple[Arranged, ...],
    span: StageSpan,
) -> Block:
    """One cell with its cards, placed relative to it."""
    lane = layout.lane
    facts, hue = layout.facts[cell.stage_id], hue_of(lane)

    def make() -> Block:
        place = Place(layout.tops, layout.heights, hue)
        children = ctx.memo.each(
            ("cards", lane.id, cell.stage_id),
            (place,),
            (cell.cards, facts, arranged),
            lambda at: _card(ctx, cell.cards[at], facts[at], arranged[at], place),
        )
        reach = max((item.x + item.w for item in arranged), default=0.0) - span.w
        return Block(
            f"cell:{lane.id}:{cell.stage_id}",
            Role.CELL,
            span.x,
            y,
            span.w,
            layout.h,
            _brackets(ctx, layout, arranged),
            children,
            overhang=max(ctx.style.gutter, reach),
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
    )
    return ctx.memo.get(("cell", lane.id, cell.stage_id), made_from, make)


class Place(NamedTuple):
    """What the cards of a cell share: the rows of the lane and its colours."""

    tops: tuple[float, ...]
    heights: tuple[float, ...]
    hue: Hue


def _card(ctx: Context, card: AnyCard, facts: Facts, item: Arranged, place: Place) -> Block:
    shape = cards.Shape(item.w, place.heights[item.row], place.hue)
    x, y = item.x, place.tops[item.row]

    def make() -> Block:
        art = ctx.memo.get(
            ("art", card.id),
            (card, facts, shape, item.crossings),
            lambda: cards.art(ctx, card, facts, shape, item.crossings),
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

    return ctx.memo.get(("card", card.id), (card, facts, shape, item.crossings, x, y), make)


def _brackets(ctx: Context, layout: LaneLayout, arranged: tuple[Arranged, ...]) -> tuple[Prim, ...]:
    """A bracket with "=" at the left of cards that happen at the same time."""
    u = ctx.style.unit
    stacks: dict[int, list[Arranged]] = {}
    for item in arranged:
        stacks.setdefault(item.slot, []).append(item)
    prims: list[Prim] = []
    for items in stacks.values():
        if len(items) < 2:
            continue
        x = min(item.x for item in items) - 1.2 * u
        top = min(layout.tops[item.row] for item in items) + 3 * u
        bottom = max(layout.tops[item.row] + layout.heights[item.row] for item in items) - 3 * u
        shape = stroke(f"M{x + u:.3f} {top:.3f}H{x:.3f}V{bottom:.3f}H{x + u:.3f}")
        prims.append(Path(shape, pen=Pen(INK, 1.0 * u)))
        middle = (top + bottom) / 2
        size = max(ctx.style.floor_pt, 14 * u)
        prims.append(ctx.text(x - 1.0 * u, middle + 1.6 * u, "=", size, Face.BOLD, anchor="end"))
    return tuple(prims)


def line_between(x: float, top: float, bottom: float, colour: str, width: float) -> Line:
    """A vertical line, in mm."""
    return Line(x, top, x, bottom, Pen(colour, width, (), False))

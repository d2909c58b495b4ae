"""The whole map: stages across, lanes down, everything in its place. `lay_out` is the way in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from journeyeditor.layout.bands import band, name_block, zone_line, zone_rank
from journeyeditor.layout.carried import carried_links
from journeyeditor.layout.context import Context, Sources, sources
from journeyeditor.layout.curve import curve_blocks, lane_scale, plumb_blocks
from journeyeditor.layout.curve_look import curve_names, first_known, looks
from journeyeditor.layout.drawing import Block, Drawing, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grid import Grid, LaneSpan, Scale, StageSpan
from journeyeditor.layout.handles import Followed, Handle, follows, handles
from journeyeditor.layout.header import corner, header
from journeyeditor.layout.hints import hint_blocks
from journeyeditor.layout.lanes import LaneLayout, cell_blocks, measure
from journeyeditor.layout.links import Placed, link_blocks
from journeyeditor.layout.loops import GUTTER, loop_blocks, loop_height
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.metrics import journey_lines, metric_blocks
from journeyeditor.layout.style import Style
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Content, LinkKind
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project


class Laid(NamedTuple):
    """A measured lane with its top in the map and the gap above it, in mm."""

    layout: LaneLayout
    y: float
    above: float

    @property
    def lane(self) -> Lane:
        """The lane itself."""
        return self.layout.lane


def lay_out(
    project: Project,
    journey: JourneyMap,
    style: Style,
    fonts: Fonts,
    memo: Memo,
    only: frozenset[Id] = frozenset(),
    numbered: Mapping[Id, str] | None = None,
) -> Drawing:
    """The drawing of a map. Pure: the memo makes it fast, never different.

    `only` draws some neighbouring stages, as a poster does that wraps a map into bands; empty =
    all. Numbers, peak and end are those of the whole map, and what leads to stages that are not
    drawn says where it goes on. At least one stage must be left. `numbered` are the numbers of
    the cards where they are not to be counted.
    """
    ctx = _begun(project, journey, style, fonts, memo, only, numbered)
    src = sources(ctx)
    stages = columns(ctx)
    laid, zones, bottom = _stack(ctx, _measured(ctx, src, stages))
    w = stages[-1].right
    h = bottom + _foot_height(ctx)
    body = _body(ctx, laid, stages, zones, Rect(0, 0, w, h), _links(ctx, laid, stages, src, bottom))
    labels = tuple(label for _, label in zones)
    names = tuple(name_block(ctx, item.layout, item.y, _under(ctx, item.lane)) for item in laid)
    return Drawing(
        grid=_grid(ctx, laid, stages),
        w=w,
        h=h,
        header_h=style.header_h,
        names_w=style.names_w,
        body=body,
        header=header(ctx, stages, w),
        names=Block("names", Role.MAP, 0, 0, style.names_w, h, (), names),
        corner=corner(ctx),
        labels=Block("labels", Role.MAP, 0, 0, w, h, (), labels),
    )


def map_height(
    project: Project,
    journey: JourneyMap,
    style: Style,
    fonts: Fonts,
    memo: Memo,
    only: frozenset[Id] = frozenset(),
    numbered: Mapping[Id, str] | None = None,
) -> float:
    """How high `lay_out` will draw it, in mm, in less time; the memo serves both."""
    ctx = _begun(project, journey, style, fonts, memo, only, numbered)
    _, _, bottom = _stack(ctx, _measured(ctx, sources(ctx), columns(ctx)))
    return bottom + _foot_height(ctx)


def _begun(
    project: Project,
    journey: JourneyMap,
    style: Style,
    fonts: Fonts,
    memo: Memo,
    only: frozenset[Id],
    numbered: Mapping[Id, str] | None,
) -> Context:
    words = words_for(project.language)
    memo.begin(replace(style, emotion_h=0.0), fonts, words, only)
    return Context(project, journey, style, words, fonts, memo, only, numbered)


def _measured(ctx: Context, src: Sources, stages: Sequence[StageSpan]) -> list[LaneLayout]:
    return [
        measure(ctx, lane, index, stages, src)
        for index, lane in enumerate(ctx.journey.lanes)
        if ctx.style.shows(lane)
    ]


def columns(ctx: Context) -> tuple[StageSpan, ...]:
    """Where the stages lie: half a pitch of air at both ends of each."""
    x, pitch = ctx.style.names_w, ctx.style.pitch
    spans: list[StageSpan] = []
    for stage in ctx.stages:
        w = (stage.slots + 1) * pitch
        spans.append(StageSpan(stage.id, x, w, stage.slots, pitch))
        x += w
    return ctx.memo.keep("columns", tuple(spans))


def _foot_height(ctx: Context) -> float:
    """Room under the map for the arrow from the ultimate to the zero moment."""
    if not ctx.style.draws(MapMark.RETURNS):
        return 0.0
    returns = ctx.memo.get(
        "returns",
        (ctx.journey.links,),
        lambda: any(link.kind is LinkKind.UMOT_ZMOT for link in ctx.journey.links),
    )
    return GUTTER * ctx.style.unit if returns else 0.0


def _stack(
    ctx: Context, measured: Sequence[LaneLayout]
) -> tuple[list[Laid], list[tuple[Block, Block]], float]:
    """Lanes under each other with zone lines between; also the y below the last one."""
    style = ctx.style
    w = columns(ctx)[-1].right
    y = style.header_h + loop_height(ctx)
    laid: list[Laid] = []
    zones: list[tuple[Block, Block]] = []
    rank: int | None = None
    for layout in measured:
        above = 0.0
        here = zone_rank(layout.lane)
        if here is not None:
            for line in range(rank, here) if rank is not None else ():
                label = zones[-1][1] if zones else None
                zones.append(zone_line(ctx, line, y + above + style.zone_gap / 2, w, label))
                above += style.zone_gap
            rank = here if rank is None else max(rank, here)
        laid.append(Laid(layout, y + above, above))
        y += above + layout.h
    return laid, zones, y


def _grid(ctx: Context, laid: Sequence[Laid], stages: tuple[StageSpan, ...]) -> Grid:
    spans = tuple(
        LaneSpan(
            item.lane.id,
            item.y,
            item.layout.h,
            item.lane.hidden,
            _scale(ctx, item) if item.lane.content is Content.EMOTION_CURVE else None,
        )
        for item in laid
    )
    return Grid(ctx.style.card_w, stages, spans)


def _scale(ctx: Context, item: Laid) -> Scale:
    """The emotion scale of a lane in the coordinates of the map."""
    scale = lane_scale(ctx.style, item.layout.h)
    return Scale(scale.zero + item.y, scale.step)


def _body(
    ctx: Context,
    laid: Sequence[Laid],
    stages: tuple[StageSpan, ...],
    zones: Sequence[tuple[Block, Block]],
    area: Rect,
    links: tuple[Block, ...],
) -> Block:
    """Everything that scrolls both ways, from the ground up."""
    x = ctx.style.names_w
    by_id = {span.id: span for span in stages}
    children: list[Block] = [band(ctx, item.layout, item.y, item.above, x, stages) for item in laid]
    children += loop_blocks(ctx, stages, ctx.style.header_h)
    children += [line for line, _ in zones]
    curves = _curves(ctx, laid, stages)
    children += [plumb for plumbs, _ in curves for plumb in plumbs]
    children += links
    children += [line for _, lines in curves for line in lines]
    if not ctx.style.printing:
        for item in laid:
            children += hint_blocks(ctx, item.lane, item.y, item.layout.h, area.w)
    for item in laid:
        children += metric_blocks(ctx, item.lane, item.y, stages)
        children += cell_blocks(ctx, item.layout, item.y, by_id)
    return Block("body", Role.MAP, 0, 0, area.w, area.h, (), tuple(children))


def _links(
    ctx: Context,
    laid: Sequence[Laid],
    stages: tuple[StageSpan, ...],
    src: Sources,
    foot: float,
) -> tuple[Block, ...]:
    placed = [
        Placed(
            item.y,
            item.layout.h,
            item.layout.arranged,
            item.layout.rects,
            item.lane.actor is Actor.EMPLOYEE,
        )
        for item in laid
        if not item.lane.hidden
    ]
    links = link_blocks(ctx, placed, stages, src.feelings, foot)
    return (*links, *carried_links(ctx, placed, stages, src.numbers)) if ctx.only else links


def _curves(
    ctx: Context, laid: Sequence[Laid], stages: tuple[StageSpan, ...]
) -> list[tuple[Sequence[Block], Sequence[Block]]]:
    """The plumb lines and the line of each curve whose lane is shown, lane by lane.

    The first curve of a lane lies on top of the others.
    """
    shown = [item for item in laid if not item.lane.hidden]
    return [blocks for item in shown for blocks in _curves_of(ctx, item, laid, stages)]


def _curves_of(
    ctx: Context, home: Laid, laid: Sequence[Laid], stages: tuple[StageSpan, ...]
) -> Iterator[tuple[Sequence[Block], Sequence[Block]]]:
    curves = [curve for curve in ctx.journey.curves if curve.lane_id == home.lane.id]
    rect = Rect(ctx.style.names_w, home.y, stages[-1].right - ctx.style.names_w, home.layout.h)
    places: dict[Id, list[tuple[Handle, ...]]] = {}
    for curve in curves:
        followed = [item for item in laid if follows(curve, home.lane, item.lane)]
        lanes = [Followed(item.layout, item.y) for item in followed]
        places[curve.id] = handles(ctx, curve, lanes, stages)
    scale = lane_scale(ctx.style, rect.h)
    firsts = {key: first_known(rows) for key, rows in places.items()}
    starts = {key: scale.y(first.point.v) for key, first in firsts.items() if first and first.point}
    ways = looks(ctx, home.lane, starts)
    for curve in reversed(curves):
        rows = places[curve.id]
        plumbs = plumb_blocks(ctx, curve, rect, stages, rows)
        yield plumbs, curve_blocks(ctx, curve, home.lane, rect, stages, rows, ways[curve.id])


def _under(ctx: Context, lane: Lane) -> tuple[str, ...]:
    """The small lines under a lane's name: whose curve, what kind; measurements of the whole."""
    if lane.content is not Content.EMOTION_CURVE:
        return journey_lines(ctx, lane)
    curves = tuple(curve for curve in ctx.journey.curves if curve.lane_id == lane.id)

    def make() -> tuple[str, ...]:
        if len(curves) > 1:
            return tuple(curve_names(ctx, lane, curves)[:4])
        names = {persona.id: persona.name for persona in ctx.project.personas}
        lines: list[str] = []
        for curve in curves:
            who = curve.name or names.get(curve.persona_id or lane.persona_id or "", "")
            kind = ctx.words.curve(curve.kind)
            counts = {point.n for point in curve.points if point.n is not None}
            if len(counts) == 1:
                kind = f"{kind} n = {counts.pop()}"
            lines += [part for part in (who, kind) if part and part not in lines]
        return tuple(lines[:4])

    made_from = (curves, lane.persona_id, ctx.journey.persona_id, ctx.project.personas)
    return ctx.memo.get(("under", lane.id), made_from, make)

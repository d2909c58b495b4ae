"""Links between cards: always upright or level, in blocks stage by stage.

`routing` finds where they turn; here they get their height, their pen, arrows and words. Links
within a stage lie in a block of that stage, relative to it, so that a stage that only moves takes
them along as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.layout.arrange import Arranged
from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import (
    Block,
    Box,
    Face,
    Line,
    Outline,
    Path,
    Pen,
    Prim,
    Role,
    Step,
)
from journeyeditor.layout.geometry import MM_PER_PT, Point, Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.routing import Rules, Way, supporters, ways
from journeyeditor.layout.style import INK, SOFT, VERMILLION, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import Link

LEVELS = (1.8, 4.2, 6.6)
"""Heights in a gutter at which lines may run, from the top of the lane, in mm at unit 1."""

SWITCHED: Mapping[LinkKind, MapMark] = MappingProxyType(
    {LinkKind.FEEDBACK: MapMark.FEEDBACK, LinkKind.UMOT_ZMOT: MapMark.RETURNS}
)
"""The kinds of links that can be hidden."""

ACROSS = ""
"""The group of the links that run from one stage to another."""


class Placed(NamedTuple):
    """A lane on the map with its cards stage by stage, x relative to the stage, y to the lane."""

    y: float
    h: float
    arranged: Mapping[Id, tuple[Arranged, ...]]
    rects: Mapping[Id, Mapping[Id, Rect]]
    is_employee: bool = False


def link_blocks(
    ctx: Context,
    lanes: Sequence[Placed],
    stages: Sequence[StageSpan],
    feelings: Mapping[Id, float],
    foot: float,
) -> tuple[Block, ...]:
    """A block for each stage with links, and one for the links between stages.

    `foot` is the y of the gutter under the map.
    """
    groups = ctx.memo.get(
        "link groups",
        (ctx.journey.links, tuple(lane.arranged for lane in lanes)),
        lambda: _groups(ctx, lanes),
    )
    blocks = [
        _stage_links(ctx, groups[span.id], lanes, span, feelings, foot)
        for span in stages
        if span.id in groups
    ]
    if ACROSS in groups:
        blocks.append(_links_across(ctx, groups[ACROSS], lanes, stages, feelings, foot))
    return tuple(blocks)


def _groups(ctx: Context, lanes: Sequence[Placed]) -> Mapping[Id, tuple[Link, ...]]:
    """The links whose ends are shown, by the stage in which both lie."""
    stage_of = {
        item.id: stage_id
        for lane in lanes
        for stage_id, items in lane.arranged.items()
        for item in items
    }
    groups: dict[Id, list[Link]] = {}
    for link in ctx.journey.links:
        source, target = stage_of.get(link.source), stage_of.get(link.target)
        if source is not None and target is not None and shows_link(ctx, link):
            groups.setdefault(source if source == target else ACROSS, []).append(link)
    return {key: ctx.memo.keep(("link group", key), tuple(links)) for key, links in groups.items()}


def shows_link(ctx: Context, link: Link) -> bool:
    """Whether links of this kind are to be seen."""
    mark = SWITCHED.get(link.kind)
    return mark is None or ctx.style.draws(mark)


def _stage_links(
    ctx: Context,
    links: tuple[Link, ...],
    lanes: Sequence[Placed],
    span: StageSpan,
    feelings: Mapping[Id, float],
    foot: float,
) -> Block:
    cards = tuple(lane.arranged.get(span.id, ()) for lane in lanes)
    rects = tuple(lane.rects.get(span.id) for lane in lanes)
    at = tuple((lane.y, lane.h) for lane in lanes)
    found = ctx.memo.get(
        ("ways", span.id), (links, cards), lambda: ways(cards, links, _rules(ctx, False))
    )

    def make() -> tuple[Block, ...]:
        here = {
            card: rect.moved(0, lane.y)
            for lane, some in zip(lanes, rects, strict=True)
            for card, rect in (some or {}).items()
        }
        return _children(ctx, links, found, here, at, feelings, foot)

    children = ctx.memo.get(
        ("link blocks", span.id), (links, found, rects, at, feelings, foot), make
    )
    return ctx.memo.get(
        ("links of stage", span.id),
        (children, span.x, span.w, foot),
        lambda: _container(ctx, f"links:{span.id}", Rect(span.x, 0, span.w, foot), children),
    )


def _links_across(
    ctx: Context,
    links: tuple[Link, ...],
    lanes: Sequence[Placed],
    stages: Sequence[StageSpan],
    feelings: Mapping[Id, float],
    foot: float,
) -> Block:
    lefts = {span.id: span.x for span in stages}
    at = tuple((lane.y, lane.h) for lane in lanes)

    def make() -> Block:
        cards = [
            [
                item._replace(x=item.x + lefts[stage_id])
                for stage_id, items in lane.arranged.items()
                for item in items
            ]
            for lane in lanes
        ]
        here = {
            card: rect.moved(lefts[stage_id], lane.y)
            for lane in lanes
            for stage_id, some in lane.rects.items()
            for card, rect in some.items()
        }
        found = ways(cards, links, _rules(ctx, True))
        children = _children(ctx, links, found, here, at, feelings, foot)
        return _container(ctx, "links", Rect(0, 0, stages[-1].right, foot), children)

    made_from = (links, tuple(lane.rects for lane in lanes), at, tuple(stages), feelings, foot)
    return ctx.memo.get("links across", made_from, make)


def _rules(ctx: Context, across: bool) -> Rules:
    friends = ctx.memo.get(
        "supporters", (ctx.journey.links,), lambda: supporters(ctx.journey.links)
    )
    return Rules(ctx.style.gap, 6.0 * ctx.style.unit, friends, across)


def _container(ctx: Context, name: str, rect: Rect, children: tuple[Block, ...]) -> Block:
    return Block(name, Role.LINKS, *rect, children=children, overhang=ctx.style.card_w)


def _children(
    ctx: Context,
    links: tuple[Link, ...],
    found: Mapping[Id, Way],
    cards: Mapping[Id, Rect],
    at: tuple[tuple[float, float], ...],
    feelings: Mapping[Id, float],
    foot: float,
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for link in links:
        corners = _corners(ctx, found[link.id], cards, at)
        if link.kind is LinkKind.SUPPORTS:
            hurts = feelings.get(link.source, 0.0) < 0 and feelings.get(link.target, 0.0) < 0
            blocks.append(_supports_block(ctx, link, corners, hurts))
        elif link.kind is LinkKind.UMOT_ZMOT:
            ends = cards[link.source].centre.x, cards[link.target].centre.x
            blocks.append(_return_block(ctx, link, ends, foot))
        else:
            back = cards[link.target].centre.x < cards[link.source].centre.x
            blocks.append(_arrow_block(ctx, link, corners, back))
    return tuple(blocks)


def _corners(
    ctx: Context, way: Way, cards: Mapping[Id, Rect], at: tuple[tuple[float, float], ...]
) -> list[Point]:
    """The corners of a way in mm."""
    start, end, u = cards[way.start], cards[way.end], ctx.style.unit
    x = way.start_x
    corners = [Point(x, start.bottom if way.down else start.y)]
    for lane, level, fresh in way.turns:
        top, h = at[lane]
        y = top + (LEVELS[level] * u if level >= 0 else h - LEVELS[0] * u)
        corners += [Point(x, y), Point(fresh, y)]
        x = fresh
    return [*corners, Point(way.end_x, end.y if way.from_above else end.bottom)]


def _supports_block(ctx: Context, link: Link, corners: list[Point], hurts: bool) -> Block:
    """Ink; pain on both sides: thicker, with two bars across."""
    u = ctx.style.unit
    pen = Pen(INK, (1.5 if hurts else 0.75) * u)

    def make() -> Block:
        area = _bounds(corners)
        prims: list[Prim] = [Path(_outline(corners, area), pen=pen)]
        if hurts:
            end, before = corners[-1], corners[-2]
            y = max(before.y, end.y - 9 * u) + min(3.0 * u, (end.y - before.y) / 2) - area.y
            x = end.x - area.x
            for dy in (0.0, 1.8 * u):
                prims.append(Line(x - 2 * u, y + dy, x + 2 * u, y + dy, Pen(INK, 0.8 * u)))
        return _block(ctx, link, area, prims)

    return ctx.memo.get(("link", link.id), (tuple(corners), hurts, link), make)


def _arrow_block(ctx: Context, link: Link, corners: list[Point], back: bool) -> Block:
    u = ctx.style.unit
    dashed = back or link.kind is LinkKind.FEEDBACK
    pen = Pen(INK, 0.9 * u, (3.0 * u, 2.2 * u) if dashed else (), False)

    def make() -> Block:
        area = _bounds(corners)
        end, before = corners[-1], corners[-2]
        down = 1.0 if end.y > before.y else -1.0
        tip = Point(end.x - area.x, end.y - area.y)
        head: Outline = (
            ("M", tip.x - 1.8 * u, tip.y - 2.6 * u * down),
            ("L", tip.x, tip.y),
            ("L", tip.x + 1.8 * u, tip.y - 2.6 * u * down),
        )
        prims: list[Prim] = [
            Path(_outline(corners, area), pen=pen),
            Path(head, pen=Pen(INK, 0.9 * u)),
        ]
        label = link.label or (ctx.words.back if back and link.kind is LinkKind.SEQUENCE else "")
        if label:
            a, b = corners[-3], corners[-2]
            middle = Point((a.x + b.x) / 2 - area.x, a.y - area.y)
            prims += plate(ctx, label, middle, hurts=back)
        return _block(ctx, link, area, prims)

    return ctx.memo.get(("link", link.id), (tuple(corners), dashed, back, link), make)


def _return_block(ctx: Context, link: Link, ends: tuple[float, float], foot: float) -> Block:
    """One customer's ultimate moment is the next one's zero moment: an arrow below the map."""
    u = ctx.style.unit
    start, end = ends
    top, y, bottom = foot + 1.0 * u, foot + 7.0 * u, foot + 13.0 * u
    corners = [Point(start, top), Point(start, y), Point(end, y), Point(end, top)]

    def make() -> Block:
        area = Rect(min(start, end), top, abs(end - start), bottom - top)
        tip = end - area.x
        head: Outline = (
            ("M", tip - 1.8 * u, 2.6 * u),
            ("L", tip, 0),
            ("L", tip + 1.8 * u, 2.6 * u),
        )
        pen = Pen(INK, 0.9 * u)
        prims: list[Prim] = [Path(_outline(corners, area), pen=pen), Path(head, pen=pen)]
        middle = Point(area.w / 2, y - top)
        prims += plate(ctx, link.label or "UMOT → ZMOT", middle)
        return _block(ctx, link, area, prims)

    return ctx.memo.get(("link", link.id), (tuple(corners), link), make)


def plate(ctx: Context, words: str, middle: Point, hurts: bool = False) -> list[Prim]:
    """A word on a white plate, centred on a line."""
    u, size = ctx.style.unit, ctx.style.small(0.85)
    w, h = plate_size(ctx, words)
    pen = Pen(VERMILLION if hurts else SOFT, 0.5 * u)
    box = Box(middle.x - w / 2, middle.y - h / 2, w, h, WHITE, pen, h / 2)
    baseline = middle.y + size * MM_PER_PT * 0.34
    return [box, ctx.text(middle.x, baseline, words, size, Face.BOLD, anchor="middle")]


def plate_size(ctx: Context, words: str) -> tuple[float, float]:
    """Width and height of a plate with a word, in mm."""
    size = ctx.style.small(0.85)
    w = ctx.fonts.width(words, Face.BOLD, size) + 4 * ctx.style.unit
    return w, size * MM_PER_PT * 1.3


def _bounds(corners: Sequence[Point]) -> Rect:
    xs, ys = [p.x for p in corners], [p.y for p in corners]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _outline(corners: Sequence[Point], area: Rect) -> Outline:
    steps: list[Step] = []
    for index, corner in enumerate(corners):
        steps.append(("L" if index else "M", corner.x - area.x, corner.y - area.y))
    return tuple(steps)


def _block(ctx: Context, link: Link, area: Rect, prims: list[Prim]) -> Block:
    return Block(
        f"link:{link.id}",
        Role.LINK,
        area.x,
        area.y,
        area.w,
        area.h,
        tuple(prims),
        ref=link.id,
        text=link.label,
        overhang=6.0 * ctx.style.unit,
    )

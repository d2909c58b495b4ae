"""The ground of the map: bands with stage borders, names at the left, stage headers, zone lines."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.context import Context
from journeyeditor.layout.curve import lane_scale
from journeyeditor.layout.drawing import Block, Box, Face, Line, Pen, Prim, Prims, Role, Text
from journeyeditor.layout.faces import face
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.lanes import LaneLayout, line_between
from journeyeditor.layout.paragraph import break_lines, fit_size
from journeyeditor.layout.portrait import portrait, whose
from journeyeditor.layout.style import (
    BORDER,
    HAIR,
    INK,
    LINE,
    SOFT,
    WHITE,
    ZERO,
    Hue,
    Style,
    hue_of,
)
from journeyeditor.model.enums import Actor, Content, Zone
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import Lane

LARGE = 2.2
"""How many times larger a lane's name is written on a map that is shown small."""

LEAST_FACE = 14.0
"""The smallest picture of a persona that is worth its room, in mm on A0."""


def band(
    ctx: Context, layout: LaneLayout, y: float, above: float, x: float, stages: Sequence[StageSpan]
) -> Block:
    """The ground of a lane from `x` to the right end; `above` mm of gap belong to it too."""
    lane = layout.lane
    return ctx.memo.get(
        ("band", lane.id),
        (
            lane.name,
            lane.actor,
            lane.zone,
            lane.content,
            lane.hidden,
            layout.h,
            y,
            above,
            x,
            tuple(stages),
        ),
        lambda: _band(ctx, layout, y, above, x, stages),
    )


def _band(
    ctx: Context, layout: LaneLayout, y: float, above: float, x: float, stages: Sequence[StageSpan]
) -> Block:
    style, lane = ctx.style, layout.lane
    w = stages[-1].right - x
    prims: list[Prim] = [Box(0, 0, w, layout.h, _ground(ctx, lane))]
    if lane.hidden:
        pen = Pen(LINE, 0.5 * style.unit, (3.0, 2.0), False)
        prims = [Line(0, layout.h / 2, w, layout.h / 2, pen)]
    elif lane.content is Content.EMOTION_CURVE:
        prims += _scale_lines(ctx, layout, w)
    prims += [
        line_between(span.x - x, -above, layout.h, BORDER, 0.5 * style.unit) for span in stages[1:]
    ]
    return Block(
        f"lane:{lane.id}",
        Role.BAND,
        x,
        y,
        w,
        layout.h,
        tuple(prims),
        ref=lane.id,
        text=lane.name,
        overhang=above + 0.5,
    )


def _ground(ctx: Context, lane: Lane) -> str:
    plain = lane.content in (Content.EMOTION_CURVE, Content.STICKY)
    return WHITE if plain or not ctx.style.coloured_bands else hue_of(lane).band


def _scale_lines(ctx: Context, layout: LaneLayout, w: float) -> list[Prim]:
    scale, u = lane_scale(ctx.style, layout.h), ctx.style.unit
    lines: list[Prim] = []
    for v in (2, 1, -1, -2):
        lines.append(Line(0, scale.y(v), w, scale.y(v), Pen(HAIR, 0.4 * u, (), False)))
    lines.append(Line(0, scale.y(0), w, scale.y(0), Pen(ZERO, 0.7 * u, (), False)))
    return lines


def who(ctx: Context, lane: Lane) -> str:
    """The word over a lane's name: whose lane it is."""
    if lane.content in (Content.ACTIONS, Content.METRICS):
        return ctx.words.shared
    if lane.zone is Zone.SUPPORT:
        return ctx.words.system if holds_steps(lane) else ctx.words.shared
    return ctx.words.customer if lane.actor is Actor.CUSTOMER else ctx.words.employee


def name_block(ctx: Context, layout: LaneLayout, y: float, under: tuple[str, ...]) -> Block:
    """The name of a lane in the column at the left; `under` are small lines below the name."""
    lane = layout.lane
    persona = whose(ctx, lane) if lane.content is Content.EMOTION_CURVE else None
    made_from = (
        lane.name,
        lane.actor,
        lane.zone,
        lane.content,
        lane.hidden,
        layout.index,
        layout.h,
        y,
        under,
        persona.image if persona else "",
    )
    return ctx.memo.get(("name", lane.id), made_from, lambda: _name(ctx, layout, y, under))


def _name(ctx: Context, layout: LaneLayout, y: float, under: tuple[str, ...]) -> Block:
    style, lane = ctx.style, layout.lane
    hue = hue_of(lane)
    w, u = style.names_w, style.unit
    prims: list[Prim] = [Box(0, 0, w - 1.5 * u, layout.h, _name_ground(ctx, hue))]
    prims.append(Box(0, 0, style.edge, layout.h, hue.edge))
    if not lane.hidden:
        words = _name_text(ctx, layout, under)
        prims += words
        if lane.content is Content.EMOTION_CURVE:
            prims += _scale_faces(ctx, layout)
            prims += _face_of(ctx, layout, words)
    return Block(
        f"name:{lane.id}",
        Role.LANE_NAME,
        0,
        y,
        w,
        layout.h,
        tuple(prims),
        ref=lane.id,
        text=f"{layout.index + 1} {who(ctx, lane)}, {lane.name}",
        mid=(*prims[:2], *_large_name(ctx, layout)),
    )


def _large_name(ctx: Context, layout: LaneLayout) -> list[Prim]:
    """The name alone, large, for a map that is shown small."""
    style, lane = ctx.style, layout.lane
    if lane.hidden:
        return []
    x, size = style.edge + 3.0 * style.unit, style.lane_pt * LARGE
    room = style.names_w - x - 3.0 * style.unit
    size = fit_size(ctx.fonts, lane.name, Face.BOLD, size, room, least=0.3)
    step = size * MM_PER_PT * 1.1
    most = max(1, int(layout.h / step))
    lines = break_lines(ctx.fonts, lane.name, Face.BOLD, size, room, most)
    top = (layout.h - len(lines) * step) / 2 + step * 0.8
    return [
        ctx.line(x, top + i * step, room, line, size, Face.BOLD) for i, line in enumerate(lines)
    ]


def _name_ground(ctx: Context, hue: Hue) -> str:
    return hue.band if ctx.style.coloured_bands else WHITE


def _name_text(ctx: Context, layout: LaneLayout, under: tuple[str, ...]) -> list[Text]:
    style, lane = ctx.style, layout.lane
    u = style.unit
    x = style.edge + 3.8 * u
    small = style.lane_small_pt
    has_scale = lane.content is Content.EMOTION_CURVE
    room = _room_beside_scale(style, x) if has_scale else style.names_w - x - 4.0 * u
    above = 1.2 if has_scale else 3.0  # there the topmost number of the scale is near
    y = above * u + small * MM_PER_PT
    prims = [ctx.text(x, y, f"{layout.index + 1}  {who(ctx, lane)}", small, Face.BOLD, SOFT)]
    size, lines = _name_lines(ctx, lane.name, room, layout.h - y, len(under))
    for line in lines:
        y += size * MM_PER_PT * 1.18
        prims.append(ctx.line(x, y, room, line, size, Face.BOLD))
    step = small * MM_PER_PT * 1.3
    most = 2 if y + 2 * len(under) * step < layout.h else 1
    for text in under:
        for line in break_lines(ctx.fonts, text, Face.REGULAR, small, room, most):
            y += step
            prims.append(ctx.text(x, y, line, small, Face.REGULAR, SOFT))
    return prims


def _face_of(ctx: Context, layout: LaneLayout, words: Sequence[Text]) -> Prims:
    """Whose feelings these are, under the words, where there is room for a picture."""
    style = ctx.style
    u, x = style.unit, words[0].x
    persona = whose(ctx, layout.lane)
    top = max(text.y for text in words) + 4.0 * u
    side = min(_room_beside_scale(style, x), layout.h - top - 4.0 * u)
    if persona is None or side < LEAST_FACE * u:
        return ()
    return portrait(ctx, persona, x, top, side)


def _room_beside_scale(style: Style, x: float) -> float:
    """The width from `x` to the scale of an emotion lane, in mm."""
    return style.names_w - x - 22.0 * style.unit - style.face_r * 1.72


def _name_lines(
    ctx: Context, name: str, room: float, high: float, under: int
) -> tuple[float, tuple[str, ...]]:
    """The name as large as it is usual, or smaller where a low lane would cut it."""
    usual = fit_size(ctx.fonts, name, Face.BOLD, ctx.style.lane_pt, room)
    for size in (usual, usual * 0.8, max(usual * 0.6, ctx.style.floor_pt)):
        most = max(1, int(high / (size * MM_PER_PT * 1.15)) - under)
        lines = break_lines(ctx.fonts, name, Face.BOLD, size, room, most)
        if not lines[-1].endswith("…"):
            return size, lines
    return usual, lines


def _scale_faces(ctx: Context, layout: LaneLayout) -> list[Prim]:
    style = ctx.style
    u, r = style.unit, style.face_r * 0.86
    scale = lane_scale(style, layout.h)
    x = style.names_w - 3.4 * u - r
    size = max(style.lane_small_pt, style.lane_pt * 0.56)
    prims: list[Prim] = []
    for v in (2, 1, 0, -1, -2):
        y = scale.y(v)
        number = ctx.words.number(v, plus=True, decimals=0)
        prims += face(x, y, r, v)
        prims.append(
            ctx.text(
                x - r - 2.4 * u, y + size * MM_PER_PT * 0.34, number, size, Face.BOLD, anchor="end"
            )
        )
    return prims


def zone_rank(lane: Lane) -> int | None:
    """The order of the zones from the customer down; None for what belongs to no zone."""
    if lane.hidden or lane.content in (Content.ACTIONS, Content.METRICS):
        return None
    order = (Zone.CUSTOMER, Zone.FRONTSTAGE, Zone.BACKSTAGE, Zone.SUPPORT)
    return order.index(lane.zone)


def zone_line(
    ctx: Context, rank: int, y: float, w: float, before: Block | None = None
) -> tuple[Block, Block]:
    """The line under the zone with this rank, over the whole width, and its name on a plate.

    Right of the plate `before` where that is in the way: with no lane shown between two lines.
    """
    u, words = ctx.style.unit, ctx.words
    name, key, dash = (
        (words.interaction, "interaction", ()),
        (words.visibility, "visibility", (6.0 * u, 3.0 * u)),
        (words.internal, "internal", (1.2 * u, 3.0 * u)),
    )[rank]
    half = 0.6 * u
    pen = Pen(INK, 0.9 * u, dash, False)
    line = Block(
        f"zone:{key}", Role.ZONE_LINE, 0, y - half, w, 2 * half, (Line(0, half, w, half, pen),)
    )
    size = ctx.style.meta_pt
    text = ctx.text(2.6 * u, 0, name, size, Face.BOLD)
    height = size * MM_PER_PT * 1.3
    plate = Box(0, 0, text.width + 5.2 * u, height, WHITE, Pen(INK, 0.4 * u), height / 2)
    covered = before is not None and y - height / 2 < before.rect.bottom
    label = Block(
        f"zone-name:{key}",
        Role.ZONE_LINE,
        (before.rect.right if before and covered else ctx.style.names_w) + 2.0 * u,
        y - height / 2,
        plate.w,
        height,
        (plate, ctx.text(2.6 * u, height * 0.735, name, size, Face.BOLD)),
        text=name,
        overhang=0.5,
    )
    return line, label

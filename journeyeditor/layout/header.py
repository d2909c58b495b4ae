"""Stage headers and the corner cell: what stays at the top of the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import ceil, floor

from journeyeditor.layout.column import as_line_end
from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Face, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.paragraph import break_lines, fit_size
from journeyeditor.layout.style import HEADER, INK, SOFT, WHITE
from journeyeditor.model.enums import State
from journeyeditor.model.journey import Stage

LARGE = 1.7
"""How many times larger a stage's name is written on a map that is shown small."""

SMALLER = 0.7
"""How much smaller the name of a stage is written before it takes two lines."""

GAP = 0.2
"""Between the number of a stage and its name, as a multiple of the size of names."""

NBSP = "\u00a0"
"""Keeps words on one line, so that `fit_size` finds the size at which all of them fit."""


def header(ctx: Context, spans: Sequence[StageSpan], w: float) -> Block:
    """The row of stage headers over the whole width."""
    times, by_id = periods(ctx), {span.id: span for span in spans}
    children = tuple(
        ctx.memo.get(
            ("stage", stage.id),
            (stage, index, span, times[index]),
            partial(_stage, ctx, stage, index, span, times[index]),
        )
        for index, stage in enumerate(ctx.journey.stages)
        if (span := by_id.get(stage.id)) is not None
    )
    height = ctx.style.header_h
    ground = (Box(0, 0, w, height, WHITE),)
    return Block("header", Role.MAP, 0, 0, w, height, ground, children)


def _stage(ctx: Context, stage: Stage, index: int, span: StageSpan, period: str) -> Block:
    style = ctx.style
    u, h = style.unit, style.header_h
    prims: list[Prim] = [
        Box(u, 0, span.w - 2 * u, h - 2 * u, HEADER),
        Box(u, h - 2.6 * u, span.w - 2 * u, u, INK),
    ]
    room = span.w - 10 * u
    size = _size_on_a_line(ctx, stage.name, index, room)
    if size < style.stage_pt * SMALLER and " " in stage.name:
        prims += _two_lines(ctx, stage.name, index, room, period)
    else:
        size = max(size, min(style.floor_pt, style.stage_pt))
        prims += _one_line(ctx, stage.name, index, size, room, period)
    whole = f"{index + 1} {stage.name}"
    return Block(
        f"stage:{stage.id}",
        Role.STAGE,
        span.x,
        0,
        span.w,
        h,
        tuple(prims),
        ref=stage.id,
        text=", ".join(part for part in (whole, period) if part),
        mid=(*prims[:2], *_large_name(ctx, stage, index, span)),
    )


def _size_on_a_line(ctx: Context, name: str, index: int, room: float) -> float:
    """The size at which number and name stand beside each other in `room` mm, by half points."""
    style = ctx.style
    most = style.stage_pt
    em = _em(ctx, str(index + 1), Face.REGULAR) + _em(ctx, name, Face.BOLD)
    fits = (room - style.stage_pt * MM_PER_PT * GAP) / (em * MM_PER_PT)
    return most if fits >= most else most - ceil((most - fits) * 2) / 2


def _em(ctx: Context, text: str, face: Face) -> float:
    """The width of a text that ends a line, in em."""
    return ctx.fonts.em_width(as_line_end(text), face)


def _one_line(
    ctx: Context, name: str, index: int, size: float, room: float, period: str
) -> list[Prim]:
    """Number and name beside each other, the period below them."""
    style = ctx.style
    u, h = style.unit, style.header_h
    baseline = h * 0.48 if period else h * 0.6
    digit = ctx.text(5 * u, baseline, str(index + 1), size, Face.REGULAR, SOFT)
    x = digit.x + digit.width + style.stage_pt * MM_PER_PT * GAP
    lines = break_lines(ctx.fonts, name, Face.BOLD, size, room + digit.x - x, 1)
    prims: list[Prim] = [digit, *(ctx.text(x, baseline, line, size, Face.BOLD) for line in lines)]
    if period:
        y = baseline + style.duration_pt * MM_PER_PT * 1.35
        prims += _period(ctx, period, y, style.duration_pt, room)
    return prims


def _two_lines(ctx: Context, name: str, index: int, room: float, period: str) -> list[Prim]:
    """A name that even at its smallest is too long for a line: two lines, the period smaller."""
    style = ctx.style
    u, h = style.unit, style.header_h
    small = min(style.duration_pt, max(style.floor_pt, style.duration_pt * 0.8)) if period else 0.0
    height = h - 4.0 * u - small * MM_PER_PT * 1.2
    word = max((_em(ctx, each, Face.BOLD) for each in name.split()), default=0.0)
    widest = (_em(ctx, str(index + 1), Face.REGULAR) + 0.25 + word) * MM_PER_PT
    size = min(style.stage_pt * SMALLER, height / 2 / 1.08 / MM_PER_PT)
    size = max(min(size, room / widest), min(size, style.floor_pt))
    step = size * MM_PER_PT * 1.08
    digit = ctx.text(5 * u, step * 0.9, str(index + 1), size, Face.REGULAR, SOFT)
    x = digit.x + digit.width + size * MM_PER_PT * 0.25
    width = room + digit.x - x
    lines = break_lines(ctx.fonts, name, Face.BOLD, size, width, 2)
    prims: list[Prim] = [digit]
    prims += [
        ctx.line(x, step * (0.9 + at), width, line, size, Face.BOLD)
        for at, line in enumerate(lines)
    ]
    if period:
        prims += _period(ctx, period, h - 4.4 * u, small, room)
    return prims


def _period(ctx: Context, period: str, y: float, size: float, room: float) -> list[Prim]:
    lines = break_lines(ctx.fonts, period, Face.REGULAR, size, room, 1)
    return [ctx.text(5 * ctx.style.unit, y, line, size, Face.REGULAR, SOFT) for line in lines]


def _large_name(ctx: Context, stage: Stage, index: int, span: StageSpan) -> list[Prim]:
    """Number and name alone, as large as they fit, for a map that is shown small."""
    u, h = ctx.style.unit, ctx.style.header_h
    size, room = ctx.style.stage_pt * LARGE, span.w - 8 * u
    whole = f"{index + 1} {stage.name}"
    fits = room / (_em(ctx, whole, Face.BOLD) * MM_PER_PT)
    size = max(size / 2, min(size, floor(fits * 2) / 2))
    lines = break_lines(ctx.fonts, whole, Face.BOLD, size, room, 1)
    return [ctx.text(4 * u, h * 0.68, line, size, Face.BOLD) for line in lines]


def periods(ctx: Context) -> list[str]:
    """For each stage its duration and, while all units so far agree, its place in time.

    Such as "3 weken · week 5–7". Time is ordinal: the axis is not scaled by it.
    """
    texts: list[str] = []
    total, unit = 0.0, None
    running = True
    for stage in ctx.journey.stages:
        if stage.duration is None:
            running = False
            texts.append("")
            continue
        if unit is not None and unit is not stage.duration.unit:
            running = False
        unit = stage.duration.unit
        text = ctx.words.amount(stage.duration)
        whole = float(stage.duration.value).is_integer() and total.is_integer()
        if running and whole:
            first, last = int(total) + 1, int(total + stage.duration.value)
            period = f"{first}" if first == last else f"{first}–{last}"
            text = f"{text} · {ctx.words.one(unit)} {period}"
        total += stage.duration.value
        texts.append(text)
    return texts


def corner(ctx: Context) -> Block:
    """The cell over the lane names: the state of the map, in words, and its version."""
    journey = ctx.journey
    code = "as-is" if journey.state is State.AS_IS else "to-be"
    second = f"{code} · v{journey.version}" if journey.version else code
    made_from = (journey.state, journey.version)
    state = ctx.words.state(journey.state)
    return ctx.memo.get("corner", made_from, lambda: corner_cell(ctx, state, second, code))


def corner_cell(ctx: Context, first: str, second: str, short: str) -> Block:
    """The cell with a bold line and a soft one; `short` stands on a map that is shown small."""
    style = ctx.style
    u, h = style.unit, style.header_h
    room = style.names_w - 8 * u
    size = fit_size(ctx.fonts, first.replace(" ", NBSP), Face.BOLD, style.lane_pt, room)
    prims: list[Prim] = [Box(0, 0, style.names_w, h, WHITE)]
    prims.append(ctx.text(4 * u, h * 0.48, first, size, Face.BOLD))
    small = style.lane_small_pt
    y = h * 0.48 + small * MM_PER_PT * 1.4
    for line in break_lines(ctx.fonts, second, Face.REGULAR, small, room, 1):
        prims.append(ctx.text(4 * u, y, line, small, Face.REGULAR, SOFT))
    return Block(
        "corner",
        Role.CORNER,
        0,
        0,
        style.names_w,
        h,
        tuple(prims),
        text=f"{first}, {second}",
        mid=(prims[0], ctx.text(4 * u, h * 0.66, short, size * LARGE, Face.BOLD)),
    )

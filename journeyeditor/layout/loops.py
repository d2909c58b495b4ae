"""Loyalty loops: arcs from a stage back to an earlier one, in a gutter under the stage headers."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Outline, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.links import plate
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.style import INK
from journeyeditor.model.journey import Stage

GUTTER = 14.0
"""Height of the gutter at unit 1, in mm."""


def loop_height(ctx: Context) -> float:
    """The height of the gutter for loops, 0 when no stage has one."""
    has_loop = any(stage.loop_to is not None for stage in ctx.journey.stages)
    shown = has_loop and ctx.style.draws(MapMark.LOOPS)
    return GUTTER * ctx.style.unit if shown else 0.0


def loop_blocks(ctx: Context, spans: Sequence[StageSpan], y: float) -> tuple[Block, ...]:
    """An arc with its word for each stage that leads back, and an arrow for who leaves there.

    `y` is the top of the gutter.
    """
    if not ctx.style.draws(MapMark.LOOPS):
        return ()
    by_id = {span.id: span for span in spans}
    top = y + 1.0 * ctx.style.unit
    blocks: list[Block] = []
    for stage in ctx.stages:
        if stage.loop_to is not None:
            here, to = by_id[stage.id], by_id.get(stage.loop_to)
            if to is None:
                blocks.append(_elsewhere(ctx, stage, here, top))
                continue
            blocks.append(_back(ctx, stage, here, to, top))
            if stage.exit_label:
                blocks.append(_away(ctx, stage, here, top))
    return tuple(blocks)


def _elsewhere(ctx: Context, stage: Stage, here: StageSpan, top: float) -> Block:
    """A plate that says to which stage it leads, when that one is not drawn here."""
    numbers = {other.id: index for index, other in enumerate(ctx.journey.stages, 1)}
    word = (
        f"{stage.loop_label or ctx.words.loop} → {ctx.words.stage} {numbers[stage.loop_to or '']}"
    )
    if stage.exit_label:
        word = f"{word}, {stage.exit_label} →"
    area = Rect(here.x, top, here.w, _height(ctx))
    middle = Point(here.w / 2, area.h / 2)
    return _block(ctx, f"loop:{stage.id}", stage, word, area, plate(ctx, word, middle))


def _back(ctx: Context, stage: Stage, here: StageSpan, to: StageSpan, top: float) -> Block:
    """The arc from the middle of a stage back to the middle of another."""
    u, h = ctx.style.unit, _height(ctx)
    start, end = here.x + here.w / 2, to.x + to.w / 2
    if stage.loop_to == stage.id:
        start, end = here.x + here.w * 0.7, here.x + here.w * 0.3
    left, w = min(start, end), abs(end - start)
    s, e = start - left, end - left
    arc: Outline = (("M", s, 0), ("C", s, h * 1.2, e, h * 1.2, e, 0))
    head: Outline = (("M", e - 1.8 * u, 2.8 * u), ("L", e, 0), ("L", e + 1.8 * u, 2.8 * u))
    word = stage.loop_label or ctx.words.loop
    prims = _arrow(ctx, arc, head, word, Point(w / 2, h * 0.9))
    return _block(ctx, f"loop:{stage.id}", stage, word, Rect(left, top, w, h), prims)


def _away(ctx: Context, stage: Stage, here: StageSpan, top: float) -> Block:
    """The arrow from the middle of a stage out at its right side."""
    u, w, h = ctx.style.unit, here.w / 2, _height(ctx)
    low = h * 0.9
    arc: Outline = (("M", 0, 0), ("C", 0, low, w * 0.2, low, w * 0.4, low), ("L", w, low))
    head: Outline = (
        ("M", w - 2.8 * u, low - 1.8 * u),
        ("L", w, low),
        ("L", w - 2.8 * u, low + 1.8 * u),
    )
    prims = _arrow(ctx, arc, head, stage.exit_label, Point(w * 0.55, low))
    area = Rect(here.x + w, top, w, h)
    return _block(ctx, f"exit:{stage.id}", stage, stage.exit_label, area, prims)


def _height(ctx: Context) -> float:
    return (GUTTER - 3.0) * ctx.style.unit


def _arrow(ctx: Context, line: Outline, head: Outline, word: str, middle: Point) -> list[Prim]:
    pen = Pen(INK, 0.9 * ctx.style.unit)
    return [Path(line, pen=pen), Path(head, pen=pen), *plate(ctx, word, middle)]


def _block(
    ctx: Context, block_id: str, stage: Stage, word: str, area: Rect, prims: list[Prim]
) -> Block:
    return Block(
        block_id,
        Role.LOOP,
        area.x,
        area.y,
        area.w,
        area.h,
        tuple(prims),
        ref=stage.id,
        text=word,
        overhang=4.0 * ctx.style.unit,
    )

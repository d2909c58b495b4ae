"""Loyalty loops: arcs from a stage back to an earlier one, in a gutter under the stage headers."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Outline, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.links import plate
from journeyeditor.layout.style import INK

GUTTER = 14.0
"""Height of the gutter at unit 1, in mm."""


def loop_height(ctx: Context) -> float:
    """The height of the gutter for loops, 0 when no stage has one."""
    has_loop = any(stage.loop_to is not None for stage in ctx.journey.stages)
    return GUTTER * ctx.style.unit if has_loop else 0.0


def loop_blocks(ctx: Context, spans: Sequence[StageSpan], y: float) -> tuple[Block, ...]:
    """An arc with its word for each stage that leads back; `y` is the top of the gutter."""
    by_id = {span.id: span for span in spans}
    u = ctx.style.unit
    blocks: list[Block] = []
    for stage in ctx.journey.stages:
        if stage.loop_to is None or stage.loop_to not in by_id:
            continue
        a, b = by_id[stage.id], by_id[stage.loop_to]
        start, end = a.x + a.w / 2, b.x + b.w / 2
        if stage.loop_to == stage.id:
            start, end = a.x + a.w * 0.7, a.x + a.w * 0.3
        left, w, h = min(start, end), abs(end - start), (GUTTER - 3.0) * u
        s, e = start - left, end - left
        arc: Outline = (("M", s, 0), ("C", s, h * 1.2, e, h * 1.2, e, 0))
        head: Outline = (("M", e - 1.8 * u, 2.8 * u), ("L", e, 0), ("L", e + 1.8 * u, 2.8 * u))
        pen = Pen(INK, 0.9 * u)
        prims: list[Prim] = [Path(arc, pen=pen), Path(head, pen=pen)]
        word = stage.loop_label or ctx.words.loop
        prims += plate(ctx, word, Point(w / 2, h * 0.9))
        blocks.append(
            Block(
                f"loop:{stage.id}",
                Role.LOOP,
                left,
                y + 1.0 * u,
                w,
                h,
                tuple(prims),
                ref=stage.id,
                text=word,
                overhang=4.0 * u,
            )
        )
    return tuple(blocks)

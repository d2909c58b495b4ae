"""What a lane for measurements shows: under each stage what was measured of it, raw.

What was measured of the whole journey stands under the name of the lane; what was measured of a
card is not drawn: nearly every card may have it, and the inspector shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Face, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import HAIR, SOFT, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content, MetricKind
from journeyeditor.model.journey import Lane, Metric
from journeyeditor.model.vocabulary import word

_ROW = 10.0
"""Height of a measurement, in mm at unit 1."""

_GAP = 2.0
"""Between two measurements, likewise."""


def stage_metrics(ctx: Context) -> Mapping[Id, tuple[Metric, ...]]:
    """The measurements of each stage that has any."""

    def make() -> Mapping[Id, tuple[Metric, ...]]:
        found: dict[Id, tuple[Metric, ...]] = {}
        for metric in ctx.journey.metrics:
            if metric.stage_id is not None:
                found[metric.stage_id] = (*found.get(metric.stage_id, ()), metric)
        return found

    return ctx.memo.get("stage metrics", (ctx.journey.metrics,), make)


def metrics_height(ctx: Context, lane: Lane) -> float:
    """Room for the measurements at the top of a lane, in mm; 0 where there are none."""
    if lane.content is not Content.METRICS:
        return 0.0
    most = max((len(found) for found in stage_metrics(ctx).values()), default=0)
    return most * (_ROW + _GAP) * ctx.style.unit


def metric_blocks(ctx: Context, lane: Lane, y: float, stages: Sequence[StageSpan]) -> list[Block]:
    """The measurements in a lane whose top lies at `y`; nothing in lanes for other things."""
    if lane.content is not Content.METRICS or lane.hidden:
        return []
    found = stage_metrics(ctx)
    return [
        ctx.memo.get(
            ("metrics", lane.id, span.id),
            (found[span.id], span, y),
            partial(_block, ctx, lane, y, span, found[span.id]),
        )
        for span in stages
        if span.id in found
    ]


def _block(ctx: Context, lane: Lane, y: float, span: StageSpan, metrics: Sequence[Metric]) -> Block:
    style, u = ctx.style, ctx.style.unit
    size = style.small(1.0)
    em = size * MM_PER_PT
    w = max(20.0 * u, span.w - 8.0 * u)
    prims: list[Prim] = []
    for index, metric in enumerate(metrics):
        top = index * (_ROW + _GAP) * u
        prims.append(Box(0, top, w, _ROW * u, WHITE, Pen(HAIR, 0.4 * u), 1.6 * u))
        value, name = metric_words(ctx, metric)
        number = ctx.text(3.0 * u, top + _ROW * u * 0.68, value, size * 1.15, Face.BOLD)
        x = 3.0 * u + number.width + em * 0.5
        line = break_lines(ctx.fonts, name, Face.REGULAR, size, w - x - 2.0 * u, 1)[0]
        prims += [number, ctx.text(x, top + _ROW * u * 0.68, line, size, Face.REGULAR, SOFT)]
    said = ", ".join(" ".join(metric_words(ctx, metric)) for metric in metrics)
    h = len(metrics) * (_ROW + _GAP) * u
    at = y + style.lane_pad * 0.6
    return Block(
        f"metrics:{lane.id}:{span.id}",
        Role.NOTE,
        span.x + 4.0 * u,
        at,
        w,
        h,
        tuple(prims),
        text=said,
    )


def metric_words(ctx: Context, metric: Metric) -> tuple[str, str]:
    """The value, and what it is with its number of answers: "8,2", "rapportcijfer, n = 40"."""
    whole = metric.kind is MetricKind.NPS or metric.value == round(metric.value)
    value = ctx.words.number(metric.value, metric.kind is MetricKind.NPS, 0 if whole else 1)
    if metric.kind is MetricKind.CSAT_PCT:
        value += " %"
    return value, f"{word(ctx.words.language, 'metric', metric.kind.value)}, n = {metric.n}"


def journey_lines(ctx: Context, lane: Lane) -> tuple[str, ...]:
    """The measurements of the whole journey, as lines under the name of their lane."""
    if lane.content is not Content.METRICS:
        return ()
    whole = [m for m in ctx.journey.metrics if m.stage_id is None and m.card_id is None]
    lines: list[str] = []
    for metric in whole[:2]:
        value, name = metric_words(ctx, metric)
        lines += f"{value} {name}".split(", ", 1)
    return tuple(lines)

"""Where a curve has its points: one place for each card that it follows, stage by stage.

The x is that of the card's first moment; m cards of one moment stand at (j + 1/2) / m of it, so
that x rises strictly and the curve is a function of it. All x are relative to the stage.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from journeyeditor.layout.arrange import Arranged
from journeyeditor.layout.context import Context
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.lanes import LaneLayout
from journeyeditor.model.base import Id
from journeyeditor.model.find import holds_steps
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Lane


class Followed(NamedTuple):
    """A lane whose cards a curve follows, and the y of its top on the map, in mm."""

    layout: LaneLayout
    y: float


class Handle(NamedTuple):
    """A place on a curve; `top` and `bottom` of its card are y on the map, in mm.

    `card_id` is "" for a point that hangs on no card; `point` is None while it is unmeasured.
    """

    card_id: Id
    x: float
    top: float
    bottom: float
    point: EmotionPoint | None


def follows(curve: EmotionCurve, lane: Lane, cards: Lane) -> bool:
    """Whether the curve, drawn in `lane`, tells of the cards of the other lane.

    The actor must be the same, and the persona too where both name one.
    """
    if not holds_steps(cards) or cards.actor is not lane.actor or cards.hidden:
        return False
    return curve.persona_id is None or cards.persona_id in (None, curve.persona_id)


def handles(
    ctx: Context, curve: EmotionCurve, lanes: Sequence[Followed], stages: Sequence[StageSpan]
) -> list[tuple[Handle, ...]]:
    """The handles of each stage from left to right; a stage's stay the same if nothing changed."""
    known = ctx.memo.get(
        ("points known", curve.id),
        (curve.points,),
        lambda: {point.card_id: point for point in curve.points if point.card_id is not None},
    )
    free = ctx.memo.get(
        ("points free", curve.id),
        (curve.points,),
        lambda: tuple(point for point in curve.points if point.card_id is None),
    )
    return [_of_stage(ctx, curve, lanes, span, known, free) for span in stages]


def _of_stage(
    ctx: Context,
    curve: EmotionCurve,
    lanes: Sequence[Followed],
    span: StageSpan,
    known: Mapping[Id, EmotionPoint],
    free: tuple[EmotionPoint, ...],
) -> tuple[Handle, ...]:
    items = tuple(lane.layout.arranged.get(span.id, ()) for lane in lanes)
    rects = tuple(lane.layout.rects.get(span.id) for lane in lanes)
    tops = tuple(lane.y for lane in lanes)
    places = ctx.memo.get(
        ("anchors", curve.id, span.id),
        (items, rects, tops),
        lambda: _anchors(items, [some or {} for some in rects], tops, span.pitch),
    )

    def make() -> tuple[Handle, ...]:
        values = tuple([known.get(place.card_id) for place in places])
        loose = tuple(point for point in free if point.stage_id == span.id)
        return ctx.memo.get(
            ("handles with values", curve.id, span.id),
            (places, values, loose),
            lambda: _with_values(places, values, loose, span),
        )

    return ctx.memo.get(("handles", curve.id, span.id), (places, known, free), make)


def _anchors(
    items: Sequence[Sequence[Arranged]],
    rects: Sequence[Mapping[Id, Rect]],
    tops: Sequence[float],
    pitch: float,
) -> tuple[Handle, ...]:
    """Unmeasured handles for all cards of a stage."""
    order = sorted(
        (item.slot, lane, at, item.id)
        for lane, row in enumerate(items)
        for at, item in enumerate(row)
    )
    found: list[Handle] = []
    for slot, group in groupby(order, key=lambda entry: entry[0]):
        together = list(group)
        left = (slot + 0.5) * pitch
        for j, (_, lane, _, card) in enumerate(together):
            rect = rects[lane][card]
            x = left + (j + 0.5) / len(together) * pitch
            found.append(Handle(card, x, rect.y + tops[lane], rect.bottom + tops[lane], None))
    return tuple(found)


def _with_values(
    places: Sequence[Handle],
    values: Sequence[EmotionPoint | None],
    loose: Sequence[EmotionPoint],
    span: StageSpan,
) -> tuple[Handle, ...]:
    """The handles with what is known there, free points among them, strictly rising in x."""
    found = [
        place if point is None else place._replace(point=point)
        for place, point in zip(places, values, strict=True)
    ]
    for point in loose:
        x = ((point.slot or 0.0) + 1) * span.pitch
        found.append(Handle("", x, 0.0, 0.0, point))
    found.sort(key=lambda handle: handle.x)
    risen: list[Handle] = []
    for handle in found:
        least = risen[-1].x + 0.01 if risen else handle.x
        risen.append(handle if handle.x >= least else handle._replace(x=least))
    return tuple(risen)

"""A second one of a map, with ids of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from journeyeditor.edits.tree import map_cards, same
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.find import ids_in
from journeyeditor.model.journey import (
    Cell,
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Metric,
    Stage,
)

Names = Mapping[Id, Id]
"""Old id -> new id."""


def copied(journey: JourneyMap, new_id: Callable[[], Id]) -> JourneyMap:
    """The map with a new id for every part; each card's `origin_id` is the id of its original.

    Measurements are left out, and measured curves become estimates: they told of the original.
    """
    bare = _unmeasured(journey)
    names = {old: new_id() for old in ids_in(bare)}
    origins = {new: old for old, new in names.items()}
    return map_cards(_under(bare, names), lambda _, card: evolve(card, origin_id=origins[card.id]))


def duplicated(journey: JourneyMap, new_id: Callable[[], Id]) -> JourneyMap:
    """The same map once more under new ids: measurements, baseline and origins come along."""
    return _under(journey, {old: new_id() for old in ids_in(journey)})


def _unmeasured(journey: JourneyMap) -> JourneyMap:
    curves = same(journey.curves, map(_estimated, journey.curves))
    return evolve(journey, metrics=(), curves=curves)


def _estimated(curve: EmotionCurve) -> EmotionCurve:
    kind = CurveKind.ESTIMATED if curve.kind is CurveKind.MEASURED else curve.kind
    points = (evolve(point, n=None, sd=None, collected_by=None) for point in curve.points)
    return evolve(curve, kind=kind, points=same(curve.points, points))


def _under(journey: JourneyMap, names: Names) -> JourneyMap:
    """The map under other ids, all else as it was."""
    return evolve(
        journey,
        id=names[journey.id],
        stages=tuple(_stage(stage, names) for stage in journey.stages),
        lanes=tuple(_lane(lane, names) for lane in journey.lanes),
        links=tuple(_link(link, names) for link in journey.links),
        curves=tuple(_curve(curve, names) for curve in journey.curves),
        metrics=tuple(_metric(metric, names) for metric in journey.metrics),
    )


def _renamed(names: Names, old: Id | None) -> Id | None:
    return None if old is None else names[old]


def _stage(stage: Stage, names: Names) -> Stage:
    return evolve(stage, id=names[stage.id], loop_to=_renamed(names, stage.loop_to))


def _lane(lane: Lane, names: Names) -> Lane:
    cells = tuple(
        Cell(stage_id=names[cell.stage_id], cards=tuple(_card(c, names) for c in cell.cards))
        for cell in lane.cells
    )
    return evolve(lane, id=names[lane.id], photos=(), cells=cells)


def _card(card: AnyCard, names: Names) -> AnyCard:
    changes: dict[str, Any] = {"id": names[card.id]}
    named = getattr(card, "card_id", None)
    if named is not None:
        changes["card_id"] = names[named]
    return evolve(card, **changes)


def _link(link: Link, names: Names) -> Link:
    return evolve(link, id=names[link.id], source=names[link.source], target=names[link.target])


def _curve(curve: EmotionCurve, names: Names) -> EmotionCurve:
    points = tuple(_point(point, names) for point in curve.points)
    return evolve(curve, id=names[curve.id], lane_id=names[curve.lane_id], points=points)


def _point(point: EmotionPoint, names: Names) -> EmotionPoint:
    return evolve(
        point,
        card_id=_renamed(names, point.card_id),
        stage_id=_renamed(names, point.stage_id),
    )


def _metric(metric: Metric, names: Names) -> Metric:
    return evolve(
        metric,
        id=names[metric.id],
        stage_id=_renamed(names, metric.stage_id),
        card_id=_renamed(names, metric.card_id),
    )

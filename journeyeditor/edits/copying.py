"""A second one of a map, with ids of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from journeyeditor.edits.tree import same
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.find import ids_in
from journeyeditor.model.journey import Cell, EmotionCurve, EmotionPoint, JourneyMap, Lane, Stage

Names = Mapping[Id, Id]
"""Old id -> new id."""


def copied(journey: JourneyMap, new_id: Callable[[], Id]) -> JourneyMap:
    """The map with a new id for every part; each card's `origin_id` is the id of its original.

    Measurements are left out, and measured curves become estimates: they told of the original.
    """
    bare = evolve(journey, metrics=())
    names = {old: new_id() for old in ids_in(bare)}
    return evolve(
        bare,
        id=names[journey.id],
        stages=tuple(_stage(stage, names) for stage in journey.stages),
        lanes=tuple(_lane(lane, names) for lane in journey.lanes),
        links=tuple(
            evolve(i, id=names[i.id], source=names[i.source], target=names[i.target])
            for i in journey.links
        ),
        curves=tuple(_curve(curve, names) for curve in journey.curves),
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
    return evolve(lane, id=names[lane.id], cells=cells)


def _card(card: AnyCard, names: Names) -> AnyCard:
    changes: dict[str, Any] = {"id": names[card.id], "origin_id": card.id}
    named = getattr(card, "card_id", None)
    if named is not None:
        changes["card_id"] = names[named]
    return evolve(card, **changes)


def _curve(curve: EmotionCurve, names: Names) -> EmotionCurve:
    kind = CurveKind.ESTIMATED if curve.kind is CurveKind.MEASURED else curve.kind
    points = (_point(point, names) for point in curve.points)
    return evolve(
        curve,
        id=names[curve.id],
        lane_id=names[curve.lane_id],
        kind=kind,
        points=same(curve.points, points),
    )


def _point(point: EmotionPoint, names: Names) -> EmotionPoint:
    return evolve(
        point,
        card_id=_renamed(names, point.card_id),
        stage_id=_renamed(names, point.stage_id),
        n=None,
        sd=None,
        collected_by=None,
    )

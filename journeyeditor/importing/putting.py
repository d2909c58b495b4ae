"""What a table became, put on a map as one change of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from journeyeditor.edits.curves import add_curve, add_curve_with_lane, revise_curve
from journeyeditor.edits.metrics import add_metrics
from journeyeditor.edits.new import default_name, new_curve, new_curve_lane
from journeyeditor.edits.points import put_points
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.importing.curves import SENTIMENT, actor_at, curve_for, emotion_lanes
from journeyeditor.importing.outcome import Item, Preview
from journeyeditor.importing.scales import Scale
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, CurveKind
from journeyeditor.model.find import find_map, find_stage
from journeyeditor.model.journey import EmotionPoint, JourneyMap, Metric
from journeyeditor.model.project import Project

NewId = Callable[[], Id]


def put_on_map(project: Project, map_id: Id, preview: Preview, new_id: NewId) -> Project:
    """The project with every measurement of a preview, which was made of this very project.

    Scores become measurements, feelings points of a measured curve, which is made when there is
    none. Raises EditRefused or KeyError when the map is no longer the one of the preview.
    """
    metrics = tuple(_metrics(preview.items, new_id))
    replaced = frozenset(item.replaces for item in preview.items if item.replaces)
    new = add_metrics(project, map_id, metrics, replaced)
    journey = find_map(project, map_id)
    felt: dict[tuple[Scale, Actor], list[Item]] = {}
    for item in preview.items:
        if item.kind is None:
            actor = actor_at(journey, item.key.target)
            felt.setdefault((item.key.scale, actor), []).append(item)
    for (scale, actor), items in felt.items():
        new, curve_id = _with_curve(new, map_id, scale, actor, new_id)
        new = put_points(new, map_id, curve_id, [_point(journey, item) for item in items])
    return new


def _metrics(items: Iterable[Item], new_id: NewId) -> Iterator[Metric]:
    for item in items:
        if item.kind is not None:
            promoters, passives, detractors = item.counts or (None, None, None)
            yield Metric(
                id=new_id(),
                kind=item.kind,
                value=item.value,
                n=item.n,
                sd=item.sd,
                promoters=promoters,
                passives=passives,
                detractors=detractors,
                card_id=item.key.target.card_id,
                stage_id=item.key.target.stage_id,
                subject=item.key.subject,
                period=item.key.period,
                collected_by=item.key.source,
            )


def _point(journey: JourneyMap, item: Item) -> EmotionPoint:
    """A point at a card, or in the middle of a stage."""
    card_id, stage_id = item.key.target
    slot = find_stage(journey, stage_id).slots / 2 if stage_id else None
    return EmotionPoint(
        card_id=card_id,
        stage_id=stage_id,
        slot=slot,
        v=item.value,
        n=item.n,
        sd=item.sd,
        collected_by=item.key.source,
    )


def _with_curve(
    project: Project, map_id: Id, scale: Scale, actor: Actor, new_id: NewId
) -> tuple[Project, Id]:
    """The project with a measured curve for these feelings, and that curve."""
    journey = find_map(project, map_id)
    old = curve_for(journey, scale, actor)
    if old is not None:
        return project, old.id
    curve_id = new_id()
    lane = next(emotion_lanes(journey, actor), None)
    if lane is not None:
        project = add_curve(project, map_id, new_curve(curve_id, lane.id))
    else:
        name = default_name(project.language, PaletteItem.CURVE)
        lane = new_curve_lane(new_id(), name, actor)
        at = len(journey.lanes) if actor is Actor.EMPLOYEE else _behind_customers(journey)
        project = add_curve_with_lane(project, map_id, new_curve(curve_id, lane.id), lane, at)
    persona = journey.persona_id if actor is Actor.CUSTOMER else None
    name = SENTIMENT if scale is Scale.SENTIMENT else ""
    about = {"kind": CurveKind.MEASURED, "name": name, "persona_id": persona}
    return revise_curve(project, map_id, curve_id, **about), curve_id


def _behind_customers(journey: JourneyMap) -> int:
    """The index behind the last of the first lanes of customers."""
    lanes = enumerate(journey.lanes)
    return next((at for at, lane in lanes if lane.actor is not Actor.CUSTOMER), len(journey.lanes))

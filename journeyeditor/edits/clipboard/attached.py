"""What comes along with pasted cards: feelings, links, measurements, pain points, teasers."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from journeyeditor.edits.clipboard.piece import own_ids
from journeyeditor.edits.curves import add_curve_with_lane
from journeyeditor.edits.links import add_link
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.tree import on_map, put
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.enums import Content, CurveKind, State
from journeyeditor.model.find import find_lane, find_map
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Lane
from journeyeditor.model.project import PainPoint, Project

Landed = Mapping[Id, Id]
"""Cards of the piece that have landed -> what they are called on the map."""


def attach(
    project: Project,
    map_id: Id,
    piece: Project,
    landed: Landed,
    names: Mapping[Id, Id],
    new_id: Callable[[], Id],
) -> Project:
    """Let everything that hung on the cards hang on them again; `names` those of other things."""
    fresh = _Fresh(project, new_id)
    new = _feelings(project, map_id, piece.maps[0], landed, fresh, names)
    new = _links(new, map_id, piece.maps[0], landed, fresh)
    new = _metrics(new, map_id, piece.maps[0], landed, fresh)
    new = _pains(new, piece, landed, fresh)
    return _teasers(new, piece, landed, names, fresh)


class _Fresh:
    """Gives things of the piece their ids: their own where the project has none such."""

    def __init__(self, project: Project, new_id: Callable[[], Id]) -> None:
        self._taken = set(own_ids(project))
        self._new_id = new_id

    def __call__(self, own: Id) -> Id:
        found = self._new_id() if own in self._taken else own
        self._taken.add(found)
        return found


def _feelings(
    project: Project,
    map_id: Id,
    source: JourneyMap,
    landed: Landed,
    fresh: _Fresh,
    names: Mapping[Id, Id],
) -> Project:
    for curve in source.curves:
        points = list(_points(curve, landed))
        if not points:
            continue
        target = _curve_for(find_map(project, map_id), source, curve)
        if target is None:
            home = find_lane(source, curve.lane_id)
            lane = _lane(home, fresh(home.id), names)
            target = _empty(curve, fresh(curve.id), lane.id, names)
            at = len(find_map(project, map_id).lanes)
            project = add_curve_with_lane(project, map_id, target, lane, at)
        project = on_map(project, map_id, partial(_put, target, points))
    return project


def _points(curve: EmotionCurve, landed: Landed) -> Iterator[EmotionPoint]:
    """The points at cards that have landed; at a copy nothing has been measured."""
    for point in curve.points:
        card_id = landed.get(point.card_id or "")
        if card_id is None:
            continue
        if card_id == point.card_id:
            yield point
        elif curve.kind is not CurveKind.MEASURED:
            yield evolve(point, card_id=card_id, n=None, sd=None, collected_by=None)


def _curve_for(journey: JourneyMap, source: JourneyMap, curve: EmotionCurve) -> EmotionCurve | None:
    """The curve of the map that these points belong on: itself, else one of its kind."""
    actor = find_lane(source, curve.lane_id).actor
    fitting = [
        each
        for each in journey.curves
        if each.kind is curve.kind and find_lane(journey, each.lane_id).actor is actor
    ]
    same = [each for each in fitting if each.id == curve.id]
    return next(iter(same or fitting), None)


def _lane(home: Lane, lane_id: Id, names: Mapping[Id, Id]) -> Lane:
    return Lane(
        id=lane_id,
        name=home.name,
        actor=home.actor,
        zone=home.zone,
        content=Content.EMOTION_CURVE,
        persona_id=names.get(home.persona_id or ""),
    )


def _empty(curve: EmotionCurve, curve_id: Id, lane_id: Id, names: Mapping[Id, Id]) -> EmotionCurve:
    persona = names.get(curve.persona_id or "")
    return evolve(curve, id=curve_id, lane_id=lane_id, persona_id=persona, points=())


def _put(target: EmotionCurve, points: list[EmotionPoint], journey: JourneyMap) -> JourneyMap:
    now = next(curve for curve in journey.curves if curve.id == target.id)
    felt = {point.card_id for point in now.points}
    more = tuple(point for point in points if point.card_id not in felt)
    return evolve(journey, curves=put(journey.curves, evolve(now, points=(*now.points, *more))))


def _links(
    project: Project, map_id: Id, source: JourneyMap, landed: Landed, fresh: _Fresh
) -> Project:
    for link in source.links:
        ends = (landed.get(link.source), landed.get(link.target))
        if ends[0] is None or ends[1] is None:
            continue
        new = evolve(link, id=fresh(link.id), source=ends[0], target=ends[1])
        with contextlib.suppress(EditRefused):
            project = add_link(project, map_id, new)
    return project


def _metrics(
    project: Project, map_id: Id, source: JourneyMap, landed: Landed, fresh: _Fresh
) -> Project:
    """Measurements of cards that kept their ids; not on a to-be map, which nobody can measure."""
    kept = [
        metric for metric in source.metrics if landed.get(metric.card_id or "") == metric.card_id
    ]
    if not kept or find_map(project, map_id).state is State.TO_BE:
        return project
    more = tuple(evolve(metric, id=fresh(metric.id)) for metric in kept)
    return on_map(project, map_id, lambda j: evolve(j, metrics=(*j.metrics, *more)))


def _pains(project: Project, piece: Project, landed: Landed, fresh: _Fresh) -> Project:
    """A pain point that the project has is shared by the pasted cards as well."""
    for pain in piece.pain_points:
        ids = tuple(landed[i] for i in pain.card_ids if i in landed)
        if ids:
            project = _with_pain(project, evolve(pain, card_ids=ids), fresh)
    return project


def _with_pain(project: Project, pain: PainPoint, fresh: _Fresh) -> Project:
    old = next((p for p in project.pain_points if p.id == pain.id and p.text == pain.text), None)
    if old is None:
        new = evolve(pain, id=fresh(pain.id))
        return evolve(project, pain_points=(*project.pain_points, new))
    more = tuple(i for i in pain.card_ids if i not in old.card_ids)
    shared = evolve(old, card_ids=(*old.card_ids, *more))
    return evolve(project, pain_points=put(project.pain_points, shared))


def _teasers(
    project: Project, piece: Project, landed: Landed, names: Mapping[Id, Id], fresh: _Fresh
) -> Project:
    more = tuple(
        evolve(
            teaser,
            id=fresh(teaser.id),
            card_id=landed[teaser.card_id],
            department_ids=tuple(names[i] for i in teaser.department_ids if i in names),
        )
        for teaser in piece.teasers
        if teaser.card_id in landed
    )
    return evolve(project, teasers=(*project.teasers, *more)) if more else project

"""What two sides did each by right and what together breaks a rule of the map, set right.

Nothing here chooses between the sides: references to what is gone are forgotten as the edits do,
of two equal links one stays, and a card in a lane that does not take it leaves the map.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from journeyeditor.edits.deletion import without_cards
from journeyeditor.edits.references import forget
from journeyeditor.edits.tree import map_cards, same
from journeyeditor.merging.flat import ids_of
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.check import Fault, Problem, check, kinds_for
from journeyeditor.model.enums import Content, CurveKind, Kind, MetricKind
from journeyeditor.model.find import holds_steps, ids_in, places
from journeyeditor.model.journey import EmotionCurve, JourneyMap, Lane, Link, Metric
from journeyeditor.model.project import Project


class Mended(NamedTuple):
    """The whole project, and the cards that had to leave their map."""

    project: Project
    left_over: tuple[AnyCard, ...]


def mended(project: Project, known: Collection[Id]) -> Mended:
    """The project with all its rules kept; `known` are the ids of all versions."""
    project = forget(project, set(known) - ids_of(project))
    problems = check(project)
    if not problems:
        return Mended(project, ())
    project = _apart(project)
    maps = same(project.maps, (_lanes(_own(journey)) for journey in project.maps))
    left = tuple(card for journey in maps for card in _misplaced(journey))
    gone = frozenset(card.id for card in left)
    maps = same(maps, (_links(_curves(without_cards(journey, gone))) for journey in maps))
    project = forget(evolve(project, maps=maps), gone)
    return Mended(_without_wrong_links(project), left)


def _apart(project: Project) -> Project:
    """The project in which no note has the id of the card that it became."""
    others = set(ids_in(evolve(project, notes=())))
    notes = (
        evolve(note, id=f"{note.id[:50]}.note") if note.id in others else note
        for note in project.notes
    )
    return evolve(project, notes=same(project.notes, notes))


def _own(journey: JourneyMap) -> JourneyMap:
    """The map in which nothing names what stands on another map."""
    cards = {place.card.id for place in places(journey)}
    stages = {stage.id for stage in journey.stages}

    def own(_: Id, card: AnyCard) -> AnyCard:
        named = vars(card).get("card_id")
        return card if named is None or named in cards else evolve(card, card_id=None)

    both = cards | stages | {None}
    kept = map_cards(journey, own)
    return evolve(
        kept,
        stages=same(
            kept.stages, (s if s.loop_to in both else evolve(s, loop_to=None) for s in kept.stages)
        ),
        links=same(kept.links, (i for i in kept.links if {i.source, i.target} <= both)),
        metrics=same(
            kept.metrics,
            (_counted(m) for m in kept.metrics if {m.card_id, m.stage_id} <= both),
        ),
        curves=same(kept.curves, (_with_points(curve, both) for curve in kept.curves)),
    )


def _with_points(curve: EmotionCurve, known: Collection[Id | None]) -> EmotionCurve:
    points = (p for p in curve.points if p.card_id in known and p.stage_id in known)
    return evolve(curve, points=same(curve.points, points))


def _counted(metric: Metric) -> Metric:
    """The measurement with as many answers as its parts have, when each side changed some."""
    counts = (metric.promoters, metric.passives, metric.detractors)
    total = sum(count or 0 for count in counts)
    if metric.kind is not MetricKind.NPS or counts == (None, None, None) or total == metric.n:
        return metric
    if total < 1:
        return evolve(metric, promoters=None, passives=None, detractors=None)
    return evolve(metric, n=total)


def _lanes(journey: JourneyMap) -> JourneyMap:
    """The map with a lane for steps, and an emotion lane for every curve."""
    if not any(holds_steps(lane) for lane in journey.lanes):
        emptiest = min(journey.lanes, key=lambda lane: (_count(lane), lane.id))
        journey = _with_content(journey, emptiest, Content.TOUCHPOINTS)
    lanes = {lane.id: lane for lane in journey.lanes}
    for curve in journey.curves:
        lane = lanes.get(curve.lane_id)
        if lane is None or lane.content is not Content.EMOTION_CURVE:
            journey = _with_home(journey, curve, lane)
    return journey


def _count(lane: Lane) -> int:
    return sum(len(cell.cards) for cell in lane.cells)


def _with_content(journey: JourneyMap, changed: Lane, content: Content) -> JourneyMap:
    lanes = (evolve(lane, content=content) if lane is changed else lane for lane in journey.lanes)
    return evolve(journey, lanes=same(journey.lanes, lanes))


def _with_home(journey: JourneyMap, curve: EmotionCurve, lane: Lane | None) -> JourneyMap:
    """The map with the curve in its first emotion lane, or in a new one."""
    homes = [each for each in journey.lanes if each.content is Content.EMOTION_CURVE]
    if not homes:
        name = lane.name if lane is not None else curve.name or journey.title
        new = Lane(id=f"{curve.id[:50]}.lane", name=name[:200], content=Content.EMOTION_CURVE)
        journey, homes = evolve(journey, lanes=(*journey.lanes, new)), [new]
    curves = (evolve(c, lane_id=homes[0].id) if c.id == curve.id else c for c in journey.curves)
    return evolve(journey, curves=same(journey.curves, curves))


def _misplaced(journey: JourneyMap) -> Iterable[AnyCard]:
    """The cards in lanes that do not take them."""
    for place in places(journey):
        if Kind(place.card.kind) not in kinds_for(place.lane):
            yield place.card


def _curves(journey: JourneyMap) -> JourneyMap:
    """The map in which a curve is measured only when all of its points are."""
    curves = (
        evolve(curve, kind=CurveKind.ESTIMATED)
        if curve.kind is CurveKind.MEASURED and any(point.n is None for point in curve.points)
        else curve
        for curve in journey.curves
    )
    return evolve(journey, curves=same(journey.curves, curves))


def _links(journey: JourneyMap) -> JourneyMap:
    """The map with one link of those that say the same: the one with words, else the lower id."""
    best: dict[tuple[str, Id, Id], Link] = {}
    for link in sorted(journey.links, key=lambda i: (not (i.label or i.owner), i.id)):
        best.setdefault((link.kind, link.source, link.target), link)
    kept = {link.id for link in best.values()}
    return evolve(journey, links=same(journey.links, (i for i in journey.links if i.id in kept)))


def _without_wrong_links(project: Project) -> Project:
    """The project without the links that join what they cannot join."""
    wrong = _ids(check(project), lambda p: p.fault in (Fault.WRONG_LINK, Fault.DANGLING))
    maps = (
        evolve(m, links=same(m.links, (link for link in m.links if link.id not in wrong)))
        for m in project.maps
    )
    return evolve(project, maps=same(project.maps, maps))


def _ids(problems: Iterable[Problem], which: Callable[[Problem], bool]) -> set[Id]:
    return {problem.at for problem in problems if which(problem)}

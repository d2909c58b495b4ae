"""The invariants of a project that go across parts (method, 2.2).

Ranges of single fields are held by the models. `check` says what is wrong and where; it never
mends. Storage refuses a file with problems, tests demand that every edit leaves none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, Content, CurveKind, Kind, LinkKind, MetricKind
from journeyeditor.model.find import holds_steps, ids_in, places
from journeyeditor.model.journey import EmotionCurve, JourneyMap, Lane
from journeyeditor.model.project import Project


class Fault(StrEnum):
    """The ways in which a project can break its own rules."""

    DOUBLE_ID = "double_id"
    DANGLING = "dangling"
    NO_STEPS_LANE = "no_steps_lane"
    DOUBLE_CELL = "double_cell"
    EMPTY_CELL = "empty_cell"
    CARD_ORDER = "card_order"
    OUTSIDE_MAP = "outside_map"
    WRONG_LANE = "wrong_lane"
    WRONG_LINK = "wrong_link"
    DOUBLE_LINK = "double_link"
    CURVE_LANE = "curve_lane"
    DOUBLE_POINT = "double_point"
    BAD_POINT = "bad_point"
    DECIMALS = "decimals"
    NEEDS_N = "needs_n"
    NPS_SUM = "nps_sum"


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule: what, at which id, and (for a reference) which id is meant."""

    fault: Fault
    at: Id
    other: str = ""


CUSTOMER_KINDS = (Kind.TOUCHPOINT, Kind.ACTION, Kind.WAIT)
EMPLOYEE_KINDS = (Kind.ACTIVITY, Kind.SYSTEM, Kind.WAIT)


def kinds_for(lane: Lane) -> tuple[Kind, ...]:
    """The kinds of card that a lane takes; the first is the one that typing makes."""
    match lane.content:
        case Content.TOUCHPOINTS:
            return CUSTOMER_KINDS if lane.actor is Actor.CUSTOMER else EMPLOYEE_KINDS
        case Content.EMOTION_CURVE:
            return ()
        case Content.QUOTES:
            return (Kind.QUOTE, Kind.TEXT)
        case Content.ACTIONS:
            return (Kind.OPPORTUNITY, Kind.PAIN, Kind.TEXT)
        case Content.TEXT | Content.METRICS | Content.STICKY:
            return (Kind.TEXT, Kind.QUOTE, Kind.PAIN, Kind.OPPORTUNITY)


def check(project: Project) -> list[Problem]:
    """Every broken rule in the project; an empty list means it is whole."""
    return list(problems(project))


def problems(project: Project) -> Iterator[Problem]:
    """The broken rules one by one, for those who need to know only the first."""
    for i, times in Counter(ids_in(project)).items():
        if times > 1:
            yield Problem(Fault.DOUBLE_ID, i)
    yield from _project_references(project)
    for journey in project.maps:
        yield from _check_map(project, journey)


def _check_map(project: Project, journey: JourneyMap) -> Iterator[Problem]:
    yield from _lanes(journey)
    yield from _card_references(project, journey)
    yield from _links(journey)
    for curve in journey.curves:
        yield from _curve(project, journey, curve)
    yield from _metrics(journey)
    personas = {persona.id for persona in project.personas}
    yield from _missing(journey.id, personas, journey.persona_id)
    yield from _missing(journey.id, {m.id for m in project.maps}, journey.baseline_id)
    stages = {stage.id for stage in journey.stages}
    for stage in journey.stages:
        yield from _missing(stage.id, stages, stage.loop_to)


def _missing(at: Id, known: set[Id], *ids: Id | None) -> Iterator[Problem]:
    for wanted in ids:
        if wanted is not None and wanted not in known:
            yield Problem(Fault.DANGLING, at, wanted)


def _project_references(project: Project) -> Iterator[Problem]:
    departments = {d.id for d in project.departments}
    cards = {p.card.id for journey in project.maps for p in places(journey)}
    for participant in project.participants:
        at = participant.name or "participants"
        yield from _missing(at, departments, participant.department_id)
    for cause in project.root_causes:
        yield from _missing(cause.id, departments, cause.department_id)
    for pain in project.pain_points:
        yield from _missing(pain.id, cards, *pain.card_ids)
    for chain in project.impact_chains:
        yield from _missing(chain.id, cards, *chain.card_ids)
    for action in project.actions:
        yield from _missing(action.id, cards, *(change.card_id for change in action.expected))
    for teaser in project.teasers:
        yield from _missing(teaser.id, cards, teaser.card_id)
        yield from _missing(teaser.id, departments, *teaser.department_ids)


def _lanes(journey: JourneyMap) -> Iterator[Problem]:
    if not any(holds_steps(lane) for lane in journey.lanes):
        yield Problem(Fault.NO_STEPS_LANE, journey.id)
    left = _slots_to_the_end(journey)
    for lane in journey.lanes:
        seen: set[Id] = set()
        for cell in lane.cells:
            if cell.stage_id not in left:
                yield Problem(Fault.DANGLING, lane.id, cell.stage_id)
                continue
            if cell.stage_id in seen:
                yield Problem(Fault.DOUBLE_CELL, lane.id, cell.stage_id)
            seen.add(cell.stage_id)
            if not cell.cards:
                yield Problem(Fault.EMPTY_CELL, lane.id, cell.stage_id)
            order = [(card.slot, card.stack) for card in cell.cards]
            if order != sorted(set(order)):
                yield Problem(Fault.CARD_ORDER, lane.id, cell.stage_id)
        yield from _cards(journey, lane, left)


def _cards(journey: JourneyMap, lane: Lane, left: dict[Id, int]) -> Iterator[Problem]:
    allowed = kinds_for(lane)
    slots = {stage.id: stage.slots for stage in journey.stages}
    for cell in lane.cells:
        for card in cell.cards:
            if Kind(card.kind) not in allowed:
                yield Problem(Fault.WRONG_LANE, card.id, lane.id)
            room = left.get(cell.stage_id, 0)
            if card.slot >= slots.get(cell.stage_id, 0) or card.slot + card.span > room:
                yield Problem(Fault.OUTSIDE_MAP, card.id, cell.stage_id)


def _slots_to_the_end(journey: JourneyMap) -> dict[Id, int]:
    """For each stage the number of moments from its start to the end of the map."""
    left: dict[Id, int] = {}
    total = 0
    for stage in reversed(journey.stages):
        total += stage.slots
        left[stage.id] = total
    return left


def _card_references(project: Project, journey: JourneyMap) -> Iterator[Problem]:
    """All references but `origin_id`: that card may have been deleted since."""
    known = {
        "channel_id": {channel.id for channel in project.channels},
        "department_id": {department.id for department in project.departments},
        "root_cause_id": {cause.id for cause in project.root_causes},
        "card_id": {p.card.id for p in places(journey)},
    }
    for lane in journey.lanes:
        yield from _missing(lane.id, {persona.id for persona in project.personas}, lane.persona_id)
        yield from _missing(lane.id, known["department_id"], lane.department_id)
    for place in places(journey):
        fields = vars(place.card)
        for field, ids in known.items():
            wanted = fields.get(field)
            if wanted is not None and wanted not in ids:
                yield Problem(Fault.DANGLING, place.card.id, wanted)


def _links(journey: JourneyMap) -> Iterator[Problem]:
    lanes = {p.card.id: p.lane for p in places(journey)}
    stages = {stage.id for stage in journey.stages}
    cards = set(lanes)
    both = cards | stages
    seen: set[tuple[str, Id, Id]] = set()
    for link in journey.links:
        ends = both if link.kind in (LinkKind.LOOP, LinkKind.FEEDBACK) else cards
        yield from _missing(link.id, ends, link.source, link.target)
        if link.source == link.target:
            yield Problem(Fault.WRONG_LINK, link.id)
        if (link.kind, link.source, link.target) in seen:
            yield Problem(Fault.DOUBLE_LINK, link.id)
        seen.add((link.kind, link.source, link.target))
        if link.kind is LinkKind.SUPPORTS and link.source in lanes and link.target in lanes:
            right_way = (
                lanes[link.source].actor is Actor.EMPLOYEE
                and lanes[link.target].actor is Actor.CUSTOMER
            )
            if not right_way:
                yield Problem(Fault.WRONG_LINK, link.id)


def _curve(project: Project, journey: JourneyMap, curve: EmotionCurve) -> Iterator[Problem]:
    emotion = {lane.id for lane in journey.lanes if lane.content is Content.EMOTION_CURVE}
    if curve.lane_id not in emotion:
        yield Problem(Fault.CURVE_LANE, curve.id, curve.lane_id)
    yield from _missing(curve.id, {persona.id for persona in project.personas}, curve.persona_id)
    cards = {p.card.id for p in places(journey)}
    stages = {stage.id for stage in journey.stages}
    seen: set[Id] = set()
    for point in curve.points:
        yield from _missing(curve.id, cards, point.card_id)
        yield from _missing(curve.id, stages, point.stage_id)
        free = point.stage_id is not None and point.slot is not None
        if (point.card_id is None) != free:
            yield Problem(Fault.BAD_POINT, curve.id)
        if point.card_id is not None:
            if point.card_id in seen:
                yield Problem(Fault.DOUBLE_POINT, curve.id, point.card_id)
            seen.add(point.card_id)
        if round(point.v, 1) != point.v:
            yield Problem(Fault.DECIMALS, curve.id, point.card_id or "")
        if curve.kind is CurveKind.MEASURED and point.n is None:
            yield Problem(Fault.NEEDS_N, curve.id, point.card_id or "")


def _metrics(journey: JourneyMap) -> Iterator[Problem]:
    cards = {p.card.id for p in places(journey)}
    stages = {stage.id for stage in journey.stages}
    for metric in journey.metrics:
        yield from _missing(metric.id, cards, metric.card_id)
        yield from _missing(metric.id, stages, metric.stage_id)
        counts = (metric.promoters, metric.passives, metric.detractors)
        counted = metric.kind is MetricKind.NPS and any(count is not None for count in counts)
        if counted and sum(count or 0 for count in counts) != metric.n:
            yield Problem(Fault.NPS_SUM, metric.id)

"""What the analyses look up in one map: each thing found once, when it is first asked for.

Terms (method, 3):
- step: a card of a touchpoint lane; the customer's are touchpoints, actions and waits;
- contact: a touchpoint of the company or a partner, not one that belongs to customers or social
  media;
- walk: the steps of one persona in reading order, with the curve that tells their feelings.
  Whatever depends on the order goes by walk, because partners side by side hand nothing over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

from journeyeditor.analysis import scales
from journeyeditor.analysis.finding import Reason, Skipped
from journeyeditor.analysis.series import Moment, follows, row_of
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Activity, CustomerAction, SystemStep, Touchpoint, Wait
from journeyeditor.model.enums import (
    Actor,
    Content,
    CurveKind,
    LinkKind,
    MetricKind,
    Ownership,
    State,
    Subject,
)
from journeyeditor.model.find import Place, in_order
from journeyeditor.model.journey import EmotionCurve, JourneyMap, Lane, Metric
from journeyeditor.model.project import Project

CustomerCard = Touchpoint | CustomerAction | Wait
EmployeeCard = Activity | SystemStep | Wait
StepCard = Touchpoint | CustomerAction | Wait | Activity | SystemStep
C = TypeVar("C", bound=StepCard)
C_co = TypeVar("C_co", bound=StepCard, covariant=True)

OWN = frozenset({Ownership.BRAND, Ownership.PARTNER})

_FELT = (CurveKind.MEASURED, CurveKind.ESTIMATED)
_WISHED = (CurveKind.TARGET, CurveKind.ESTIMATED, CurveKind.MEASURED)


class Step(NamedTuple, Generic[C_co]):
    """A card with its stage and lane."""

    card: C_co
    stage_id: Id
    lane: Lane


class Walk(NamedTuple, Generic[C_co]):
    """The steps of one persona; `feelings` are those of its curve by card."""

    persona_id: Id | None
    steps: tuple[Step[C_co], ...]
    curve: EmotionCurve | None
    feelings: Mapping[Id, float]


@dataclass(frozen=True, eq=False)
class Facts:
    """One map of a project, to be asked by many analyses. The answers never change.

    With `stage_id` only the cards of that stage are looked at. What lies before or after a card
    then is out of sight: recovery, triggers, the ledger and work that reaches no customer are to
    be asked of the whole map.
    """

    project: Project
    journey: JourneyMap
    stage_id: Id | None = None

    @cached_property
    def order(self) -> tuple[Place, ...]:
        """Every card in reading order: stage, slot, lane, stack."""
        return tuple(p for p in in_order(self.journey) if self.stage_id in (None, p.stage_id))

    @cached_property
    def steps(self) -> tuple[Step[StepCard], ...]:
        """The steps of customers and employees together, in reading order."""
        return tuple(
            Step(place.card, place.stage_id, place.lane)
            for place in self.order
            if place.lane.content is Content.TOUCHPOINTS and isinstance(place.card, StepCard)
        )

    @cached_property
    def customer(self) -> tuple[Step[CustomerCard], ...]:
        """The steps of the customers."""
        return tuple(
            Step(card, stage_id, lane)
            for card, stage_id, lane in self.steps
            if lane.actor is Actor.CUSTOMER and isinstance(card, CustomerCard)
        )

    @cached_property
    def employee(self) -> tuple[Step[EmployeeCard], ...]:
        """The steps of the employees."""
        return tuple(
            Step(card, stage_id, lane)
            for card, stage_id, lane in self.steps
            if lane.actor is Actor.EMPLOYEE and isinstance(card, EmployeeCard)
        )

    @cached_property
    def touchpoints(self) -> tuple[Step[Touchpoint], ...]:
        """The touchpoints of the customers, whoever owns them."""
        return only_touchpoints(self.customer)

    @cached_property
    def contacts(self) -> tuple[Step[Touchpoint], ...]:
        """The touchpoints of the company and its partners."""
        return tuple(step for step in self.touchpoints if step.card.ownership in OWN)

    @cached_property
    def contact_rows(self) -> tuple[tuple[Step[Touchpoint], ...], ...]:
        """The contacts of each customer walk, in its order."""
        return tuple(only_contacts(walk.steps) for walk in self.walks)

    @cached_property
    def not_company(self) -> tuple[Skipped, ...]:
        """The touchpoints that are no contact of the company, as left out."""
        return tuple(
            Skipped(step.card.id, Reason.NOT_COMPANY)
            for step in self.touchpoints
            if step.card.ownership not in OWN
        )

    @cached_property
    def walks(self) -> tuple[Walk[CustomerCard], ...]:
        """The customers' walks, that of the map's own persona first.

        A lane without a persona belongs to the persona of the map.
        """
        return tuple(self._walks(self.customer, self.journey.persona_id))

    @cached_property
    def employee_walks(self) -> tuple[Walk[EmployeeCard], ...]:
        """The employees' walks, that of the lanes without a persona first."""
        return tuple(self._walks(self.employee, None))

    @cached_property
    def all_walks(self) -> tuple[Walk[StepCard], ...]:
        """The customers' walks, then the employees'."""
        return (*self.walks, *self.employee_walks)

    @cached_property
    def feelings(self) -> Mapping[Id, float]:
        """What is felt at each card, by the curve of its walk. Unmeasured cards are not in it."""
        walks = self.all_walks
        return MappingProxyType({card: v for walk in walks for card, v in walk.feelings.items()})

    @cached_property
    def curves(self) -> tuple[EmotionCurve, ...]:
        """The curves that the walks go by, each once."""
        found = {walk.curve.id: walk.curve for walk in self.all_walks if walk.curve is not None}
        return tuple(found.values())

    @cached_property
    def rows(self) -> Mapping[Id, tuple[Moment, ...]]:
        """The moments of each curve of the map in order, by the id of the curve."""
        return MappingProxyType({curve.id: self._row(curve) for curve in self.journey.curves})

    @cached_property
    def card_metrics(self) -> Mapping[Id, tuple[Metric, ...]]:
        """The measurements of single contacts, by card, as listed."""
        found: dict[Id, tuple[Metric, ...]] = {}
        for metric in self.journey.metrics:
            if metric.card_id is not None and metric.subject is Subject.TOUCHPOINT:
                found[metric.card_id] = (*found.get(metric.card_id, ()), metric)
        return MappingProxyType(found)

    @cached_property
    def indexes(self) -> Mapping[Id, tuple[float, Metric]]:
        """The index (0 to 100) of each card with a score, and the measurement it comes from.

        Of several scales the first of `scales.SCALES` counts, of several measurements on it the
        one listed last: what is imported later is newer.
        """
        found = {card: best_index(metrics) for card, metrics in self.card_metrics.items()}
        return MappingProxyType({card: best for card, best in found.items() if best is not None})

    @cached_property
    def overall(self) -> Mapping[Id, tuple[Metric, ...]]:
        """The measurements of overall satisfaction, by stage, in the order of the stages."""
        found: dict[Id, tuple[Metric, ...]] = {stage.id: () for stage in self.journey.stages}
        for metric in self.journey.metrics:
            if metric.subject is Subject.OVERALL and metric.stage_id in found:
                found[metric.stage_id] = (*found[metric.stage_id], metric)
        return MappingProxyType({stage: metrics for stage, metrics in found.items() if metrics})

    @cached_property
    def supporters(self) -> Mapping[Id, tuple[Id, ...]]:
        """The employee cards that make each customer card possible."""
        found: dict[Id, tuple[Id, ...]] = {}
        for link in self.journey.links:
            if link.kind is LinkKind.SUPPORTS:
                found[link.target] = (*found.get(link.target, ()), link.source)
        return MappingProxyType(found)

    def _row(self, curve: EmotionCurve) -> tuple[Moment, ...]:
        row = row_of(self.journey, self.order, curve)
        return tuple(moment for moment in row if self.stage_id in (None, moment.stage_id))

    def _walks(self, steps: Iterable[Step[C]], main: Id | None) -> Iterator[Walk[C]]:
        groups: dict[Id | None, list[Step[C]]] = {main: []}
        for step in steps:
            groups.setdefault(step.lane.persona_id or main, []).append(step)
        for persona_id, group in groups.items():
            if group:
                yield self._walk(persona_id, tuple(group))

    def _walk(self, persona_id: Id | None, steps: tuple[Step[C], ...]) -> Walk[C]:
        curve = self._curve_for(persona_id, steps)
        points = {p.card_id: p.v for p in curve.points} if curve else {}
        ids = (step.card.id for step in steps)
        feelings = MappingProxyType({card: points[card] for card in ids if card in points})
        return Walk(persona_id, steps, curve, feelings)

    def _curve_for(self, persona_id: Id | None, steps: tuple[Step[C], ...]) -> EmotionCurve | None:
        """The curve to go by: the persona's own, measured before estimated.

        A target says nothing of how it is; on a to-be map it says most of how it should become.
        Curves are never mixed, as measured values and guesses are different things.
        """
        kinds = _FELT if self.journey.state is State.AS_IS else _WISHED
        lanes = tuple({step.lane.id: step.lane for step in steps}.values())
        fitting = [
            curve
            for curve in self.journey.curves
            if curve.points
            and curve.kind in kinds
            and any(follows(self.journey, curve, lane) for lane in lanes)
        ]
        return min(
            fitting,
            key=lambda c: (c.persona_id not in (persona_id, None), kinds.index(c.kind)),
            default=None,
        )


def only_touchpoints(steps: Iterable[Step[CustomerCard]]) -> tuple[Step[Touchpoint], ...]:
    """Those of the steps that are touchpoints."""
    return tuple(
        Step(card, stage_id, lane) for card, stage_id, lane in steps if isinstance(card, Touchpoint)
    )


def only_contacts(steps: Iterable[Step[CustomerCard]]) -> tuple[Step[Touchpoint], ...]:
    """Those of the steps that are touchpoints of the company or a partner."""
    return tuple(step for step in only_touchpoints(steps) if step.card.ownership in OWN)


def best_index(metrics: Iterable[Metric]) -> tuple[float, Metric] | None:
    """The index (0 to 100) that the measurements of one subject give, and the one it comes from."""
    newest: dict[MetricKind, tuple[float, Metric]] = {}
    for metric in metrics:
        index = scales.index_from(metric.kind, metric.value)
        if index is not None:
            newest[metric.kind] = (index, metric)
    return next((newest[kind] for kind in scales.SCALES if kind in newest), None)

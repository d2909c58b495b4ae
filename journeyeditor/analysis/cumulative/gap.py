"""A3a. Measured gap: overall satisfaction against the scores of the contacts, stage by stage.

S is the index of overall satisfaction at a stage, T the mean index of the contacts in it;
gap = S - T and change = (S last - S first) / S first. The index runs from 0 to 100, so that a
percentage means something: a grade starts at 1 (method, A3a, after Rawson, Duncan & Jones 2013).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis import scales
from journeyeditor.analysis.facts import Facts, best_index
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, difference, mean
from journeyeditor.analysis.measured import measure
from journeyeditor.analysis.series import ENOUGH
from journeyeditor.model.base import Id
from journeyeditor.model.journey import Metric


class StageGap(NamedTuple):
    """A stage, in index points from 0 to 100; None is unmeasured.

    `overall` is S with the ends of its 95 % interval and its number of answers, `contacts` is T
    over `scored` contacts.
    """

    stage_id: Id
    overall: float | None
    low: float | None
    high: float | None
    n: int | None
    contacts: float | None
    scored: int
    gap: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Finding):
    """The stages of the map, and the change as a fraction (-0.4 = 40 % down).

    `used` are the stages with an overall measurement and the contacts with a score.
    """

    stages: tuple[StageGap, ...] = ()
    change: float | None = None


class Overall(NamedTuple):
    """The `level` of overall satisfaction at a stage, as an index from 0 to 100."""

    stage_id: Id
    level: float
    metric: Metric


def overalls(facts: Facts) -> tuple[Overall, ...]:
    """The stages where overall satisfaction was measured, in order."""
    best = ((stage, best_index(metrics)) for stage, metrics in facts.overall.items())
    return tuple(Overall(stage, *found) for stage, found in best if found is not None)


def gap(facts: Facts) -> Gap:
    """The gap of every stage. Nothing when no stage has an overall measurement.

    Contacts with fewer than five answers stay out of T (A12). The change needs two measured
    stages, the first of them above 0.
    """
    measured = overalls(facts)
    if not measured:
        return Gap(skipped=_unusable(facts), lack=Lack.NO_OVERALL)
    by_stage = {overall.stage_id: overall for overall in measured}
    counted = {
        step.card.id: step.stage_id
        for step in facts.contacts
        if step.card.id in facts.indexes and facts.indexes[step.card.id][1].n >= ENOUGH
    }
    return Gap(
        used=(*by_stage, *counted),
        skipped=(*_unusable(facts), *_without_score(facts, counted)),
        lack=_no_change(measured),
        stages=tuple(
            _stage(facts, stage.id, by_stage.get(stage.id), counted)
            for stage in facts.journey.stages
        ),
        change=_change(measured),
    )


def _no_change(measured: tuple[Overall, ...]) -> Lack | None:
    if len(measured) < 2:
        return Lack.ONE_OVERALL
    return Lack.FIRST_IS_ZERO if measured[0].level == 0 else None


def _change(measured: tuple[Overall, ...]) -> float | None:
    if _no_change(measured) is not None:
        return None
    first, last = measured[0].level, measured[-1].level
    return (last - first) / first


def _stage(
    facts: Facts, stage_id: Id, overall: Overall | None, counted: Mapping[Id, Id]
) -> StageGap:
    indexes = tuple(facts.indexes[card][0] for card, stage in counted.items() if stage == stage_id)
    contacts = mean(indexes)
    if overall is None:
        return StageGap(stage_id, None, None, None, None, contacts, len(indexes), None)
    low, high = _band(overall.metric)
    over = difference(contacts, overall.level)
    n = overall.metric.n
    return StageGap(stage_id, overall.level, low, high, n, contacts, len(indexes), over)


def _band(metric: Metric) -> tuple[float | None, float | None]:
    """The ends of the interval as indexes; where low is good the ends change places."""
    band = measure(metric).band
    if band is None:
        return None, None
    one, other = (scales.index_from(metric.kind, end) for end in (band.low, band.high))
    return (one, other) if one is None or other is None or one <= other else (other, one)


def _unusable(facts: Facts) -> tuple[Skipped, ...]:
    """The stages whose overall measurement gives no index."""
    return tuple(
        Skipped(stage, _why_not(metrics))
        for stage, metrics in facts.overall.items()
        if best_index(metrics) is None
    )


def _why_not(metrics: tuple[Metric, ...]) -> Reason:
    convertible = any(metric.kind in scales.SCALES for metric in metrics)
    return Reason.OFF_SCALE if convertible else Reason.NOT_CONVERTIBLE


def _without_score(facts: Facts, counted: Mapping[Id, Id]) -> tuple[Skipped, ...]:
    return tuple(
        Skipped(
            step.card.id,
            Reason.FEW_ANSWERS if step.card.id in facts.indexes else Reason.NO_METRIC,
        )
        for step in facts.contacts
        if step.card.id not in counted
    )

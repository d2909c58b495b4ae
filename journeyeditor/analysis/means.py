"""A2. Means: of a curve, of each stage, and of the scores that contacts got.

Feelings and scores are two different lines; they are never averaged together, and neither are two
scales of measurement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis import scales
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, mean
from journeyeditor.analysis.series import ENOUGH, Moment, ids_with, left_out
from journeyeditor.model.base import Id
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.journey import EmotionCurve, Metric


class StageMean(NamedTuple):
    """The mean feeling (-2.0 to 2.0) of a stage over `known` points, None without any."""

    stage_id: Id
    mean: float | None
    known: int


class ScaleMean(NamedTuple):
    """The mean score of contacts on one scale.

    `mean` gives each of `contacts` contacts the same weight, `weighted` each of `answers` answers.
    """

    kind: MetricKind
    mean: float
    weighted: float
    contacts: int
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveMeans(Finding):
    """The mean feeling of a curve over `known` points, and of every stage of the map."""

    mean: float | None = None
    known: int = 0
    stages: tuple[StageMean, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreMeans(Finding):
    """A mean for every scale that contacts were measured on, satisfaction first."""

    scales: tuple[ScaleMean, ...] = ()


def curve_means(facts: Facts, curve: EmotionCurve, few: bool = False) -> CurveMeans:
    """The mean feelings of one curve. `few` takes in points with fewer than five answers (A12)."""
    row = facts.rows[curve.id]
    counted = tuple(m for m in row if m.counts or (few and m.point))
    stages = tuple(_stage_mean(stage.id, counted) for stage in facts.journey.stages)
    return CurveMeans(
        used=ids_with(counted),
        skipped=left_out(row, counted=not few),
        lack=None if counted else Lack.NO_FEELINGS,
        mean=mean(_values(counted)),
        known=len(counted),
        stages=stages,
    )


def _stage_mean(stage_id: Id, row: tuple[Moment, ...]) -> StageMean:
    values = _values(tuple(moment for moment in row if moment.stage_id == stage_id))
    return StageMean(stage_id, mean(values), len(values))


def _values(row: tuple[Moment, ...]) -> tuple[float, ...]:
    return tuple(moment.point.v for moment in row if moment.point)


def score_means(facts: Facts, few: bool = False) -> ScoreMeans:
    """The mean scores of the contacts of the company and its partners, scale by scale.

    Of several measurements of a contact on one scale the one listed last counts. `few` takes in
    those with fewer than five answers (A12).
    """
    used: dict[Id, None] = {}
    skipped: list[Skipped] = list(facts.not_company)
    found: dict[MetricKind, list[Metric]] = {}
    for step in facts.contacts:
        newest = {metric.kind: metric for metric in facts.card_metrics.get(step.card.id, ())}
        if not newest:
            skipped.append(Skipped(step.card.id, Reason.NO_METRIC))
        for metric in newest.values():
            reason = _unusable(metric, few)
            if reason is None:
                found.setdefault(metric.kind, []).append(metric)
                used[step.card.id] = None
            else:
                skipped.append(Skipped(step.card.id, reason))
    means = tuple(_scale_means(found))
    return ScoreMeans(
        used=tuple(used),
        skipped=tuple(skipped),
        lack=None if means else Lack.NO_SCORES,
        scales=means,
    )


def _unusable(metric: Metric, few: bool) -> Reason | None:
    if not scales.on_scale(metric.kind, metric.value):
        return Reason.OFF_SCALE
    return Reason.FEW_ANSWERS if metric.n < ENOUGH and not few else None


def _scale_means(found: dict[MetricKind, list[Metric]]) -> Iterator[ScaleMean]:
    for kind in MetricKind:
        if metrics := found.get(kind):
            total = sum(metric.n for metric in metrics)
            plain = sum(metric.value for metric in metrics) / len(metrics)
            weighted = sum(metric.value * metric.n for metric in metrics) / total
            yield ScaleMean(kind, plain, weighted, len(metrics), total)

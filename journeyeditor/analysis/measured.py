"""A12. Measured values: how sure they are, and whether two of them really differ.

Means get Student's t interval, shares Wilson's, the Net Promoter Score 1.96 standard errors
(Sauro & Lewis). A value from fewer than five people is printed with its n, has no band and takes
no part in means; from fewer than thirty it is indicative. Guesses and targets never get a band.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from journeyeditor.analysis import scales
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, ratio
from journeyeditor.analysis.series import ENOUGH, Moment, ids_with, left_out
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, MetricKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Metric
from journeyeditor.model.statistics import Z_975, interval, nps_error, wilson

INDICATIVE = 30
"""A value of fewer people than this is indicative."""

LOWEST, HIGHEST = -2.0, 2.0
"""The ends of the scale of feelings."""


class Certainty(StrEnum):
    """How much the number of answers can carry."""

    FEW = "few"
    INDICATIVE = "indicative"
    SOUND = "sound"


class Band(NamedTuple):
    """The 95 % interval around a value, and its standard error, on the scale of the value."""

    low: float
    high: float
    error: float


class Measured(NamedTuple):
    """A measured value of n answers; without a band it gets a hollow marker."""

    value: float
    n: int
    band: Band | None

    @property
    def certainty(self) -> Certainty:
        """What the number of answers can carry."""
        if self.n < ENOUGH:
            return Certainty.FEW
        return Certainty.INDICATIVE if self.n < INDICATIVE else Certainty.SOUND


class MeasuredPoint(NamedTuple):
    """A measured point of a curve; `card_id` is None for a free point."""

    card_id: Id | None
    stage_id: Id
    measured: Measured


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveBands(Finding):
    """The points of a measured curve in order. Cards skipped for NO_SPREAD do have a point."""

    points: tuple[MeasuredPoint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage(Finding):
    """The share (0 to 1) of contacts with a measurement."""

    value: float | None = None


def measure(metric: Metric) -> Measured:
    """A measurement with its band, on its own scale.

    The share of satisfied customers and the NPS need no standard deviation; the NPS needs its
    counts, for its value alone does not tell how far opinions lie apart.
    """
    return Measured(metric.value, metric.n, _band(metric))


def _band(metric: Metric) -> Band | None:
    if metric.n < ENOUGH or not scales.on_scale(metric.kind, metric.value):
        return None
    if metric.kind is MetricKind.CSAT_PCT:
        return _band_of_share(metric.value / 100, metric.n)
    if metric.kind is MetricKind.NPS:
        return _band_of_nps(metric)
    low, high = scales.ends(metric.kind)
    return band_of_mean(metric.value, metric.n, metric.sd, low, high)


def band_of_mean(
    value: float, n: int | None, sd: float | None, low: float = LOWEST, high: float = HIGHEST
) -> Band | None:
    """m -+ t(0.975, n - 1) * s / sqrt(n), held within the scale from `low` to `high`.

    None without standard deviation and below five answers.
    """
    half = interval(n, sd)
    if half is None or n is None or sd is None:
        return None
    return Band(max(low, value - half), min(high, value + half), sd / math.sqrt(n))


def _band_of_share(share: float, n: int) -> Band:
    """Wilson's interval in percent.

    Its half width gives the standard error, since the usual one is 0 for a share of 0 or 100 %:
    then the smallest difference would seem proven.
    """
    low, high = wilson(share, n)
    return Band(100 * low, 100 * high, 100 * (high - low) / (2 * Z_975))


def _band_of_nps(metric: Metric) -> Band | None:
    """None without counts; a count that is missing beside others is 0, for they sum to n."""
    if metric.promoters is None and metric.passives is None and metric.detractors is None:
        return None
    error = nps_error(metric.promoters or 0, metric.detractors or 0, metric.n)
    half = Z_975 * error
    return Band(max(-100.0, metric.value - half), min(100.0, metric.value + half), error)


def differ(one: Measured, other: Measured) -> bool | None:
    """Whether two measured values on one scale differ demonstrably; None when nobody can tell.

    |difference| > 1.96 * sqrt(se1^2 + se2^2). Nobody can tell without both standard errors.
    """
    if one.band is None or other.band is None:
        return None
    return abs(one.value - other.value) > Z_975 * math.hypot(one.band.error, other.band.error)


def measure_point(point: EmotionPoint) -> Measured:
    """A point of a measured curve with its band; a point without n counts as one answer."""
    return Measured(point.v, point.n or 1, band_of_mean(point.v, point.n, point.sd))


def curve_bands(facts: Facts, curve: EmotionCurve) -> CurveBands:
    """The bands of a measured curve; of any other curve there are none."""
    if curve.kind is not CurveKind.MEASURED:
        return CurveBands(lack=Lack.NO_MEASURED_CURVE)
    row = facts.rows[curve.id]
    points = tuple(_points(row))
    hollow = {p.card_id for p in points if p.measured.band is None and p.measured.n >= ENOUGH}
    skipped = (
        *left_out(row, counted=True),
        *(Skipped(card, Reason.NO_SPREAD) for card in ids_with(row) if card in hollow),
    )
    return CurveBands(
        used=ids_with(row, counted=True),
        skipped=skipped,
        lack=None if points else Lack.NO_FEELINGS,
        points=points,
    )


def _points(row: tuple[Moment, ...]) -> Iterator[MeasuredPoint]:
    for card, stage_id, point in row:
        if point is not None:
            yield MeasuredPoint(card.id if card else None, stage_id, measure_point(point))


def measured_contacts(facts: Facts) -> Coverage:
    """The share of the contacts of company and partners that somebody measured (row 1.11)."""
    ids = tuple(step.card.id for step in facts.contacts)
    used = tuple(card for card in ids if card in facts.card_metrics)
    open_ = (Skipped(card, Reason.NO_METRIC) for card in ids if card not in facts.card_metrics)
    return Coverage(
        used=used,
        skipped=(*facts.not_company, *open_),
        lack=None if ids else Lack.NO_CONTACTS,
        value=ratio(len(used), len(ids)),
    )

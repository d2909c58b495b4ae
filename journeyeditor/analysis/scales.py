"""Scales of measurement and the way from one to another (method, 2.7).

Every scale runs in a straight line from its worst value (a feeling of -2.0, an index of 0) to its
best (2.0, 100). The share of satisfied customers is no such scale: it says how many are content,
not how content they are, and so never becomes a feeling or an index.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.model.enums import ExpectationMet, MetricKind
from journeyeditor.model.ranges import range_of


class Scale(NamedTuple):
    """The values that stand for the worst and the best; best < worst when low is good."""

    worst: float
    best: float


SCALES: Mapping[MetricKind, Scale] = MappingProxyType(
    {
        MetricKind.GRADE: Scale(1, 10),
        MetricKind.CSAT5: Scale(1, 5),
        MetricKind.CES7: Scale(1, 7),
        MetricKind.CES5: Scale(5, 1),
        MetricKind.NPS: Scale(-100, 100),
    }
)
"""The scales that convert, those of satisfaction first: the order in which they are preferred."""

SHARE = Scale(0, 100)
"""The ends of the share of satisfied customers, in percent."""


def ends(kind: MetricKind) -> tuple[float, float]:
    """The lowest and the highest value that exist on a scale."""
    return range_of(kind)


def on_scale(kind: MetricKind, value: float) -> bool:
    """Whether the value exists on its scale."""
    low, high = ends(kind)
    return low <= value <= high


def feeling_from(kind: MetricKind, value: float) -> float | None:
    """The feeling (-2.0 to 2.0) that a value stands for.

    None for the share of satisfied customers, and for a value that its scale does not have.
    """
    scale = SCALES.get(kind)
    if scale is None or not on_scale(kind, value):
        return None
    return 4 * (value - scale.worst) / (scale.best - scale.worst) - 2


def index_from(kind: MetricKind, value: float) -> float | None:
    """The index (0 to 100) that a value stands for; None as for `feeling_from`."""
    feeling = feeling_from(kind, value)
    return None if feeling is None else index_of(feeling)


def value_from(kind: MetricKind, feeling: float) -> float | None:
    """The value that stands for a feeling: `feeling_from` turned round."""
    scale = SCALES.get(kind)
    if scale is None:
        return None
    return scale.worst + (feeling + 2) / 4 * (scale.best - scale.worst)


def index_of(feeling: float) -> float:
    """The index (0 to 100) of a feeling: 25 (v + 2)."""
    return 25 * (feeling + 2)


def feeling_of(index: float) -> float:
    """The feeling (-2.0 to 2.0) of an index: p / 25 - 2."""
    return index / 25 - 2


def feeling_from_sentiment(sentiment: float) -> float:
    """The feeling of a sentiment from -1 to 1, as text analysis gives it."""
    return 2 * sentiment


def expectation(grade: float) -> ExpectationMet:
    """What a grade (1 to 10) says of the expectation: an 8 meets it, a 9 exceeds it.

    The cut-offs 7.5 and 9.0 are a proposal (method, 2.7), which the user may overrule.
    """
    if grade < 7.5:
        return ExpectationMet.BELOW
    return ExpectationMet.MET if grade < 9 else ExpectationMet.EXCEEDED

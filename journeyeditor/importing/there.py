"""What a map holds already of what a table brings: the same, another value, or nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from journeyeditor.importing.curves import actor_at, curve_for, point_at
from journeyeditor.importing.outcome import Item
from journeyeditor.importing.places import Target
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import Reason
from journeyeditor.model.enums import MetricKind, Subject
from journeyeditor.model.journey import JourneyMap, Metric


class _Of(NamedTuple):
    """What a measurement is of: two of the same are in each other's way."""

    target: Target
    kind: MetricKind | Scale
    subject: Subject
    period: str


class There:
    """The measurements of a map, with those that have been compared so far."""

    def __init__(self, journey: JourneyMap, replace_old: bool) -> None:
        self._journey = journey
        self._replace = replace_old
        self._metrics: dict[_Of, list[Metric]] = {}
        for metric in journey.metrics:
            target = Target(metric.card_id, metric.stage_id)
            of = _Of(target, metric.kind, metric.subject, metric.period)
            self._metrics.setdefault(of, []).append(metric)
        self._seen: set[_Of] = set()

    def compare(self, item: Item) -> Item | Reason:
        """The item with what is known of it, or why there is no place for it."""
        of = _of(item)
        twice = of in self._seen
        self._seen.add(of)
        if item.kind is None:
            return Reason.ONE_POINT if twice else self._feeling(item)
        old = self._metrics.get(of, [])
        if any(_same(item, metric) for metric in old):
            return Reason.THERE_ALREADY
        replaces = old[-1].id if old and self._replace and not twice else None
        return replace(item, replaces=replaces, beside=bool(old), twice=twice)

    def _feeling(self, item: Item) -> Item | Reason:
        journey, target = self._journey, item.key.target
        curve = curve_for(journey, item.key.scale, actor_at(journey, target))
        point = point_at(curve, target)
        if point is None:
            return item
        if (point.v, point.n, point.sd) == (item.value, item.n, item.sd):
            return Reason.THERE_ALREADY
        return replace(item, beside=True) if self._replace else Reason.POINT_THERE


def _of(item: Item) -> _Of:
    key = item.key
    if item.kind is None:
        return _Of(key.target, key.scale, Subject.TOUCHPOINT, "")
    return _Of(key.target, item.kind, key.subject, key.period)


def _same(item: Item, metric: Metric) -> bool:
    counts = (metric.promoters, metric.passives, metric.detractors)
    return (item.value, item.n, item.sd, item.counts or (None, None, None)) == (
        metric.value,
        metric.n,
        metric.sd,
        counts,
    )

"""Measurements of a journey, a stage or a card, raw on their own scale.

Verbs raise KeyError for a map, card, stage or measurement that does not exist, EditRefused for a
value that its scale does not have and for answers that do not add up, and
pydantic.ValidationError for other values out of range.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.tree import index_of, on_map, put, same
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.find import find_card, find_stage
from journeyeditor.model.journey import JourneyMap, Metric
from journeyeditor.model.project import Project
from journeyeditor.model.ranges import range_of


def add_metric(project: Project, map_id: Id, metric: Metric) -> Project:
    """Put a new measurement on a map; its id must be new."""

    def change(journey: JourneyMap) -> JourneyMap:
        _check(journey, metric)
        return evolve(journey, metrics=(*journey.metrics, metric))

    return on_map(project, map_id, change)


def add_metrics(
    project: Project, map_id: Id, metrics: Sequence[Metric], replacing: Collection[Id] = ()
) -> Project:
    """Put many new measurements on a map at once; those that they replace go."""

    def change(journey: JourneyMap) -> JourneyMap:
        for metric in metrics:
            _check(journey, metric)
        kept = tuple(metric for metric in journey.metrics if metric.id not in replacing)
        return evolve(journey, metrics=same(journey.metrics, (*kept, *metrics)))

    return on_map(project, map_id, change)


def revise_metric(project: Project, map_id: Id, metric_id: Id, /, **fields: Any) -> Project:
    """Change fields of a measurement."""
    if "id" in fields:
        raise ValueError("a measurement keeps its id")

    def change(journey: JourneyMap) -> JourneyMap:
        at = index_of(journey.metrics, metric_id)
        metric = revise(journey.metrics[at], **fields)
        _check(journey, metric)
        return evolve(journey, metrics=put(journey.metrics, metric))

    return on_map(project, map_id, change)


def delete_metric(project: Project, map_id: Id, metric_id: Id) -> Project:
    """Delete a measurement."""

    def change(journey: JourneyMap) -> JourneyMap:
        at = index_of(journey.metrics, metric_id)
        return evolve(journey, metrics=(*journey.metrics[:at], *journey.metrics[at + 1 :]))

    return on_map(project, map_id, change)


def count_nps(
    project: Project,
    map_id: Id,
    metric_id: Id,
    promoters: int | None,
    passives: int | None,
    detractors: int | None,
) -> Project:
    """Give a Net Promoter Score its three counts; its value and number of answers follow.

    An empty count among others is nobody. Without any count, and when nobody was counted, value
    and answers stay.
    """
    counts = (promoters, passives, detractors)
    fields: dict[str, Any] = dict(zip(("promoters", "passives", "detractors"), counts, strict=True))
    known = [count or 0 for count in counts]
    if sum(known) > 0:
        fields["n"] = sum(known)
        fields["value"] = round(100 * (known[0] - known[2]) / sum(known), 1) + 0.0
    elif any(count is not None for count in counts):
        raise EditRefused(Refusal.NPS_SUM)
    return revise_metric(project, map_id, metric_id, **fields)


def _check(journey: JourneyMap, metric: Metric) -> None:
    if metric.stage_id is not None:
        find_stage(journey, metric.stage_id)
    if metric.card_id is not None and find_card(journey, metric.card_id) is None:
        raise KeyError(metric.card_id)
    low, high = range_of(metric.kind)
    if not low <= metric.value <= high:
        raise EditRefused(Refusal.OFF_SCALE)
    counts = (metric.promoters, metric.passives, metric.detractors)
    counted = metric.kind is MetricKind.NPS and any(count is not None for count in counts)
    if counted and sum(count or 0 for count in counts) != metric.n:
        raise EditRefused(Refusal.NPS_SUM)

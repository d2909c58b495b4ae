"""Many measurements at once: metrics, and whole points of a curve."""

from __future__ import annotations

import pytest

from journeyeditor.edits.metrics import add_metrics
from journeyeditor.edits.points import put_points
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.journey import EmotionPoint, Metric, Stage
from journeyeditor.model.project import Project
from tests.samples import cell, curve, project, touchpoint

BASE: Project = project(
    [Stage(id="s", name="S", slots=2)],
    [cell("s", touchpoint("a", 0), touchpoint("b", 1))],
    curves=[curve("k", "e", {"a": 0.5})],
)


def _grade(metric_id: str, value: float, **fields: str) -> Metric:
    return Metric(id=metric_id, kind=MetricKind.GRADE, value=value, n=9, card_id=fields.get("at"))


def test_metrics_come_behind_the_others_in_the_place_of_those_they_replace() -> None:
    once = add_metrics(BASE, "m", [_grade("x", 8, at="a"), _grade("y", 7, at="b")])
    new = add_metrics(once, "m", [_grade("z", 6, at="a")], replacing={"x"})
    assert [metric.id for metric in new.maps[0].metrics] == ["y", "z"]
    assert add_metrics(BASE, "m", []) is BASE


def test_one_that_cannot_be_refuses_all() -> None:
    with pytest.raises(EditRefused) as caught:
        add_metrics(BASE, "m", [_grade("x", 8), _grade("y", 11)])
    assert caught.value.refusal is Refusal.OFF_SCALE
    with pytest.raises(KeyError):
        add_metrics(BASE, "m", [_grade("x", 8, at="gone")])


def test_points_take_the_place_of_those_at_their_card_or_stage() -> None:
    points = [EmotionPoint(card_id="a", v=1.0), EmotionPoint(stage_id="s", slot=1.0, v=-1.0)]
    once = put_points(BASE, "m", "k", points)
    assert once.maps[0].curves[0].points == tuple(points)
    again = put_points(once, "m", "k", [evolve(points[1], v=0.2)])
    assert [point.v for point in again.maps[0].curves[0].points] == [1.0, 0.2]
    assert put_points(BASE, "m", "k", []) is BASE
    with pytest.raises(KeyError):
        put_points(BASE, "m", "k", [EmotionPoint(card_id="gone", v=1.0)])

"""Curves and feelings: unmeasured is no point, neutral is a point at 0."""

from __future__ import annotations

import math

import pytest
from pydantic import ValidationError

from journeyeditor.edits.curves import (
    add_curve,
    add_curve_with_lane,
    clear_feeling,
    delete_curve,
    revise_curve,
    set_feeling,
)
from journeyeditor.edits.new import new_curve, new_curve_lane
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.journey import EmotionPoint
from journeyeditor.model.project import Project
from tests.edits.rows import drawn
from tests.samples import curve


def points(project: Project) -> list[tuple[str | None, float, str]]:
    return [(p.card_id, p.v, p.word) for p in project.maps[0].curves[0].points]


def felt() -> Project:
    return drawn(C="a b", F="x _", curves=[curve("k", "E", {"a": 0.0})])


def test_add() -> None:
    after = add_curve(drawn(C="a", F="_"), "m", new_curve("k", "E"))
    assert points(after) == []
    assert check(after) == []


@pytest.mark.parametrize("lane", ["C", "F", "N"])
def test_other_lanes_refuse_a_curve(lane: str) -> None:
    with pytest.raises(EditRefused) as refused:
        add_curve(drawn(C="a", F="_"), "m", new_curve("k", lane))
    assert refused.value.refusal is Refusal.EMOTION_ONLY


def test_a_new_curve_has_nothing_on_it() -> None:
    with pytest.raises(ValueError, match="points"):
        add_curve(drawn(C="a", F="_"), "m", curve("k", "E", {"a": 1.0}))
    with pytest.raises(KeyError):
        add_curve(drawn(C="a", F="_"), "m", evolve(new_curve("k", "E"), persona_id="nobody"))


def test_add_with_a_lane_of_its_own() -> None:
    lane = new_curve_lane("e2", "Emotion")
    after = add_curve_with_lane(drawn(C="a", F="_"), "m", new_curve("k", "e2"), lane, 1)
    assert [lane.id for lane in after.maps[0].lanes][:3] == ["C", "e2", "P"]
    assert check(after) == []


def test_delete() -> None:
    before = felt()
    after = delete_curve(before, "m", "k")
    assert after.maps[0].curves == ()
    assert after.maps[0].lanes is before.maps[0].lanes
    with pytest.raises(KeyError):
        delete_curve(after, "m", "k")


def test_set_a_feeling() -> None:
    before = felt()
    after = set_feeling(before, "m", "k", "b", 1.24, "blij")
    assert points(after) == [("a", 0.0, ""), ("b", 1.2, "blij")]
    assert after.maps[0].curves[0].points[0] is before.maps[0].curves[0].points[0]
    assert after.maps[0].lanes is before.maps[0].lanes
    assert check(after) == []


def test_another_value_keeps_the_word() -> None:
    project = set_feeling(felt(), "m", "k", "a", 1.5, "blij")
    assert points(set_feeling(project, "m", "k", "a", 1.2)) == [("a", 1.2, "blij")]
    assert points(set_feeling(project, "m", "k", "a", 1.2, "")) == [("a", 1.2, "")]
    assert set_feeling(project, "m", "k", "a", 1.5) is project


def test_nought_has_no_sign() -> None:
    after = set_feeling(felt(), "m", "k", "b", -0.04)
    assert math.copysign(1.0, points(after)[1][1]) == 1.0


@pytest.mark.parametrize("v", [2.1, -2.06, math.nan])
def test_feelings_have_a_range(v: float) -> None:
    with pytest.raises(ValidationError):
        set_feeling(felt(), "m", "k", "b", v)


def test_feelings_need_a_card_and_a_curve() -> None:
    with pytest.raises(KeyError):
        set_feeling(felt(), "m", "k", "nobody", 1.0)
    with pytest.raises(KeyError):
        set_feeling(felt(), "m", "k9", "a", 1.0)


def test_clearing_takes_the_point_away() -> None:
    before = felt()
    after = clear_feeling(before, "m", "k", "a")
    assert points(after) == []
    assert clear_feeling(after, "m", "k", "a") is after


def measured() -> Project:
    point = EmotionPoint(card_id="a", v=0.5, n=12, sd=0.6)
    known = evolve(curve("k", "E", {}), kind=CurveKind.MEASURED, points=(point,))
    return drawn(C="a b", F="_ _", curves=[known])


def test_a_measured_curve_takes_no_value_without_answers() -> None:
    with pytest.raises(EditRefused) as refused:
        set_feeling(measured(), "m", "k", "b", 1.0)
    assert refused.value.refusal is Refusal.NEEDS_N
    after = set_feeling(measured(), "m", "k", "a", 1.0)
    assert after.maps[0].curves[0].points[0].n == 12


class TestRevise:
    """Changing curves."""

    def test_name_and_kind(self) -> None:
        before = felt()
        after = revise_curve(before, "m", "k", name="Wish", kind=CurveKind.TARGET)
        assert after.maps[0].curves[0].kind is CurveKind.TARGET
        assert after.maps[0].curves[0].points is before.maps[0].curves[0].points
        assert check(after) == []
        assert revise_curve(after, "m", "k", name="Wish") is after

    def test_measured_needs_answers(self) -> None:
        with pytest.raises(EditRefused) as refused:
            revise_curve(felt(), "m", "k", kind=CurveKind.MEASURED)
        assert refused.value.refusal is Refusal.NEEDS_N
        assert check(revise_curve(measured(), "m", "k", name="Survey")) == []

    def test_errors(self) -> None:
        with pytest.raises(KeyError):
            revise_curve(felt(), "m", "k", persona_id="nobody")
        with pytest.raises(ValueError, match="points"):
            revise_curve(felt(), "m", "k", points=())

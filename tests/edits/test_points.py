"""Feelings at several cards at once: no point is no value, and measured ones have answers."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.points import clear_feelings, revise_points
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.enums import CollectedBy, CurveKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Stage
from journeyeditor.model.project import Project
from tests import samples


def base(kind: CurveKind = CurveKind.ESTIMATED) -> Project:
    n = 12 if kind is CurveKind.MEASURED else None
    curve = EmotionCurve(
        id="k", lane_id="e", kind=kind, points=(EmotionPoint(card_id="a", v=1.0, n=n),)
    )
    cards = samples.cell("s", samples.touchpoint("a"), samples.touchpoint("b", 1))
    return samples.project([Stage(id="s", name="S", slots=2)], [cards], curves=[curve])


def points(project: Project) -> dict[str | None, EmotionPoint]:
    return {point.card_id: point for point in project.maps[0].curves[0].points}


def test_all_get_the_value_and_keep_the_rest() -> None:
    new = revise_points(base(), "m", "k", ["a"], word="glad")
    new = revise_points(new, "m", "k", ["a", "b"], v=-1.26)
    assert [(p.v, p.word) for p in points(new).values()] == [(-1.3, "glad"), (-1.3, "")]
    assert revise_points(new, "m", "k", ["a", "b"], v=-1.3) is new


def test_a_word_alone_makes_no_feeling() -> None:
    """An unmeasured card stays unmeasured."""
    new = revise_points(base(), "m", "k", ["a", "b"], word="glad", note="Said twice.")
    assert set(points(new)) == {"a"}
    assert points(new)["a"].note == "Said twice."


def test_a_measured_curve_keeps_its_answers() -> None:
    old = base(CurveKind.MEASURED)
    for card_id, fields in (("b", {"v": 1.0}), ("a", {"n": None})):
        with pytest.raises(EditRefused) as refused:
            revise_points(old, "m", "k", [card_id], **fields)
        assert refused.value.refusal is Refusal.NEEDS_N
    new = revise_points(old, "m", "k", ["b"], v=0.5, n=40, sd=0.6, collected_by=CollectedBy.SMS)
    assert points(new)["b"].n == 40


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValidationError):
        revise_points(base(), "m", "k", ["a"], v=2.2)
    with pytest.raises(KeyError):
        revise_points(base(), "m", "k", ["gone"], v=1.0)
    with pytest.raises(ValueError, match="stays"):
        revise_points(base(), "m", "k", ["a"], card_id="b")


def test_several_become_unmeasured() -> None:
    old = revise_points(base(), "m", "k", ["b"], v=0.0)
    assert points(clear_feelings(old, "m", "k", ["a", "b"])) == {}
    assert clear_feelings(base(), "m", "k", ["b"]) == base()

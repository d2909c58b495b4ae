"""A2. Means."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.means import curve_means, score_means
from journeyeditor.model.enums import MetricKind, Ownership
from tests.analysis.maps import (
    contact,
    customer_curve,
    example,
    made,
    measured_curve,
    of_values,
    score,
    with_journey,
)


def test_paytv_by_stage() -> None:
    facts = example("paytv")
    result = curve_means(facts, customer_curve(facts))
    stages = [stage.mean for stage in result.stages]
    assert stages == pytest.approx([0.82, -0.025, 1.05, -0.475, -0.7333, -0.95], abs=0.0001)
    assert [stage.known for stage in result.stages] == [5, 4, 2, 4, 3, 4]
    assert result.mean == pytest.approx(-0.08, abs=0.005)


def test_paytv_grades() -> None:
    grades, shares = score_means(example("paytv")).scales
    assert (grades.kind, grades.contacts) == (MetricKind.GRADE, 19)
    assert grades.mean == pytest.approx(8.08, abs=0.005)
    assert (shares.kind, shares.contacts) == (MetricKind.CSAT_PCT, 6)


def test_a_stage_without_points_has_no_mean() -> None:
    facts = made([contact("a")], [contact("b")], feelings={"b": 0.0})
    result = curve_means(facts, customer_curve(facts))
    assert [stage.mean for stage in result.stages] == [None, 0.0]
    assert result.mean == 0.0
    assert result.skipped == (Skipped("a", Reason.UNMEASURED),)


def test_a_curve_without_points_has_no_mean() -> None:
    facts = of_values(None)
    result = curve_means(facts, facts.journey.curves[0])
    assert (result.mean, result.lack) == (None, Lack.NO_FEELINGS)


def test_few_answers_are_left_out_unless_asked_for() -> None:
    curve = measured_curve({"c0": (-2.0, 4, None), "c1": (1.0, 5, None)})
    facts = with_journey(of_values(None, None), curves=(curve,))
    careful, bold = curve_means(facts, curve), curve_means(facts, curve, few=True)
    assert (careful.mean, careful.skipped) == (1.0, (Skipped("c0", Reason.FEW_ANSWERS),))
    assert (bold.mean, bold.skipped) == (-0.5, ())


def test_scores_are_weighted_by_answers_beside_the_plain_mean() -> None:
    metrics = [score("a", MetricKind.GRADE, 6, n=10), score("b", MetricKind.GRADE, 9, n=90)]
    facts = made([contact("a"), contact("b")], metrics=metrics)
    (grades,) = score_means(facts).scales
    assert (grades.mean, grades.weighted, grades.answers) == (7.5, 8.7, 100)


def test_scales_are_never_averaged_together() -> None:
    metrics = [score("a", MetricKind.GRADE, 8), score("b", MetricKind.CES5, 1)]
    facts = made([contact("a"), contact("b")], metrics=metrics)
    means = {each.kind: each.mean for each in score_means(facts).scales}
    assert means == {MetricKind.GRADE: 8, MetricKind.CES5: 1}


def test_what_scores_leave_out() -> None:
    metrics = [
        score("few", MetricKind.GRADE, 9, n=4),
        score("five", MetricKind.GRADE, 8, n=5),
        score("off", MetricKind.GRADE, 0),
        score("good", MetricKind.GRADE, 7, name="old"),
        score("good", MetricKind.GRADE, 8, name="new"),
    ]
    cards = [contact(name) for name in ("few", "five", "off", "good", "none")]
    cards.append(contact("friend", ownership=Ownership.SOCIAL))
    result = score_means(made(cards, metrics=metrics))
    assert result.scales[0].mean == 8
    assert result.used == ("five", "good")
    assert set(result.skipped) == {
        Skipped("friend", Reason.NOT_COMPANY),
        Skipped("few", Reason.FEW_ANSWERS),
        Skipped("off", Reason.OFF_SCALE),
        Skipped("none", Reason.NO_METRIC),
    }


def test_no_scores() -> None:
    assert score_means(made([contact("a")])).lack is Lack.NO_SCORES

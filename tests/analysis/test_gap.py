"""A3a. Measured gap."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.cumulative.gap import gap
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.model.enums import MetricKind
from tests.analysis.maps import contact, example, made, overall, score


def test_paytv() -> None:
    result = gap(example("paytv"))
    stages = result.stages
    assert [s.overall for s in stages] == pytest.approx([80, 76, 77, 62, 55, 48])
    contacts = [79.4, 78.1, 81.1, 79.7, 77.0, 77.0]
    assert [s.contacts for s in stages] == pytest.approx(contacts, abs=0.05)
    gaps = [0.6, -2.1, -4.1, -17.7, -22.0, -29.0]
    assert [s.gap for s in stages] == pytest.approx(gaps, abs=0.05)
    assert [s.n for s in stages] == [212, 205, 198, 176, 160, 151]
    assert result.change == pytest.approx(-0.40)
    assert result.lack is None


def test_band_of_the_last_stage_of_paytv() -> None:
    last = gap(example("paytv")).stages[-1]
    assert last.low == pytest.approx(48 - 2.5, abs=0.05)
    assert last.high == pytest.approx(48 + 2.5, abs=0.05)


@pytest.mark.parametrize("name", ["move", "terrace"])
def test_without_overall_measurement_there_is_no_gap(name: str) -> None:
    result = gap(example(name))
    assert (result.stages, result.change, result.lack) == ((), None, Lack.NO_OVERALL)


def test_one_measured_stage_has_a_gap_but_no_change() -> None:
    metrics = [overall("s1", 5.5), score("a", MetricKind.GRADE, 7.75)]
    result = gap(made([contact("a")], [contact("b")], metrics=metrics))
    assert result.stages[0].gap == pytest.approx(-25)
    assert result.stages[1].overall is None
    assert result.stages[1].gap is None
    assert (result.change, result.lack) == (None, Lack.ONE_OVERALL)


def test_no_percentage_of_zero() -> None:
    facts = made([contact("a")], [contact("b")], metrics=[overall("s1", 1), overall("s2", 8)])
    result = gap(facts)
    assert [stage.overall for stage in result.stages] == pytest.approx([0, 77.8], abs=0.05)
    assert (result.change, result.lack) == (None, Lack.FIRST_IS_ZERO)


def test_change_goes_over_stages_that_nobody_measured() -> None:
    rows = ([contact("a")], [contact("b")], [contact("c")], [contact("d")])
    facts = made(*rows, metrics=[overall("s3", 3.25), overall("s2", 5.5)])
    assert gap(facts).change == pytest.approx(-0.5)


def test_a_stage_without_scores_has_no_gap() -> None:
    result = gap(made([contact("a")], metrics=[overall("s1", 8)]))
    assert (result.stages[0].contacts, result.stages[0].gap) == (None, None)
    assert result.skipped == (Skipped("a", Reason.NO_METRIC),)


def test_scores_of_few_people_stay_out() -> None:
    metrics = [
        overall("s1", 5.5),
        score("a", MetricKind.GRADE, 10),
        score("b", MetricKind.GRADE, 1, n=4),
        score("c", MetricKind.GRADE, 1, n=5),
    ]
    result = gap(made([contact("a"), contact("b"), contact("c")], metrics=metrics))
    assert (result.stages[0].contacts, result.stages[0].scored) == (50, 2)
    assert Skipped("b", Reason.FEW_ANSWERS) in result.skipped
    assert result.used == ("s1", "a", "c")


def test_satisfaction_goes_before_effort_and_the_share_gives_no_index() -> None:
    metrics = [
        overall("s1", 5.5),
        score("a", MetricKind.CES7, 1),
        score("a", MetricKind.CSAT5, 4),
        score("b", MetricKind.CSAT_PCT, 95),
    ]
    result = gap(made([contact("a"), contact("b")], metrics=metrics))
    assert result.stages[0].contacts == 75
    assert Skipped("b", Reason.NO_METRIC) in result.skipped


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"kind": MetricKind.CSAT_PCT, "value": 90}, Reason.NOT_CONVERTIBLE),
        ({"kind": MetricKind.GRADE, "value": 0}, Reason.OFF_SCALE),
    ],
)
def test_overall_measurements_that_give_no_index(fields: dict[str, object], reason: Reason) -> None:
    facts = made([contact("a")], metrics=[overall("s1", 8.0, **fields)])
    result = gap(facts)
    assert result.lack is Lack.NO_OVERALL
    assert result.skipped == (Skipped("s1", reason),)


def test_where_low_is_good_the_ends_of_the_band_change_places() -> None:
    metric = overall("s1", 2, kind=MetricKind.CES5, sd=1.0)
    stage = gap(made([contact("a")], metrics=[metric])).stages[0]
    assert stage.overall == 75
    assert stage.low is not None
    assert stage.high is not None
    assert stage.low < 75 < stage.high

"""A1. Peak-end score."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.peak_end import PeakEnd, peak_end
from journeyeditor.model.base import evolve
from journeyeditor.model.journey import EmotionPoint
from tests.analysis.maps import customer_curve, example, measured_curve, of_values, with_journey


def found(*values: float | None) -> PeakEnd:
    """The score of a row of values."""
    facts = of_values(*values)
    return peak_end(facts, facts.journey.curves[0])


@pytest.mark.parametrize(
    ("name", "points", "mean", "peak", "card", "end", "score", "above"),
    [
        ("paytv", 22, -0.08, -1.6, "P14", -1.0, -1.30, -1.22),
        ("move", 23, -0.01, -1.7, "V16", -0.3, -1.00, -0.99),
        ("terrace", 17, 0.46, 1.7, "T16", 0.9, 1.30, 0.84),
    ],
)
def test_examples(
    name: str,
    points: int,
    mean: float,
    peak: float,
    card: str,
    end: float,
    score: float,
    above: float,
) -> None:
    result = peak_end(example(name), customer_curve(example(name)))
    assert result.peak is not None
    assert result.end is not None
    assert (result.known, result.peak.v, result.peak.card_id) == (points, peak, card)
    assert result.end.v == end
    assert result.mean == pytest.approx(mean, abs=0.005)
    assert result.score == pytest.approx(score)
    assert result.above_mean == pytest.approx(above, abs=0.005)
    assert len(result.used) == points
    assert (result.skipped, result.lack) == ((), None)
    assert not result.one_point
    assert not result.end_unmeasured


@pytest.mark.parametrize(
    ("values", "score"),
    [
        ((1.5, -1.5, 0.2), -0.65),
        ((-1.5, 1.5, 0.2), -0.65),
        ((0.0, 0.0), 0.0),
        ((1.0, 1.0, 0.0), 0.5),
        ((0.8,), 0.8),
        ((-2.0, 1.9), -0.05),
    ],
)
def test_ties_and_short_rows(values: tuple[float, ...], score: float) -> None:
    assert found(*values).score == pytest.approx(score)


def test_of_equal_peaks_the_latest_counts() -> None:
    peak = found(1.2, 0.3, 1.2, 0.1).peak
    assert peak is not None
    assert peak.card_id == "c2"


def test_nothing_measured() -> None:
    result = found(None, None)
    assert (result.score, result.peak, result.end, result.mean) == (None, None, None, None)
    assert result.lack is Lack.NO_FEELINGS
    assert result.skipped == (Skipped("c0", Reason.UNMEASURED), Skipped("c1", Reason.UNMEASURED))


def test_one_point_between_unmeasured_cards_has_both_marks() -> None:
    result = found(None, 0.8, None)
    assert result.score == 0.8
    assert result.one_point
    assert result.end_unmeasured
    assert result.used == ("c1",)
    assert [skipped.id for skipped in result.skipped] == ["c0", "c2"]


def test_unmeasured_end_falls_back_on_the_last_known_point() -> None:
    result = found(0.5, -1.0, None)
    assert result.end is not None
    assert (result.end.card_id, result.end_unmeasured, result.one_point) == ("c1", True, False)


def test_highest_and_lowest_stand_beside_it() -> None:
    result = found(0.5, -1.0, 1.5, 0.0)
    assert result.highest is not None
    assert result.lowest is not None
    assert (result.highest.card_id, result.lowest.card_id) == ("c2", "c1")


def test_of_equal_heights_the_latest_counts() -> None:
    result = found(1.0, -1.0, 1.0, -1.0, 0.0)
    assert result.highest is not None
    assert result.lowest is not None
    assert (result.highest.card_id, result.lowest.card_id) == ("c2", "c3")


def test_a_free_point_after_the_last_card_is_the_end() -> None:
    facts = of_values(0.5, None)
    curve = facts.journey.curves[0]
    free = EmotionPoint(stage_id="s1", slot=1.6, v=-0.4)
    facts = with_journey(facts, curves=(evolve(curve, points=(*curve.points, free)),))
    result = peak_end(facts, facts.journey.curves[0])
    assert result.end == (-0.4, None, "s1")
    assert not result.end_unmeasured
    assert result.used == ("c0",)


def test_a_free_point_between_cards_is_no_end() -> None:
    facts = of_values(0.5, 1.0)
    curve = facts.journey.curves[0]
    free = EmotionPoint(stage_id="s1", slot=0.5, v=-2.0)
    facts = with_journey(facts, curves=(evolve(curve, points=(free, *curve.points)),))
    result = peak_end(facts, facts.journey.curves[0])
    assert result.score == pytest.approx(-0.5)


def test_few_answers_count_for_the_peak_and_not_for_the_mean() -> None:
    facts = of_values(None, None)
    curve = measured_curve({"c0": (-2.0, 4, 0.5), "c1": (1.0, 40, 0.5)})
    facts = with_journey(facts, curves=(curve,))
    result = peak_end(facts, facts.journey.curves[0])
    assert (result.score, result.mean, result.known) == (-0.5, 1.0, 2)


def test_employees_have_a_score_of_their_own() -> None:
    facts = example("paytv")
    curve = facts.employee_walks[0].curve
    assert curve is not None
    result = peak_end(facts, curve)
    assert result.known == 10
    assert result.mean == pytest.approx(-0.29)


TENTHS = st.integers(-20, 20).map(lambda v: v / 10)


@given(st.lists(TENTHS, min_size=1, max_size=12))
def test_the_score_lies_between_the_extremes(values: list[float]) -> None:
    result = found(*values)
    assert result.score is not None
    assert min(values) <= result.score <= max(values)


@given(st.lists(TENTHS, min_size=1, max_size=12))
def test_the_peak_is_no_weaker_than_any_moment(values: list[float]) -> None:
    peak = found(*values).peak
    assert peak is not None
    assert abs(peak.v) == max(abs(v) for v in values)
    assert peak.v == min(v for v in values if abs(v) == abs(peak.v))

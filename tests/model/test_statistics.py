"""Intervals of measured means (method, A12)."""

from __future__ import annotations

import pytest

from journeyeditor.model.statistics import interval, nps_error, student_t, wilson


def test_twelve_answers_with_mean_0_8() -> None:
    half = interval(12, 0.6)
    assert half is not None
    assert (round(0.8 - half, 2), round(0.8 + half, 2)) == (0.42, 1.18)


@pytest.mark.parametrize(("n", "sd"), [(None, 1.0), (12, None), (4, 1.0), (1, 0.0)])
def test_no_interval_without_spread_or_with_few_answers(n: int | None, sd: float | None) -> None:
    assert interval(n, sd) is None


@pytest.mark.parametrize(
    ("freedom", "value"), [(1, 12.706), (30, 2.042), (60, 2.000), (120, 1.980)]
)
def test_quantiles_match_published_tables(freedom: int, value: float) -> None:
    assert student_t(freedom) == pytest.approx(value, abs=0.001)


@pytest.mark.parametrize(
    ("good", "n", "low", "high"), [(46, 50, 81.2, 96.8), (6, 6, 61.0, 100.0), (0, 5, 0.0, 43.4)]
)
def test_shares(good: int, n: int, low: float, high: float) -> None:
    assert [100 * end for end in wilson(good / n, n)] == pytest.approx([low, high], abs=0.05)


def test_net_promoter_score_of_60_50_40() -> None:
    assert 1.96 * nps_error(60, 40, 150) == pytest.approx(12.9, abs=0.05)

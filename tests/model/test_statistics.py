"""Intervals of measured means (domain A12)."""

from __future__ import annotations

import pytest

from journeyeditor.model.statistics import interval, student_t


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

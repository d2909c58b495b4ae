"""Scales and the way from one to another (method, 2.7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis import scales
from journeyeditor.model.enums import ExpectationMet, MetricKind

CONVERTIBLE = st.sampled_from(list(scales.SCALES))
FEELINGS = st.floats(-2, 2)


@pytest.mark.parametrize(
    ("kind", "value", "feeling", "index"),
    [
        (MetricKind.GRADE, 8, 1.11, 77.8),
        (MetricKind.GRADE, 5.5, 0, 50),
        (MetricKind.GRADE, 8.2, 1.2, 80),
        (MetricKind.GRADE, 5.32, -0.08, 48),
        (MetricKind.GRADE, 1, -2, 0),
        (MetricKind.CSAT5, 4, 1, 75),
        (MetricKind.CES7, 7, 2, 100),
        (MetricKind.CES7, 4, 0, 50),
        (MetricKind.CES5, 1, 2, 100),
        (MetricKind.CES5, 4, -1, 25),
        (MetricKind.NPS, 25, 0.5, 62.5),
    ],
)
def test_values_as_feelings_and_indexes(
    kind: MetricKind, value: float, feeling: float, index: float
) -> None:
    assert scales.feeling_from(kind, value) == pytest.approx(feeling, abs=0.005)
    assert scales.index_from(kind, value) == pytest.approx(index, abs=0.05)


@given(CONVERTIBLE, FEELINGS)
def test_scales_turn_round(kind: MetricKind, feeling: float) -> None:
    value = scales.value_from(kind, feeling)
    assert value is not None
    low, high = scales.ends(kind)
    back = scales.feeling_from(kind, min(high, max(low, value)))
    assert back == pytest.approx(feeling, abs=1e-9)


@given(FEELINGS)
def test_index_and_feeling_turn_round(feeling: float) -> None:
    assert 0 <= scales.index_of(feeling) <= 100
    assert scales.feeling_of(scales.index_of(feeling)) == pytest.approx(feeling, abs=1e-9)


@given(CONVERTIBLE, FEELINGS, FEELINGS)
def test_better_feelings_are_better_values(kind: MetricKind, one: float, other: float) -> None:
    """On every scale, also where low is good, the order of values is the order of feelings."""
    scale = scales.SCALES[kind]
    up = 1 if scale.best > scale.worst else -1
    a, b = scales.value_from(kind, one), scales.value_from(kind, other)
    assert a is not None
    assert b is not None
    if one + 1e-6 < other:
        assert up * a < up * b


def test_a_share_of_satisfied_customers_is_no_feeling() -> None:
    assert scales.feeling_from(MetricKind.CSAT_PCT, 92) is None
    assert scales.index_from(MetricKind.CSAT_PCT, 92) is None
    assert scales.value_from(MetricKind.CSAT_PCT, 1.0) is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (MetricKind.GRADE, 0),
        (MetricKind.GRADE, 10.1),
        (MetricKind.CSAT5, 0),
        (MetricKind.CES5, 5.5),
        (MetricKind.NPS, -101),
    ],
)
def test_a_value_off_its_scale_is_nothing(kind: MetricKind, value: float) -> None:
    assert not scales.on_scale(kind, value)
    assert scales.feeling_from(kind, value) is None


def test_share_has_ends_too() -> None:
    assert scales.on_scale(MetricKind.CSAT_PCT, 100)
    assert not scales.on_scale(MetricKind.CSAT_PCT, 100.5)


def test_sentiment() -> None:
    assert scales.feeling_from_sentiment(-0.35) == pytest.approx(-0.7)


@pytest.mark.parametrize(
    ("grade", "met"),
    [
        (7.4, ExpectationMet.BELOW),
        (7.5, ExpectationMet.MET),
        (8.3, ExpectationMet.MET),
        (8.9, ExpectationMet.MET),
        (9.0, ExpectationMet.EXCEEDED),
        (9.1, ExpectationMet.EXCEEDED),
    ],
)
def test_expectation(grade: float, met: ExpectationMet) -> None:
    assert scales.expectation(grade) is met

"""A12. Measured values, their bands and differences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.measured import (
    Band,
    Certainty,
    Measured,
    band_of_mean,
    curve_bands,
    differ,
    measure,
    measured_contacts,
)
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.journey import Metric
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


def metric(kind: MetricKind, value: float, n: int, **fields: object) -> Metric:
    """A measurement of the journey."""
    return Metric.model_validate({"id": "m", "kind": kind, "value": value, "n": n, **fields})


def band(measurement: Metric) -> Band:
    """The band of a measurement that has one."""
    found = measure(measurement).band
    assert found is not None
    return found


def test_band_of_a_mean_feeling() -> None:
    found = band_of_mean(0.8, 12, 0.6)
    assert found is not None
    assert (round(found.low, 2), round(found.high, 2)) == (0.42, 1.18)


@pytest.mark.parametrize(
    ("good", "n", "low", "high"), [(46, 50, 81.2, 96.8), (6, 6, 61.0, 100), (0, 5, 0, 43.4)]
)
def test_band_of_a_share(good: int, n: int, low: float, high: float) -> None:
    found = band(metric(MetricKind.CSAT_PCT, 100 * good / n, n))
    assert [found.low, found.high] == pytest.approx([low, high], abs=0.05)


def test_band_of_an_nps() -> None:
    value = 100 * (60 - 40) / 150
    counts = {"promoters": 60, "passives": 50, "detractors": 40}
    found = band(metric(MetricKind.NPS, value, 150, **counts))
    assert value == pytest.approx(13.3, abs=0.05)
    assert found.high - value == pytest.approx(12.9, abs=0.05)
    assert value - found.low == pytest.approx(12.9, abs=0.05)


def test_a_count_that_is_missing_beside_others_is_zero() -> None:
    without = band(metric(MetricKind.NPS, 60, 100, promoters=60, passives=40))
    given_zero = band(metric(MetricKind.NPS, 60, 100, promoters=60, passives=40, detractors=0))
    assert without == given_zero
    assert without.error > 0


def test_bands_stay_on_the_scale() -> None:
    top = band_of_mean(1.9, 5, 1.0)
    bottom = band(metric(MetricKind.GRADE, 1.2, 6, sd=3.0))
    assert top is not None
    assert (top.high, bottom.low) == (2.0, 1.0)


@pytest.mark.parametrize(
    "measurement",
    [
        metric(MetricKind.GRADE, 8, 40),
        metric(MetricKind.GRADE, 8, 4, sd=1.0),
        metric(MetricKind.GRADE, 0, 40, sd=1.0),
        metric(MetricKind.CSAT_PCT, 50, 4),
        metric(MetricKind.NPS, 13, 150),
    ],
)
def test_without_spread_or_with_few_answers_there_is_no_band(measurement: Metric) -> None:
    assert measure(measurement).band is None


@pytest.mark.parametrize(
    ("n", "certainty"),
    [
        (1, Certainty.FEW),
        (4, Certainty.FEW),
        (5, Certainty.INDICATIVE),
        (29, Certainty.INDICATIVE),
        (30, Certainty.SOUND),
    ],
)
def test_certainty(n: int, certainty: Certainty) -> None:
    assert Measured(1.0, n, None).certainty is certainty


def mean(value: float, sd: float | None, n: int) -> Measured:
    """A mean feeling with its band."""
    return Measured(value, n, band_of_mean(value, n, sd))


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        (mean(-1.3, 0.8, 40), mean(-0.2, 0.9, 36), True),
        (mean(-0.5, 0.8, 40), mean(-0.2, 0.9, 36), False),
        (mean(-1.3, 0.8, 40), mean(-1.3, 0.8, 40), False),
        (mean(-1.3, None, 40), mean(1.0, 0.9, 36), None),
        (mean(-1.3, 0.8, 4), mean(1.0, 0.9, 36), None),
    ],
)
def test_demonstrable_differences(one: Measured, other: Measured, answer: bool | None) -> None:
    assert differ(one, other) is answer
    assert differ(other, one) is answer


def test_the_limit_of_the_difference_in_the_text() -> None:
    """(-1.3, .8, 40) and (-0.2, .9, 36) would have to lie more than 0.38 apart."""
    low, high = mean(0.0, 0.8, 40), mean(0.38, 0.9, 36)
    assert differ(low, high) is False
    assert differ(low, mean(0.39, 0.9, 36)) is True


def test_nobody_satisfied_is_not_certain() -> None:
    """0 of 5 and 1 of 5 do not differ, though the usual standard error of 0 of 5 is 0."""
    none = measure(metric(MetricKind.CSAT_PCT, 0, 5))
    one = measure(metric(MetricKind.CSAT_PCT, 20, 5))
    assert differ(none, one) is False


def test_shares_that_differ() -> None:
    most = measure(metric(MetricKind.CSAT_PCT, 92, 50))
    assert most.band is not None
    assert most.band.error == pytest.approx((96.8 - 81.2) / 3.92, abs=0.05)
    assert differ(most, measure(metric(MetricKind.CSAT_PCT, 60, 50))) is True


def test_bands_of_a_curve() -> None:
    answers: dict[str, tuple[float, int, float | None]] = {
        "c0": (0.8, 12, 0.6),
        "c1": (0.5, 40, None),
        "c2": (-1.0, 4, 0.5),
    }
    curve = measured_curve(answers)
    facts = with_journey(of_values(None, None, None, None), curves=(curve,))
    result = curve_bands(facts, curve)
    assert [point.card_id for point in result.points] == ["c0", "c1", "c2"]
    assert [point.measured.band is None for point in result.points] == [False, True, True]
    assert [point.measured.n for point in result.points] == [12, 40, 4]
    assert result.used == ("c0", "c1")
    assert set(result.skipped) == {
        Skipped("c1", Reason.NO_SPREAD),
        Skipped("c2", Reason.FEW_ANSWERS),
        Skipped("c3", Reason.UNMEASURED),
    }


def test_guesses_have_no_band() -> None:
    facts = example("paytv")
    result = curve_bands(facts, customer_curve(facts))
    assert (result.points, result.lack) == ((), Lack.NO_MEASURED_CURVE)


@pytest.mark.parametrize(("name", "value"), [("paytv", 1.0), ("move", 0.0), ("terrace", 0.0)])
def test_measured_contacts_of_the_examples(name: str, value: float) -> None:
    assert measured_contacts(example(name)).value == value


def test_measured_contacts() -> None:
    facts = made([contact("a"), contact("b")], metrics=[score("b", MetricKind.NPS, 10)])
    result = measured_contacts(facts)
    assert (result.value, result.used) == (0.5, ("b",))
    assert result.skipped == (Skipped("a", Reason.NO_METRIC),)
    assert measured_contacts(made([])).lack is Lack.NO_CONTACTS


@given(
    st.integers(0, 60), st.integers(5, 60), st.sampled_from([MetricKind.CSAT_PCT, MetricKind.NPS])
)
def test_the_value_lies_in_its_band(good: int, n: int, kind: MetricKind) -> None:
    good = min(good, n)
    counts = {"promoters": good, "passives": 0, "detractors": n - good}
    value = 100 * good / n if kind is MetricKind.CSAT_PCT else 100 * (2 * good - n) / n
    found = band(metric(kind, value, n, **counts))
    assert found.low - 1e-9 <= value <= found.high + 1e-9
    assert found.error >= 0


@given(st.floats(-2, 2), st.integers(5, 500), st.floats(0, 2))
def test_more_answers_narrow_the_band(value: float, n: int, sd: float) -> None:
    few, many = band_of_mean(value, n, sd), band_of_mean(value, 2 * n, sd)
    assert few is not None
    assert many is not None
    assert few.low <= many.low + 1e-12 <= value + 1e-9
    assert value - 1e-9 <= many.high <= few.high + 1e-12

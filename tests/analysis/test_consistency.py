"""A11. Consistency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.consistency import Consistency, consistency
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from tests.analysis.maps import (
    contact,
    customer_curve,
    example,
    made,
    measured_curve,
    of_values,
    with_journey,
)


def found(*values: float | None) -> Consistency:
    """The consistency of a row of values."""
    facts = of_values(*values)
    return consistency(facts, facts.journey.curves[0])


@pytest.mark.parametrize(("name", "value"), [("paytv", 0.53), ("move", 0.59), ("terrace", 0.61)])
def test_examples(name: str, value: float) -> None:
    result = consistency(example(name), customer_curve(example(name)))
    assert result.value == pytest.approx(value, abs=0.005)


@pytest.mark.parametrize(
    ("values", "value"), [((1.0, 1.0, 1.0), 1.0), ((-2.0, 2.0), 0.0), ((1.0, None, 0.0), 0.75)]
)
def test_by_hand(values: tuple[float | None, ...], value: float) -> None:
    assert found(*values).value == value


@pytest.mark.parametrize(
    ("values", "lack"), [((None,), Lack.NO_FEELINGS), ((0.5, None), Lack.ONE_FEELING)]
)
def test_two_points_are_needed(values: tuple[float | None, ...], lack: Lack) -> None:
    result = found(*values)
    assert (result.value, result.lack) == (None, lack)


def test_by_channel_and_department() -> None:
    rows = [("web", "x", -2.0), ("web", "y", 2.0), ("app", "x", 0.0), (None, "x", 0.0)]
    cards = [contact(f"c{i}", channel_id=c, department_id=d) for i, (c, d, _) in enumerate(rows)]
    facts = made(cards, feelings={f"c{i}": v for i, (_, _, v) in enumerate(rows)})
    result = consistency(facts, customer_curve(facts))
    assert result.channels == (("web", 0.0, 2),)
    ((name, value, known),) = result.departments
    assert (name, known) == ("x", 3)
    assert value == pytest.approx(0.5286, abs=0.0001)


def test_few_answers_are_left_out() -> None:
    curve = measured_curve({"c0": (-2.0, 4, None), "c1": (1.0, 9, None), "c2": (1.0, 9, None)})
    facts = with_journey(of_values(None, None, None), curves=(curve,))
    result = consistency(facts, curve)
    assert (result.value, result.known) == (1.0, 2)
    assert result.skipped == (Skipped("c0", Reason.FEW_ANSWERS),)


@given(st.lists(st.integers(-20, 20).map(lambda v: v / 10), min_size=2, max_size=10))
def test_between_nothing_and_everything(values: list[float]) -> None:
    value = found(*values).value
    assert value is not None
    assert 0 <= value <= 1
    if value == 1:
        assert len(set(values)) == 1

"""All analyses of a map at once."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.analysis.finding import Lack
from journeyeditor.analysis.overview import overview
from journeyeditor.edits.maps import copy_as_to_be
from tests.analysis.maps import NAMES, example_project, made

TODAY = date(2025, 11, 22)


def test_paytv() -> None:
    result = overview(example_project("paytv"), "m1", TODAY)
    assert [curve.curve_id for curve in result.curves] == ["k1", "k2"]
    assert result.curves[0].peak_end.score == pytest.approx(-1.3)
    assert result.curves[1].means.mean == pytest.approx(-0.29)
    assert result.gap.change == pytest.approx(-0.4)
    assert result.comparison is None


@pytest.mark.parametrize("name", NAMES)
def test_the_same_answers_each_time(name: str) -> None:
    project = example_project(name)
    assert overview(project, "m1", TODAY) == overview(project, "m1", TODAY)


def test_a_map_with_a_baseline_is_compared_with_it() -> None:
    numbers = iter(range(10_000))
    project = copy_as_to_be(example_project("paytv"), "m1", lambda: f"n{next(numbers)}")
    comparison = overview(project, project.maps[1].id, TODAY).comparison
    assert comparison is not None
    assert comparison.mean_change == 0


def test_an_empty_map_has_no_answers_and_no_zeros() -> None:
    result = overview(made([]).project, "m", TODAY)
    values = (
        result.chain.independent,
        result.gap.change,
        result.ledger.end,
        result.avoidable.value,
        result.recovery.value,
        result.departments.value,
        result.channels.value,
        result.coverage.value,
        result.moments.value,
        result.switching.value,
        result.measured.value,
        result.kano.basics_hold,
    )
    assert values == (None,) * 12
    assert result.curves == ()
    assert result.participation.lack is Lack.NO_PARTICIPANTS


def test_an_unknown_map() -> None:
    with pytest.raises(KeyError):
        overview(example_project("paytv"), "elsewhere", TODAY)

"""The duration of the journey beside that of its stages."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.duration import clash, longer, total, until
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Unit
from journeyeditor.model.journey import JourneyMap, Stage
from tests import samples


def lasting(text: str) -> Duration | None:
    """A duration written as "3 weeks", None for "-"."""
    if text == "-":
        return None
    value, unit = text.split()
    return Duration(value=float(value), unit=Unit(unit))


def journey(whole: str, *stages: str) -> JourneyMap:
    made = [Stage(id=f"s{n}", name="S", duration=lasting(text)) for n, text in enumerate(stages)]
    return evolve(samples.project(made).maps[0], duration=lasting(whole))


@pytest.mark.parametrize(
    ("whole", "stages", "found"),
    [
        ("13 weeks", ["1 weeks", "2 weeks", "1 weeks", "3 weeks", "3 weeks", "3 weeks"], None),
        ("3 months", ["13 weeks"], None),
        ("10 weeks", ["11 weeks"], None),
        ("10 weeks", ["9 weeks"], None),
        ("10 weeks", ["12 weeks"], ("12 weeks", "10 weeks")),
        ("10 weeks", ["8 weeks"], ("8 weeks", "10 weeks")),
        ("10 weeks", ["8 weeks", "-"], None),
        ("10 weeks", ["12 weeks", "-"], ("12 weeks", "10 weeks")),
        ("1 hours", ["30 minutes", "1 hours"], ("1.5 hours", "1 hours")),
        ("-", ["8 weeks"], None),
        ("10 weeks", ["-"], None),
    ],
)
def test_more_than_a_tenth_apart_is_a_clash(
    whole: str, stages: list[str], found: tuple[str, str] | None
) -> None:
    expected = None if found is None else tuple(map(lasting, found))
    assert clash(journey(whole, *stages)) == expected


def test_the_running_total() -> None:
    weeks = journey("-", "1 weeks", "2 weeks", "3 weeks")
    assert until(weeks, "s1") == lasting("3 weeks")
    assert total(weeks) == lasting("6 weeks")
    mixed = until(journey("-", "7 days", "2 weeks"), "s1")
    assert mixed is not None
    assert mixed.value == pytest.approx(3)
    assert mixed.unit is Unit.WEEKS


def test_an_unknown_stage_ends_the_running_total() -> None:
    gap = journey("-", "1 weeks", "-", "3 weeks")
    assert until(gap, "s0") == lasting("1 weeks")
    assert until(gap, "s2") is None
    with pytest.raises(KeyError):
        until(journey("-", "1 weeks"), "nobody")


def test_an_answer_that_takes_longer_than_promised() -> None:
    """Whatever the units; a day is no more than 24 hours."""
    hours, days = Duration(value=26, unit=Unit.HOURS), Duration(value=1, unit=Unit.DAYS)
    assert longer(hours, days)
    assert not longer(Duration(value=24, unit=Unit.HOURS), days)
    assert not longer(days, hours)

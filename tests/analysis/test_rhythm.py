"""The rhythm in which a map is discussed."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.analysis.rhythm import Rhythm, rhythm
from journeyeditor.model.base import evolve
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project, Review
from tests import samples

TODAY = date(2025, 11, 22)


def reviewed(*days: str, every: int = 14) -> Project:
    project = samples.project([Stage(id="s", name="S")])
    log = tuple(Review(date=day) for day in days)
    return evolve(project, review_log=log, review_every_days=every)


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ((), Rhythm(None, None, False)),
        (("", "2025-02-30"), Rhythm(None, None, False)),
        (("2025-10-30",), Rhythm(date(2025, 10, 30), 23, True)),
        (("2025-11-08",), Rhythm(date(2025, 11, 8), 14, False)),
        (("2025-11-20", "2025-10-01"), Rhythm(date(2025, 11, 20), 2, False)),
        (("2025-11-22", "2025-12-24"), Rhythm(TODAY, 0, False)),
    ],
)
def test_the_last_meeting_counts(days: tuple[str, ...], found: Rhythm) -> None:
    assert rhythm(reviewed(*days), TODAY) == found


def test_another_rhythm() -> None:
    assert rhythm(reviewed("2025-10-30", every=30), TODAY).late is False

"""Whoever waits for a poster can change their mind at any time."""

from __future__ import annotations

import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import Cancelled
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import PosterSetup


def test_whether_to_go_on_is_asked_before_each_size_that_is_tried(
    paytv: Project, fonts: Fonts
) -> None:
    """On A4 many are tried; the work ends at the answer, and what was told never goes back."""
    told: list[float] = []

    def watch(done: float) -> bool:
        told.append(done)
        return len(told) < 12

    with pytest.raises(Cancelled):
        make_poster(paytv, paytv.maps[0].id, PosterSetup("A4"), fonts, watch)
    assert len(told) == 12
    assert told == sorted(told)

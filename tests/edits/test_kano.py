"""The history of a Kano class."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.kano import delete_kano_entry, log_kano, revise_kano_entry
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project
from tests.edits.rows import drawn


def card(project: Project) -> Touchpoint:
    place = find_card(project.maps[0], "a")
    assert place is not None
    assert isinstance(place.card, Touchpoint)
    return place.card


def history(project: Project) -> list[tuple[str, str]]:
    return [(entry.date, entry.kano.value) for entry in card(project).kano_history]


def logged() -> Project:
    project = log_kano(drawn(C="a w*2 _"), "m", "a", "2025-01-10", Kano.DELIGHTER)
    return log_kano(project, "m", "a", "2024-03-01", Kano.PERFORMANCE)


def test_the_newest_day_comes_last() -> None:
    """And the card has the class that was noted last."""
    assert history(logged()) == [("2024-03-01", "performance"), ("2025-01-10", "delighter")]
    assert card(logged()).kano is Kano.PERFORMANCE


def test_an_entry_changes_its_place_with_its_day() -> None:
    moved = revise_kano_entry(logged(), "m", "a", 0, date="2025-06-01")
    assert history(moved) == [("2025-01-10", "delighter"), ("2025-06-01", "performance")]
    assert history(delete_kano_entry(moved, "m", "a", 0)) == [("2025-06-01", "performance")]


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValidationError):
        revise_kano_entry(logged(), "m", "a", 0, date="soon")
    for verb in (delete_kano_entry, revise_kano_entry):
        with pytest.raises(KeyError):
            verb(logged(), "m", "a", 2)
    with pytest.raises(KeyError):
        log_kano(logged(), "m", "w", "2025-01-10", Kano.BASIC)

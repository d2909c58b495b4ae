"""The names that sync programs give to copies that clash."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeyeditor.sharing.conflicts import copies_of, original_of

NAME = "Drie maanden.journey.json"


@pytest.mark.parametrize(
    "name",
    [
        "Drie maanden.journey (Anna's conflicted copy 2025-11-03).json",
        "Drie maanden (conflicted copy 2025-11-03 151200).journey.json",
        "Drie maanden.journey (conflicterende kopie van Anna 2025-11-03).json",
        "Drie maanden.journey.sync-conflict-20251103-151200-ABCDEF7.json",
        "Drie maanden.journey_conflict-20251103-151200.json",
        "Drie maanden.journey (Case Conflict 1).json",
        "Drie maanden-LAPTOP-7.journey.json",
        "Drie maanden.journey-DESKTOP-AB12C.json",
    ],
)
def test_a_clashing_copy_and_its_original_know_each_other(tmp_path: Path, name: str) -> None:
    original, copy = tmp_path / NAME, tmp_path / name
    original.write_text("{}")
    copy.write_text("{}")
    assert original_of(copy) == original
    assert copies_of(original) == [copy]


@pytest.mark.parametrize(
    "name",
    [
        NAME,
        "Conflict (managers).journey.json",
        "Drie maanden (1).journey.json",
        "Drie maanden-v2.journey.json",
        "reis-NPS2025.journey.json",
        ".journey.json",
    ],
)
def test_other_names_are_just_names(tmp_path: Path, name: str) -> None:
    (tmp_path / NAME).write_text("{}")
    assert original_of(tmp_path / name) is None


def test_a_folder_that_cannot_be_read_has_no_copies(tmp_path: Path) -> None:
    assert copies_of(tmp_path / "gone" / NAME) == []

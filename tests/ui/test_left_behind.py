"""What is remembered of files, as text; whatever somebody else wrote there does no harm."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journeyeditor.ui.left_behind import (
    Place,
    RecentFile,
    names,
    read_places,
    read_recent,
    write_places,
    write_recent,
)

NONSENSE = [
    "",
    "not json",
    "{}",
    "3",
    "null",
    "[1, null, {}]",
    '[{"path": ""}]',
    '[{"path": 7}]',
    "[" * 100_000,
]

MOMENT = datetime(2026, 3, 9, 16, 40, tzinfo=UTC)


def test_files_come_back_as_they_were() -> None:
    files = [
        RecentFile(Path("/a/ß “x”.journey.json"), "Één\nreis", "as_is", "0.3", MOMENT),
        RecentFile(Path("/b")),
    ]
    assert read_recent(write_recent(files)) == files


def test_places_come_back_as_they_were() -> None:
    places = [Place(Path("/a"), "m1", 0.45, 1200, 30.5), Place(Path("/b"))]
    assert read_places(write_places(places)) == places


@pytest.mark.parametrize("text", NONSENSE)
def test_nonsense_is_nothing(text: str) -> None:
    assert read_recent(text) == []
    assert read_places(text) == []


def test_values_that_make_no_sense_are_left_out() -> None:
    """The path counts; the rest is as if nobody knew."""
    row = {"path": "/a", "title": 3, "state": None, "version": [], "used": "yesterday"}
    assert read_recent(json.dumps([row])) == [RecentFile(Path("/a"))]
    text = '[{"path": "/a", "map_id": 1, "zoom": "big", "x": 1e999, "y": 1' + "0" * 400 + "}]"
    assert read_places(text) == [Place(Path("/a"))]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (RecentFile(Path("/a/Terras.journey.json")), "Terras"),
        (RecentFile(Path("/a/Terras.json")), "Terras"),
        (RecentFile(Path("/a/Terras.journey.json"), "The terrace"), "The terrace"),
    ],
)
def test_a_file_has_a_name(file: RecentFile, name: str) -> None:
    """Its title, if that is known."""
    assert file.name == name


def test_files_of_the_same_title_are_told_apart() -> None:
    """By the names that somebody gave them."""
    paths = [Path(f"/a/{name}.journey.json") for name in ("north", "south", "claims")]
    files = [RecentFile(path, "New journey") for path in paths[:2]]
    files.append(RecentFile(paths[2], "Claims"))
    assert list(names(files).values()) == ["north", "south", "Claims"]

"""Photos of lanes: added within bounds, told more about, taken away, left behind by copies."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.anonymity import anonymised
from journeyeditor.edits.clipboard.duplicate import duplicate
from journeyeditor.edits.clipboard.piece import copied_piece
from journeyeditor.edits.maps import duplicate_map
from journeyeditor.edits.new import seeded_ids
from journeyeditor.edits.photos import add_photos, all_photos, delete_photo, revise_photo
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.check import check
from journeyeditor.model.images import MOST_LETTERS
from journeyeditor.model.photos import MOST_PHOTO_LETTERS, MOST_PHOTOS, Photo
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests.edits.rows import drawn

IMAGE = "data:image/jpeg;base64,AAAA"


def photo(name: str, image: str = IMAGE) -> Photo:
    """A photo called so."""
    return Photo(id=name, image=image, caption=f"wall {name}", taken="2025-11-20")


@pytest.fixture
def hung() -> Project:
    """A map with two photos of its first lane."""
    return add_photos(drawn(C="a b", F="c"), "m", "C", (photo("x"), photo("y")))


def names(project: Project) -> str:
    return " ".join(each.id for each in all_photos(project))


def test_they_are_saved_told_about_and_taken_away(hung: Project) -> None:
    assert read_project(serialise(hung)) == hung
    assert check(hung) == []
    new = revise_photo(hung, "m", "C", "x", caption="left half", taken="")
    assert [each.caption for each in all_photos(new)] == ["left half", "wall y"]
    assert revise_photo(new, "m", "C", "x", caption="left half") is new
    assert names(delete_photo(hung, "m", "C", "x")) == "y"
    assert add_photos(hung, "m", "C", ()) is hung
    with pytest.raises(ValidationError):
        revise_photo(hung, "m", "C", "x", taken="yesterday")
    with pytest.raises(KeyError):
        delete_photo(hung, "m", "F", "x")


def test_copies_and_what_goes_to_strangers_leave_them_behind(hung: Project) -> None:
    new_id = seeded_ids(1)
    journey = hung.maps[0]
    card = journey.lanes[0].cells[0].cards[0].id
    piece = copied_piece(hung, "m", {card})
    assert piece is not None
    assert names(piece) == names(anonymised(hung)) == ""
    assert names(duplicate(hung, "m", {"C"}, new_id).project) == "x y"
    copied = duplicate_map(hung, "m", new_id)
    assert names(copied) == "x y"
    assert check(copied) == []


def test_they_are_never_too_many_nor_too_large(hung: Project) -> None:
    many = tuple(photo(f"p{at}") for at in range(MOST_PHOTOS - 1))
    with pytest.raises(EditRefused) as refused:
        add_photos(hung, "m", "C", many)
    assert refused.value.refusal is Refusal.TOO_MANY_PHOTOS
    large = IMAGE.partition(",")[0] + "," + "A" * (MOST_LETTERS - 100)
    count = MOST_PHOTO_LETTERS // MOST_LETTERS + 1
    with pytest.raises(EditRefused) as refused:
        add_photos(hung, "m", "F", tuple(photo(f"q{at}", large) for at in range(count)))
    assert refused.value.refusal is Refusal.PHOTOS_TOO_LARGE

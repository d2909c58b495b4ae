"""The note tray: notes come, change, move, go, and become cards."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.notes import (
    add_notes,
    delete_notes,
    move_notes,
    place_notes,
    revise_note,
)
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.model.base import Id
from journeyeditor.model.check import check
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Note, Project
from tests.edits.rows import drawn, row


def tray(*ids: Id, c: str = "a b | c") -> Project:
    project = drawn(C=c, F="_ _ | _")
    return add_notes(project, [Note(id=i, text=f"Note {i}") for i in ids])


def order(project: Project) -> str:
    return " ".join(note.id for note in project.notes)


def test_notes_come_behind_the_others() -> None:
    assert order(add_notes(tray("n1"), [Note(id="n2", text="x")])) == "n1 n2"


def test_no_notes_change_nothing() -> None:
    before = tray("n1")
    assert add_notes(before, []) is before
    assert delete_notes(before, {"nobody"}) is before
    assert revise_note(before, "n1", "Note n1") is before
    assert move_notes(before, {"n1"}, -1) is before


def test_a_note_changes() -> None:
    after = revise_note(tray("n1", "n2"), "n2", "Other")
    assert [note.text for note in after.notes] == ["Note n1", "Other"]
    with pytest.raises(ValidationError):
        revise_note(after, "n1", "")
    with pytest.raises(KeyError):
        revise_note(after, "nobody", "x")


@pytest.mark.parametrize(
    ("ids", "by", "after"),
    [
        ("b", -1, "b a c d"),
        ("a b", -1, "a b c d"),
        ("b c", -1, "b c a d"),
        ("b c", 1, "a d b c"),
        ("d", 1, "a b c d"),
        ("a d", 1, "b a c d"),
    ],
)
def test_notes_move_together(ids: str, by: int, after: str) -> None:
    assert order(move_notes(tray("a", "b", "c", "d"), set(ids.split()), by)) == after


class TestPlace:
    """Notes that become cards."""

    def test_in_the_order_asked_for(self) -> None:
        after = place_notes(tray("n1", "n2", "n3"), "m", ["n3", "n1"], Spot("C", "s2", 1))
        assert row(after, "C") == "a b | c n3 n1"
        assert order(after) == "n2"
        assert check(after) == []

    def test_room_is_made_for_the_next_ones(self) -> None:
        before = tray("n1", "n2", c="_ b | c")
        after = place_notes(before, "m", ["n1", "n2"], Spot("C", "s1", 0))
        assert row(after, "C") == "n1 n2 b | c"

    def test_on_a_card_all_join_its_moment(self) -> None:
        after = place_notes(tray("n1", "n2"), "m", ["n1", "n2"], Spot("C", "s1", 1, Mode.STACK))
        assert row(after, "C") == "a b+n1+n2 | c"

    @pytest.mark.parametrize(("lane", "kind"), [("C", "touchpoint"), ("F", "activity")])
    def test_the_lane_says_the_kind(self, lane: Id, kind: str) -> None:
        after = place_notes(tray("n1"), "m", ["n1"], Spot(lane, "s2", 3))
        place = find_card(after.maps[0], "n1")
        assert place is not None
        assert (place.card.kind, place.card.title) == (kind, "Note n1")

    def test_an_emotion_lane_takes_none(self) -> None:
        with pytest.raises(EditRefused) as refused:
            place_notes(tray("n1"), "m", ["n1"], Spot("E", "s1", 0))
        assert refused.value.refusal is Refusal.NO_CARDS

    def test_a_long_note_keeps_all_of_its_text(self) -> None:
        before = add_notes(drawn(C="a", F="_"), [Note(id="n", text="word " * 200)])
        place = find_card(place_notes(before, "m", ["n"], Spot("C", "s1", 1)).maps[0], "n")
        assert place is not None
        assert len(place.card.title) == 500
        assert place.card.description == "word " * 200

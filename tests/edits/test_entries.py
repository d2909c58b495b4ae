"""Participants and reviews: added, changed, moved, deleted by their place."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.entries import (
    EntryList,
    add_entry,
    delete_entry,
    entries_of,
    move_entry,
    revise_entry,
)
from journeyeditor.edits.lists import add_item, delete_item
from journeyeditor.model.check import check
from journeyeditor.model.project import Department, Participant, Project, Review
from tests.edits.rows import drawn


def base() -> Project:
    project = add_item(drawn(C="a"), "departments", Department(id="d", name="D"))
    for name in ("Anna", "Bram", "Cees"):
        project = add_entry(project, "participants", Participant(name=name))
    return project


def names(project: Project) -> str:
    return " ".join(person.name for person in project.participants)


def test_they_come_change_and_go() -> None:
    project = revise_entry(base(), "participants", 1, name="Bo", department_id="d", role="Host")
    assert names(project) == "Anna Bo Cees"
    assert project.participants[1] == Participant(name="Bo", department_id="d", role="Host")
    assert check(project) == []
    assert revise_entry(project, "participants", 1, name="Bo") is project
    assert names(delete_entry(project, "participants", 0)) == "Bo Cees"


def test_two_of_the_same_stay_two() -> None:
    twin = Participant(name="Anna")
    project = add_entry(add_entry(drawn(C="a"), "participants", twin), "participants", twin)
    assert names(revise_entry(project, "participants", 1, name="Bo")) == "Anna Bo"
    assert names(delete_entry(project, "participants", 0)) == "Anna"


def test_they_move() -> None:
    assert names(move_entry(base(), "participants", 0, 2)) == "Bram Cees Anna"
    project = base()
    assert move_entry(project, "participants", 1, 1) is project


def test_reviews_have_a_date() -> None:
    project = add_entry(base(), "review_log", Review(date="2025-11-22", note="Agreed"))
    assert entries_of(project, "review_log") == (Review(date="2025-11-22", note="Agreed"),)
    with pytest.raises(ValidationError):
        revise_entry(project, "review_log", 0, date="yesterday")


@pytest.mark.parametrize("at", [-1, 3])
def test_a_place_that_is_not_there(at: int) -> None:
    name: EntryList = "participants"
    with pytest.raises(IndexError):
        revise_entry(base(), name, at, name="x")
    with pytest.raises(IndexError):
        delete_entry(base(), name, at)
    with pytest.raises(IndexError):
        move_entry(base(), name, at, 0)


def test_departments_must_exist_and_are_forgotten_when_they_go() -> None:
    with pytest.raises(KeyError):
        add_entry(base(), "participants", Participant(name="x", department_id="nobody"))
    project = revise_entry(base(), "participants", 0, department_id="d")
    assert delete_item(project, "departments", "d").participants[0].department_id is None

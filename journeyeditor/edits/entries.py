"""Lists of a project whose entries have no id: participants, and the log of reviews.

An entry is called by its place, counted from 0. Verbs raise IndexError for a place that does not
exist, KeyError for a department that does not, and pydantic.ValidationError for a value out of
range.
"""

from __future__ import annotations

from typing import Any, Literal

from journeyeditor.edits.tree import same, shift
from journeyeditor.model.base import evolve, revise
from journeyeditor.model.project import Participant, Project, Review

EntryList = Literal["participants", "review_log"]
"""The lists, by their field of the project."""

Entry = Participant | Review
"""What the lists hold."""


def entries_of(project: Project, name: EntryList) -> tuple[Entry, ...]:
    """A list of the project."""
    entries: tuple[Entry, ...] = getattr(project, name)
    return entries


def add_entry(project: Project, name: EntryList, entry: Entry) -> Project:
    """Put a new entry at the end of a list."""
    _check_names(project, entry)
    return evolve(project, **{name: (*entries_of(project, name), entry)})


def revise_entry(project: Project, name: EntryList, at: int, /, **fields: Any) -> Project:
    """Change fields of an entry."""
    entries = entries_of(project, name)
    new = revise(_at(entries, at), **fields)
    _check_names(project, new)
    return evolve(project, **{name: same(entries, (*entries[:at], new, *entries[at + 1 :]))})


def move_entry(project: Project, name: EntryList, at: int, to: int) -> Project:
    """Bring an entry to place `to`, counted without itself."""
    entries = entries_of(project, name)
    _at(entries, at)
    return evolve(project, **{name: shift(entries, at, to)})


def delete_entry(project: Project, name: EntryList, at: int) -> Project:
    """Delete an entry."""
    entries = entries_of(project, name)
    _at(entries, at)
    return evolve(project, **{name: (*entries[:at], *entries[at + 1 :])})


def _at(entries: tuple[Entry, ...], at: int) -> Entry:
    if not 0 <= at < len(entries):
        raise IndexError(at)
    return entries[at]


def _check_names(project: Project, entry: Entry) -> None:
    wanted = entry.department_id if isinstance(entry, Participant) else None
    if wanted is not None and all(known.id != wanted for known in project.departments):
        raise KeyError(wanted)

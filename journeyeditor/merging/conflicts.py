"""What joining versions gives: the joined project, and what a person still has to choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.merging.changes import Change, Key
from journeyeditor.model.base import Node
from journeyeditor.model.project import Note, Project


class Side(StrEnum):
    """Whose version: ours is the one that is open, theirs the one that came in."""

    OURS = "ours"
    THEIRS = "theirs"


class Clash(StrEnum):
    """What both sides did that cannot both be."""

    FIELD = "field"  # another value for the same field
    PLACE = "place"  # to another place
    FATE = "fate"  # changed on one side, removed on the other


class Unrelated(Exception):  # noqa: N818 - it says what is the matter
    """The versions share no id of their own: they are of different projects."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A value that a person typed instead of either side's."""

    value: object


Choice = Side | Typed


@dataclass(frozen=True, slots=True)
class Question:
    """Names one conflict, so that an answer to it can be kept: which thing, and which field."""

    key: Key
    clash: Clash
    field: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that cannot be joined by itself.

    Values are those of the field; for a place `Place`s; for a fate the nodes, None where removed.
    `chosen` is what the joined project holds now: an answer given, or the proposal, which is the
    same whoever joins: an edit beats a removal, else the later saved version, else the greater
    text. `answered` tells which.
    """

    question: Question
    base: object
    ours: object
    theirs: object
    chosen: Choice
    answered: bool
    our_node: Node | None
    their_node: Node | None


Answers = Mapping[Question, Choice]


@dataclass(frozen=True, slots=True)
class Joined:
    """The joined project and the account of how it came about.

    `ours` and `theirs` are what each side changed since the base. `noted` are the notes that were
    made of what no longer fits anywhere, `alike` how many changes both sides made in the same way.
    """

    project: Project
    conflicts: tuple[Conflict, ...]
    ours: tuple[Change, ...]
    theirs: tuple[Change, ...]
    noted: tuple[Note, ...] = ()
    alike: int = 0

    @property
    def open(self) -> tuple[Conflict, ...]:
        """The conflicts that nobody has answered yet."""
        return tuple(conflict for conflict in self.conflicts if not conflict.answered)

"""Copies that are joined to a project one after the other, with the answers so far. Knows no Qt.

Each copy is joined to what came of the ones before it. Answers are kept by their question, so that
they hold when an earlier answer changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.merging.conflicts import Choice, Conflict, Joined, Question, Side
from journeyeditor.merging.join import join
from journeyeditor.model.project import Note, Project


class Copy(NamedTuple):
    """A version that came in: what it is called, and what it and ours both come from."""

    name: str
    project: Project
    base: Project | None


def told_apart(copies: Sequence[Copy], own: str) -> tuple[Copy, ...]:
    """The copies; those called as another one or as the `own` file bear who saved them too."""
    names = Counter((own, *(copy.name for copy in copies)))
    return tuple(
        copy._replace(name=f"{copy.name} ({copy.project.saved_by})")
        if names[copy.name] > 1 and copy.project.saved_by
        else copy
        for copy in copies
    )


class Asked(NamedTuple):
    """A conflict, and which of the copies it is with."""

    copy: int
    conflict: Conflict


class Joining:
    """What comes of it is there at once and after each answer. Raises Unrelated."""

    def __init__(self, ours: Project, copies: Sequence[Copy]) -> None:
        self.ours = ours
        self.copies = tuple(copies)
        self.answers: list[dict[Question, Choice]] = [{} for _ in copies]
        self.steps: list[Joined] = []
        self._join_from(0)

    @property
    def project(self) -> Project:
        """The project with all copies joined to it."""
        return self.steps[-1].project if self.steps else self.ours

    @property
    def asked(self) -> tuple[Asked, ...]:
        """All conflicts, answered or not."""
        return tuple(
            Asked(at, conflict) for at, step in enumerate(self.steps) for conflict in step.conflicts
        )

    @property
    def open(self) -> int:
        """How many conflicts nobody has answered yet."""
        return sum(len(step.open) for step in self.steps)

    @property
    def noted(self) -> tuple[Note, ...]:
        """What no longer fitted anywhere, and is in the note tray now."""
        kept = {note.id for note in self.project.notes}
        return tuple(note for step in self.steps for note in step.noted if note.id in kept)

    def ours_before(self, at: int) -> Project:
        """What a copy is joined to: the project with the copies before it."""
        return self.steps[at - 1].project if at else self.ours

    def answer(self, asked: Asked, choice: Choice) -> None:
        """Choose for one conflict."""
        self.answers[asked.copy][asked.conflict.question] = choice
        self._join_from(asked.copy)

    def settle_rest(self, side: Side) -> None:
        """Choose a side wherever nobody has chosen; also where that leads to new conflicts."""
        for at in range(len(self.copies)):
            for question in self._unanswered(at):
                self.answers[at][question] = side
            self._join_from(at)

    def _unanswered(self, at: int) -> Iterator[Question]:
        return (conflict.question for conflict in self.steps[at].open)

    def _join_from(self, first: int) -> None:
        steps = self.steps[:first]
        for at in range(first, len(self.copies)):
            copy, before = self.copies[at], steps[-1].project if steps else self.ours
            steps.append(join(copy.base, before, copy.project, self.answers[at]))
        self.steps = steps

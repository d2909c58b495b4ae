"""The three versions that are joined, and the questions that come up meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from journeyeditor.merging.changes import Thing
from journeyeditor.merging.conflicts import Answers, Choice, Conflict, Question, Side, Typed
from journeyeditor.merging.flat import Flat, Row
from journeyeditor.model.base import Id, Node
from journeyeditor.model.project import Project

BOTH = (Side.OURS, Side.THEIRS)
"""The sides; quicker to go over than the enumeration."""

OTHER: Mapping[Side, Side] = {Side.OURS: Side.THEIRS, Side.THEIRS: Side.OURS}

Present = Callable[[Thing, str], bool]
"""Whether a thing is there after joining."""


class Sides:
    """The versions as tables, which wins when nobody says so, and the conflicts so far."""

    def __init__(
        self, base: Project | None, ours: Project, theirs: Project, answers: Answers
    ) -> None:
        self.base, self.ours, self.theirs = Flat(base), Flat(ours), Flat(theirs)
        self.of: Mapping[Side, Flat] = {Side.OURS: self.ours, Side.THEIRS: self.theirs}
        self.conflicts: dict[Question, Conflict] = {}
        self.back: dict[Side, set[Id]] = {Side.OURS: set(), Side.THEIRS: set()}
        """Ids that a side removed and that stay all the same."""
        self._answers = answers
        self._later = _later(ours.saved_at, theirs.saved_at)

    def rows(self, thing: Thing, key: str) -> tuple[Row | None, Row | None, Row | None]:
        """A thing in base, ours and theirs."""
        return (
            self.base.rows[thing].get(key),
            self.ours.rows[thing].get(key),
            self.theirs.rows[thing].get(key),
        )

    def prefer(self, ours: object, theirs: object) -> Side:
        """Whose value is proposed: the later saved version's, else the greater text."""
        if self._later is not None:
            return self._later
        return Side.OURS if written(ours) >= written(theirs) else Side.THEIRS

    def ask(
        self,
        question: Question,
        values: tuple[object, object, object],
        nodes: tuple[Node | None, Node | None],
        proposal: Side | None = None,
    ) -> Choice:
        """What to take for values of base, ours and theirs: the answer given, or the proposal."""
        answer = self._answers.get(question)
        chosen = answer or proposal or self.prefer(values[1], values[2])
        self.conflicts[question] = Conflict(question, *values, chosen, answer is not None, *nodes)
        return chosen


def value_of(choice: Choice, ours: Any, theirs: Any) -> Any:
    """The value that a choice means."""
    if isinstance(choice, Typed):
        return choice.value
    return ours if choice is Side.OURS else theirs


def written(value: object) -> str:
    """A value as text, by which one of two is greater."""
    if isinstance(value, Node):
        return value.model_dump_json()
    if isinstance(value, tuple):
        return "\n".join(written(item) for item in value)
    return "" if value is None else str(value)


def _later(ours: str, theirs: str) -> Side | None:
    if ours == theirs:
        return None
    return Side.OURS if ours > theirs else Side.THEIRS

"""The steps that can be undone: a list of former values with labels. Knows not of what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, NamedTuple, TypeVar

S = TypeVar("S")

LIMIT = 5_000
"""Steps that are kept: more than a long day brings. One of a map of 5,000 cards takes 6 KiB."""

MERGE_SECONDS = 0.5
"""Steps of one kind that follow each other this quickly become one."""


@dataclass(frozen=True, slots=True)
class Step(Generic[S]):
    """One edit: what was before it and what after. `merge` names its kind, "" = never merged.

    `at` is when it was made, in seconds of whatever clock.
    """

    label: str
    before: S
    after: S
    merge: str = ""
    at: float = 0.0


class Steps(NamedTuple):
    """All steps as a list: their labels, the oldest first, of which `position` are done.

    The others have been taken back. `forgotten` older ones exist no more.
    """

    labels: tuple[str, ...]
    position: int
    forgotten: int


class History(Generic[S]):
    """Steps back and steps forward."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._past: list[Step[S]] = []
        self._future: list[Step[S]] = []
        self._open = False
        self._forgotten = 0
        self._changes = 0

    @property
    def changes(self) -> int:
        """A number that is another one whenever the steps, or which of them are done, are."""
        return self._changes

    @property
    def position(self) -> int:
        """How many steps are done and have not been taken back."""
        return len(self._past)

    @property
    def forgotten(self) -> int:
        """How many steps, the oldest ones, exist no more."""
        return self._forgotten

    @property
    def steps(self) -> Steps:
        """All steps, those that have been taken back included."""
        done = [step.label for step in self._past]
        labels = (*done, *(step.label for step in reversed(self._future)))
        return Steps(labels, len(done), self._forgotten)

    @property
    def undo_label(self) -> str:
        """The label of the step that `back` would take back, "" when there is none."""
        return self._past[-1].label if self._past else ""

    @property
    def redo_label(self) -> str:
        """The label of the step that `forward` would make again, "" when there is none."""
        return self._future[-1].label if self._future else ""

    def add(self, step: Step[S]) -> None:
        """Note a step; forgets the steps forward, and the oldest one beyond the limit.

        A step whose `merge` is that of the step before it, not more than half a second earlier,
        becomes one with it.
        """
        self._future.clear()
        if self._continues(step):
            step = replace(step, before=self._past.pop().before)
        self._past.append(step)
        beyond = max(0, len(self._past) - self._limit)
        del self._past[:beyond]
        self._forgotten += beyond
        self._changes += 1
        self._open = True

    def _continues(self, step: Step[S]) -> bool:
        if not self._open or not step.merge or not self._past:
            return False
        last = self._past[-1]
        return last.merge == step.merge and step.at - last.at <= MERGE_SECONDS

    def close(self) -> None:
        """Nothing more is merged into the last step."""
        self._open = False

    def back(self) -> Step[S] | None:
        """Take the last step back and return it; None when there is none."""
        return self._cross(self._past, self._future)

    def forward(self) -> Step[S] | None:
        """Make the next step again and return it; None when there is none."""
        return self._cross(self._future, self._past)

    def _cross(self, source: list[Step[S]], target: list[Step[S]]) -> Step[S] | None:
        self.close()
        if not source:
            return None
        step = source.pop()
        target.append(step)
        self._changes += 1
        return step

    def go_to(self, position: int) -> S | None:
        """Take steps back, or make them again, until `position` of them are done.

        What is then: the value before the last step that was taken back, or after the last one
        that was made again; None when there was nothing to do. Beyond the ends it is the end.
        """
        value: S | None = None
        while len(self._past) > max(0, position) and (step := self.back()) is not None:
            value = step.before
        while len(self._past) < position and (step := self.forward()) is not None:
            value = step.after
        return value

    def clear(self) -> None:
        """Forget all steps."""
        self._changes += bool(self._past or self._future)
        self._past.clear()
        self._future.clear()
        self._forgotten = 0
        self.close()

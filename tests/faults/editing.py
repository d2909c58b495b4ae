"""A project in the hands of somebody who edits it by chance, without a window.

For programs that play with any document and know some truths of all of them: `ops` names the kinds
of edits, `do` makes one of a kind (False = the rules refuse it), `state` is what a save would
write, and `problems` the broken rules. The edits are those that the tests of the model draw.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, TypeVar
from unittest import mock

from journeyeditor.edits.rules import EditRefused
from journeyeditor.model.check import check
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import Texts, serialise, write_project
from tests import strategies
from tests.storage.files import EXAMPLE

T = TypeVar("T")
Drawn = Callable[[Random], T]

OPS = {make.__name__.strip("_"): make for make in strategies._MAKERS}


MOST_WRITTEN = 100
"""So many states are remembered as they were written: undo gives back the very same objects, and
saving, which writes them anew, tells when somebody has changed one.
"""


class Chance:
    """In the place of Hypothesis, which is made for short runs: the same choices by dice."""

    @staticmethod
    def sampled_from(items: Sequence[T]) -> Drawn[T]:
        return lambda dice: dice.choice(items)

    @staticmethod
    def integers(least: int, most: int) -> Drawn[int]:
        return lambda dice: dice.randint(least, most)

    @staticmethod
    def booleans() -> Drawn[bool]:
        return lambda dice: dice.random() < 0.5

    @staticmethod
    def lists(items: Drawn[T], max_size: int) -> Drawn[list[T]]:
        return lambda dice: [items(dice) for _ in range(dice.randint(0, max_size))]


class Editing:
    """The worked example, or another project, and what is done to it."""

    def __init__(self, project: Project | None = None) -> None:
        self._session = Session(project or load(EXAMPLE), clock=lambda: 0.0)
        self._texts = Texts()
        self._written: dict[int, tuple[Project, bytes]] = {}

    def ops(self) -> list[str]:
        """The kinds of edits."""
        return list(OPS)

    def do(self, op: str, rng: Random) -> bool:
        """Make an edit of that kind; whether the rules let it."""
        project = self._session.project
        journey = rng.choice(project.maps)
        seed = rng.randrange(10**9)

        def draw(drawn: Any) -> Any:
            return drawn(rng)

        with mock.patch.object(strategies, "st", Chance):
            edit = OPS[op](draw, project, journey, seed)
        try:
            new = project if edit is None else edit()
        except EditRefused:
            return False
        self._session.commit(op, new, base=project)
        return new is not project

    def undo(self) -> None:
        """Take the last step back."""
        self._session.undo()

    def redo(self) -> None:
        """Make it again."""
        self._session.redo()

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._session.undo_label)

    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return bool(self._session.redo_label)

    def state(self) -> bytes:
        """What a save would write, with the memory that the recovery writes with."""
        project = self._session.project
        if id(project) not in self._written:
            if len(self._written) > MOST_WRITTEN:
                self._written.clear()
            self._written[id(project)] = project, serialise(project, self._texts)
        return self._written[id(project)][1]

    def problems(self) -> list[str]:
        """The rules that are broken."""
        return [f"{p.fault} at {p.at} {p.other}" for p in check(self._session.project)]

    def save(self, path: str) -> None:
        """As File > Save."""
        write_project(self._session.project, Path(path))

    def load(self, path: str) -> Editing:
        """Another one of what is in the file."""
        return Editing(load(Path(path)))

    def close(self) -> None:
        """There is nothing to let go of."""

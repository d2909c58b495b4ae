"""A program that edits, keeps and saves is killed at random moments, over and over.

After each kill a new program looks: the file must be whole, and what was said to be saved or kept
must be there. For a process without other threads: it forks.
"""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, NoReturn

from journeyeditor.model.project import Project
from journeyeditor.recovery.finding import find
from journeyeditor.storage.atomic import SYSTEM, FileOps
from journeyeditor.storage.reader import load
from tests.faults.driver import EARLIER, FILE, RECOVERY, Driver, Say, check
from tests.faults.figures import Shown
from tests.storage.files import EXAMPLE

SEED = 20251122

ENDS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS)
"""How a program ends without taking leave: killed, or by a mistake in what is not Python."""

LONGEST = 10.0
"""Seconds of work that nobody may lose; a machine that is not busy stays below two."""


class Habit(NamedTuple):
    """How the program that is killed works: seconds, and chances at each edit."""

    longest: float
    """From the first edit, or the first word that something is kept, until a kill."""
    from_word: float
    """How often it is counted from the word: a busy machine takes its time until then."""
    between: float
    saves: float
    keeps: float
    """Waits for what is kept."""


HABITS = MappingProxyType(
    {
        "mixed": Habit(1.2, 0.5, 0.003, 0.008, 0.008),
        "saving": Habit(0.3, 0.9, 0.001, 0.3, 0.1),
        "typing": Habit(2.5, 0.0, 0.02, 0.001, 0.002),
    }
)


@dataclass
class Figures:
    """What a storm has shown; `lost` is how long before the kill the first lost edit was, in s."""

    kills: int = 0
    bad: list[str] = field(default_factory=list)
    lost: list[float] = field(default_factory=list)
    words: int = 0
    most_left: int = 0

    def shown(self) -> Shown:
        """All in one line."""
        lost = sorted(self.lost) or [0.0]
        p99 = lost[int(len(lost) * 0.99)]
        line = (
            f"{self.kills} kills, {len(self.bad)} bad, {self.words} words kept;"
            f" edits lost: median {lost[len(lost) // 2]:.2f} s, p99 {p99:.2f} s,"
            f" most {lost[-1]:.2f} s; at most {self.most_left} files left behind"
        )
        return Shown(line, self.bad)


def storm(
    folder: Path,
    kills: int,
    *,
    ops: FileOps = SYSTEM,
    habit: Habit = HABITS["mixed"],
    project: Project | None = None,
    seed: int = SEED,
    figures: Figures | None = None,
) -> Figures:
    """Kill so many programs in a folder; without a project they work on the worked example.

    What is shown is added to the figures, if there are any.
    """
    project = project or load(EXAMPLE)
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    figures = figures or Figures()
    for _ in range(kills):
        reader, writer = os.pipe()
        child = os.fork()
        start = chance.random()
        if child == 0:
            os.close(reader)
            try:
                _edit_for_ever(Driver(folder, _teller(writer), ops, project), folder, start, habit)
            finally:  # it never goes on as its parent does
                os._exit(1)
        os.close(writer)
        begun = os.read(reader, 65536)  # the first edit
        if chance.random() < habit.from_word:
            while not any(word in begun for word in (b"SAVE", b"AUTO")):
                begun += os.read(reader, 65536) or b"SAVE"  # it broke down
        time.sleep(chance.uniform(0, habit.longest))
        killed = time.monotonic()
        os.kill(child, chance.choice(ENDS))
        os.waitpid(child, 0)
        with os.fdopen(reader, "rb") as file:
            said = list(_lines(begun + file.read()))
        _judge(figures, folder, said, killed)
    return figures


def _teller(writer: int) -> Say:
    def say(what: str, revision: int, _more: str) -> None:
        os.write(writer, f"{what} {revision} {time.monotonic()}\n".encode())

    return say


def _edit_for_ever(driver: Driver, folder: Path, start: float, habit: Habit) -> NoReturn:
    """Edit, and now and then wait for what is kept, or save."""
    found = check(folder)["recovered"]
    driver.revision = max(driver.revision, _number(found))  # as somebody who takes it back
    chance = random.Random(start)  # noqa: S311
    while True:
        driver.edit()
        time.sleep(habit.between)
        draw = chance.random()
        if draw < habit.saves:
            driver.save()
        elif draw < habit.saves + habit.keeps:
            driver.keep()


def _lines(said: bytes) -> Iterator[tuple[str, int, float]]:
    for line in said.split(b"\n")[:-1]:
        what, revision, moment = line.decode().split()
        yield what, int(revision), float(moment)


def _judge(
    figures: Figures, folder: Path, said: list[tuple[str, int, float]], killed: float
) -> None:
    figures.kills += 1
    found = check(folder)
    doc, recovered = (
        value if isinstance(value := found[key], int) else 0 for key in ("doc", "recovered")
    )
    saved = max((n for what, n, _ in said if what == "SAVE"), default=0)
    kept = max((n for what, n, _ in said if what in ("SAVE", "AUTO")), default=0)
    figures.words += sum(what in ("SAVE", "AUTO") for what, _, _ in said)
    best = max(doc, recovered)
    if found["error"] or found.get("recovery_error"):
        figures.bad.append(f"cannot be read: {found}")
    elif doc < saved:
        figures.bad.append(f"{saved} was said to be saved, the file holds {doc}")
    elif best < kept:
        figures.bad.append(f"{kept} was said to be kept, there is {best}")
    first = min((moment for what, n, moment in said if what == "EDIT" and n > best), default=killed)
    figures.lost.append(killed - first)
    if killed - first > LONGEST:
        figures.bad.append(f"the work of {killed - first:.1f} s is lost")
    _tidy(folder)
    known = {FILE, RECOVERY, EARLIER}
    left = sum(path.name not in known for path in folder.iterdir())
    figures.most_left = max(figures.most_left, left)
    if left > 1:
        figures.bad.append(f"{left} temporary files lie beside the file")


def _tidy(folder: Path) -> None:
    """Leave the newest of what is offered: looking takes longer with each that lies there."""
    for age, each in enumerate(find(folder / RECOVERY)):
        if age:
            each.remove()
        each.folder.let_go()


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0

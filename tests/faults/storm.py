"""`python -m tests.faults.storm [KILLS] [SABOTAGE]`: kill a program that edits, keeps and saves.

At random moments, over and over in the same folder. After each kill a new program looks: the file
must be whole, and what was said to be saved or kept must be there. Prints a line of figures, and
one for each thing that must not happen. A process of its own, since it forks.
"""

from __future__ import annotations

import logging
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from journeyeditor.storage.atomic import FileOps
from journeyeditor.storage.reader import load
from tests.faults.driver import EARLIER, FILE, RECOVERY, Driver, Say, check
from tests.faults.sabotage import SABOTAGE
from tests.storage.files import EXAMPLE

LONGEST = 1.2
"""Seconds from the first edit until a kill."""

BETWEEN = 0.003
"""Seconds between two edits."""


@dataclass
class Figures:
    """What a storm has shown; `lost` is how long before the kill the first lost edit was, in s."""

    kills: int = 0
    bad: list[str] = field(default_factory=list)
    lost: list[float] = field(default_factory=list)
    acknowledged: int = 0
    most_left: int = 0

    def line(self) -> str:
        """All in one line."""
        lost = sorted(self.lost) or [0.0]
        p99 = lost[int(len(lost) * 0.99)]
        return (
            f"{self.kills} kills, {len(self.bad)} bad, {self.acknowledged} words kept;"
            f" edits lost: median {lost[len(lost) // 2]:.2f} s, p99 {p99:.2f} s,"
            f" most {lost[-1]:.2f} s; at most {self.most_left} files left behind"
        )


def storm(folder: Path, kills: int, ops: FileOps, seed: int = 20251122) -> Figures:
    """Kill so many programs in a folder."""
    project = load(EXAMPLE)
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    figures = Figures()
    for _ in range(kills):
        reader, writer = os.pipe()
        child = os.fork()
        start = chance.random()
        if child == 0:
            os.close(reader)
            try:
                _edit_for_ever(Driver(folder, _teller(writer), ops, project), folder, start)
            finally:  # it never goes on as its parent does
                os._exit(1)
        os.close(writer)
        begun = os.read(reader, 65536)  # the first edit
        time.sleep(chance.uniform(0, LONGEST))
        killed = time.monotonic()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader, "rb") as file:
            said = list(_lines(begun + file.read()))
        _judge(figures, folder, said, killed)
    return figures


def _teller(writer: int) -> Say:
    def say(what: str, revision: int, _more: str) -> None:
        os.write(writer, f"{what} {revision} {time.monotonic()}\n".encode())

    return say


def _edit_for_ever(driver: Driver, folder: Path, start: float) -> NoReturn:
    """Edit, and now and then wait for what is kept, or save."""
    found = check(folder)["recovered"]
    driver.revision = max(driver.revision, _number(found))  # as somebody who takes it back
    chance = random.Random(start)  # noqa: S311
    while True:
        driver.edit()
        time.sleep(BETWEEN)
        draw = chance.random()
        if draw < 0.008:
            driver.save()
        elif draw < 0.016:
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
    figures.acknowledged += sum(what in ("SAVE", "AUTO") for what, _, _ in said)
    best = max(doc, recovered)
    if found["error"] or found.get("recovery_error"):
        figures.bad.append(f"cannot be read: {found}")
    elif doc < saved:
        figures.bad.append(f"{saved} was said to be saved, the file holds {doc}")
    elif best < kept:
        figures.bad.append(f"{kept} was said to be kept, there is {best}")
    first = min((moment for what, n, moment in said if what == "EDIT" and n > best), default=killed)
    figures.lost.append(killed - first)
    known = {FILE, RECOVERY, EARLIER}
    figures.most_left = max(figures.most_left, sum(p.name not in known for p in folder.iterdir()))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def main(kills: int, sabotage: str) -> None:
    """Print the figures."""
    logging.disable()
    with tempfile.TemporaryDirectory() as name:
        figures = storm(Path(name), kills, SABOTAGE[sabotage])
    print(figures.line())  # noqa: T201
    for line in figures.bad:
        print(f"BAD {line}")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100, "".join(sys.argv[2:3]) or "none")

"""The program is ended at random moments while a monkey plays in its window, over and over.

The next program on the same folder of data takes back what the one before it left; that must be a
state that was there, and not an old one. For a process without an application: it forks.
"""

from __future__ import annotations

import os
import shutil
import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests.faults.figures import Shown
from tests.faults.storm import ENDS, LONGEST
from tests.faults.window_life import FILE, SAID, STDERR, UNASKED, live, print_of
from tests.storage.files import EXAMPLE

AT_A_TIME = 25
"""Kills until another program with another map begins: monkeys leave little of one."""

EARLY = 0.2
"""How often it is killed while it starts and takes back."""

PATIENCE = 120.0
"""Seconds in which a program has to say what came back, or to take leave."""


class Said(NamedTuple):
    """One line of what a program said; a moment in seconds."""

    what: str
    moment: float
    more: str


@dataclass
class Figures:
    """What was seen; `lost` is how long before the end the first lost edit was, in s."""

    kills: int = 0
    in_order: int = 0
    taken: int = 0
    states: int = 0
    saves: int = 0
    most_left: int = 0
    errors: list[str] = field(default_factory=list)
    bad: list[str] = field(default_factory=list)
    lost: list[float] = field(default_factory=list)

    def shown(self) -> Shown:
        """All in one line."""
        lost = sorted(self.lost) or [0.0]
        line = (
            f"{self.kills} windows ended while a monkey played, {self.in_order} of them in order;"
            f" {len(self.bad)} bad; {self.states} states, {self.saves} saves; {self.taken}"
            f" recoveries offered and taken; edits lost: median {lost[len(lost) // 2]:.2f} s, p99"
            f" {lost[int(len(lost) * 0.99)]:.2f} s, most {lost[-1]:.2f} s; at most"
            f" {self.most_left} older works beside; {len(self.errors)} exceptions"
        )
        return Shown(line, self.bad + [f"exception: {error}" for error in self.errors])


def window_kills(
    folder: Path, kills: int, seed: int, ends: Sequence[signal.Signals] = (*ENDS, signal.SIGTERM)
) -> Shown:
    """End so many programs, half of them with a file."""
    figures = Figures()
    dice = Random(seed)  # noqa: S311 - chance that can be repeated
    for number, begun in enumerate(range(0, kills, AT_A_TIME)):
        home = folder / str(number)
        home.mkdir()
        chain = Chain(home, dice, figures, ends, with_file=number % 2 == 0)
        for _ in range(min(AT_A_TIME, kills - begun)):
            chain.kill()
        chain.come_back()
        bad = len(figures.bad) + len(figures.errors)
        if not bad:
            shutil.rmtree(home)
    return figures.shown()


class Chain:
    """Programs one after the other on one folder of data."""

    def __init__(
        self,
        home: Path,
        dice: Random,
        figures: Figures,
        ends: Sequence[signal.Signals],
        with_file: bool,
    ) -> None:
        self._home = home
        self._dice = dice
        self._figures = figures
        self._ends = ends
        self._with_file = with_file
        self._read = 0
        self._claimed: list[Said] = []
        """States that were said since something came back, which itself is the first of them."""
        self._killed = 0.0
        self._had_leave = False
        if with_file:
            write_project(load(EXAMPLE), home / FILE)

    def kill(self) -> None:
        """Start one and end it at a random moment."""
        dice = self._dice
        child = self._start()
        is_early = dice.random() < EARLY
        if not is_early:
            self._wait_for_back(child)
        time.sleep(dice.uniform(0, 1.5 if is_early else 4))
        how = dice.choice(self._ends)
        self._end(child, how)
        if how == signal.SIGTERM and not is_early and not self._had_leave:
            self._bad("it took no leave when it was asked to end")

    def come_back(self) -> None:
        """Start a last one, to see what came back, and end it in order."""
        child = self._start()
        self._wait_for_back(child)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

    def _start(self) -> int:
        seed = self._dice.randrange(10**9)
        child = os.fork()
        if child == 0:
            try:
                live(self._home, seed, self._with_file)
            finally:  # it never goes on as its parent does
                os._exit(99)
        return child

    def _wait_for_back(self, child: int) -> None:
        """Until it has said what came back, which is held against what was said before."""
        until = time.monotonic() + PATIENCE
        while not self._hear():
            if time.monotonic() > until:
                self._bad("nothing came back in time")
                return
            if _has_ended(child):
                return  # which its end will tell
            time.sleep(0.02)

    def _end(self, child: int, how: signal.Signals) -> None:
        self._figures.kills += 1
        if _has_ended(child):
            self._bad("it ended by itself")
        self._killed = time.monotonic()
        os.kill(child, how)  # a process that nobody has waited for yet is still there
        status = _status(child)
        self._hear()
        self._had_leave = how == signal.SIGTERM and status == 0
        self._figures.in_order += self._had_leave
        self._look_at_the_file()

    # -- what was said, held against what is there ----------------------------------------------

    def _hear(self) -> bool:
        """Take in what was said since the last time; whether something came back."""
        came = False
        for said in self._lines():
            if said.what == "BACK":
                came = True
                self._judge(said)
                self._claimed = [said]
            elif said.what == "ERROR":
                self._figures.errors.append(f"{said.more} ({self._home / STDERR})")
            else:
                self._claimed.append(said)
                self._figures.states += said.what == "STATE"
                self._figures.saves += said.what == "SAVED"
        return came

    def _lines(self) -> Iterator[Said]:
        """A line that was cut by the kill waits for its other half, which never comes."""
        try:
            with (self._home / SAID).open("rb") as file:
                file.seek(self._read)
                whole = file.read().rpartition(b"\n")[0]
        except FileNotFoundError:
            return
        self._read += len(whole) + bool(whole)
        for line in whole.decode().splitlines():
            what, moment, more = line.split(" ", 2)
            yield Said(what, float(moment), more)

    def _judge(self, back: Said) -> None:
        """What came back must be one of the states that were said, and none of long ago."""
        figures = self._figures
        known, how, left = back.more.split()
        figures.taken += how != UNASKED
        figures.most_left = max(figures.most_left, int(left))
        if not self._claimed:
            return
        states = [said for said in self._claimed if said.what != "SAVED"]
        at = [number for number, said in enumerate(states) if said.more.split()[0] == known]
        if not at:
            self._bad(f"what came back ({how}) was never there")
            return
        after = [said.moment for said in states[at[-1] + 1 :]]
        lost = max(0.0, self._killed - after[0]) if after else 0.0
        figures.lost.append(lost)
        if lost > LONGEST or (self._had_leave and after):
            self._bad(f"the work of {lost:.1f} s is lost ({how}, took leave: {self._had_leave})")

    def _look_at_the_file(self) -> None:
        """It is whole, and holds what was last said to be saved, or what was said after that."""
        if not self._with_file:
            return
        try:
            held = print_of(load(self._home / FILE))
        except ProjectError as error:
            self._bad(f"the file cannot be read: {error.sentence}")
            return
        saves = [number for number, said in enumerate(self._claimed) if said.what == "SAVED"]
        if saves and held not in {said.more for said in self._claimed[saves[-1] :]}:
            self._bad("what was said to be saved is not in the file")

    def _bad(self, what: str) -> None:
        self._figures.bad.append(f"kill {self._figures.kills}: {what} ({self._home})")


def _has_ended(child: int) -> bool:
    """Whether a program has ended, which it shall tell once more to whoever waits for it."""
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _status(child: int) -> int | None:
    """How a program ended; None when it had to be killed after all."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            return status
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None

"""The clock of the computer, or of the disk, jumps while somebody works.

No time is ever trusted: work is kept as soon as ever, what a crash left is found whatever its
time says, a file is known by what it holds, and the newest earlier version is never thinned away.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from typing import NoReturn
from unittest import mock

from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.reader import load
from tests.faults.driver import EARLIER, FILE, RECOVERY, Driver, check
from tests.faults.figures import Shown
from tests.storage.files import small

MODULES = (
    "tests.faults.driver",
    "journeyeditor.storage.care",
    "journeyeditor.sharing.lock",
)
"""Who asks for the moment."""

SOON = 20.0
"""Seconds, of a clock that does not jump, after which work is not kept any more on its own."""

JUMPS: dict[str, Callable[[datetime], datetime]] = {
    "1970": lambda now: now.replace(year=1970),
    "2038": lambda now: now.replace(year=2038, month=1, day=20),
    "9998": lambda now: now.replace(year=9998),
    "a day back": lambda now: now - timedelta(days=1),
    "a day on": lambda now: now + timedelta(days=1),
    "an hour back": lambda now: now - timedelta(hours=1),
    "an hour on": lambda now: now + timedelta(hours=1),
    "a month on": lambda now: now + timedelta(days=31),
    "not at all": lambda now: now,
    "a second back": lambda now: now - timedelta(seconds=1),
}

TIMES = (1, 4_102_444_800)
"""What the disk says of a file afterwards: 1970, and the year 2100."""


@contextmanager
def jumped(jump: Callable[[datetime], datetime]) -> Iterator[None]:
    """The clock shows another time."""
    shown = jump(datetime.now().astimezone())

    class Clock(datetime):
        @classmethod
        def now(cls, _zone: object = None) -> datetime:  # type: ignore[override]
            return shown

    with ExitStack() as stack:
        for module in MODULES:
            stack.enter_context(mock.patch(f"{module}.datetime", Clock))
        stack.enter_context(mock.patch("time.time", shown.timestamp))
        yield


def clock_jumps(folder: Path, every: int = 1) -> Shown:
    """Each jump with each time of the files on the disk, or one in so many of those."""
    bad: list[str] = []
    cases = list(product(JUMPS, TIMES))[::every]
    for name, moment in cases:
        home = folder / f"{name} {moment}"
        home.mkdir()
        what = _tried(home, JUMPS[name], moment)
        bad += [f"{name}, files of {moment}: {each}" for each in what]
    return Shown(f"{len(cases)} jumps of the clock, {len(bad)} bad", bad)


def _tried(folder: Path, jump: Callable[[datetime], datetime], moment: int) -> Iterator[str]:
    child = os.fork()
    if child == 0:
        _work_and_crash(folder, jump)
    if os.waitpid(child, 0)[1]:
        yield "the work is not kept by itself"
    for file in folder.rglob("*.*"):
        os.utime(file, (moment, moment))
    found = check(folder)
    if (found["doc"], found["recovered"]) != (3, 5):
        yield f"found {found}"
    versions = Earlier(folder / EARLIER).of(folder / FILE)
    if {load(version.file).revision for version in versions} != {1, 2}:
        yield "earlier versions are gone"


def _work_and_crash(folder: Path, jump: Callable[[datetime], datetime]) -> NoReturn:
    """Three saves and two steps, the last save and the first step while the clock is wrong."""
    driver = Driver(folder, lambda *_line: None, project=small())
    for _ in range(2):
        driver.revision += 1
        driver.save()
    with jumped(jump):
        driver.revision += 1
        driver.save()
        driver.edit()
        begun = time.monotonic()
        while not any((folder / RECOVERY).glob("*/*.recovery")):
            time.sleep(0.02)
            if time.monotonic() - begun > SOON:
                os._exit(1)
    driver.edit()
    driver.keep()
    os._exit(0)

"""What if a call to the system goes wrong?

Every call of a save, and of keeping work: one at a time it fails with each error (when quick, with
one of them), or the program is killed before it. For a process without other threads: it forks.
"""

from __future__ import annotations

import errno
import os
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from journeyeditor.recovery.record import ENDING
from journeyeditor.storage.atomic import SYSTEM, FileOps
from tests.faults.calls import KILL, Calls
from tests.faults.driver import FILE, Driver, check
from tests.faults.figures import Shown
from tests.storage.files import small

ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EBUSY)

MAIN, KEEPER = "MainThread", "recovery"

ALL = 10**6
"""More calls than there are."""

Act = Callable[[Driver], object]
"""What is done while calls go wrong."""

Said = list[tuple[str, int, str]]


def in_order(calls: Sequence[tuple[str, str]], ending: str) -> bool:
    """Whether what is written is synced, then put in its place, and then its folder is synced.

    `ending` is that of the name of the file.
    """
    placed = [
        at for at, (what, path) in enumerate(calls) if what == "replace" and path.endswith(ending)
    ]
    if not placed:
        return False
    before, after = calls[: placed[-1]], calls[placed[-1] :]
    spare, folder = before[-1][1], str(Path(after[0][1]).parent)
    done = [what for what, path in before if path == spare]
    return done[-2:] == ["fsync", "placed"] and ("fsync", folder) in after


def saved(driver: Driver) -> None:
    """One save."""
    driver.revision += 1
    driver.save()


def kept(driver: Driver) -> None:
    """One state that is kept, and the word that it is."""
    driver.edit()
    driver.keep()


class Sweep:
    """All that went wrong with one act, told as lines."""

    def __init__(self, name: str, act: Act, of: str, ending: str, ops: FileOps) -> None:
        self.name, self._act, self._of, self._ending, self._ops = name, act, of, ending, ops
        self.runs = 0
        self.bad: list[str] = []

    def run(self, folder: Path, quick: bool, last: int) -> None:
        """Count the calls, then let each of the last ones go wrong."""
        base = folder / "base"
        base.mkdir()
        _prepare(base)
        count = self._count(_copy(base, folder))
        for at in range(max(0, count - last), count):
            for code in (ERRORS[at % len(ERRORS)],) if quick else ERRORS:
                self._fail(_copy(base, folder), at, code)
            self._kill(_copy(base, folder), at)

    def _count(self, folder: Path) -> int:
        calls = Calls(self._of)
        self._try(folder, calls)
        if not in_order(calls.order, self._ending):
            self.bad.append(f"{self.name}: the calls come in the wrong order")
        return len(calls.made)

    def _try(self, folder: Path, calls: Calls) -> Said:
        said: Said = []
        driver = Driver(folder, lambda *line: said.append(line), self._ops, small())
        with calls.watched():
            self._act(driver)
        driver.stop()
        return said

    def _fail(self, folder: Path, at: int, code: int) -> None:
        self.runs += 1
        calls = Calls(self._of, at, code)
        try:
            said = self._try(folder, calls)
        except Exception as error:
            self._complain(calls, code, f"{type(error).__name__} instead of a sentence")
            return
        self._judge(calls, code, folder, said)

    def _judge(self, calls: Calls, code: int, folder: Path, said: Said) -> None:
        found, words = check(folder), [word for word, _, _ in said]
        if found["error"] or found["doc"] not in (1, 2):
            self._complain(calls, code, f"the file is lost: {found}")
        elif "SAVE" in words and found["doc"] != 2:
            self._complain(calls, code, "said to be saved and is not")
        elif "AUTO" in words and found["recovered"] != 2:
            self._complain(calls, code, "said to be kept and is not")
        elif not {"SAVE", "AUTO", "FAIL"} & set(words):
            self._complain(calls, code, "not a word")

    def _kill(self, folder: Path, at: int) -> None:
        self.runs += 1
        child = os.fork()
        if child == 0:
            self._end(folder, at)
        os.waitpid(child, 0)
        found = check(folder)
        if found["error"] or found["doc"] not in (1, 2) or found.get("recovery_error"):
            self.bad.append(f"{self.name}: killed at call {at}: {found}")

    def _end(self, folder: Path, at: int) -> NoReturn:
        self._try(folder, Calls(self._of, at, KILL))
        os._exit(0)

    def _complain(self, calls: Calls, code: int, what: str) -> None:
        name = calls.made[-1] if calls.made else "?"
        self.bad.append(f"{self.name}: {name} gives {errno.errorcode[code]}: {what}")


def _prepare(folder: Path) -> None:
    driver = Driver(folder, lambda *_line: None, project=small())
    driver.revision = 1
    driver.save()


def _copy(base: Path, folder: Path) -> Path:
    copy = folder / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(base, copy)
    assert (copy / FILE).exists()
    return copy


def swept(folder: Path, quick: bool, ops: FileOps = SYSTEM, last: int = ALL) -> Shown:
    """A save and an autosave with these calls."""
    assert threading.current_thread().name == MAIN
    sweeps = (
        Sweep("save", saved, MAIN, FILE, ops),
        Sweep("autosave", kept, KEEPER, ENDING, ops),
    )
    for sweep in sweeps:
        home = folder / sweep.name
        home.mkdir(parents=True)
        sweep.run(home, quick, last)
    bad = [line for sweep in sweeps for line in sweep.bad]
    told = ", ".join(f"{sweep.name} {sweep.runs} runs" for sweep in sweeps)
    return Shown(f"{told}, {len(bad)} bad", bad)

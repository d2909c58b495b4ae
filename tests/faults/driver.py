"""`python -m tests.faults.driver FOLDER [--saves N] [--auto 0] [--apart]`: edits, keeps and saves.

One line for each thing that is so: `EDIT n` in memory, `AUTO n` in the recovery, `SAVE n` in the
file, `FAIL n why`. `check FOLDER` tells as one line of JSON what a program that starts then would
offer. Recovery and earlier versions lie in FOLDER, or `--apart` beside it, as those of the program
do. The real classes without a window; other programs kill it, or let its calls fail.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from journeyeditor.model.project import Project
from journeyeditor.recovery.finding import find
from journeyeditor.recovery.keeper import Keeper
from journeyeditor.recovery.record import About, Work
from journeyeditor.storage.atomic import SYSTEM, FileOps, sweep
from journeyeditor.storage.care import Care
from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.errors import NotOpened, NotSaved, ProjectError, SaveError
from journeyeditor.storage.mark import Mark, mark_of
from journeyeditor.storage.reader import load, load_marked
from journeyeditor.storage.writer import write_project
from tests.storage.files import EXAMPLE

FILE = "doc.json"
RECOVERY = "recovery"
EARLIER = "earlier"

Say = Callable[[str, int, str], object]
"""What happened, to which revision, and more."""


class Driver:
    """One program that edits one file in a folder."""

    def __init__(
        self,
        folder: Path,
        say: Say,
        ops: FileOps = SYSTEM,
        project: Project | None = None,
        home: Path | None = None,
    ) -> None:
        home = home or folder
        sweep(folder)  # as the lookout does for each file that is opened
        self._path = folder / FILE
        self._say = say
        self._ops = ops
        self._earlier = Earlier(home / EARLIER)
        self._keeper = Keeper(home / RECOVERY, self._told, ops, again=0.01)
        self._project = project or load(EXAMPLE)
        self.revision, self._mark = _opened(self._path)

    def edit(self) -> None:
        """Make a step; it is kept soon."""
        self.revision += 1
        self._say("EDIT", self.revision, "")
        now = datetime.now().astimezone()
        work = Work(self._state(), About("Doc", now, 1, self._path, self._mark))
        self._keeper.keep("doc", work)

    def keep(self) -> None:
        """Wait until it is in the recovery."""
        self.keep_for(20)

    def keep_for(self, seconds: float) -> None:
        """Wait no longer than that; not a word when it is not in the recovery by then."""
        if self._keeper.flush(seconds):
            self._say("AUTO", self.revision, "")

    def save(self) -> None:
        """Save; after that nothing has to be recovered."""
        try:
            care = Care(self._mark, self._earlier)
            self._mark = write_project(self._state(), self._path, self._ops, care)
        except SaveError as error:
            self._say("FAIL", self.revision, error.kind.value)
            if error.kind is NotSaved.UNCONFIRMED:
                self._mark = mark_of(self._path)
        else:
            self._keeper.drop("doc")
            self._say("SAVE", self.revision, "")

    def stop(self) -> None:
        """End in order."""
        self._keeper.stop()

    def _state(self) -> Project:
        return self._project.model_copy(update={"revision": self.revision})

    def _told(self, error: SaveError | None) -> None:
        if error is not None:
            self._say("FAIL", self.revision, f"not kept: {error.kind.value}")


def _opened(path: Path) -> tuple[int, Mark | None]:
    """The revision in the file and what it is known by. Raises ProjectError, but not for none."""
    try:
        project, mark, _ = load_marked(path)
    except ProjectError as error:
        if error.kind is NotOpened.NOT_FOUND:
            return 0, None
        raise
    return project.revision, mark


def check(folder: Path, home: Path | None = None) -> dict[str, object]:
    """What is in the file and what is offered: revisions, None for nothing, and what is wrong."""
    found: dict[str, object] = {"doc": None, "recovered": None, "error": None}
    try:
        if (folder / FILE).exists():
            found["doc"] = load(folder / FILE).revision
    except ProjectError as error:
        found["error"] = error.sentence
    offered = find((home or folder) / RECOVERY)
    try:
        found["recovered"] = max((each.read().revision for each in offered), default=None)
    except ProjectError as error:
        found["recovery_error"] = error.sentence
    for each in offered:
        each.folder.let_go()
    return found


def main() -> None:
    """As a command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("words", nargs="+")
    parser.add_argument("--saves", type=int, default=10**9)
    parser.add_argument("--auto", type=int, default=1)
    parser.add_argument("--apart", action="store_true")
    options = parser.parse_args()
    folder = Path(options.words[-1])
    home = Path(f"{folder}.data") if options.apart else folder
    if options.words[0] == "check":
        print(json.dumps(check(folder, home)))  # noqa: T201
    else:
        _work(folder, home, options)


def _work(folder: Path, home: Path, options: argparse.Namespace) -> None:
    try:
        driver = Driver(folder, _print, home=home)
    except ProjectError as error:
        _print("FAIL", 0, error.kind.value)
        return
    for number in range(options.saves * 20):
        if options.auto:
            driver.edit()
            time.sleep(0.005)
            if number % 7 == 6:
                driver.keep()
        else:
            driver.revision += 1
        if number % 20 == 19:
            driver.save()
    driver.stop()


def _print(what: str, revision: int, more: str) -> None:
    line = f"{what} {revision} {more}\n".encode()
    try:
        os.write(1, line)
    except OSError:  # a program that lets calls fail cannot spare this one
        os.write(1, line)


if __name__ == "__main__":
    main()

"""`python -m tests.storage.killed FILE TIMES`: kill a program while it saves, see what is left.

Prints "whole" for each kill after which the file opens and is one of those that were being saved.
A process of its own, since a test with threads of Qt beside it should not fork.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests.storage.files import EXAMPLE

LONGEST = 0.08
"""Seconds until a kill: some four saves."""


def main(path: Path, times: int) -> None:
    """Save over and over in a child, and kill it."""
    chance = random.Random(20251122)  # noqa: S311 - nothing secret
    project = load(EXAMPLE)
    write_project(_revision(project, 0), path)
    for _ in range(times):
        child = os.fork()
        if child == 0:
            _save_for_ever(project, path)
        time.sleep(chance.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        found = load(path)
        print("whole" if found == _revision(project, found.revision) else "other")  # noqa: T201


def _save_for_ever(project: Project, path: Path) -> NoReturn:
    revision = load(path).revision
    while True:
        revision += 1
        write_project(_revision(project, revision), path)


def _revision(project: Project, number: int) -> Project:
    return project.model_copy(update={"revision": number})


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

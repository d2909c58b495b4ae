"""Does something as somebody who is not root, in a process of its own."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from journeyeditor.storage.care import Care
from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests.storage.files import small

NOBODY = 65534


def as_nobody(folder: Path, act: Callable[[Path], list[str]]) -> list[str]:
    """What is bad, by what `act` finds in the folder."""
    _import_all(folder)
    folder.chmod(0o777)
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.close(reader)
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            bad = act(folder)
        except Exception as error:  # the parent tells it
            bad = [f"broke down: {error!r}"]
        os.write(writer, json.dumps(bad).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as file:
        found: list[str] = json.loads(file.read())
    os.wait()
    return found


def _import_all(folder: Path) -> None:
    """Saving and opening import a few things late, from where nobody else may read."""
    path = folder / "first"
    write_project(small(), path)
    write_project(small(), path, first=Care(None, Earlier(folder / "first earlier")))
    load(path)

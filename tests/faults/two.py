"""Two programs work on one file: each saves, over and over, as fast as it can.

Each adds a tag of its own to what it has read. A save is refused when the other was quicker; then
it reads anew. Whatever was said to be saved has to be in the file in the end.
"""

from __future__ import annotations

import os
from pathlib import Path

from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.storage.atomic import SYSTEM, FileOps
from journeyeditor.storage.care import Care
from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.reader import load, load_marked
from journeyeditor.storage.writer import write_project
from tests.faults.driver import EARLIER, FILE
from tests.faults.figures import Shown
from tests.storage.files import small


def two_programs(
    folder: Path, rounds: int, ops: FileOps = SYSTEM, *, careful: bool = True
) -> Shown:
    """So many saves by two programs together."""
    path = folder / FILE
    write_project(small(), path)
    readers = [_start(path, name, rounds // 2, ops) for name in ("anna", "bert")]
    said = [line for reader in readers for line in os.fdopen(reader).read().split()]
    for _ in readers:
        os.wait()
    told = [line for line in said if not line.startswith("!")]
    refused = len(said) - len(told)
    lost = sorted(set(told) - set(_notes(load(path))))
    line = f"{len(told)} saves by two programs, {refused} refused and made anew, {len(lost)} lost"
    return Shown(line, [f"{note} was said to be saved and is gone" for note in lost])


def _start(path: Path, name: str, times: int, ops: FileOps) -> int:
    """Where a program that works on the file tells what it has saved."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.close(reader)
        for number in range(times):
            while not _added(path, f"{name}{number}", ops):
                os.write(writer, b"! ")
            os.write(writer, f"{name}{number} ".encode())
        os._exit(0)
    os.close(writer)
    return reader


def _added(path: Path, note: str, ops: FileOps) -> bool:
    """Whether the note is in the file, to what was in it already."""
    project, mark, _ = load_marked(path)
    care = Care(mark, Earlier(path.parent / EARLIER))
    new = evolve(project, urgency=f"{project.urgency} {note}")
    try:
        write_project(new, path, ops, care)
    except SaveError as error:
        if error.kind is NotSaved.CHANGED:
            return False
        raise
    return True


def _notes(project: Project) -> list[str]:
    return project.urgency.split()

"""The disk is full after so many bytes: while a file is saved, kept for recovery, or exported.

By a limit of the system on the size of files, in a process of its own: a write that crosses it is
cut short, and the next one fails.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
from collections.abc import Callable
from pathlib import Path

from journeyeditor.storage.atomic import SPARE, write_bytes
from journeyeditor.storage.errors import SaveError
from tests.faults.driver import FILE, Driver, check
from tests.faults.figures import Shown
from tests.storage.files import small

Act = Callable[[Path], list[str]]
"""Does something in a folder; what it said."""

EXPORTED, OLD = "poster.pdf", b"%PDF old " * 2_000


def full_disk(folder: Path, sizes: int) -> Shown:
    """Each act at so many sizes of a disk."""
    bad: list[str] = []
    base = folder / "base"
    base.mkdir()
    _saved(base)
    (base / EXPORTED).write_bytes(OLD)
    most = (base / FILE).stat().st_size * 1.2
    for name, act in ACTS.items():
        for number in range(sizes):
            room = round(most * number / sizes) + number % 3
            copy = folder / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(base, copy)
            said = _in_a_child(act, copy, room)
            bad += [f"{name} with room for {room} bytes: {what}" for what in _judged(copy, said)]
    return Shown(f"{len(ACTS) * sizes} times a full disk, {len(bad)} bad", bad)


def _judged(folder: Path, said: list[str]) -> list[str]:
    found, bad = check(folder), []
    if found["error"] or found["doc"] is None or found.get("recovery_error"):
        bad.append(f"lost: {found}")
    if "SAVE" in said and found["doc"] != 2:
        bad.append("said to be saved and is not")
    if "AUTO" in said and found["recovered"] != 2:
        bad.append("said to be kept and is not")
    if not said:
        bad.append("not a word")
    if "EXPORT" not in said and (folder / EXPORTED).read_bytes() != OLD:
        bad.append("the old export is gone")
    if any(folder.glob(SPARE.format("*"))):
        bad.append("something is left behind")
    if _saved(folder) != ["SAVE"]:
        bad.append("with room again it cannot be saved")
    return bad


def _in_a_child(act: Act, folder: Path, room: int) -> list[str]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        try:
            os.write(writer, json.dumps(act(folder)).encode())
        finally:  # it never goes on as its parent does
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as file:
        said: list[str] = json.loads(file.read() or "[]")
    os.waitpid(child, 0)
    return said


def _driver(folder: Path, said: list[str]) -> Driver:
    def say(what: str, _revision: int, _more: str) -> None:
        if what != "EDIT":
            said.append(what)

    return Driver(folder, say, project=small())


def _saved(folder: Path) -> list[str]:
    said: list[str] = []
    driver = _driver(folder, said)
    driver.revision += 1
    driver.save()
    return said


def _kept(folder: Path) -> list[str]:
    said: list[str] = []
    driver = _driver(folder, said)
    driver.edit()
    while not said:
        driver.keep_for(0.05)
    return said


def _exported(folder: Path) -> list[str]:
    try:
        write_bytes(b"%PDF new " * 1_000, folder / EXPORTED)
    except SaveError:
        return ["FAIL"]
    return ["EXPORT"]


ACTS: dict[str, Act] = {"save": _saved, "autosave": _kept, "export": _exported}

"""What mail programs, sync clients and people do to a file that is open here, with changes.

Each is noticed without asking, if it changed anything, and the next save never replaces what
somebody else wrote: it is refused, or there was nothing of anybody to be lost.
"""

from __future__ import annotations

import os
import queue
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from journeyeditor.sharing.conflicts import copies_of
from journeyeditor.sharing.lookout import Lookout
from journeyeditor.storage.mark import mark_of
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import serialise
from tests.faults.driver import FILE, Driver
from tests.faults.figures import Shown
from tests.faults.nobody import as_nobody
from tests.storage.files import small

THEIRS = serialise(small("Theirs!"))
"""As many bytes as ours."""

PATIENCE = 20.0
"""Seconds within which a change has to be noticed."""


def _replaced(path: Path) -> None:
    other = path.with_suffix(".download")
    other.write_bytes(THEIRS)
    other.replace(path)


def _slowly(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        for at in range(0, len(THEIRS), 1 + len(THEIRS) // 5):
            file.write(THEIRS[at : at + 1 + len(THEIRS) // 5])
            time.sleep(0.03)


def _same_size_and_time(path: Path) -> None:
    before = path.stat()
    path.write_bytes(THEIRS[: before.st_size].ljust(before.st_size))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _at(moment: int) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        _replaced(path)
        os.utime(path, (moment, moment))

    return change


def _became_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _became_link(path: Path) -> None:
    path.with_suffix(".real").write_bytes(THEIRS)
    path.unlink()
    path.symlink_to(path.with_suffix(".real"))


def _clashing_copy(path: Path) -> None:
    shutil.copy(path, path.with_name("doc (Anna's conflicted copy 2025-11-03).json"))


REFUSED, SAVED = "changed", "saved"

EVENTS: dict[str, tuple[Callable[[Path], object], bool, str]] = {
    "replaced": (_replaced, True, REFUSED),
    "written in place": (lambda path: path.write_bytes(THEIRS), True, REFUSED),
    "written slowly": (_slowly, True, REFUSED),
    "same size, same time": (_same_size_and_time, True, REFUSED),
    "older": (_at(1), True, REFUSED),
    "of the future": (_at(4_102_444_800), True, REFUSED),
    "emptied": (lambda path: path.write_bytes(b""), True, REFUSED),
    "became a link": (_became_link, True, REFUSED),
    "became a folder": (_became_folder, True, "is_folder"),
    "deleted": (lambda path: path.unlink(), True, SAVED),
    "moved": (lambda path: path.rename(path.with_suffix(".moved")), True, SAVED),
    "folder gone": (lambda path: path.parent.rename(f"{path.parent} gone"), True, "folder_gone"),
    "touched": (os.utime, False, SAVED),
    "read only": (lambda path: path.chmod(0o444), False, "no_permission"),
    "folder read only": (lambda path: path.parent.chmod(0o555), False, "no_permission"),
    "a clashing copy": (_clashing_copy, False, SAVED),
}
"""Each with whether it is noticed by itself, and what comes of the next save."""


def outside_changes(folder: Path, patience: float = PATIENCE) -> Shown:
    """All of them, as somebody who is not root; `patience` in seconds."""
    bad = as_nobody(folder, partial(_tried, patience))
    return Shown(f"{len(EVENTS)} changes from outside, {len(bad)} bad", bad)


def _tried(patience: float, folder: Path) -> list[str]:
    bad = []
    for number, (name, (change, noticed, expected)) in enumerate(EVENTS.items()):
        home = folder / f"{number}"
        home.mkdir()
        waited = patience if noticed else 0.1
        wrong = _after(home / FILE, change, noticed, expected, waited)
        bad += [f"{name}: {what}" for what in wrong]
    return bad


def _after(
    path: Path, change: Callable[[Path], object], noticed: bool, expected: str, waited: float
) -> list[str]:
    said: list[str] = []

    def say(what: str, _revision: int, more: str) -> None:
        said.append(more or {"SAVE": SAVED}.get(what, ""))

    driver = Driver(path.parent, say, project=small("Our own"))
    driver.save()
    told: queue.Queue[object] = queue.Queue()
    lookout = Lookout(lambda *news: told.put(news), every=0.02)
    lookout.follow({path: mark_of(path)}, set())
    change(path)
    bad = []
    if (_first(told, waited) is not None) != noticed:
        bad.append("nobody noticed" if noticed else "a false alarm")
    if len(copies_of(path)) != (change is _clashing_copy):
        bad.append("clashing copies are told wrongly")
    theirs = _bytes(path)
    driver.edit()
    driver.revision += 1
    driver.save()
    if said[-1] != expected:
        bad.append(f"{said[-1]} instead of {expected}")
    if expected == REFUSED and _bytes(path) != theirs:
        bad.append("what they wrote is gone")
    if expected == SAVED and load(path).revision != driver.revision:
        bad.append("said to be saved and is not")
    lookout.stop()
    driver.stop()
    return bad


def _first(told: queue.Queue[object], seconds: float) -> object | None:
    try:
        return told.get(timeout=seconds)
    except queue.Empty:
        return None


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None

"""Each takes one safety away, to see that the tests notice."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from unittest import mock

from journeyeditor.recovery.alive import LOCK, Folder
from journeyeditor.storage.atomic import FileOps
from tests.faults.figures import Shown
from tests.faults.mutated import mutated_files
from tests.faults.outside import outside_changes
from tests.faults.slow import slow_disk
from tests.faults.storm import HABITS, storm
from tests.faults.sweep import ALL, swept
from tests.faults.taking import taken_back
from tests.faults.two import two_programs

LAST = 8
"""The last calls of a save are those that matter."""


class Slow(FileOps):
    """The disk takes its time before a file is replaced, so that others come in between."""

    def replace(self, source: Path, target: Path) -> None:
        time.sleep(0.05)
        super().replace(source, target)


class WithoutSync(FileOps):
    """The bytes are not brought to the disk."""

    def sync(self, fd: int) -> None:
        """Nothing."""


class WithoutFolderSync(FileOps):
    """The new name is not brought to the disk."""

    def sync_folder(self, folder: Path) -> None:
        """Nothing."""


class InPlace(FileOps):
    """The old file is overwritten instead of replaced in one step."""

    def replace(self, source: Path, target: Path) -> None:
        data = source.read_bytes()
        fd = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        half = len(data) // 2
        os.write(fd, data[:half])
        os.write(fd, data[half:])
        os.fsync(fd)
        os.close(fd)
        source.unlink()


class OldFirst(FileOps):
    """The old file is taken away before the new one is in its place."""

    def replace(self, source: Path, target: Path) -> None:
        target.unlink(missing_ok=True)
        source.replace(target)


class Silent(FileOps):
    """What fails is not told."""

    def replace(self, source: Path, target: Path) -> None:
        with contextlib.suppress(OSError):
            source.replace(target)


CALLS: Mapping[str, FileOps] = MappingProxyType(
    {
        "without sync": WithoutSync(),
        "without folder sync": WithoutFolderSync(),
        "in place": InPlace(),
        "old first": OldFirst(),
        "silent": Silent(),
    }
)


def unlocked(path: Path) -> Folder:
    """A folder of recovery, whoever has it."""
    return Folder(path, os.open(path / LOCK, os.O_RDWR | os.O_CREAT, 0o600))


def without(
    name: str, instead: Callable[..., object], part: Callable[[Path], Shown]
) -> Callable[[Path], Shown]:
    """A part of the battery, with something else in the place of what this dotted name means."""

    def tried(folder: Path) -> Shown:
        with mock.patch(name, instead):
            return part(folder)

    return tried


def noticed(folder: Path, quick: bool) -> Shown:
    """How often each sabotage was noticed; bad are those that nobody noticed."""
    folder.chmod(0o755)  # some parts go on as somebody who is not root
    last = LAST if quick else ALL
    found = {name: len(swept(folder / name, True, ops, last).bad) for name, ops in CALLS.items()}
    for name, tried in (PARTS if quick else {**PARTS, **SLOW_PARTS}).items():
        home = folder / name
        home.mkdir()
        found[name] = len(tried(home).bad)
    told = ", ".join(f"{name} {times}" for name, times in found.items())
    bad = [f"{name} was not noticed" for name, times in found.items() if not times]
    return Shown(f"{len(found)} sabotages, noticed: {told}", bad)


def _ended(folder: Path) -> Shown:
    """Programs with windows that the system asks to end."""
    from tests.faults.window_kills import window_kills  # noqa: PLC0415 - others fork without Qt

    return window_kills(folder, 3, 1, (signal.SIGTERM,))


PARTS: Mapping[str, Callable[[Path], Shown]] = MappingProxyType(
    {
        "without a look before": without(
            "tests.faults.two.Care", lambda *_: None, lambda folder: two_programs(folder, 20)
        ),
        "without turns": without(
            "journeyeditor.storage.atomic.turn",
            lambda _: contextlib.nullcontext(),
            lambda folder: two_programs(folder, 20, Slow()),
        ),
        "saved over theirs": without("tests.faults.driver.Care", lambda *_: None, outside_changes),
        "without looking out": without(
            "journeyeditor.sharing.lookout.Lookout._look",
            lambda *_: None,
            lambda folder: outside_changes(folder, 0.1),
        ),
        "whoever has it": without(
            "journeyeditor.recovery.finding.claim",
            unlocked,
            lambda folder: taken_back(folder, 20, 1),
        ),
        "without tidying up": without(
            "tests.faults.driver.sweep",
            lambda _: None,
            lambda folder: storm(folder, 9, ops=Slow(), habit=HABITS["saving"]).shown(),
        ),
        "without bounds": without(
            "journeyeditor.storage.parse.tame", lambda _: None, lambda _: mutated_files(100)
        ),
    }
)
"""What is taken away, and the part of the battery that has to notice."""

SLOW_PARTS: Mapping[str, Callable[[Path], Shown]] = MappingProxyType(
    {
        "without taking leave": without(
            "journeyeditor.app.ending.Ending",
            lambda *_: SimpleNamespace(stop=lambda: None),
            _ended,
        ),
        "without a thread": lambda folder: slow_disk(folder, 0.3, "thread"),
        "without asking": lambda folder: slow_disk(folder, 0.3, "asking"),
    }
)
"""The same with windows, each of which takes a second or more to begin."""

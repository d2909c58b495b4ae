"""Each takes one safety away, to see that the tests notice."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from unittest import mock

from journeyeditor.storage.atomic import FileOps
from tests.faults.figures import Shown
from tests.faults.mutated import mutated_files
from tests.faults.storm import HABITS, storm
from tests.faults.sweep import ALL, swept
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


@contextlib.contextmanager
def without(name: str, instead: Callable[..., object]) -> Iterator[None]:
    """Let something else stand in the place of what this dotted name means."""
    with mock.patch(name, instead):
        yield


def noticed(folder: Path, quick: bool) -> Shown:
    """How often each sabotage was noticed; bad are those that nobody noticed."""
    last = LAST if quick else ALL
    found = {name: len(swept(folder / name, True, ops, last).bad) for name, ops in CALLS.items()}
    for name, (target, instead, part) in PARTS.items():
        home = folder / name
        home.mkdir()
        with without(target, instead):
            found[name] = len(part(home).bad)
    told = ", ".join(f"{name} {times}" for name, times in found.items())
    bad = [f"{name} was not noticed" for name, times in found.items() if not times]
    return Shown(f"{len(found)} sabotages, noticed: {told}", bad)


PARTS: Mapping[str, tuple[str, Callable[..., object], Callable[[Path], Shown]]] = MappingProxyType(
    {
        "without a look before": (
            "tests.faults.two.Care",
            lambda *_: None,
            lambda folder: two_programs(folder, 20),
        ),
        "without turns": (
            "journeyeditor.storage.atomic.turn",
            lambda _: contextlib.nullcontext(),
            lambda folder: two_programs(folder, 20, Slow()),
        ),
        "without tidying up": (
            "tests.faults.driver.sweep",
            lambda _: None,
            lambda folder: storm(folder, 9, ops=Slow(), habit=HABITS["saving"]).shown(),
        ),
        "without bounds": (
            "journeyeditor.storage.parse.tame",
            lambda _: None,
            lambda _: mutated_files(100),
        ),
    }
)
"""What is put in the place of what, and the part of the battery that has to notice."""

"""Each takes one safety away, to see that the tests notice."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from journeyeditor.storage.atomic import FileOps


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


SABOTAGE: Mapping[str, FileOps] = MappingProxyType(
    {
        "none": FileOps(),
        "without sync": WithoutSync(),
        "without folder sync": WithoutFolderSync(),
        "in place": InPlace(),
        "old first": OldFirst(),
        "silent": Silent(),
    }
)

"""Whether a program still runs: a file that it keeps locked, in a folder of its own.

The system lets go of the lock when the program ends, also when it is killed or the power fails.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

LOCK = "alive"
"""The name of the file."""

ATTEMPTS = 5
"""Somebody who tidies up may take the folder away before it is locked."""

if sys.platform == "win32":
    import msvcrt

    def _lock(fd: int) -> None:
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Folder:
    """The folder of one program, locked until it is let go of."""

    def __init__(self, path: Path, fd: int) -> None:
        self.path = path
        self._fd = fd

    def let_go(self) -> None:
        """Unlock it, and take it away when nothing lies in it."""
        with contextlib.suppress(OSError):
            if not any(each.name != LOCK for each in self.path.iterdir()):
                if os.name == "nt":  # where nobody can take away what is open
                    os.close(self._fd)
                    self._fd = -1
                (self.path / LOCK).unlink()
                self.path.rmdir()
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def claim(path: Path) -> Folder | None:
    """Lock a folder that is there; None when the program that made it still runs.

    Raises OSError when nobody can tell.
    """
    fd = os.open(path / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(fd)
    except (BlockingIOError, PermissionError):
        os.close(fd)
        return None
    except OSError:
        os.close(fd)
        raise
    return Folder(path, fd)


def make(path: Path) -> Folder:
    """Make a folder that nobody else can read, and lock it. Raises OSError."""
    for _ in range(ATTEMPTS):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            folder = claim(path)
        except FileNotFoundError:  # taken away in between
            continue
        if folder is not None and _is_there(folder):
            return folder
    raise FileNotFoundError(f"{path} goes away again and again")


def _is_there(folder: Folder) -> bool:
    """Whether it was not taken away before it was locked; then it is let go of."""
    there = False
    try:
        there = (folder.path / LOCK).exists()
    finally:
        if not there:
            folder.let_go()
    return there

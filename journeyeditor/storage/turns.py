"""Programs of ours on one computer take turns to look at a file and replace it.

Without that two could both see an unchanged file, and the second would overwrite the first.
Advice only: where a disk has no locks, or somebody keeps one too long, one goes on without.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

MOST = 5.0
"""Seconds that one waits for another's turn to end."""

LOOK = 0.01
"""Seconds between two looks whether it has."""

if sys.platform == "win32":

    @contextlib.contextmanager
    def turn(_folder: Path) -> Iterator[None]:
        """There are no locks on folders."""
        yield
else:
    import fcntl

    @contextlib.contextmanager
    def turn(folder: Path) -> Iterator[None]:
        """Replace files in that folder while no other program of ours does."""
        fd = -1
        with contextlib.suppress(OSError):
            fd = os.open(folder, os.O_RDONLY)
            _wait(fd)
        try:
            yield
        finally:
            with contextlib.suppress(OSError):  # what was replaced is replaced
                os.close(fd)

    def _wait(fd: int) -> None:
        begun = time.monotonic()
        while time.monotonic() - begun < MOST:
            try:
                fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(LOOK)
            else:
                return

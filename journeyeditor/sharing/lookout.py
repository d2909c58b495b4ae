"""Notices from a thread that files were changed by somebody else.

It looks every few seconds, for what systems tell of changes does not come from network drives,
and only while a file stays the same one. Times and sizes only say when it is worth reading a file:
what counts is what it holds. The thread also renews locks; no window ever waits for a disk here.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from journeyeditor.sharing import lock
from journeyeditor.storage.atomic import sweep
from journeyeditor.storage.mark import Mark, mark_of
from journeyeditor.storage.threads import begin, tell_of

EVERY = 3.0
"""Seconds between two looks."""

Tell = Callable[[Path, Mark | None], None]
"""Called from the thread: what a file is known by now, None when it is not there any more."""

Looks = tuple[int, int, int, int] | None
"""What a file looks like from outside: its disk, number, size and time."""


class _Seen(NamedTuple):
    """What was seen at the last look, and what the file was known by here."""

    looks: Looks
    now: Mark | None
    known: Mark | None


class Lookout:
    """Looks at the files that are open in the windows of this program."""

    def __init__(self, tell: Tell, every: float = EVERY) -> None:
        self._tell = tell
        self._every = every
        self._files: dict[Path, Mark | None] = {}
        self._locked: set[Path] = set()
        self._wake = threading.Condition()
        self._ending = False
        self._hurry = False
        self._failed = False
        self._thread: threading.Thread | None = None

    def follow(self, files: Mapping[Path, Mark | None], locked: set[Path]) -> None:
        """These are open now, as they were known when they were opened or saved here."""
        with self._wake:
            self._files, self._locked = dict(files), set(locked)
            if files and self._thread is None:  # when there is none: each save looks by itself
                self._thread = begin("lookout", self._run)

    def hurry(self) -> None:
        """Look now: somebody has come back to a window."""
        with self._wake:
            self._hurry = True
            self._wake.notify_all()

    def stop(self) -> None:
        """Look no more. A disk that does not answer is not waited for."""
        with self._wake:
            self._ending = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(1.0)

    def _run(self) -> None:
        seen: dict[Path, _Seen] = {}
        renewed = time.monotonic()
        while (files := self._next()) is not None:
            seen = {path: what for path, what in seen.items() if path in files}
            for path, known in files.items():
                try:
                    self._look(path, known, seen)
                except OSError:  # the next look may tell
                    continue
                except Exception as error:  # no memory, say; locks are to be renewed all the same
                    self._confess(error)
            if time.monotonic() - renewed > lock.RENEWED:
                renewed = time.monotonic()
                for path in tuple(self._locked):
                    lock.renew(path)

    def _confess(self, error: Exception) -> None:
        """Tell of an error that nobody expected, the first time: it may well come at each look."""
        if not self._failed:
            self._failed = True
            tell_of(error)

    def _next(self) -> dict[Path, Mark | None] | None:
        with self._wake:
            if not self._hurry and not self._ending:
                self._wake.wait(self._every)
            self._hurry = False
            return None if self._ending else dict(self._files)

    def _look(self, path: Path, known: Mark | None, seen: dict[Path, _Seen]) -> None:
        looks, last = _looks(path), seen.get(path)
        if last is None:  # just opened: what a program left that was killed while it saved
            sweep(path.resolve().parent)
        same = last is not None and last.looks == looks
        now = last.now if last is not None and same else mark_of(path)
        seen[path] = _Seen(looks, now, known)
        told = last is not None and (last.now, last.known) == (now, known)
        if now != known and not told and self._is_current(path, known):
            self._tell(path, now)

    def _is_current(self, path: Path, known: Mark | None) -> bool:
        """Whether the file was not saved here while it was being read."""
        with self._wake:
            return path in self._files and self._files[path] == known


def _looks(path: Path) -> Looks:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns

"""A file beside a project that says who has it open, for others on the same disk.

It is advice and never a bar: whoever finds one may open the file all the same. A lock is stale
when its program runs no more on this computer, or when nobody has renewed it for a while; ages
are taken from the clock of the disk, for the clocks of two computers differ.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from journeyeditor.storage.atomic import spare_beside
from journeyeditor.storage.programs import is_running, this_computer
from journeyeditor.storage.threads import begin

STALE = 15 * 60.0
"""Seconds after which a lock that nobody renewed counts for nothing; see `RENEWED`."""

RENEWED = 5 * 60.0
"""Seconds after which whoever has the file open renews the lock."""

PATIENCE = 1.0
"""Seconds that letting go may take."""

LONGEST = 10_000
"""Bytes of a lock; what is longer is none of ours."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open."""

    owner: str
    host: str
    since: datetime
    pid: int


@cache
def myself() -> str:
    """The name of the person at this computer as others know it; empty when nobody can tell."""
    name = ""
    with contextlib.suppress(Exception):  # an account without an entry, a system without names
        name = getpass.getuser()
    if os.name == "posix":
        import pwd  # noqa: PLC0415 - Windows has none

        with contextlib.suppress(KeyError):
            name = pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip() or name
    return "".join(sign for sign in name if sign.isprintable())[:200]


def lock_path(path: Path) -> Path:
    """Where the lock of a file lies."""
    return path.with_name(f".~{path.name}.lock")


def take(path: Path) -> bool:
    """Say that this program has the file open; False when another has, or no lock can lie there."""
    lock = lock_path(path)
    row = {
        "program": "journeyeditor",
        "owner": myself(),
        "host": this_computer(),
        "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        "pid": os.getpid(),
    }
    if holder(path) is not None:
        return False
    with contextlib.suppress(OSError, ValueError):
        lock.unlink()  # a stale one
    try:
        fd = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    except (OSError, ValueError):
        return False
    try:
        os.write(fd, json.dumps(row).encode())
    except OSError:
        return False
    finally:
        os.close(fd)
    return True


def renew(path: Path) -> None:
    """Say once more that this program has the file open."""
    if is_mine(path):
        with contextlib.suppress(OSError):
            os.utime(lock_path(path))


def release(path: Path) -> None:
    """This program has the file open no more."""
    if is_mine(path):
        with contextlib.suppress(OSError):
            lock_path(path).unlink()


def release_in_time(paths: Collection[Path]) -> None:
    """Let go of the locks of these files; a disk that does not answer is not waited for."""
    if not paths:
        return
    thread = begin("unlocking", lambda: _release_all(paths))
    if thread is None:
        _release_all(paths)
    else:
        thread.join(PATIENCE)


def _release_all(paths: Iterable[Path]) -> None:
    for path in paths:
        release(path)


def is_mine(path: Path) -> bool:
    """Whether the lock is one of this program."""
    found = _read(lock_path(path))
    return found is not None and (found.host, found.pid) == (this_computer(), os.getpid())


def holder(path: Path) -> Holder | None:
    """Who else has the file open; None for nobody, this program, and what is stale or garbage."""
    lock = lock_path(path)
    found = _read(lock)
    if found is None:
        return None
    if found.host == this_computer() and (found.pid == os.getpid() or not is_running(found.pid)):
        return None
    age = _age(lock)
    return found if age is None or age < STALE else None


def _read(lock: Path) -> Holder | None:
    try:
        with lock.open("rb") as file:
            row = json.loads(file.read(LONGEST))
        since = datetime.fromisoformat(row["since"]).astimezone()
        return Holder(str(row["owner"])[:200], str(row["host"])[:200], since, int(row["pid"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None


def _age(lock: Path) -> float | None:
    """Seconds since it was renewed, by the clock of its disk; None when nobody can tell."""
    now = spare_beside(lock)
    try:
        now.touch(mode=0o600, exist_ok=False)
        age = now.stat().st_mtime - lock.stat().st_mtime
        now.unlink()
    except OSError:
        return None
    return age

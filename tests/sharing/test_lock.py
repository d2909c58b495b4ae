"""Who has a file open: a living program's lock is told, a stale one stands in nobody's way."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from journeyeditor.sharing import lock
from tests.storage.files import listing


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mine.journey.json"
    path.write_text("{}")
    return path


def held(path: Path, **changes: object) -> None:
    """Somebody's lock on the file."""
    row = {
        "owner": "Anna",
        "host": "laptop-7",
        "since": "2025-11-03T14:02:00+01:00",
        "pid": 4321,
    }
    lock.lock_path(path).write_text(json.dumps({**row, **changes}))


def dead() -> int:
    """The number of a program that runs no more."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_one_takes_and_releases(path: Path) -> None:
    assert lock.take(path)
    assert lock.take(path)
    assert lock.holder(path) is None
    assert lock.is_mine(path)
    lock.release(path)
    assert listing(path.parent) == [path.name]


def test_somebody_on_another_computer_is_named(path: Path) -> None:
    held(path)
    found = lock.holder(path)
    assert found is not None
    assert (found.owner, found.host, found.since.year) == ("Anna", "laptop-7", 2025)
    assert not lock.take(path)
    lock.release(path)
    lock.renew(path)
    assert lock.holder(path) == found
    assert len(listing(path.parent)) == 2


def test_another_program_on_this_computer(path: Path) -> None:
    held(path, host=platform.node(), pid=os.getppid())
    assert lock.holder(path) is not None
    held(path, host=platform.node(), pid=dead())
    assert lock.holder(path) is None
    assert lock.take(path)


def test_a_lock_that_nobody_renews_is_stale(path: Path) -> None:
    """Also on this computer, where its number can be that of another program by now."""
    held(path, host=platform.node(), pid=os.getppid())
    os.utime(lock.lock_path(path), (1, 1))
    assert lock.holder(path) is None
    held(path)
    os.utime(lock.lock_path(path), (1, 1))
    assert lock.holder(path) is None
    assert lock.take(path)
    os.utime(lock.lock_path(path), (1, 1))
    lock.renew(path)
    assert lock.lock_path(path).stat().st_mtime > 1_000_000


@pytest.mark.parametrize("content", [b"", b"x" * 99_999, b"[]", b"\xff\xfe", b'{"pid": "x"}', b"1"])
def test_garbage_is_nobodys(path: Path, content: bytes) -> None:
    lock.lock_path(path).write_bytes(content)
    assert lock.holder(path) is None
    assert lock.take(path)


def test_where_no_lock_can_lie_the_file_opens_all_the_same(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "mine.journey.json"
    assert lock.holder(gone) is None
    assert not lock.take(gone)
    lock.release(gone)
    assert not lock.take(tmp_path / ("n" * 250))
    assert not lock.take(tmp_path / "a\0b")

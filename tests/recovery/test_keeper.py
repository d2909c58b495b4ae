"""Unsaved work is on the disk soon, for its owner alone, and gone when nobody needs it."""

from __future__ import annotations

import errno
import shutil
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeyeditor.recovery.finding import find
from journeyeditor.recovery.keeper import Keeper
from journeyeditor.storage.atomic import FileOps
from journeyeditor.storage.errors import NotSaved, SaveError
from tests.recovery.kept import records, work

LONG = 20.0
"""Seconds that are enough on any machine."""


class Sick(FileOps):
    """A disk that is full until it is healed."""

    healed = False

    def write(self, fd: int, data: memoryview) -> int:
        if not self.healed:
            raise OSError(errno.ENOSPC, "full")
        return super().write(fd, data)


class Full(FileOps):
    """A machine without memory until it is healed."""

    healed = False

    def write(self, fd: int, data: memoryview) -> int:
        if not self.healed:
            raise MemoryError
        return super().write(fd, data)


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    keeper = Keeper(tmp_path)
    yield keeper
    keeper.stop()


def test_the_newest_state_of_each_project_is_kept(keeper: Keeper, tmp_path: Path) -> None:
    for title in ("One", "Two", "Three"):
        keeper.keep("a", work(title))
    keeper.keep("b", work("Other"))
    assert keeper.flush(LONG)
    assert len(records(tmp_path)) == 2
    keeper.stop()
    assert {found.read().title for found in find(tmp_path)} == {"Three", "Other"}


def test_steady_typing_puts_nothing_off(keeper: Keeper, tmp_path: Path) -> None:
    typed = 0
    while not records(tmp_path):
        typed += 1
        keeper.keep("a", work(f"Letter {typed}"))
        assert typed < 100_000
    assert typed > 1


def test_nobody_else_can_read_it(keeper: Keeper, tmp_path: Path) -> None:
    keeper.keep("a", work("Mine"))
    assert keeper.flush(LONG)
    (file,) = records(tmp_path)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_nothing_is_left_of_what_is_dropped(keeper: Keeper, tmp_path: Path) -> None:
    keeper.keep("a", work("Mine"))
    assert keeper.flush(LONG)
    keeper.keep("a", work("Mine too"))
    keeper.drop("a")
    assert keeper.flush(LONG)
    assert records(tmp_path) == []
    keeper.stop()
    assert list(tmp_path.iterdir()) == []


def test_what_was_found_goes_when_it_is_kept_anew(keeper: Keeper, tmp_path: Path) -> None:
    gone: list[int] = []
    keeper.relieve("a", lambda: gone.append(len(records(tmp_path))))
    keeper.keep("a", work("Mine"))
    assert keeper.flush(LONG)
    keeper.keep("a", work("Mine too"))
    assert keeper.flush(LONG)
    assert gone == [1]


def test_a_full_disk_is_told_once_and_the_work_is_kept_later(tmp_path: Path) -> None:
    told: list[SaveError | None] = []
    disk = Sick()
    keeper = Keeper(tmp_path, told.append, disk)
    for title in ("One", "Two"):
        keeper.keep("a", work(title))
        keeper.flush(0.5)
    assert [error and error.kind for error in told] == [NotSaved.DISK_FULL]
    disk.healed = True
    assert keeper.flush(LONG)
    assert [error and error.kind for error in told] == [NotSaved.DISK_FULL, None]
    keeper.stop()
    assert [found.read().title for found in find(tmp_path)] == ["Two"]


def test_an_error_that_nobody_expected_is_told_once_and_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: told.append(args.exc_type))
    memory = Full()
    keeper = Keeper(tmp_path, ops=memory, again=0.01)
    keeper.keep("a", work("One"))
    assert not keeper.flush(0.5)
    memory.healed = True
    assert keeper.flush(LONG)
    keeper.stop()
    assert told == [MemoryError]
    assert [found.read().title for found in find(tmp_path)] == ["One"]


def no_thread(_thread: threading.Thread) -> None:
    """What Python says when the system has none to give."""
    raise RuntimeError("can't start new thread")


def test_without_a_thread_whoever_types_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be written is told and tried again, and the first thread takes over."""
    told: list[SaveError | None] = []
    disk = Sick()
    keeper = Keeper(tmp_path, told.append, disk)
    with monkeypatch.context() as without:
        without.setattr(threading.Thread, "start", no_thread)
        keeper.keep("a", work("One"))
        assert [error and error.kind for error in told] == [NotSaved.DISK_FULL]
        assert not keeper.flush(0)
        disk.healed = True
        assert keeper.flush(0)
        assert len(records(tmp_path)) == 1
        keeper.drop("a")
        assert records(tmp_path) == []
        keeper.keep("a", work("Two"))
        assert len(records(tmp_path)) == 1
    keeper.keep("a", work("Three"))
    assert keeper.flush(LONG)
    keeper.stop()
    assert told[1:] == [None]
    assert [found.read().title for found in find(tmp_path)] == ["Three"]


def test_without_a_thread_the_end_leaves_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threading.Thread, "start", no_thread)
    keeper = Keeper(tmp_path)
    keeper.keep("a", work("One"))
    keeper.stop()
    assert [found.read().title for found in find(tmp_path)] == ["One"]


def test_a_folder_that_was_tidied_away_is_made_again(keeper: Keeper, tmp_path: Path) -> None:
    keeper.keep("a", work("One"))
    assert keeper.flush(LONG)
    shutil.rmtree(records(tmp_path)[0].parent)
    keeper.keep("a", work("Two"))
    assert not keeper.flush(0.5)  # told, and tried again
    assert keeper.flush(LONG)
    assert len(records(tmp_path)) == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    told: list[SaveError | None] = []
    (tmp_path / "recovery").write_text("a file")
    keeper = Keeper(tmp_path / "recovery", told.append)
    keeper.keep("a", work("One"))
    keeper.flush(0.5)
    keeper.stop()
    assert len(told) == 1

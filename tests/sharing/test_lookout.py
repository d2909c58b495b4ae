"""A change by somebody else is noticed whatever its time and size say, and only a change."""

from __future__ import annotations

import os
import queue
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journeyeditor.sharing.lookout import Lookout
from journeyeditor.storage.atomic import spare_beside
from journeyeditor.storage.mark import Mark, mark_of
from tests.sharing.test_lock import dead
from tests.storage.files import listing

Told = queue.Queue[tuple[Path, Mark | None]]

CHANGES: dict[str, Callable[[Path], object | None]] = {
    "replaced": lambda path: _beside(path, b"other!").replace(path),
    "in place": lambda path: path.write_bytes(b"other!"),
    "older": lambda path: os.utime(_with(path, b"other!"), (1, 1)),
    "of the future": lambda path: os.utime(_with(path, b"other!"), (4e9, 4e9)),
    "same size": lambda path: path.write_bytes(b"begun"),
    "emptied": lambda path: path.write_bytes(b""),
    "deleted": lambda path: path.unlink(),
    "moved": lambda path: path.rename(path.with_suffix(".moved")),
    "a folder": lambda path: _away(path).mkdir(),
    "a link": lambda path: _away(path).symlink_to(_beside(path, b"other!")),
    "folder gone": lambda path: shutil.move(path.parent, f"{path.parent}.gone"),
}


def _with(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _away(path: Path) -> Path:
    path.unlink()
    return path


def _beside(path: Path, data: bytes) -> Path:
    other = path.with_suffix(".download")
    other.write_bytes(data)
    return other


@pytest.fixture
def told() -> Told:
    return queue.Queue()


@pytest.fixture
def lookout(told: Told) -> Iterator[Lookout]:
    lookout = Lookout(lambda path, mark: told.put((path, mark)), every=0.02)
    yield lookout
    lookout.stop()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "folder" / "mine.journey.json"
    path.parent.mkdir()
    path.write_bytes(b"mine!")
    return path


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_told_once(
    lookout: Lookout, told: Told, path: Path, change: Callable[[Path], object]
) -> None:
    lookout.follow({path: mark_of(path)}, set())
    change(path)
    assert told.get(timeout=20) == (path, mark_of(path))
    with pytest.raises(queue.Empty):
        told.get(timeout=0.1)


def test_a_touched_file_is_no_alarm(lookout: Lookout, told: Told, path: Path) -> None:
    lookout.follow({path: mark_of(path)}, set())
    for moment in (1, 2_000_000_000, 4_000_000_000):
        os.utime(path, (moment, moment))
        _beside(path, path.read_bytes()).replace(path)
        lookout.hurry()
    with pytest.raises(queue.Empty):
        told.get(timeout=0.2)


def test_what_a_killed_program_left_goes_when_its_file_is_opened(
    lookout: Lookout, path: Path
) -> None:
    """Not what one that runs, or one on another computer, may still be writing."""
    left, ours = spare_beside(path), spare_beside(path)
    left = left.with_name(left.name.replace(f"-{os.getpid()}-", f"-{dead()}-"))
    theirs = path.with_name(".journeyeditor-00000000-1-00000000.saving")
    for spare in (left, ours, theirs):
        spare.write_bytes(b"half")
    lookout.follow({path: mark_of(path)}, set())
    lookout.hurry()
    while left.exists():
        time.sleep(0.01)
    assert listing(path.parent) == sorted([path.name, ours.name, theirs.name])


def test_what_is_saved_here_is_known(lookout: Lookout, told: Told, path: Path) -> None:
    lookout.follow({path: mark_of(path)}, set())
    path.write_bytes(b"saved here")
    lookout.follow({path: mark_of(path)}, set())
    path.write_bytes(b"theirs")
    seen = [told.get(timeout=20)]
    while not told.empty():
        seen.append(told.get())
    assert seen[-1] == (path, mark_of(path))

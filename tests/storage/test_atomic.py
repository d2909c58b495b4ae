"""Saving: at every moment the file is the old one or the new one, and every failure is told."""

from __future__ import annotations

import errno
import os
import resource
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from journeyeditor.storage.atomic import FileOps, write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from tests.source_tree import ROOT
from tests.storage.files import listing

OLD, NEW = b"old map", b"new map" * 20_000


class Failing(FileOps):
    """The system, but one of its calls fails."""

    def __init__(self, step: str, code: int) -> None:
        self._step, self._code = step, code

    def _pass(self, step: str) -> None:
        if step == self._step:
            raise OSError(self._code, os.strerror(self._code))

    def create(self, path: Path, mode: int) -> int:
        self._pass("create")
        return super().create(path, mode)

    def keep_mode(self, fd: int, mode: int) -> None:
        self._pass("keep_mode")
        super().keep_mode(fd, mode)

    def write(self, fd: int, data: memoryview) -> int:
        self._pass("write")
        return super().write(fd, data)

    def sync(self, fd: int) -> None:
        self._pass("sync")
        super().sync(fd)

    def read_back(self, path: Path) -> bytes:
        self._pass("read_back")
        return super().read_back(path)

    def replace(self, source: Path, target: Path) -> None:
        self._pass("replace")
        super().replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._pass("sync_folder")
        super().sync_folder(folder)


class Stingy(FileOps):
    """A disk that takes a few bytes at a time, and from `full_at` on none at all."""

    def __init__(self, full_at: int) -> None:
        self._room = full_at

    def write(self, fd: int, data: memoryview) -> int:
        written = super().write(fd, data[: min(1000, self._room)])
        self._room -= written
        return written


class Forgetful(FileOps):
    """A disk that gives back other bytes than it was given."""

    def read_back(self, path: Path) -> bytes:
        return super().read_back(path)[:-1] + b"?"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "map.journey.json"
    path.write_bytes(OLD)
    return path


def _refused(path: Path, ops: FileOps | None = None) -> NotSaved:
    """Why saving failed; the sentence says so on one line."""
    with pytest.raises(SaveError) as caught:
        write_bytes(NEW, path, ops or FileOps())
    assert "Could not save “" in caught.value.sentence or "is written" in caught.value.sentence
    assert "\n" not in caught.value.sentence
    return caught.value.kind


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "map.journey.json"
    for data in (OLD, NEW, b""):
        write_bytes(data, path)
        assert path.read_bytes() == data
    assert listing(tmp_path) == [path.name]


STEPS = ("create", "keep_mode", "write", "sync", "read_back", "replace")
CODES = {
    errno.ENOSPC: NotSaved.DISK_FULL,
    errno.EDQUOT: NotSaved.DISK_FULL,
    errno.EACCES: NotSaved.NO_PERMISSION,
    errno.EROFS: NotSaved.READ_ONLY,
    errno.ENOENT: NotSaved.FOLDER_GONE,
    errno.ENAMETOOLONG: NotSaved.NAME_TOO_LONG,
    errno.EIO: NotSaved.OTHER,
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("code", CODES, ids=errno.errorcode.get)
def test_a_failure_at_any_step_leaves_the_old_file(target: Path, step: str, code: int) -> None:
    assert _refused(target, Failing(step, code)) is CODES[code]
    assert target.read_bytes() == OLD
    assert listing(target.parent) == [target.name]


def test_after_the_replace_the_new_file_is_there(target: Path) -> None:
    assert _refused(target, Failing("sync_folder", errno.EIO)) is NotSaved.UNCONFIRMED
    assert target.read_bytes() == NEW


def test_a_folder_that_cannot_be_synced_is_no_failure(target: Path) -> None:
    write_bytes(NEW, target, Failing("sync_folder", errno.EINVAL))
    assert target.read_bytes() == NEW


def test_short_writes_are_gone_on_with(target: Path) -> None:
    write_bytes(NEW, target, Stingy(full_at=len(NEW)))
    assert target.read_bytes() == NEW


def test_a_write_that_gets_nowhere_ends(target: Path) -> None:
    assert _refused(target, Stingy(full_at=5000)) is NotSaved.OTHER
    assert (target.read_bytes(), listing(target.parent)) == (OLD, [target.name])


def test_a_disk_that_lies_is_found_out(target: Path) -> None:
    assert _refused(target, Forgetful()) is NotSaved.OTHER
    assert (target.read_bytes(), listing(target.parent)) == (OLD, [target.name])


@contextmanager
def _largest_file(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes: writes are cut short, then fail, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("full_at", [0, 1, 4096, 65_537, len(NEW) - 1])
def test_a_full_disk(target: Path, full_at: int) -> None:
    with _largest_file(full_at):
        kind = _refused(target)
    assert kind is NotSaved.DISK_FULL
    assert (target.read_bytes(), listing(target.parent)) == (OLD, [target.name])
    write_bytes(NEW, target)
    assert target.read_bytes() == NEW


class OnFullDevice(FileOps):
    """Writes to the device that is always full, for the true error of the system."""

    def create(self, path: Path, mode: int) -> int:
        os.close(super().create(path, mode))
        return os.open("/dev/full", os.O_WRONLY)

    def keep_mode(self, fd: int, mode: int) -> None:
        """Not those of the device."""


def test_the_error_of_a_full_disk(target: Path) -> None:
    assert _refused(target, OnFullDevice()) is NotSaved.DISK_FULL
    assert target.read_bytes() == OLD


@pytest.fixture
def ordinary(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of somebody who is not root, and the test runs as that somebody."""
    shared = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108 - those of the tests are root's own
    with tempfile.TemporaryDirectory(dir=shared) as name:
        folder = Path(name)
        if os.geteuid() != 0:
            yield folder
        else:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
            yield folder
            os.seteuid(0)
        folder.chmod(0o700)


def test_a_folder_that_may_not_be_written(ordinary: Path) -> None:
    path = ordinary / "map.journey.json"
    path.write_bytes(OLD)
    ordinary.chmod(0o500)
    assert _refused(path) is NotSaved.NO_PERMISSION
    assert _refused(ordinary / "new.json") is NotSaved.NO_PERMISSION
    assert (path.read_bytes(), listing(ordinary)) == (OLD, [path.name])


def test_a_file_that_may_not_be_written(ordinary: Path) -> None:
    path = ordinary / "map.journey.json"
    path.write_bytes(OLD)
    path.chmod(0o444)
    assert _refused(path) is NotSaved.NO_PERMISSION
    assert path.read_bytes() == OLD


def test_a_folder_that_may_not_be_listed_can_be_saved_in(ordinary: Path) -> None:
    ordinary.chmod(0o300)
    write_bytes(NEW, ordinary / "map.json")
    ordinary.chmod(0o700)
    assert listing(ordinary) == ["map.json"]


def test_places_that_take_no_file(tmp_path: Path, target: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    assert _refused(tmp_path) is NotSaved.IS_FOLDER
    assert _refused(tmp_path / "pipe") is NotSaved.IS_FOLDER
    assert _refused(tmp_path / "gone" / "map.json") is NotSaved.FOLDER_GONE
    assert _refused(target / "map.json") is NotSaved.FOLDER_GONE
    assert _refused(tmp_path / ("n" * 256)) is NotSaved.NAME_TOO_LONG
    assert _refused(tmp_path / "one") is NotSaved.OTHER
    assert _refused(tmp_path / "a\0b") is NotSaved.OTHER


def test_the_longest_name_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_bytes(NEW, path)
    assert path.read_bytes() == NEW


def test_a_link_stays_a_link(tmp_path: Path, target: Path) -> None:
    link = tmp_path / "folder" / "link.json"
    link.parent.mkdir()
    link.symlink_to(Path("..") / target.name)
    write_bytes(NEW, link)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert listing(link.parent) == ["link.json"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666])
def test_permissions_stay(target: Path, mode: int) -> None:
    target.chmod(mode)
    write_bytes(NEW, target)
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_owner_and_notes_stay(target: Path) -> None:
    """As far as the system lets us: only root gives files away, and some disks take no notes."""
    with suppress(OSError):
        os.setxattr(target, "user.note", b"from Anna")
    with suppress(OSError):
        os.chown(target, 65534, 65533)
    notes, before = os.listxattr(target), target.stat()
    write_bytes(NEW, target)
    after = target.stat()
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)
    assert os.listxattr(target) == notes
    if notes:
        assert os.getxattr(target, "user.note") == b"from Anna"


def test_a_new_file_obeys_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_bytes(NEW, tmp_path / "map.json")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "map.json").stat().st_mode) == 0o640


def test_killed_while_saving(tmp_path: Path) -> None:
    """Fifty times, at random moments; tests/storage/killed.py says after each what it finds."""
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-m", "tests.storage.killed", str(tmp_path / "map.json"), "50"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["whole"] * 50

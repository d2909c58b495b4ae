"""Earlier versions: exactly what was there, thinned by age, within bounds; and the last look."""

from __future__ import annotations

import errno
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journeyeditor.storage.atomic import FileOps
from journeyeditor.storage.care import Care
from journeyeditor.storage.earlier import NEWEST, Earlier, worth_keeping
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.mark import mark, mark_of
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import serialise, write_project
from tests.storage.files import listing, small

NOW = datetime(2025, 11, 22, 14, 0).astimezone()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of the first version."""
    path = tmp_path / "doc" / "mine.journey.json"
    path.parent.mkdir()
    write_project(small("1"), path)
    return path


@pytest.fixture
def earlier(tmp_path: Path) -> Earlier:
    return Earlier(tmp_path / "earlier")


def test_each_save_keeps_what_it_replaces(path: Path, earlier: Earlier) -> None:
    known = mark_of(path)
    for title in ("2", "3"):
        known = write_project(small(title), path, first=Care(known, earlier))
    assert [load(version.file).title for version in earlier.of(path)] == ["2", "1"]
    oldest = earlier.of(path)[-1].file
    assert oldest.read_bytes() == serialise(small("1"))
    assert stat.S_IMODE(oldest.stat().st_mode) == 0o600
    assert listing(path.parent) == [path.name]


def test_a_first_save_keeps_nothing(tmp_path: Path, earlier: Earlier) -> None:
    path = tmp_path / "new.journey.json"
    assert write_project(small(), path, first=Care(None, earlier)) == mark_of(path)
    assert earlier.of(path) == []


def test_what_somebody_else_wrote_is_not_replaced(path: Path, earlier: Earlier) -> None:
    known = mark_of(path)
    write_project(small("Theirs"), path)
    with pytest.raises(SaveError) as caught:
        write_project(small("Mine"), path, first=Care(known, earlier))
    assert caught.value.kind is NotSaved.CHANGED
    assert (load(path).title, listing(path.parent)) == ("Theirs", [path.name])
    write_project(small("Mine"), path, first=Care(mark_of(path), earlier))
    assert [load(version.file).title for version in earlier.of(path)] == ["Theirs"]


def test_a_file_that_is_gone_is_put_back(path: Path) -> None:
    known = mark_of(path)
    path.unlink()
    write_project(small("Mine"), path, first=Care(known))
    assert load(path).title == "Mine"


def test_no_room_for_the_old_one_does_not_keep_the_new_one_from_being_saved(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    write_project(small("2"), path, first=Care(mark_of(path), Earlier(tmp_path / "file")))
    assert load(path).title == "2"
    assert "no earlier version" in caplog.text


class Held(FileOps):
    """A file that another program holds."""

    def replace(self, source: Path, target: Path) -> None:
        raise OSError(errno.EBUSY, f"{target} is held: {source} stays")


def test_a_file_that_another_program_holds_says_so(path: Path) -> None:
    with pytest.raises(SaveError) as caught:
        write_project(small("2"), path, Held())
    assert caught.value.kind is NotSaved.IN_USE
    assert (load(path).title, listing(path.parent)) == ("1", [path.name])


def test_older_versions_are_kept_at_longer_intervals() -> None:
    each_minute = [NOW - timedelta(minutes=n) for n in range(60 * 24 * 3)]
    each_day = [NOW - timedelta(days=n) for n in range(3, 800)]
    kept = worth_keeping([*each_minute, *each_day], NOW)
    assert kept[:NEWEST] == each_minute[:NEWEST]
    days = [(NOW - moment) / timedelta(days=1) for moment in kept[NEWEST:]]
    assert 23 <= sum(day <= 1 for day in days) <= 26
    assert 29 <= sum(1 < day <= 31 for day in days) <= 32
    assert 46 <= sum(31 < day <= 366 for day in days) <= 50
    assert max(days) <= 366


def test_clocks_that_jump_cost_no_version() -> None:
    odd = [NOW + timedelta(days=4000), NOW - timedelta(days=20_000), NOW]
    assert set(worth_keeping(odd, NOW)) == set(odd)


def test_all_together_take_no_more_room_than_is_allowed(path: Path, tmp_path: Path) -> None:
    earlier = Earlier(tmp_path / "earlier", most_bytes=1000)
    other = path.with_name("other.journey.json")
    for number in range(5):
        earlier.keep(bytes(300), path, NOW + timedelta(seconds=2 * number))
        earlier.keep(bytes(300), other, NOW + timedelta(seconds=2 * number + 1))
    assert [len(earlier.of(each)) for each in (path, other)] == [1, 2]
    earlier.keep(bytes(5000), path, NOW + timedelta(hours=1))
    assert [len(earlier.of(each)) for each in (path, other)] == [1, 1]


def test_versions_can_be_forgotten(path: Path, tmp_path: Path, earlier: Earlier) -> None:
    other = path.with_name("other.journey.json")
    for each in (path, other):
        earlier.keep(b"1", each, NOW)
    earlier.forget(path)
    assert (earlier.of(path), len(earlier.of(other))) == ([], 1)
    assert len(listing(tmp_path / "earlier")) == 1


def test_strangers_in_the_folder_are_passed_over(path: Path, earlier: Earlier) -> None:
    earlier.keep(b"1", path, NOW)
    home = earlier.of(path)[0].file.parent
    (home / "yesterday.journey.json").write_text("?")
    (home / "2025-13-99 10.00.00.000000.journey.json").write_text("?")
    assert len(earlier.of(path)) == 1


def test_marks_tell_contents_apart(tmp_path: Path) -> None:
    file = tmp_path / "x"
    assert mark_of(file) is None
    assert mark_of(tmp_path) is None
    file.write_bytes(b"one")
    assert mark_of(file) == mark(b"one") != mark(b"two")

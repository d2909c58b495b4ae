"""What a program left behind that was killed; what is damaged harms nobody."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeyeditor.model.base import evolve
from journeyeditor.recovery.finding import find
from journeyeditor.recovery.keeper import Keeper
from journeyeditor.recovery.record import read_about, write
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import Texts, serialise, write_project
from tests.recovery.kept import MOMENT, records, work
from tests.storage.files import EXAMPLE, listing, small


@pytest.fixture
def alive(tmp_path: Path) -> Iterator[Keeper]:
    """A program that runs, with a project that is not saved."""
    keeper = Keeper(tmp_path)
    keeper.keep("a", work("Alive"))
    assert keeper.flush(20)
    yield keeper
    keeper.stop()


def left(folder: Path, *titles: str) -> None:
    """What a program leaves that ended without asking anybody."""
    keeper = Keeper(folder)
    for number, title in enumerate(titles):
        keeper.keep(title, work(title, later=number))
    keeper.stop()


def test_work_of_a_program_that_runs_is_not_offered(alive: Keeper, tmp_path: Path) -> None:
    left(tmp_path, "Older", "Newer")
    assert [found.about.title for found in find(tmp_path)] == ["Newer", "Older"]
    alive.stop()
    assert [found.about.title for found in find(tmp_path)] == ["Alive"]


def test_what_somebody_has_found_nobody_else_finds(tmp_path: Path) -> None:
    left(tmp_path, "Mine")
    found = find(tmp_path)
    assert find(tmp_path) == []
    found[0].folder.let_go()
    assert len(find(tmp_path)) == 1


def test_what_is_told_of_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.journey.json"
    mark = write_project(small(), path)
    written = work("Mine", changes=3, path=path)
    about = read_about(write(written).split(b"\n")[0])
    assert about == written.about
    assert about is not None
    assert (about.moment, about.changes, about.path, about.mark) == (MOMENT, 3, path, mark)


def test_removed_work_leaves_nothing(tmp_path: Path) -> None:
    left(tmp_path, "One", "Two")
    one, two = find(tmp_path)
    (one.file.parent / ".journeyeditor-0.saving").write_text("half")
    one.remove()
    assert records(tmp_path) == [two.file]
    (one.file.parent / ".journeyeditor-0.saving").unlink()
    two.remove()
    assert listing(tmp_path) == []


def test_half_written_files_of_the_dead_are_taken_away(tmp_path: Path) -> None:
    left(tmp_path, "One")
    spare = records(tmp_path)[0].parent / ".journeyeditor-0.saving"
    spare.write_text("half")
    assert len(find(tmp_path)) == 1
    assert not spare.exists()


def harmed(good: bytes) -> dict[str, bytes]:
    """Ways in which a disk can spoil a record."""
    about = json.loads(good.split(b"\n")[0])
    project = good.split(b"\n", 1)[1]
    rows = {
        "no_moment": {**about, "moment": "yesterday"},
        "no_title": {k: v for k, v in about.items() if k != "title"},
        "newer": {**about, "version": 99},
        "endless": {**about, "changes": float("inf")},
    }
    return {
        "empty": b"",
        "nul": b"\0" * len(good),
        "binary": bytes(range(256)) * 50,
        "long": b"x" * 300_000,
        "deep": b"[" * 100_000,
        **{name: json.dumps(row).encode() + b"\n" + project for name, row in rows.items()},
    }


def test_damaged_work_never_stands_in_the_way(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    left(tmp_path, "Good")
    (good,) = records(tmp_path)
    for name, data in harmed(good.read_bytes()).items():
        (good.parent / f"{name}.recovery").write_bytes(data)
    (good.parent / "folder.recovery").mkdir()
    titles = {found.about.title for found in find(tmp_path)}
    assert titles == {"Good"}
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize("cut", [0.2, 0.9])
def test_work_that_breaks_off_says_so(tmp_path: Path, cut: float) -> None:
    left(tmp_path, "Good")
    (file,) = records(tmp_path)
    data = file.read_bytes()
    begin = data.index(b"\n") + 1
    file.write_bytes(data[: begin + round((len(data) - begin) * cut)])
    (found,) = find(tmp_path)
    with pytest.raises(ProjectError) as caught:
        found.read()
    assert caught.value.kind is NotOpened.TRUNCATED
    assert "“Good”" in caught.value.sentence


def test_what_was_saved_before_the_end_is_known(tmp_path: Path) -> None:
    path = tmp_path / "mine.journey.json"
    write_project(small("Mine").model_copy(update={"revision": 7}), path)
    keeper = Keeper(tmp_path)
    keeper.keep("a", work("Mine", path=path))
    keeper.keep("b", work("Other", path=path))
    keeper.keep("c", work("Nowhere"))
    keeper.stop()
    saved = {found.about.title: found.is_saved for found in find(tmp_path)}
    assert saved == {"Mine": True, "Other": False, "Nowhere": False}


def test_remembered_texts_change_nothing() -> None:
    """The same bytes as from nothing, after any number of states."""
    texts = Texts()
    one, two = small("One"), load(EXAMPLE)
    lane = two.maps[0].lanes[0]
    moved = evolve(lane, cells=lane.cells[1:])
    three = evolve(two, maps=(evolve(two.maps[0], lanes=(moved, *two.maps[0].lanes[1:])),))
    for project in (one, two, three, two, one, evolve(one, title="Three"), three):
        assert serialise(project, texts) == serialise(project)

"""Saving with others at the same file: nothing of anybody is overwritten without a yes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.commands.check import check
from journeyeditor.commands.voice import Voice
from journeyeditor.edits.maps import revise_map
from journeyeditor.model.past import NO_PAST, Past
from journeyeditor.resources import resource
from journeyeditor.sharing import lock
from journeyeditor.storage.atomic import FileOps
from journeyeditor.storage.mark import Mark, mark_of
from journeyeditor.storage.past import find_base, print_of
from journeyeditor.storage.reader import load, load_marked
from journeyeditor.storage.writer import write_project
from journeyeditor.ui import aside
from journeyeditor.ui.files import Files
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.notice_bar import NoticeBar
from tests.sharing.test_lock import held
from tests.ui.driver import Driver
from tests.ui.start_driver import Program
from tests.ui.test_rescue import change

WAITING = 20.0


@pytest.fixture
def mine(paytv: Driver, tmp_path: Path) -> Driver:
    """A window on a file of its own."""
    paytv.answers.save = tmp_path / "mine.journey.json"
    paytv.do("file.save_as")
    return paytv


def theirs(path: Path, title: str = "Theirs", by: str = "Anna") -> None:
    """Somebody else saves the file."""
    project = load(path)
    project = revise_map(project, project.maps[0].id, title=title)
    saved = {"saved_by": by, "saved_at": "2025-11-03T14:02:00+01:00"}
    write_project(project.model_copy(update=saved), path)


def path_of(window: Driver) -> Path:
    """The file of a window."""
    path = window.window.files.path
    assert path is not None
    return path


def title_in(path: Path) -> str:
    """The title of the first map in a file."""
    return load(path).maps[0].title


def verb(bar: NoticeBar, text: str) -> None:
    """Choose a verb of the bar."""
    next(each for each in bar.verbs if each.text() == text).click()
    QApplication.processEvents()


def notice(window: MainWindow) -> str:
    """What the bar over the map tells."""
    offer = window.notice.offer
    return "" if offer is None else " ".join((offer.head, *offer.lines))


def test_control_characters_in_a_file_are_told_and_change_nothing_unasked(mine: Driver) -> None:
    path = path_of(mine)
    path.write_text(path.read_text("utf-8").replace("Install", "In\\u0001st\x9fall", 1), "utf-8")
    was = path.read_bytes()
    mine.window.files.noticed(mark_of(path))
    assert "2 control characters in “mine.journey.json” were left out." in notice(mine.window)
    assert mine.window.files.open_path(path)
    assert notice(mine.window).startswith("2 control characters in “mine.journey.json”")
    assert (mine.session.modified, path.read_bytes()) == (False, was)
    said = list[str]()
    assert check([path], Voice(said.append, lambda *_: None))
    assert "  2 control characters in “mine.journey.json” were left out." in said
    mine.do("file.save")
    assert notice(mine.window) == ""
    assert load_marked(path).left_out == 0


def test_a_save_says_who_saved(mine: Driver) -> None:
    saved = load(path_of(mine))
    assert saved.saved_by == lock.myself()
    assert saved.saved_at


def test_a_save_needs_no_thread(mine: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    change(mine.session, "Mine")
    mine.do("file.save")
    assert title_in(path_of(mine)) == "Mine"


def test_a_save_remembers_what_it_came_from_and_keeps_what_others_wrote(mine: Driver) -> None:
    path = path_of(mine)
    first = load(path)
    assert first.past == NO_PAST
    change(mine.session, "Mine")
    mine.do("file.save")
    assert load(path).past == Past(prints=(print_of(first),))
    theirs(path)
    other = load(path)
    mine.window.files.noticed(mark_of(path))
    change(mine.session, "Mine again")
    mine.do("file.save")
    past = load(path).past
    assert past.kept == past.prints[:1] == (print_of(other),)
    assert find_base(load(path), other) == other.model_copy(update={"past": NO_PAST})


@pytest.mark.parametrize("answer", ["", "copy", "replace", "load"])
def test_a_save_over_the_work_of_somebody_else_asks(mine: Driver, answer: str) -> None:
    path = path_of(mine)
    change(mine.session, "Mine")
    theirs(path)
    mine.answers.choices = [answer]
    mine.answers.save = copy = path.with_name("copy.journey.json")
    mine.do("file.save")
    (asked,) = mine.answers.asked
    assert "“mine.journey.json” was changed by somebody else" in asked
    assert "Anna saved it 3 November" in asked
    assert mine.session.modified is (answer == "")
    expected = {"copy": "Theirs", "replace": "Mine", "load": "Theirs", "": "Theirs"}
    assert title_in(path) == expected[answer]
    if answer == "copy":
        assert title_in(copy) == "Mine"
    elif answer == "replace":
        assert title_in(mine.window.files.earlier.of(path)[0].file) == "Theirs"
    elif answer == "load":
        assert mine.session.journey.title == "Theirs"
        mine.do("edit.undo")
        assert mine.session.journey.title == "Mine"


def test_a_file_that_became_garbage_can_be_replaced(mine: Driver) -> None:
    path = path_of(mine)
    change(mine.session, "Mine")
    path.write_bytes(b"garbage")
    mine.answers.choices = ["replace"]
    mine.do("file.save")
    assert title_in(path) == "Mine"
    assert mine.window.files.earlier.of(path)[0].file.read_bytes() == b"garbage"


def test_without_own_changes_theirs_is_shown(mine: Driver) -> None:
    files, path = mine.window.files, path_of(mine)
    before = mine.session.journey.title
    theirs(path)
    files.noticed(mark(files))
    assert (mine.session.journey.title, mine.session.modified) == ("Theirs", False)
    assert "you see their version. Anna saved it" in notice(mine.window)
    mine.do("edit.undo")
    assert (mine.session.journey.title, mine.session.modified) == (before, True)
    mine.do("file.save")
    assert (title_in(path), notice(mine.window)) == (before, "")


@pytest.mark.parametrize("choice", ["Load theirs", "Keep mine", "Save mine as a copy…"])
def test_with_own_changes_a_bar_offers_what_can_be_done(mine: Driver, choice: str) -> None:
    files, path = mine.window.files, path_of(mine)
    change(mine.session, "Mine")
    theirs(path)
    files.noticed(mark(files))
    assert "Your own changes are still here." in notice(mine.window)
    assert mine.session.journey.title == "Mine"
    mine.answers.save = path.with_name("copy.journey.json")
    verb(mine.window.notice, choice)
    if choice == "Keep mine":
        mine.do("file.save")
    assert mine.answers.asked == []
    assert not mine.session.modified
    assert title_in(path) == ("Mine" if choice == "Keep mine" else "Theirs")
    assert files.path == (mine.answers.save if "copy" in choice else path)


def test_a_file_that_does_not_open_any_more_is_told(mine: Driver) -> None:
    files = mine.window.files
    before = mine.session.project
    path_of(mine).write_bytes(b"half a f")
    files.noticed(mark(files))
    assert (mine.state(), mine.session.project) == ("Not saved yet", before)
    verb(mine.window.notice, "Load theirs")
    assert len(mine.answers.told) == 1
    assert mine.session.project is before
    verb(mine.window.notice, "Keep mine")
    mine.do("file.save")
    assert (load(path_of(mine)).maps, mine.answers.asked) == (before.maps, [])


def test_a_file_that_is_gone_is_told_and_put_back(mine: Driver) -> None:
    path = path_of(mine)
    path.unlink()
    mine.window.files.noticed(None)
    assert "is not there any more" in notice(mine.window)
    assert mine.state() == "Not saved yet"
    mine.do("file.save")
    assert path.exists()
    assert notice(mine.window) == ""


def mark(files: Files) -> Mark | None:
    """What the file is known by now."""
    assert files.path is not None
    return mark_of(files.path)


def test_a_change_is_noticed_by_itself(program: Program, two_files: tuple[Path, Path]) -> None:
    program.start(two_files[0])
    theirs(two_files[0])
    program.desk._sharing.hurry()
    wait_for(lambda: program.editor.session.journey.title == "Theirs")


def test_own_saves_are_no_news(program: Program, two_files: tuple[Path, Path]) -> None:
    program.start(two_files[0])
    change(program.editor.session, "Mine")
    program.editor.files.save()
    program.desk._sharing.hurry()
    time.sleep(0.1)
    QApplication.processEvents()
    assert notice(program.editor) == ""


@pytest.mark.parametrize("answer", ["", "copy", "open"])
def test_a_file_that_somebody_has_open(
    program: Program, two_files: tuple[Path, Path], answer: str
) -> None:
    path = two_files[0]
    held(path)
    program.answers.choices = [answer]
    program.start(path)
    (asked,) = program.answers.asked
    assert "Anna has “terrace.journey.json” open on “laptop-7” since" in asked
    if answer:
        assert program.editor.files.path == (path if answer == "open" else None)
    else:
        assert program.page.isVisible()
    program.desk.close()
    assert lock.lock_path(path).exists()


def test_an_example_that_came_along_is_opened_as_a_copy(program: Program) -> None:
    """Nobody has it open, whatever lies beside it, and saving asks for a name."""
    path = resource("examples", "terrace.en.journey.json")
    before = sorted(path.parent.iterdir())
    program.start(path)
    assert program.editor.files.path is None
    assert (program.answers.asked, notice(program.editor)) == ([], "")
    assert sorted(path.parent.iterdir()) == before


def test_the_lock_comes_and_goes_with_the_window(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    program.start(*two_files)
    locks = [lock.lock_path(path) for path in two_files]
    assert [each.exists() for each in locks] == [True, True]
    program.desk.shells[0].close()
    assert [each.exists() for each in locks] == [False, True]
    program.desk.close()
    assert [each.exists() for each in locks] == [False, False]


def test_clashing_copies_are_told(program: Program, two_files: tuple[Path, Path]) -> None:
    path = two_files[0]
    copy = path.with_name("terrace.journey (Anna's conflicted copy 2025-11-03).json")
    copy.write_bytes(path.read_bytes())
    program.start(path)
    assert "There is a clashing copy of this file: “terrace.journey (Anna's" in notice(
        program.editor
    )
    verb(program.editor.notice, "Open the other one")
    other = program.desk.windows[1]
    assert other.files.path == copy
    assert "This is a clashing copy of “terrace.journey.json”." in notice(other)


def test_a_slow_disk_does_not_stop_the_window(
    mine: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is painted, nothing is said to be saved yet, and it cannot be closed meanwhile."""
    seen: list[tuple[str, bool]] = []
    sync = FileOps.sync

    def slow(ops: FileOps, fd: int) -> None:
        while not seen:
            time.sleep(0.01)
        sync(ops, fd)

    def look() -> None:
        say()
        seen.append((mine.state(), mine.window.files.may_leave()))

    change(mine.session, "Mine")
    monkeypatch.setattr(FileOps, "sync", slow)
    say = mine.window.files.takes_long
    mine.window.files.takes_long = look
    mine.do("file.save")
    assert seen == [("Saving…", False)]
    assert mine.state().startswith("Saved ")


def test_nobody_has_to_wait_for_a_disk_that_does_not_answer(
    mine: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work stays unsaved in the window; a save that ends after all is known to be ours."""
    answered = threading.Event()
    sync = FileOps.sync

    def hang(ops: FileOps, fd: int) -> None:
        answered.wait(WAITING)
        sync(ops, fd)

    monkeypatch.setattr(aside, "PATIENCE", 0.05)
    monkeypatch.setattr(FileOps, "sync", hang)
    path, before = path_of(mine), mark_of(path_of(mine))
    change(mine.session, "Mine")
    mine.answers.choices = ["wait", "stop", ""]
    mine.do("file.save")
    assert [text.split(".")[0] for text in mine.answers.asked] == [
        *["The disk does not answer"] * 2,
        "Could not save “mine",
    ]
    assert (mine.session.modified, mark_of(path)) == (True, before)
    answered.set()
    while any(thread.name == "aside" for thread in threading.enumerate()):
        time.sleep(0.01)
    assert mark_of(path) != before
    mine.window.files.noticed(mark_of(path))
    assert notice(mine.window) == ""
    change(mine.session, "Mine again")
    mine.do("file.save")
    assert (title_in(path), len(mine.answers.asked)) == ("Mine again", 3)


def test_a_save_that_fails_can_be_tried_again(mine: Driver) -> None:
    path = path_of(mine)
    change(mine.session, "Mine")
    path.unlink()
    path.mkdir()
    mine.answers.choices = ["again", "copy"]
    mine.answers.save = path.with_name("copy.journey.json")
    mine.do("file.save")
    assert len(mine.answers.asked) == 2
    assert "Your work is still in the window." in mine.answers.asked[0]
    assert title_in(mine.answers.save) == "Mine"
    assert not mine.session.modified


def wait_for(done: Callable[[], bool]) -> None:
    """Let the program run until something is so."""
    end = time.monotonic() + WAITING
    while not done():
        QApplication.processEvents()
        assert time.monotonic() < end

"""Work that was lost in a crash comes back, and whoever saves or gives up leaves nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.app.desk import Desk
from journeyeditor.app.safety import recovery_folder
from journeyeditor.edits.maps import revise_map
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.ui.dialogs.questions import Answer
from journeyeditor.ui.files import Files
from journeyeditor.ui.settings import LanguageChoice
from tests.recovery.kept import records
from tests.ui.driver import Answers
from tests.ui.start_driver import Program

Starter = Callable[[], Program]


@pytest.fixture
def start_again(qapp: QApplication, fonts: Fonts, tmp_path: Path) -> Iterator[Starter]:
    """Programs that are started one after the other; each ends without a question."""
    desks: list[Desk] = []

    def start() -> Program:
        for desk in desks:
            desk.close()
        answers = Answers()
        desk = Desk(qapp, "en", lambda _window: answers)
        desk.fonts = fonts
        desk.settings.folder = tmp_path
        desks.append(desk)
        return Program(desk, answers)

    yield start
    for desk in desks:
        desk.close()
        for helper in desk.helpers:
            helper.deleteLater()


def change(session: Session, title: str) -> None:
    """One step: the map gets another title."""
    session.commit("Change title", revise_map(session.project, session.map_id, title=title))


def kept(program: Program) -> list[Path]:
    """What is kept once all is written."""
    assert program.desk.safety.flush(20)
    return records(recovery_folder())


def lose(program: Program, *titles: str) -> None:
    """Change the first window's project so often, and be gone."""
    for title in titles:
        change(program.desk.windows[0].session, title)
    program.desk.close()


def offered(program: Program) -> list[str]:
    """What the start page offers."""
    program.start()
    program.desk.rescue.look()
    return program.told()


def verb(program: Program, text: str) -> None:
    """Choose a verb at the side of the start page."""
    program.verbs(program.page.side)[text].click()
    QApplication.processEvents()


def test_work_without_a_file_comes_back(start_again: Starter) -> None:
    first = start_again()
    first.start()
    first.choose("Blank")
    lose(first, "One", "Mine")
    second = start_again()
    (told,) = offered(second)
    assert "2 changes, today" in told
    assert "It has no file yet." in told
    verb(second, "Take it back")
    session = second.editor.session
    assert (session.journey.title, session.modified) == ("Mine", True)
    assert second.editor.files.path is None
    assert len(kept(second)) == 1
    change(session, "Mine too")
    second.desk.close()
    third = start_again()
    (told,) = offered(third)
    assert "3 changes" in told


def test_work_on_a_file_comes_back_with_it(
    start_again: Starter, two_files: tuple[Path, Path]
) -> None:
    """The file stays as it is until somebody saves; then nothing is left to offer."""
    path, before = two_files[0], two_files[0].read_bytes()
    first = start_again()
    first.start(path)
    lose(first, "Mine")
    second = start_again()
    assert path.name in offered(second)[0]
    verb(second, "Take it back")
    assert (second.editor.files.path, path.read_bytes()) == (path, before)
    second.editor.files.save()
    assert load(path).maps[0].title == "Mine"
    assert kept(second) == []
    second.desk.close()
    assert offered(start_again()) == []


@pytest.mark.parametrize("answer", ["unsaved", "saved", ""])
def test_opening_its_file_asks(
    start_again: Starter, two_files: tuple[Path, Path], answer: str
) -> None:
    first = start_again()
    first.start(two_files[0])
    lose(first, "Mine")
    second = start_again()
    second.answers.choices = [answer]
    second.start(two_files[0])
    assert len(second.answers.asked) == 1
    assert "1 change, today" in second.answers.asked[0]
    assert "the same, but something else differs" in second.answers.asked[0]
    assert len(kept(second)) == 1  # whatever was answered, nothing is lost
    if answer:
        title = second.editor.session.journey.title
        assert (title == "Mine") is (answer == "unsaved")
        assert second.editor.session.modified is (answer == "unsaved")
    else:
        assert second.page.isVisible()
    if answer == "saved":  # the work can still be taken back, beside the file
        shell = second.desk._new_shell()
        second.desk.rescue.take_back(second.desk.safety.found[0], shell)
        assert shell.editor is not None
        assert (shell.editor.session.journey.title, shell.editor.files.path) == ("Mine", None)


def test_the_menu_of_a_window_asks_too(start_again: Starter, two_files: tuple[Path, Path]) -> None:
    first = start_again()
    first.start(two_files[0])
    lose(first, "Mine")
    second = start_again()
    second.start(two_files[1])
    second.answers.choices = ["unsaved"]
    assert second.editor.files.open_path(two_files[0])
    assert second.editor.session.journey.title == "Mine"
    assert second.editor.files.path == two_files[0]


@pytest.mark.parametrize("from_page", [True, False])
def test_work_that_was_saved_after_all_is_no_question(
    start_again: Starter, two_files: tuple[Path, Path], from_page: bool
) -> None:
    """The program was killed between saving and taking away what it kept."""
    path = two_files[0]
    first = start_again()
    first.start(path)
    lose(first, "Mine")
    (record,) = records(recovery_folder())
    path.write_bytes(record.read_bytes().split(b"\n", 1)[1])
    second = start_again()
    if from_page:
        offered(second)
        verb(second, "Take it back")
    else:
        second.start(path)
    assert second.editor.session.journey.title == "Mine"
    assert not second.editor.session.modified
    assert (kept(second), second.answers.asked) == ([], [])


def test_work_is_thrown_away_and_put_back(start_again: Starter) -> None:
    first = start_again()
    first.start()
    first.choose("Blank")
    lose(first, "Mine")
    second = start_again()
    offered(second)
    verb(second, "Throw it away")
    assert "is thrown away" in second.told()[0]
    verb(second, "Put it back")
    assert "Unsaved work found" in second.told()[0]
    verb(second, "Throw it away")
    second.desk.close()
    assert offered(start_again()) == []
    assert list(recovery_folder().iterdir()) == []


@pytest.mark.parametrize("answer", [Answer.SAVE, Answer.DISCARD])
def test_a_window_that_is_closed_leaves_nothing(
    start_again: Starter, two_files: tuple[Path, Path], answer: Answer
) -> None:
    program = start_again()
    program.start(*two_files)
    for window in program.desk.windows:
        change(window.session, "Mine")
    assert len(kept(program)) == 2
    program.answers.unsaved = answer
    program.desk.shells[0].close()
    assert len(kept(program)) == 1
    program.desk.shells[0].close()
    assert kept(program) == []


def test_what_is_being_typed_and_what_is_taken_back(program: Program) -> None:
    program.start()
    session = program.choose("Blank").session
    session.preview(revise_map(session.project, session.map_id, title="Half a w"))
    assert len(kept(program)) == 1
    session.preview(None)
    assert kept(program) == []
    change(session, "Mine")
    assert len(kept(program)) == 1
    session.undo()
    assert kept(program) == []


def test_an_error_while_closing_closes_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would take an exception for a yes."""
    program.start()
    change(program.choose("Blank").session, "Mine")

    def fail(_files: Files) -> bool:
        raise ValueError("oops")

    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: told.append(error[0]))
    monkeypatch.setattr(Files, "may_leave", fail)
    assert not program.shell.close()
    assert told == [ValueError]
    assert program.shell.isVisible()
    assert program.editor.session.journey.title == "Mine"
    assert len(kept(program)) == 1


def test_another_language_keeps_the_work_kept(program: Program) -> None:
    program.start()
    change(program.choose("Blank").session, "Mine")
    before = kept(program)
    program.editor.choose_language(LanguageChoice.NL)
    QApplication.processEvents()
    change(program.editor.session, "Mine too")
    assert kept(program) == before


def test_damaged_work_is_told_and_can_be_thrown_away(start_again: Starter) -> None:
    first = start_again()
    first.start()
    first.choose("Blank")
    lose(first, "Mine")
    (record,) = records(recovery_folder())
    record.write_bytes(record.read_bytes()[:-300])
    second = start_again()
    offered(second)
    verb(second, "Take it back")
    assert "breaks off halfway" in " ".join(second.told())
    assert second.page.isVisible()
    verb(second, "Throw it away")
    second.desk.close()
    assert records(recovery_folder()) == []


def test_work_that_cannot_be_kept_is_told_in_the_status_line(program: Program) -> None:
    program.start()
    program.choose("Blank")
    program.desk.safety.kept.emit(SaveError(NotSaved.DISK_FULL, "full"))
    assert "The disk is full" in program.editor.status.sentence.said[0]
    program.desk.safety.kept.emit(None)
    assert "kept safe again" in program.editor.status.sentence.said[0]

"""Opening files in windows: by command line and drop, and whatever goes wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import customer_cards
from journeyeditor.storage.reader import load
from journeyeditor.ui.dialogs.questions import Answer
from journeyeditor.ui.exchange.sheet_dialog import SheetDialog
from journeyeditor.ui.importing.dialog import ImportDialog
from journeyeditor.ui.main_window import MainWindow
from tests.ui.start_driver import Program, drop, hover


def change(editor: MainWindow) -> None:
    """Change the first card."""
    session = editor.session
    card = customer_cards(session.journey)[0].card
    session.commit("Edit", revise_card(session.project, session.map_id, card.id, title="Changed"))


def paths(program: Program) -> list[Path | None]:
    """The files of all editors, in order."""
    return [editor.files.path for editor in program.desk.windows]


def test_each_file_gets_a_window(program: Program, two_files: tuple[Path, Path]) -> None:
    """Two files, two windows, each with its own session; neither hides the other."""
    program.start()
    program.shell.setGeometry(60, 80, 400, 300)
    program.shell.close()
    program.start(*two_files)
    assert paths(program) == list(two_files)
    one, two = program.desk.windows
    assert one.session is not two.session
    assert program.desk.shells[0].pos() != program.desk.shells[1].pos()


def test_the_window_is_there_before_the_file_is_opened(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """With its name; and whoever closes it then has changed their mind."""
    program.desk.open(two_files[:1])
    assert program.shell.isVisible()
    assert program.shell.editor is None
    assert program.shell.windowTitle() == "terrace.journey.json – Journeyeditor"
    program.shell.close()
    QApplication.processEvents()
    assert program.desk.shells == []


@pytest.mark.parametrize("content", [b"", b"not json", b'{"format": "other"}', b"\xff\xfe\x00"])
def test_a_file_that_does_not_open_is_told_on_the_start_page(
    program: Program, tmp_path: Path, content: bytes
) -> None:
    """One sentence with its name; it is not remembered."""
    bad = tmp_path / "bad.journey.json"
    bad.write_bytes(content)
    program.start(bad)
    (told,) = program.told()
    assert "bad.journey.json" in told
    assert program.desk.settings.recent == []


def test_a_bad_file_beside_good_ones_is_told_once(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path
) -> None:
    """The others open; no start page is in their way."""
    program.start(two_files[0], tmp_path / "nowhere.journey.json", two_files[1])
    assert paths(program) == list(two_files)
    (told,) = program.answers.told
    assert "nowhere.journey.json" in told


def test_a_file_dropped_on_the_start_page_opens(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """In this window."""
    program.start()
    assert drop(program.shell, two_files[:1])
    assert program.editor.files.path == two_files[0]


def test_several_files_dropped_open_in_several_windows(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """The first here, the others beside it."""
    program.start()
    assert drop(program.shell, two_files)
    assert paths(program) == list(two_files)


def test_a_file_dropped_on_the_map_takes_the_place_of_what_was_open(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """After asking, when work would be lost; cancelled, all stays as it was."""
    program.start(two_files[0])
    change(program.editor)
    drop(program.shell, two_files[1:])
    assert program.answers.asked == ["An afternoon on the terrace"]
    assert paths(program) == [two_files[0]]
    assert program.editor.session.modified
    program.answers.unsaved = Answer.SAVE
    drop(program.shell, two_files[1:])
    assert paths(program) == [two_files[1]]
    assert customer_cards(load(two_files[0]).maps[0])[0].card.title == "Changed"


def test_a_cancelled_drop_of_several_files_opens_none(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path
) -> None:
    """Whoever cancels wants nothing to happen."""
    program.start(two_files[0])
    change(program.editor)
    other = tmp_path / "other.journey.json"
    other.write_bytes(two_files[1].read_bytes())
    drop(program.shell, [two_files[1], other])
    assert paths(program) == [two_files[0]]


def test_rubbish_dropped_on_the_map_is_one_sentence(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path
) -> None:
    """A folder, a picture, a file that is gone: the project stays."""
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    program.start(two_files[0])
    project = program.editor.session.project
    for path in (tmp_path, picture, tmp_path / "gone.journey.json"):
        assert drop(program.shell, [path])
        assert path.name in program.answers.told[-1]
    assert len(program.answers.told) == 3
    assert program.editor.session.project is project


def test_the_page_says_what_letting_go_would_do(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """And goes back to what it said before."""
    program.start()
    hover(program.shell, two_files[:1])
    assert "Let go to open “terrace.journey.json”." in program.labels()
    hover(program.shell, two_files)
    assert "Let go to open 2 files." in program.labels()
    QApplication.sendEvent(program.shell, QDragLeaveEvent())
    assert "Or drop a project or a poster here." in program.labels()


def test_a_folder_dropped_on_the_start_page_is_one_sentence(
    program: Program, tmp_path: Path
) -> None:
    """On the page itself."""
    program.start()
    assert drop(program.shell, [tmp_path])
    (told,) = program.told()
    assert tmp_path.name in told
    assert program.answers.told == []


def test_what_is_no_file_is_not_taken(program: Program) -> None:
    """Text, and addresses on the web."""
    program.start()
    text, web = QMimeData(), QMimeData()
    text.setText("hello")
    web.setUrls([QUrl("https://example.org/map.journey.json")])
    assert not drop(program.shell, text)
    assert not drop(program.shell, web)


def test_a_file_that_is_open_is_raised_and_not_opened_twice(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    """By whatever way it comes, also by another name."""
    program.start(*two_files)
    one, two = program.desk.windows
    change(one)
    link = tmp_path / "link.journey.json"
    link.symlink_to(two_files[0])
    way_round = tmp_path / "x" / ".." / two_files[0].name
    (tmp_path / "x").mkdir()
    for path in (two_files[0], link, way_round):
        two.window().activateWindow()
        qtbot.waitUntil(two.window().isActiveWindow)
        program.desk.open_files([path])
        qtbot.waitUntil(one.window().isActiveWindow)
    two.window().activateWindow()
    program.answers.open = two_files[0]
    two.commands["file.open"].trigger()
    qtbot.waitUntil(one.window().isActiveWindow)
    assert program.desk.windows == [one, two]
    assert one.session.modified
    assert program.answers.asked == []


def test_a_window_with_the_page_alone_takes_the_next_file(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """Instead of standing about behind it."""
    program.start()
    program.desk.open_files(two_files)
    assert paths(program) == list(two_files)
    assert len(program.desk.shells) == 2


def test_saving_over_a_file_of_another_window_is_refused(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """Or the next save there would undo this one."""
    program.start(*two_files)
    before = two_files[0].read_bytes()
    two = program.desk.windows[1]
    program.answers.save = two_files[0]
    two.commands["file.save_as"].trigger()
    assert two_files[0].read_bytes() == before
    assert two.files.path == two_files[1]
    assert "is open in another window" in program.answers.told[0]
    program.answers.save = two_files[1]
    two.commands["file.save_as"].trigger()
    assert len(program.answers.told) == 1


def test_the_title_of_the_window_is_that_of_the_project(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    """With its mark while something is not saved."""
    program.start(two_files[0])
    title = "An afternoon on the terrace[*] – Journeyeditor"
    assert program.shell.windowTitle() == title
    assert not program.shell.isWindowModified()
    change(program.editor)
    assert program.shell.isWindowModified()
    program.editor.commands["file.new"].trigger()
    assert (program.shell.windowTitle(), program.shell.isWindowModified()) == (
        "Journeyeditor",
        False,
    )
    program.shell.leave_page()
    assert (program.shell.windowTitle(), program.shell.isWindowModified()) == (title, True)


def test_a_whole_folder_that_is_dropped_opens_few_windows_and_says_so(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path
) -> None:
    program.start()
    many = [two_files[0], *(tmp_path / f"{number}.bin" for number in range(300))]
    drop(program.shell, many)
    assert len(program.desk.shells) == 1
    told = program.editor.status.sentence.said[0]
    assert told == "289 more files were dropped; they are not opened."
    assert len(program.answers.told) == 1


def test_a_table_that_is_dropped_opens_what_its_columns_tell_or_what_is_answered(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path
) -> None:
    program.start(two_files[0])
    table, unclear = tmp_path / "table.csv", "a;b\n1;2\n"

    def opened(text: str, *answers: str) -> list[type[QDialog]]:
        table.write_text(text, "utf-8")
        program.answers.choices = list(answers)
        assert drop(program.shell, [table])
        dialogs = [each for each in program.editor.findChildren(QDialog) if each.isVisible()]
        for each in dialogs:
            each.reject()
        return [type(each) for each in dialogs]

    assert opened("Card;Grade;n\nOrders;7.5;40\n") == [ImportDialog]
    assert opened("Stage;Lane;Card\nBuy;Customer;Looks around\n") == [SheetDialog]
    assert program.answers.asked == []
    assert opened(unclear, "map") == [SheetDialog]
    assert opened(unclear, "measurements") == [ImportDialog]
    assert opened(unclear) == []
    assert "“table.csv”" in program.answers.asked[-1]


def test_a_table_on_the_start_page_becomes_a_project(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    program.start()
    table = tmp_path / "table.csv"
    table.write_text("Stage;Lane;Card\nBuy;Customer;Looks around\n", "utf-8")
    assert drop(program.shell, [table])
    (dialog,) = program.shell.findChildren(SheetDialog)
    qtbot.waitUntil(dialog.new.isVisible)
    assert not dialog.here.isVisible()
    dialog.new.click()
    assert [stage.name for stage in program.editor.session.journey.stages] == ["Buy"]

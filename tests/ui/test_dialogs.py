"""The real dialogs: what they ask, their buttons, and that names are never taken for HTML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from journeyeditor.ui.dialogs.pages import TextPage, about_text
from journeyeditor.ui.dialogs.pick import PickDialog
from journeyeditor.ui.dialogs.questions import Answer, Asker
from tests.ui.driver import Driver, press


def with_box(act: Callable[[QMessageBox], object]) -> None:
    """Do something with the message box that is about to open."""

    def later() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        act(box)

    QTimer.singleShot(0, later)


def button(box: QMessageBox, text: str) -> None:
    """Click a button by its words."""
    next(b for b in box.buttons() if b.text().replace("&", "") == text).click()


@pytest.mark.parametrize(
    ("text", "answer"),
    [("Save", Answer.SAVE), ("Don't save", Answer.DISCARD), ("Cancel", Answer.CANCEL)],
)
def test_unsaved_work_can_be_saved_dropped_or_kept(
    paytv: Driver, text: str, answer: Answer
) -> None:
    """Three verbs, three answers."""
    with_box(lambda box: button(box, text))
    assert Asker(paytv.window).what_with_unsaved("Mine") is answer


def test_escape_means_cancel(paytv: Driver) -> None:
    """Never lose work by a key that means stop."""
    with_box(lambda box: press(box, Qt.Key.Key_Escape))
    assert Asker(paytv.window).what_with_unsaved("Mine") is Answer.CANCEL


def test_titles_in_questions_are_plain_text(paytv: Driver) -> None:
    """A map may be called anything."""
    seen: list[tuple[str, Qt.TextFormat]] = []

    def look(box: QMessageBox) -> None:
        seen.append((box.text(), box.textFormat()))
        box.close()

    with_box(look)
    Asker(paytv.window).what_with_unsaved("<b>x</b>")
    with_box(look)
    Asker(paytv.window).tell("The file “<i>” is damaged.", "What was open stays open.")
    assert seen == [
        ("Save the changes in “<b>x</b>”?", Qt.TextFormat.PlainText),
        ("The file “<i>” is damaged.", Qt.TextFormat.PlainText),
    ]


def with_file_dialog(act: Callable[[QFileDialog], object]) -> None:
    """Do something with the file dialog that is about to open."""

    def later() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        act(dialog)

    QTimer.singleShot(0, later)


def test_a_cancelled_file_dialog_gives_no_file(paytv: Driver, tmp_path: Path) -> None:
    """It begins in the folder that it was given."""
    folders: list[str] = []

    def cancel(dialog: QFileDialog) -> None:
        folders.append(dialog.directory().absolutePath())
        dialog.reject()

    asker = Asker(paytv.window)
    with_file_dialog(cancel)
    assert asker.which_to_open(tmp_path) is None
    with_file_dialog(cancel)
    assert asker.where_to_save(tmp_path, "mine.journey.json") is None
    assert folders == [str(tmp_path), str(tmp_path)]


def test_the_ending_is_put_behind_a_name_without_one(paytv: Driver, tmp_path: Path) -> None:
    """A file that is saved can be opened again."""

    def accept(dialog: QFileDialog) -> None:
        dialog.selectFile(str(tmp_path / "mine"))
        press(dialog, Qt.Key.Key_Return)

    with_file_dialog(accept)
    chosen = Asker(paytv.window).where_to_save(tmp_path, "other.journey.json")
    assert chosen == tmp_path / "mine.journey.json"


def test_about_names_licences_and_trade_marks() -> None:
    """What must be said is said."""
    for word in ("MIT", "LGPL", "FiraGO", "SIL Open Font License", "Net Promoter"):
        assert word in about_text()


def test_help_pages_open_beside_the_map(paytv: Driver) -> None:
    """They are not modal, and close by Escape."""
    paytv.do("help.about")
    page = paytv.window.findChild(TextPage)
    assert isinstance(page, TextPage)
    assert page.isVisible()
    assert not page.isModal()
    press(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


@pytest.mark.parametrize(("key", "picked"), [(Qt.Key.Key_Return, "b"), (Qt.Key.Key_Escape, "")])
def test_one_of_a_list_is_picked_by_keyboard(paytv: Driver, key: Qt.Key, picked: str) -> None:
    """Names stay as they are, however long."""
    names = {"a": "One", "b": "Two & <b>more</b> " * 40, "c": "Three"}
    seen: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PickDialog)
        assert dialog.width() < 700
        seen.extend(dialog.list.item(at).text() for at in range(dialog.list.count()))
        press(dialog.list, Qt.Key.Key_Down)
        press(dialog.list, key)

    QTimer.singleShot(0, act)
    assert Asker(paytv.window).pick("Which?", "Take", names) == picked
    assert seen == [name.strip() for name in names.values()]

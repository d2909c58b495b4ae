"""The menu of a file that was used last, at the start page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.menus import choose
from tests.ui.start_driver import Program


def row_menu(program: Program) -> QMenu:
    """Press the Menu key on the first row of the files used last."""
    row = program.rows()[0]
    middle = row.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, row.mapToGlobal(middle))
    QApplication.sendEvent(row, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu has opened"
    return menu


def test_a_row_has_a_menu(program: Program, two_files: tuple[Path, Path]) -> None:
    """To open the file, or to take it off the list; the file itself stays."""
    for path in two_files:
        program.desk.settings.remember(path)
    program.start()
    kept = two_files[0]
    choose(row_menu(program), "Take it off this list")
    assert [file.path for file in program.desk.settings.recent_files] == [kept]
    assert len(program.rows()) == 1
    assert all(path.exists() for path in two_files)
    choose(row_menu(program), "Open")
    assert program.editor.files.path == kept

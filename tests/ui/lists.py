"""Opens lists in tests and reads what they show."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from journeyeditor.ui.lists.editor import ListEditor
from tests.ui.driver import Driver


def open_list(paytv: Driver, name: str, key: str = "") -> ListEditor:
    """The editor of a list, opened in its window."""
    paytv.window.lists.open(name, key)
    QApplication.processEvents()
    window = paytv.window.lists.window
    assert window is not None
    return window.editor


def shown(editor: ListEditor) -> list[str]:
    """What the entries are called."""
    return [row.words for row in editor._rows.rows]


def about(editor: ListEditor, words: str) -> str:
    """What is said beside an entry."""
    return next(row.about for row in editor._rows.rows if row.words == words)

"""The menu of recent files, made anew each time it opens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence, steady
from journeyeditor.ui.settings import Settings


def fill_recent(menu: QMenu, settings: Settings, open_file: Callable[[Path], object]) -> None:
    """Put the recent files in the menu; files that are gone are there, but grey."""
    menu.clear()
    for path in settings.recent:
        name = in_sentence(path.name).replace("&", "&&")
        if path.is_file():
            action = menu.addAction(name)
            action.triggered.connect(partial(open_file, path))
        else:
            gone = translate("Files", "{name} (not there now)").format(name=name)
            action = menu.addAction(gone)
            action.setEnabled(False)
        action.setStatusTip(steady(str(path)))
        action.setData(str(path))
    if menu.isEmpty():
        menu.addAction(translate("Files", "No files yet")).setEnabled(False)

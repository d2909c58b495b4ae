"""Drives the whole program from its start page: tiles, rows, keys, drops, and what is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeyeditor.app.desk import Desk
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.shell import Shell
from journeyeditor.ui.start.buttons import Row, Verb
from journeyeditor.ui.start.notice import Notice
from journeyeditor.ui.start.page import StartPage
from journeyeditor.ui.start.tile import Tile
from tests.ui.driver import Answers

PLACE, LEFT = QPoint(300, 300), Qt.MouseButton.LeftButton
NONE, COPY = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@dataclass
class Program:
    """The program without its loop, and the answers to what it asks."""

    desk: Desk
    answers: Answers

    @property
    def shell(self) -> Shell:
        """The one window."""
        (shell,) = self.desk.shells
        return shell

    @property
    def page(self) -> StartPage:
        """The start page of the one window."""
        assert self.shell.page is not None, "there is no start page"
        return self.shell.page

    @property
    def editor(self) -> MainWindow:
        """The editor of the one window, which must be what is seen."""
        assert self.shell.page is None, "the start page is seen"
        assert self.shell.editor is not None, "there is no editor"
        return self.shell.editor

    def start(self, *files: Path) -> None:
        """As from the command line, until all is there."""
        self.desk.open(files)
        while any(shell.waiting for shell in self.desk.shells):
            QApplication.processEvents()
        self.wait_for_menus()

    def wait_for_menus(self) -> None:
        """The menus of a start page are filled when it has been seen."""
        QApplication.processEvents()
        while any(shell.page and not shell.page.menus.filled for shell in self.desk.shells):
            QApplication.processEvents()

    def tile(self, name: str) -> Tile:
        """The tile with this name."""
        return next(tile for tile in self.page.shelves.tiles if tile.offered.name == name)

    def choose(self, name: str) -> MainWindow:
        """Choose a tile by keyboard; the editor that opens."""
        tile = self.tile(name)
        tile.setFocus()
        QTest.keyClick(tile, Qt.Key.Key_Return)
        QApplication.processEvents()
        return self.editor

    def rows(self) -> list[Row]:
        """The rows of the files used last."""
        return list(self.page.side.used.rows.values())

    def told(self) -> list[str]:
        """What the page tells of what went wrong, and what was found."""
        notices = self.page.side.findChildren(Notice)
        offers = [notice.offer for notice in notices if not notice.isHidden()]
        return [" ".join((offer.head, *offer.lines)) for offer in offers]

    def headings(self) -> list[str]:
        """The headings over the tiles that are shown."""
        labels = self.page.shelves.findChildren(QLabel)
        return [label.text() for label in labels if not label.isHidden()]

    def labels(self) -> list[str]:
        """What stands on the left side of the page."""
        return [label.text() for label in self.page.side.findChildren(QLabel)]

    def verbs(self, part: QWidget) -> dict[str, Verb]:
        """The verbs that are shown in a part of the window."""
        found = part.findChildren(Verb)
        return {verb.text(): verb for verb in found if verb.isVisibleTo(part)}


def hover(window: QWidget, data: QMimeData | Sequence[Path]) -> bool:
    """Hold files, or anything else, over a window; whether it would take them."""
    held = as_data(data)  # the event does not keep it
    enter = QDragEnterEvent(PLACE, COPY, held, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    return enter.isAccepted()


def drop(window: QWidget, data: QMimeData | Sequence[Path]) -> bool:
    """Drop files, or anything else, in a window; whether it takes them."""
    held = as_data(data)
    taken = hover(window, held)
    if taken:
        dropped = QDropEvent(PLACE.toPointF(), COPY, held, LEFT, NONE)
        QApplication.sendEvent(window, dropped)
        QApplication.processEvents()
    return taken


def as_data(data: QMimeData | Sequence[Path]) -> QMimeData:
    """Files as they are dragged; anything else as it is."""
    if isinstance(data, QMimeData):
        return data
    result = QMimeData()
    result.setUrls([QUrl.fromLocalFile(str(path)) for path in data])
    return result

"""A window of the program: it holds the start page or an editor, and outlives both.

What it shows comes and goes: another language, another size of text, a project that is closed.
The window on the screen stays where it is. The start page may stand over an editor, whose project
stays open behind it until another takes its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QWidget

from journeyeditor.ui.frame import ASIDE, first_size, onto_screen
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.start.page import StartPage
from journeyeditor.ui.start.waiting import Waiting

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


class Shell(QWidget):
    """`closing` once nothing keeps it open, while what it holds is still there to be asked.

    `dropped` carries the paths of the files that were dropped on it.
    """

    closing = Signal()
    dropped = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.page: StartPage | None = None
        self.editor: MainWindow | None = None
        self.waiting: Waiting | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.setAcceptDrops(True)
        self.resize(first_size(self.screen().availableSize()))
        self.restoreGeometry(settings.bytes("geometry"))
        self.come_back()
        program = cast("QGuiApplication", QGuiApplication.instance())
        program.screenRemoved.connect(self.come_back, Qt.ConnectionType.QueuedConnection)

    # -- what it shows ------------------------------------------------------------------------

    def show_waiting(self, waiting: Waiting) -> None:
        """Show that something is coming, until it is there."""
        self.waiting = waiting
        self._show(waiting)

    def show_page(self, page: StartPage) -> None:
        """Show a start page, over the editor if there is one."""
        self.leave_page()
        self.page = page
        self._show(page)
        self._wait_no_more()

    def leave_page(self) -> None:
        """Show the editor again, if there is one."""
        if self.page is not None:
            self._remove(self.page)
            self.page.let_go()
            self.page = None
        if self.editor is not None:
            self._stack.setCurrentWidget(self.editor)
            self._take_title(self.editor)
            self.editor.view.setFocus()

    def show_editor(self, editor: MainWindow) -> None:
        """Show an editor in place of whatever was there."""
        self.drop_editor()
        self.editor = editor
        self._show(editor)
        self.leave_page()
        self._wait_no_more()

    def drop_editor(self) -> None:
        """Let go of the editor, whatever is not saved."""
        if self.editor is not None:
            self._remove(self.editor)
            self.editor.retire()
            self.editor = None

    def retire(self) -> None:
        """Let go of everything and go, whatever is not saved."""
        self.drop_editor()
        self.leave_page()
        self.hide()
        self.deleteLater()

    def _wait_no_more(self) -> None:
        if self.waiting is not None:
            self._remove(self.waiting)
            self.waiting.deleteLater()
            self.waiting = None

    def _show(self, content: QWidget) -> None:
        self._stack.addWidget(content)
        self._stack.setCurrentWidget(content)
        content.installEventFilter(self)
        self._take_title(content)

    def _remove(self, content: QWidget) -> None:
        content.removeEventFilter(self)
        self._stack.removeWidget(content)

    # -- its place and title ------------------------------------------------------------------

    def stand_aside(self, other: QWidget) -> None:
        """Do not hide another window that stands at the same place."""
        away = self.geometry().topLeft() - other.geometry().topLeft()
        if away.manhattanLength() < ASIDE.x() and not self._is_full():
            self.setGeometry(self.geometry().translated(ASIDE))
            self.come_back()

    def come_back(self) -> None:
        """Stand where it can be seen, also when a screen has gone."""
        if self._is_full():
            return
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        place = onto_screen(self.geometry(), screens)
        if place != self.geometry():
            self.setGeometry(place)

    def _is_full(self) -> bool:
        full = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
        return bool(self.windowState() & full)

    def come_forward(self) -> None:
        """Be in front of all other windows, with the keyboard."""
        self.setWindowState(
            self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
        )
        self.show()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The title of what is shown is that of the window."""
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.ModifiedChange):
            current = self._stack.currentWidget()
            if watched is current:
                self._take_title(current)
        return False

    def _take_title(self, content: QWidget) -> None:
        self.setWindowModified(False)  # which a title without its mark could not show
        self.setWindowTitle(content.windowTitle())
        self.setWindowModified(content.isWindowModified())
        self.setWindowFilePath(content.windowFilePath())

    # -- events -------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # for when something goes wrong below: Qt would close it all the same
        if self.editor is not None and not self.editor.close():
            return
        self._settings.keep_bytes("geometry", self.saveGeometry())
        event.accept()
        self.closing.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = files_in(event.mimeData().urls())
        if files:
            event.acceptProposedAction()
            self._invite(files)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._invite(())

    def _invite(self, files: Sequence[Path]) -> None:
        if self.page is not None:
            self.page.invite(files)

    def dropEvent(self, event: QDropEvent) -> None:
        self._invite(())
        files = files_in(event.mimeData().urls())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)


def files_in(urls: list[QUrl]) -> list[Path]:
    """The files on this computer among addresses."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]

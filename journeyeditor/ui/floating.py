"""A window that floats over the main window and leaves that usable.

Cards are chosen on the map while it is open, and on a second screen it does not cover what people
look at. What is done in it is told in its own status line and in that of the main window.
"""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.session import Change, Session
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.status import Sentence

SEEN = Change.PROJECT | Change.SHOWN | Change.MAP | Change.SELECTION
"""The changes of a session that can be seen in one."""


class FloatingWindow(QWidget):
    """Subclasses add to `column`, then the foot. `closed` when it is put away."""

    closed = Signal()

    def __init__(self, name: str, main: Editing, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName(name)
        self.session: Session = main.session
        self.editing = Editing(main.session, main.new_id, self._tell, main.reveal, main.open_list)
        self._main_tell = main.tell
        self.sentence = Sentence(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._leave = main.session.subscribe(self._changed)

    @abstractmethod
    def refresh(self) -> None:
        """Show what the session holds now."""

    def follow(self) -> None:
        """The session has changed while the window is in view."""
        self.refresh()

    def add_foot(self) -> None:
        """The status line, under all that was added to the column."""
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 2, 10, 2)
        foot.addWidget(self.sentence)
        self.column.addLayout(foot)

    def come_forward(self) -> None:
        """Show the window before all others and give it the keyboard."""
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Stop following the session."""
        self._leave()

    def place(self, state: QByteArray) -> None:
        """Take up the place that it was left in."""
        if self.restoreGeometry(state):
            return
        room = self.screen().availableSize()
        self.resize(self.sizeHint().boundedTo(QSize(room.width() - 40, room.height() - 80)))
        frame, parent = self.frameGeometry(), self.parentWidget()
        if parent is not None:
            frame.moveCenter(parent.frameGeometry().center())
            self.move(frame.topLeft())

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change & SEEN:
            self.follow()

    def _tell(self, strong: str, soft: str) -> None:
        self.sentence.say(strong, soft)
        self._main_tell(strong, soft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no field has taken puts the window away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._tell("", "")  # what keys do here is no longer so
        self.closed.emit()

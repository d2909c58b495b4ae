"""The field of the note tray: one line to type in, any number of lines to paste."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate

_MOST = 5_000_000
"""Characters that are looked at of a pasted text."""


class NoteField(QPlainTextEdit):
    """`given` tells a text of one or more lines: when Enter is pressed, or at a paste of lines.

    `left` when the arrow down is pressed, to go on to the notes.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note-field")
        self.setAccessibleName(translate("Notes", "New note"))
        self.setPlaceholderText(translate("Notes", "One note a line"))
        set_tip(
            self, translate("Notes", "Enter makes a note. A paste makes one note of every line.")
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)

    def sizeHint(self) -> QSize:
        return QSize(120, max(25, self.fontMetrics().height() + 10))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Undo is that of the project where there is nothing typed to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys, document = QKeySequence.StandardKey, self.document()
            idle = (event.matches(keys.Undo) and not document.isUndoAvailable()) or (
                event.matches(keys.Redo) and not document.isRedoAvailable()
            )
            if idle:
                return False
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """One line goes into the field, to be changed first; several become notes at once."""
        text = source.text()[:_MOST] if source.hasText() else ""
        if len(text.splitlines()) > 1:
            self.given.emit(self.toPlainText() + text)
            self.clear()
        else:
            self.insertPlainText(text.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.toPlainText()
            self.clear()
            self.given.emit(text)
        elif key is Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

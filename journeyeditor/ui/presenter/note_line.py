"""One line at the bottom of the presentation in which a note is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journeyeditor.i18n import translate


class NoteLine(QLineEdit):
    """Hidden until `begin`. `taken` carries the note, `left` tells that the line is gone."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("presenter-note")
        self.setMaxLength(2000)
        name = translate("Presenter", "Note")
        self.setAccessibleName(name)
        self.setPlaceholderText(translate("Presenter", "A note: Enter keeps it, Esc does not"))
        self.hide()

    def begin(self) -> None:
        """Show the line, empty."""
        self.clear()
        self.show()
        self.raise_()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """No key of the program works while one types."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text().strip()
            self._leave()
            if text:
                self.taken.emit(text)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

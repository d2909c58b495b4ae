"""A line to type in, and the row of label, control and what is wrong that it stands in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from journeyeditor.ui.controls.paint import smaller

MOST_LABEL = 132
"""Width of the labels before fields, in px, beyond which they are cut off."""


class Line(QLineEdit):
    """One line of text.

    `typed` tells every change by the keyboard. What the project holds overwrites the field only
    when it has changed there, so that a text with an error in it stays to be mended.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self.textEdited.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are those of the project: each change of the field is in there already."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                return False
        return super().event(event)

    def show_value(self, text: str) -> None:
        """Show what the project holds; tells nobody."""
        if text != self._shown:
            self._shown = text
            self.setText(text)
            self.setCursorPosition(0)

    def _tell(self, text: str) -> None:
        self._shown = text
        self.typed.emit(text)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field when its text cannot be used."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class Number(QLineEdit):
    """A short number: `finished` tells the text once, when Enter is pressed or the field left."""

    finished = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("−0,00") + 22)
        self.editingFinished.connect(self._finish)

    def show_value(self, text: str) -> None:
        """Show what the project holds; tells nobody."""
        self._shown = text
        self.setText(text)

    def _finish(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.finished.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what was there."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class Rows(QWidget):
    """Rows of a soft label, a control and, under it, what is wrong with what stands in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.label_width = 0
        self._notes: dict[QWidget, QLabel] = {}
        self._labels: dict[QWidget, QLabel] = {}

    def add(self, name: str, control: QWidget, help_text: str = "") -> None:
        """A row; `name` is also what a screen reader calls the control."""
        row = self._grid.rowCount()
        label = plain(name, self)
        soften(label)
        label.setBuddy(control)
        label.setToolTip(help_text)
        if not control.accessibleName():
            control.setAccessibleName(name)
        control.setAccessibleDescription(help_text)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, 0, top)
        self.set_label_width(label.fontMetrics().horizontalAdvance(name) + 2)
        label.setFixedHeight(max(24, label.fontMetrics().height() + 10))
        self._grid.addWidget(control, row, 1)
        self._notes[control] = self.add_note()
        self._labels[control] = label

    def set_label_width(self, width: int) -> None:
        """Make the labels at least this wide, in px; rows under each other get the same."""
        self.label_width = min(MOST_LABEL, max(self.label_width, width))
        self._grid.setColumnMinimumWidth(0, self.label_width)

    def add_note(self) -> QLabel:
        """A hidden line for what is wrong, under the last row."""
        note = plain("", self)
        note.setFont(smaller(self.font(), 0.5))
        note.setWordWrap(True)
        note.setForegroundRole(note.palette().ColorRole.BrightText)
        note.hide()
        self._grid.addWidget(note, self._grid.rowCount(), 0, 1, 2)
        return note

    def say(self, control: QWidget, sentence: str) -> None:
        """Write what is wrong under a control, or nothing when all is well."""
        note = self._notes[control]
        note.setText(f"! {sentence}" if sentence else "")
        note.setVisible(bool(sentence))
        if isinstance(control, Line):
            control.set_wrong(bool(sentence))

    def set_row_visible(self, control: QWidget, visible: bool) -> None:
        """Show or hide a row."""
        self._labels[control].setVisible(visible)
        control.setVisible(visible)
        if not visible:
            self._notes[control].hide()


class Plain(QLabel):
    """A label that never takes its text for HTML and cuts it off with an ellipsis.

    Texts come from maps, and maps come from strangers.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), text)
        painter.end()


def plain(text: str, parent: QWidget) -> Plain:
    """A label for plain text."""
    return Plain(text, parent)


def soften(label: QLabel) -> None:
    """Show a label in the soft text colour of its theme."""
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)

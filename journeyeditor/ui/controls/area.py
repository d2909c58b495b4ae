"""A text of several lines, as high as what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from journeyeditor.canvas.direction import follow_direction
from journeyeditor.model.signs import cleaned
from journeyeditor.ui.controls.field import various
from journeyeditor.ui.controls.paint import mark_wrong, row_height

MOST_ROWS = 8
"""Rows from which on the text scrolls in its field."""

MOST_PASTED = 50_000
"""Letters that are taken from a paste; more than any field of a project may have."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Area(QPlainTextEdit):
    """Like `Line`, with several lines: `typed` tells every change by the keyboard.

    `restored` tells that Escape put back what the project holds.
    """

    typed = Signal(str)
    restored = Signal()

    def __init__(self, parent: QWidget, rows: int = 1, breaks: bool = True) -> None:
        """`rows` is how many lines it has room for at least; without `breaks` only Shift+Enter
        breaks a line, as on the map."""
        super().__init__(parent)
        self._held: str | None = ""
        self._usual_hint = ""
        self._quiet = False
        self._least, self._breaks, self._rows = rows, breaks, rows
        self.setObjectName("text-area")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self._changed)
        follow_direction(self)

    def text(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    @property
    def pending(self) -> bool:
        """Whether something else stands in the field than the project holds."""
        return self.text() != (self._held or "")

    def show_value(self, text: str, fresh: bool = False) -> None:
        """Show what the project holds; tells nobody. `fresh` as for a line."""
        changed = fresh or text != self._held
        if self._held is None:
            self.setPlaceholderText(self._usual_hint)
        self._held = text
        if changed and not self._quiet and text != self.text():
            self._write(text)

    def show_various(self, fresh: bool = False) -> None:
        """Show that it differs between the things that are chosen."""
        self.show_value("", fresh or self._held is not None)
        self._held, self._usual_hint = None, self.placeholderText()
        self.setPlaceholderText(various())

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field when its text cannot be used."""
        mark_wrong(self, wrong)

    def _write(self, text: str) -> None:
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def _changed(self) -> None:
        self._fit()
        if not self._quiet:
            self._quiet = True
            self.typed.emit(self.text())
            self._quiet = False

    # -- keys ---------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Undo and redo are those of the project: each change of the field is in there already."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape(event)
        elif event.key() in _ENTER and self._is_kept_from_breaking(event):
            event.accept()
        elif event.key() in _ENTER:
            self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def _is_kept_from_breaking(self, event: QKeyEvent) -> bool:
        return not self._breaks and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier

    def _escape(self, event: QKeyEvent) -> None:
        if self.pending:
            self._write(self._held or "")
            self.restored.emit()
        else:
            event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text only, and of that no more than could ever be kept."""
        if source.hasText():
            self.insertPlainText(cleaned(source.text()[:MOST_PASTED]))

    # -- as high as its text ------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._rows_at(width))

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 60)))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height(self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Ask for another height when the text has more or fewer lines."""
        rows = self._rows_at(self.width())
        if rows == self._rows:
            return
        self._rows = rows
        scrolls = rows > MOST_ROWS
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    def _height(self, rows: int) -> int:
        line = self.fontMetrics().lineSpacing()
        return row_height(self) + (min(rows, MOST_ROWS) - 1) * line

    def _rows_at(self, width: int) -> int:
        """Lines that the text needs at a width in px; counted no further than one too many."""
        room, found = max(20, width - 14), 0
        for paragraph in self.text().split("\n"):
            found += _lines(paragraph, self, room)
            if found > MOST_ROWS:
                break
        return max(self._least, found)


def _lines(text: str, widget: QWidget, width: int) -> int:
    """Lines of one paragraph, at most one more than are ever shown."""
    layout = QTextLayout(text[: MOST_ROWS * 200], widget.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while count <= MOST_ROWS and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return max(1, count)

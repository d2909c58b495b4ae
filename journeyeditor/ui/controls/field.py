"""One line to type in: a text that is told letter by letter, and a number that is told when done.

A field knows what the project holds beside what stands in it. What is typed wrongly stays, to be
mended, until Escape puts back what the project holds, the project changes, or something else is
shown in the field.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.signs import cleaned
from journeyeditor.ui.controls.paint import mark_wrong
from journeyeditor.ui.controls.tips import show_tip

_REASON = Qt.FocusReason

__all__ = ("Line", "Number", "TextField", "various")


def various() -> str:
    """What a field reads that is not the same for all that is chosen."""
    return translate("Field", "various")


class TextField(QLineEdit):
    """What lines and numbers share. `restored` tells that Escape put the value back."""

    restored = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._held: str | None = ""
        self._usual_hint = ""
        self._telling = False

    @property
    def pending(self) -> bool:
        """Whether something else stands in the field than the project holds."""
        return self.text() != (self._held or "")

    def show_value(self, text: str, fresh: bool = False) -> None:
        """Show what the project holds; tells nobody.

        `fresh`: the field now shows something else than before, so what is wrong in it goes too.
        """
        changed = fresh or text != self._held
        if self._held is None:
            self.setPlaceholderText(self._usual_hint)
        self._held = text
        if changed and not self._telling and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def show_various(self, fresh: bool = False) -> None:
        """Show that it differs between the things that are chosen; in words if there is room."""
        self.show_value("", fresh or self._held is not None)
        self._held, self._usual_hint = None, self.placeholderText()
        words = various()
        fits = self.fontMetrics().horizontalAdvance(words) + 20 <= self.maximumWidth()
        self.setPlaceholderText(words if fits else "")

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field when its text cannot be used."""
        mark_wrong(self, wrong)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are those of the project: each change of the field is in there already."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                return self._override(event)
        if isinstance(event, QHelpEvent) and self._is_cut() and self.text():
            return show_tip(self, event, self.text())
        return super().event(event)

    def _override(self, _event: QKeyEvent) -> bool:
        """Whether the field keeps a key for undo or redo from the project."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what the project holds."""
        if event.key() == Qt.Key.Key_Escape and self.pending:
            self.put_back()
        else:
            super().keyPressEvent(event)

    def put_back(self) -> None:
        """Show what the project holds, whatever has been typed."""
        self.setText(self._held or "")
        self.restored.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A text that is too long ends in an ellipsis as long as nobody types in it."""
        if self.hasFocus() or not self._is_cut():
            super().paintEvent(event)
            return
        painter, option = QPainter(self), QStyleOptionFrame()
        self.initStyleOption(option)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        kind = QPalette.ColorRole.Text if self.text() else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(kind))
        room = self._room(option)
        text = self.fontMetrics().elidedText(
            self._seen(), Qt.TextElideMode.ElideRight, room.width() - 4
        )
        painter.drawText(room.adjusted(2, 0, -2, 0), int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()

    def _is_cut(self) -> bool:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        width = self.fontMetrics().horizontalAdvance(self._seen())
        return width > self._room(option).width() - 4

    def _seen(self) -> str:
        return self.displayText() or self.placeholderText()

    def _room(self, option: QStyleOptionFrame) -> QRect:
        return self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)


class Line(TextField):
    """One line of text. `typed` tells every change by the keyboard, and what was pasted."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._tell)

    def _tell(self, text: str) -> None:
        clean = cleaned(text)
        if clean != text:
            at = len(cleaned(text[: self.cursorPosition()]))
            self.setText(clean)
            self.setCursorPosition(at)
        self._telling = True
        self.typed.emit(clean)
        self._telling = False


class Number(TextField):
    """A short text that counts as a whole: `finished` tells it once, when Enter is pressed or
    the field is left. It is as wide as its text needs.

    As long as it is not told, Ctrl+Z takes back what is typed, like Escape.
    """

    finished = Signal(str)

    def __init__(self, parent: QWidget, widest: str = "−0,00") -> None:
        """`widest` is a text for which there is to be room."""
        super().__init__(parent)
        self._told: str | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._least = self._width_of(widest)
        self.setFixedWidth(self._least)
        self.editingFinished.connect(self._finish)

    def show_value(self, text: str, fresh: bool = False) -> None:
        super().show_value(text, fresh)
        if not self.pending:
            self._told = None
        if self.minimumWidth() == self.maximumWidth():
            self.setFixedWidth(max(self._least, self._width_of(text)))

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + 19

    def clear_all(self) -> None:
        """Empty the field, also when it differs between the things that are chosen."""
        self.setText("")
        self._told = ""
        self.finished.emit("")

    def _finish(self) -> None:
        if self.pending and self.text() != self._told:
            self._told = self.text()
            self.finished.emit(self.text())

    def _override(self, event: QKeyEvent) -> bool:
        if self.pending and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rub = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.matches(QKeySequence.StandardKey.Undo) and self.pending:
            self.put_back()
        elif rub and self._held is None and not self.text():
            self.clear_all()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the whole text, to be typed over; but not when only a list has closed."""
        super().focusInEvent(event)
        if event.reason() not in (_REASON.PopupFocusReason, _REASON.ActiveWindowFocusReason):
            self.selectAll()

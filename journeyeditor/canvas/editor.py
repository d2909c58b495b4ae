"""The field over a card, a stage or a lane name in which its title is typed.

Has its own local undo, caret and input method; takes plain text only. It says what was typed and
how typing ended; what becomes of that is for others to do.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from journeyeditor.canvas.direction import follow_direction
from journeyeditor.i18n import translate
from journeyeditor.layout.clusters import cut_at
from journeyeditor.model.signs import cleaned
from journeyeditor.model.titles import one_line, tidy_title

_LONGEST = 500
"""Characters of a title, as in the model."""

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_WALKING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys that walk on from an empty field, as in a spreadsheet."""


class End(Enum):
    """How typing ended."""

    ENTER = auto()
    TAB = auto()
    BACKTAB = auto()
    AWAY = auto()
    ESCAPE = auto()


class TitleEditor(QPlainTextEdit):
    """One thought, wrapped to the width of what it lies over.

    A field of one line that reaches beyond its thing is `framed`, or it would be white on white.
    With `breaks` Shift+Enter, or Alt+Enter as in spreadsheets, begins a new line; without them
    all is one line. `typed` tells the text at each change, `ended` the text and how typing ended,
    once.
    """

    typed = Signal(str)
    ended = Signal(str, End)

    def __init__(
        self,
        parent: QWidget,
        text: str,
        family: str,
        select_all: bool,
        breaks: bool,
        framed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._breaks = breaks
        self._blank = not text
        self.setObjectName("title-editor")
        self.setAccessibleName(translate("Canvas", "Text on the map"))
        self._family = family
        self._over = False
        self.setFrameShape(QFrame.Shape.Box if framed else QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self._make_white()
        self.setPlainText(text)
        follow_direction(self)
        if select_all:
            self.selectAll()
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.textChanged.connect(self._tell)

    def place(self, box: QRectF, px: float, bold: bool) -> None:
        """Lie over `box` (px of the window) with letters of `px` size, never too small to read."""
        font = QFont(self._family)
        font.setPixelSize(max(12, round(px)))
        font.setBold(bold)
        self.setFont(font)
        lines = 1 if self.frameShape() is QFrame.Shape.Box else 2
        least = self.fontMetrics().height() * lines + 8
        self.setGeometry(
            round(box.x()),
            round(box.y()),
            max(120, round(box.width())),
            max(least, round(box.height())),
        )

    @property
    def title(self) -> str:
        """What was typed, without needless spaces."""
        text = self.toPlainText()
        return cut_at(tidy_title(text) if self._breaks else one_line(text), _LONGEST)

    def event(self, event: QEvent) -> bool:
        """Keys that the map has a command for are left to it when they mean nothing here."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._is_for_map(event):
            event.ignore()
            return True
        return super().event(event)

    def _is_for_map(self, event: QKeyEvent) -> bool:
        """Taking back while nothing was typed here, and pasting lines instead of a title."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            return not self.document().isUndoAvailable()
        if event.matches(keys.Paste) and self._is_blank():
            return "\n" in QGuiApplication.clipboard().text().strip()
        return False

    def _is_blank(self) -> bool:
        """Whether this is a new card on which nothing was typed yet."""
        return self._blank and self._breaks and not self.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ends = {
            Qt.Key.Key_Return: End.ENTER,
            Qt.Key.Key_Enter: End.ENTER,
            Qt.Key.Key_Tab: End.TAB,
            Qt.Key.Key_Backtab: End.BACKTAB,
            Qt.Key.Key_Escape: End.ESCAPE,
        }
        end = ends.get(Qt.Key(event.key()))
        if event.key() in _WALKING and self._is_blank():
            end = End.ESCAPE
            event.ignore()  # the map, below this field, gets it next
        held = event.modifiers() & (_SHIFT | _ALT)
        if end is End.ENTER and held and self._breaks:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif end is None:
            super().keyPressEvent(event)
        else:
            self.finish(end)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.finish(End.AWAY)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: text alone, and no more of it than a title may hold."""
        if source.hasText():
            room = _LONGEST - len(self.toPlainText())
            words = one_line(cleaned(source.text()[: 4 * _LONGEST]))
            self.insertPlainText(cut_at(words, max(0, room)))

    def finish(self, end: End) -> None:
        """End typing; only the first call counts."""
        if not self._over:
            self._over = True
            self.ended.emit(self.title, end)

    def _tell(self) -> None:
        self.typed.emit(self.title)

    def _make_white(self) -> None:
        """The paper stays white in a dark window, and so does what is typed on it."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor("#FFFFFF"))
        palette.setColor(QPalette.ColorRole.Text, QColor("#111111"))
        palette.setColor(QPalette.ColorRole.WindowText, QColor("#0B5FB0"))
        palette.setColor(QPalette.ColorRole.Highlight, QColor("#0B5FB0"))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor("#FFFFFF"))
        self.setPalette(palette)

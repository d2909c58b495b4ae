"""A line that suggests: choose from a list that opens under it, or type something new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QWidget

from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.paint import painter_on
from journeyeditor.ui.theme import theme_of

_ARROW = 20
"""Px at the right in which the arrow is drawn."""


class Suggest(Number):
    """One of a list, or a text of its own.

    `chosen` tells the code of an entry, "" when the field was emptied; `written` a text that is
    none of the entries. Both come once, when Enter is pressed or the field left. `entered` tells
    that the field got the keyboard: time to make the list.
    """

    chosen = Signal(str)
    written = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setMinimumWidth(60)
        self.setMaximumWidth(16_777_215)
        self.setTextMargins(0, 0, _ARROW, 0)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._completer)
        self._completer.activated.connect(lambda _chosen: self._finish())
        self.finished.connect(self._told_text)

    def offer(self, entries: Sequence[Entry]) -> None:
        """Fill the list; does nothing when it holds these already."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self._model.setStringList([word for _, word, _ in self._entries])

    def show_code(self, code: str, fresh: bool = False) -> None:
        """Show an entry by its code, "" for none; tells nobody."""
        words = (word for each, word, _ in self._entries if each == code)
        self.show_value(next(words, ""), fresh)

    def open_list(self) -> None:
        """Show all that can be chosen."""
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def _told_text(self, text: str) -> None:
        plain = " ".join(text.split())
        known = next((c for c, word, _ in self._entries if word.casefold() == plain.casefold()), "")
        if known or not plain:
            self.chosen.emit(known)
        else:
            self.written.emit(plain)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down opens the list."""
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.position().x() > self.width() - _ARROW - 4:
            self.open_list()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_on(self)
        painter.setPen(QPen(QColor(theme_of(self).soft), 1.5))
        x, y = QRectF(self.rect()).right() - 14, QRectF(self.rect()).center().y()
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        painter.end()

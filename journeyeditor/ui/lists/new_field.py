"""The field for new entries: a name with Enter, or many by pasting lines; for teasers a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.panels.notes.field import NoteField


class NewEntry(NoteField):
    """One name to type, any number of lines to paste."""

    def call_it(self, words: str) -> None:
        """What it asks for."""
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        set_tip(self, translate("Lists", "Enter adds it. A paste adds one entry for every line."))


class NewTeaser(Suggest):
    """A card to look up by its number or a word. `given` tells its id."""

    given = Signal(str)
    left = Signal()

    def __init__(self, cards: Callable[[], list[tuple[Id, str]]], parent: QWidget) -> None:
        """`cards` gives the cards with their names when they are needed."""
        super().__init__(parent)
        self._cards = cards
        self.chosen.connect(self._choose)
        self.written.connect(self._write)

    def call_it(self, words: str) -> None:
        """What it asks for."""
        self.setAccessibleName(words)
        self.setPlaceholderText(words)
        set_tip(self, translate("Lists", "Arrow down shows the cards, the chosen ones first."))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.offer([(card, name, "") for card, name in self._cards()])
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.text():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, card_id: str) -> None:
        if card_id:
            self.clear_text()
            self.given.emit(card_id)

    def _write(self, text: str) -> None:
        """The only card whose name holds what was typed."""
        wanted = text.casefold()
        found = [card for card, name in self._cards() if wanted in name.casefold()]
        if len(found) == 1:
            self._choose(found[0])

    def clear_text(self) -> None:
        """Empty the field for the next one."""
        self.show_value("", fresh=True)

"""One item of a check list: its question, the answer, what the map suggests, and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Answer
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.improving.checks.words import about_item
from journeyeditor.ui.panels.fields.employee import answer_words


class Answers(Segments):
    """No, partly, yes, or none of them. `stepped` asks for the item above (-1) or below (1)."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(answer_words(), parent, optional=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer, up and down go to the neighbours, Delete takes the answer away."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif event.text() in ("0", "1", "2"):
            self._choose(event.text())
            self.focus()
        else:
            super().keyPressEvent(event)

    def focus(self) -> None:
        """Bring the keyboard to the answer given, else to the first."""
        self.button(self.value or "0").setFocus(Qt.FocusReason.OtherFocusReason)


class CheckRow(QWidget):
    """Shows an item. `answered` tells the answer, `noted` the note, letter by letter."""

    answered = Signal(object)
    noted = Signal(str)
    followed = Signal(str)
    """A card on which the hint rests."""

    def __init__(self, item: Id, parent: QWidget) -> None:
        super().__init__(parent)
        self.item = item
        name, question = about_item(item)
        self.answers = Answers(self)
        self.answers.setAccessibleName(f"{name}. {question}")
        self.answers.chosen.connect(lambda code: self.answered.emit(int(code) if code else None))
        self.hint = Plain("", self)
        self.links = TextLinks(self)
        self.links.followed.connect(self.followed.emit)
        self.note = Area(self)
        words = translate("Checks", "Note")
        self.note.setPlaceholderText(words)
        self.note.setAccessibleName(f"{words}: {name}")
        self.note.typed.connect(self.noted.emit)
        self._build(name, question)
        self.show_hint("", [])

    def _build(self, name: str, question: str) -> None:
        small = smaller(self.font(), 0.5)
        title, asked = Plain(name, self), Plain(question, self)
        title.setFont(bold(self.font()))
        soften(asked)
        for label in (title, asked, self.hint):
            label.setWordWrap(True)
        self.hint.setFont(small)
        em = self.fontMetrics().horizontalAdvance("m")
        self.answers.setFixedWidth(em * 17)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(title)
        words.addWidget(asked)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(self._hint_row())
        column.addWidget(self.note)
        column.addSpacing(4)
        column.addWidget(Hairline(self))

    def _hint_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.hint)
        row.addWidget(self.links, 1)
        return row

    def show_answer(self, answer: Answer, note: str) -> None:
        """Show what people answered and noted."""
        self.answers.show_value("" if answer is None else str(answer))
        self.note.show_value(note)

    def show_hint(self, words: str, cards: list[Target]) -> None:
        """Show what the map suggests beside it, and the cards that it rests on."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.hint.setMinimumWidth(self.hint.sizeHint().width() if cards else 0)
        self.hint.setWordWrap(not cards)
        self.links.show_targets(cards)
        self.links.setVisible(bool(cards))
        self.answers.setAccessibleDescription(words)

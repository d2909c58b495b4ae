"""Who is who in a file that comes in: each name, and the part that it plays."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.exchange.cast import Part, Parts
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.controls.choice import Choice, Entry
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.rows import Rows

WIDE = 38
"""Width, in letters."""


class CastChooser(QWidget):
    """`chosen` tells that a person has given a part; then `given` are those of all."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.given: dict[str, Part] = {}
        self.choices: dict[str, Choice] = {}
        heading = plain(translate("Exchange", "Who is who"), self)
        heading.setFont(bold(self.font()))
        self._ground = QScrollArea(self)
        self._ground.setFrameShape(QFrame.Shape.NoFrame)
        self._ground.setWidgetResizable(True)
        self._ground.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 0, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._ground, 1)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDE)
        self.hide()

    def show_parts(self, parts: Parts) -> None:
        """Show the part of everybody; names keep their places while one chooses."""
        if parts.keys() != self.choices.keys():
            self._make_rows(parts)
        for name, part in parts.items():
            self.choices[name].show_value(part.value)
        self.setVisible(bool(parts))

    def _make_rows(self, parts: Parts) -> None:
        rows = Rows(self._ground)
        self.choices = {name: Choice(rows) for name in parts}
        for name, choice in self.choices.items():
            choice.offer(_entries())
            choice.chosen.connect(partial(self._give, name))
            rows.add(in_sentence(name), choice)
        self._ground.setWidget(rows)

    def _give(self, name: str, code: str) -> None:
        """Give one a part; the others keep what is shown, guessed or not."""
        shown = {each: Part(choice.value) for each, choice in self.choices.items()}
        self.given = {**shown, name: Part(code)}
        self.chosen.emit()


def _entries() -> tuple[Entry, ...]:
    words = {
        Part.CUSTOMER: translate("Exchange", "Customer"),
        Part.EMPLOYEE: translate("Exchange", "Employee"),
        Part.SYSTEM: translate("Exchange", "System"),
    }
    return tuple((part.value, word, "") for part, word in words.items())

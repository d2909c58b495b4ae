"""A fact about a poster: a number with its name above and a word under it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold


class Fact(QWidget):
    """A number with its name above and a word under it; marked with "!" when it is below par."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 4, 8)
        column.setSpacing(1)
        title = plain(name, self)
        soften(title)
        self._name = name
        self._number = plain("", self)
        font = bold(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._number.setFont(font)
        self._word = plain("", self)
        for label in (title, self._number, self._word):
            column.addWidget(label)

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def say(self, number: str, word: str, bad: bool = False) -> None:
        """Show another number."""
        self._number.setText(f"! {number}" if bad else number)
        self._word.setText(word)
        self.setAccessibleName(f"{self._name}: {self.text} {word}")

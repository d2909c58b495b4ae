"""A sentence with one or two verbs: what could be done, and is never done by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.label import Plain
from journeyeditor.ui.controls.paint import box, painter_on, smaller
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.theme import theme_of


class Offer(QWidget):
    """Hidden until there is something to offer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Plain("", self)
        self._label.setWordWrap(True)
        self._label.setFont(smaller(parent.font(), 0.5))
        self._verbs = QWidget(self)
        self._flow = Flow(self._verbs)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._verbs.setSizePolicy(policy)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._verbs)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._label.text()

    def add_verb(self, words: str, do: Callable[[], None]) -> ToolButton:
        """A button after the others."""
        button = ToolButton("", self._verbs, words=True)
        button.setText(words)
        button.clicked.connect(do)
        self._flow.addWidget(button)
        return button

    def say(self, sentence: str) -> None:
        """Change the sentence; the buttons say it too to a screen reader."""
        self._label.setText(sentence)
        for button in self._verbs.findChildren(ToolButton):
            button.setAccessibleDescription(sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        box(painter, QRectF(self.rect()), theme.tint, theme.accent)
        painter.end()

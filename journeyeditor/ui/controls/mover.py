"""Two buttons that bring a thing one place on, and its place between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.tool_button import ToolButton


class Mover(QWidget):
    """`moved` tells -1 or 1."""

    moved = Signal(int)

    def __init__(self, sideways: bool, parent: QWidget) -> None:
        """`sideways`: left and right, else up and down."""
        super().__init__(parent)
        if sideways:
            signs = ("left", "right")
            words = (translate("Field", "To the left"), translate("Field", "To the right"))
        else:
            signs = ("up", "down")
            words = (translate("Field", "Up"), translate("Field", "Down"))
        self.back, self.on = (self._button(*pair) for pair in zip(signs, words, strict=True))
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.on.clicked.connect(lambda: self.moved.emit(1))
        self.place = plain("", self)
        self.place.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addSpacing(4)
        row.addWidget(self.place, 1)
        self.setFocusProxy(self.back)

    def show_place(self, at: int, count: int) -> None:
        """Show the place, counted from 0, of a thing among so many."""
        text = translate("Field", "{number} of {count}")
        self.place.setText(text.format(number=at + 1, count=count))
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < count - 1)

    def _button(self, sign: str, words: str) -> ToolButton:
        button = ToolButton(sign, self)
        button.setFixedSize(row_height(self), row_height(self))
        set_tip(button, words)
        button.setAccessibleName(words)
        return button

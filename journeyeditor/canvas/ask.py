"""Small fields that open at a place on the map: one line of text, or a measurement.

They are no dialogs: Enter keeps, Escape or a click elsewhere drops. They know nothing of projects.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.canvas.plain import plain_label
from journeyeditor.i18n import translate

_WIDTH = 300
"""Px of a popup at the usual text size."""


class Popup(QFrame):
    """A small panel over the map that closes at Escape or a click outside."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("map-popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(6)
        head = plain_label(title, self)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.column.addWidget(head)

    def open_at(self, at: QPoint) -> None:
        """Open at a place of the screen, wholly on it."""
        self.adjustSize()
        self.setMinimumWidth(max(_WIDTH, self.width()))
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def ask_line(
    parent: QWidget, at: QPoint, title: str, longest: int, keep: Callable[[str], object]
) -> Popup:
    """Ask for one line of at most `longest` letters; nothing typed keeps nothing."""
    popup = Popup(parent, title)
    field = QLineEdit(popup)
    field.setObjectName("popup-line")
    field.setAccessibleName(title)
    field.setMaxLength(longest)
    hint = plain_label(translate("Ask", "Enter keeps it, Esc does not."), popup)
    popup.column.addWidget(field)
    popup.column.addWidget(hint)

    def done() -> None:
        text = " ".join(field.text().split())
        popup.close()
        if text:
            keep(text)

    field.returnPressed.connect(done)
    popup.open_at(at)
    field.setFocus()
    return popup


class MetricPopup(Popup):
    """Asks for the scale, the value and the number of answers.

    `check` gives a sentence about what is wrong with (scale, value, n), or keeps it and gives "".
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        kinds: list[tuple[str, str]],
        check: Callable[[str, str, str], str],
    ) -> None:
        super().__init__(parent, title)
        self._check = check
        self.kind = QComboBox(self)
        for code, word in kinds:
            self.kind.addItem(word, code)
        self.kind.view().setAccessibleName(translate("Ask", "Scale"))
        self.value, self.n = QLineEdit(self), QLineEdit(self)
        form = QFormLayout()
        form.addRow(translate("Ask", "Scale"), self.kind)
        form.addRow(translate("Ask", "Value"), self.value)
        form.addRow(translate("Ask", "Answers (n)"), self.n)
        self.wrong = plain_label("", self)
        self.wrong.setWordWrap(True)
        self.wrong.setForegroundRole(self.palette().ColorRole.BrightText)
        self.wrong.hide()
        button = QPushButton(translate("Ask", "Keep"), self)
        button.setProperty("filled", True)
        self.column.addLayout(form)
        self.column.addWidget(self.wrong)
        self.column.addWidget(button)
        self.setTabOrder(self.kind, self.value)
        self.setTabOrder(self.value, self.n)
        for field in (self.value, self.n):
            field.returnPressed.connect(self.keep)
        button.clicked.connect(self.keep)

    def keep(self) -> None:
        """Keep what is filled in, or say what is wrong with it."""
        sentence = self._check(self.kind.currentData(), self.value.text(), self.n.text())
        if not sentence:
            self.close()
            return
        self.wrong.setText(f"! {sentence}")
        self.wrong.show()
        self.adjustSize()

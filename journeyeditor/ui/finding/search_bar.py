"""The row in which one types what to search for. It shows and asks; `searching` finds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.finding.row import MapRow

LONGEST = 200
"""Characters that one can search for."""


class SearchField(QLineEdit):
    """Enter and the arrows step through what is found."""

    stepped = Signal(int)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 34, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if back else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key is Qt.Key.Key_Down else -1)
        elif key is Qt.Key.Key_Escape:
            event.ignore()  # the row closes
        else:
            super().keyPressEvent(event)


class SearchBar(MapRow):
    """`typed` tells the words, `stepped` 1 for the next and -1 for the one before."""

    typed = Signal(str)
    stepped = Signal(int)
    everywhere = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            translate("Find", "Search"), translate("Find", "Close the search (Esc)"), parent
        )
        self.field = SearchField(self)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(translate("Find", "Search in all text"))
        self.field.setPlaceholderText(translate("Find", "Search in all text"))
        self.field.setClearButtonEnabled(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self.count = plain("", self)
        soften(self.count)
        self.before = self.button("up", translate("Find", "Previous (Shift+F3)"))
        self.after = self.button("down", translate("Find", "Next (F3)"))
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.all = Tick(translate("Find", "Notes and other journeys too"), self)
        self.all.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.all.toggled.connect(self.everywhere)
        self._arrange()

    def _arrange(self) -> None:
        self.line.addWidget(self.field, 3)
        self.line.addWidget(self.before)
        self.line.addWidget(self.after)
        self.line.addSpacing(6)
        self.line.addWidget(self.count, 4)
        self.line.addWidget(self.all)
        self.line.addSpacing(6)
        self.line.addWidget(self.cross)

    def begin(self) -> None:
        """Show the row with the keyboard in the field, what stands there ready to be replaced."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_found(self, sentence: str, any_found: bool) -> None:
        """Say how much there is, and let one step through it if there is."""
        self.count.setText(sentence)
        set_tip(self.count, sentence)
        self.before.setEnabled(any_found)
        self.after.setEnabled(any_found)

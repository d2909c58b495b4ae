"""A list of things under each other, each with its own controls and a cross; a plus adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.controls.tool_button import ToolButton


class Entry(QWidget):
    """One thing of a list: what a subclass puts into `row`, and a cross at the right.

    `fresh` tells the owner that it showed another thing before.
    """

    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.fresh = True
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.cross = ToolButton("close", self)
        self.cross.setFixedSize(row_height(self), row_height(self))
        self.cross.clicked.connect(self.removed)
        self.row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(self.row)

    def call_it(self, name: str) -> None:
        """The name by which tool tips and screen readers tell its cross from the others."""
        words = translate("Field", "Remove: {thing}").format(thing=in_sentence(name))
        set_tip(self.cross, words)
        self.cross.setAccessibleName(words)


class Listing(QWidget):
    """Entries for things with a key each. Entries are kept and shown anew, not built anew.

    `make` builds an empty entry; the owner fills it. `asked_to_add` tells that the plus was
    pressed, `asked_to_remove` the key of the thing whose cross was pressed.
    """

    asked_to_add = Signal()
    asked_to_remove = Signal(str)

    def __init__(self, add: str, make: Callable[[QWidget], Entry], parent: QWidget) -> None:
        """`add` are the words on the plus."""
        super().__init__(parent)
        self._make = make
        self._entries: list[Entry] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.plus = ToolButton("plus", self, words=True)
        self.plus.setText(add)
        self.plus.setFixedHeight(row_height(self))
        self.plus.clicked.connect(self.asked_to_add)
        self._column.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_keys(self, keys: Sequence[str]) -> Sequence[Entry]:
        """One entry for each key, in this order; those of before are used again."""
        had_keyboard = self._keyboard_at()
        while len(self._entries) < len(keys):
            self._add_entry()
        for index, entry in enumerate(self._entries):
            key = keys[index] if index < len(keys) else ""
            entry.fresh, entry.key = entry.key != key, key
            entry.setVisible(bool(key))
        if had_keyboard is not None:
            self._bring_keyboard(had_keyboard, len(keys))
        return self._entries[: len(keys)]

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries that are to be seen."""
        return [entry for entry in self._entries if entry.key]

    def entry(self, key: str) -> Entry:
        """The entry of a thing. Raises KeyError when there is none."""
        for entry in self._entries:
            if entry.key == key:
                return entry
        raise KeyError(key)

    def _add_entry(self) -> None:
        entry = self._make(self)
        entry.removed.connect(lambda: self.asked_to_remove.emit(entry.key))
        self._column.insertWidget(len(self._entries), entry)
        self._entries.append(entry)
        set_in_order(self)

    def _keyboard_at(self) -> int | None:
        here = QApplication.focusWidget()
        for index, entry in enumerate(self._entries):
            if here is not None and entry.isVisible() and entry.isAncestorOf(here):
                return index
        return None

    def _bring_keyboard(self, index: int, count: int) -> None:
        """When the entry with the keyboard is gone, to the cross of the next, else to the plus."""
        if index >= count:
            target = self._entries[count - 1].cross if count else self.plus
            target.setFocus(Qt.FocusReason.OtherFocusReason)

"""The list itself: walked, renamed, moved and deleted by keys, dragged by the pointer."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.lists.look import EntryLook
from journeyeditor.ui.lists.rows import Rows

_FLAG = QItemSelectionModel.SelectionFlag


class EntryList(QListView):
    """`asked` tells what a key asks for: "new", "open", "delete", "up" or "down"."""

    asked = Signal(str)

    def __init__(self, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("entry-list")
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(EntryLook(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setAccessibleDescription(
            translate(
                "Lists",
                "F2 renames, Enter goes to the fields, Alt+arrow moves, Delete deletes,"
                " Insert adds.",
            )
        )

    @property
    def current(self) -> str:
        """The key of the entry with the keyboard, "" when there is none."""
        at = self.currentIndex().row()
        return self._rows.rows[at].key if 0 <= at < len(self._rows.rows) else ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chosen entries from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._rows.rows[row].key for row in rows)

    def choose(self, key: str, otherwise: int = 0) -> None:
        """Choose one entry and scroll to it; when it is gone, the one at this row or before."""
        row = self._rows.row_of(key)
        if row < 0:
            row = min(max(0, otherwise), len(self._rows.rows) - 1)
        index = self._rows.index(row)
        self.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def menu(self) -> QMenu:
        """What can be done with the chosen entries; the menu is deleted when it closes."""
        menu = QMenu(self)
        menu.setObjectName("context-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            ("open", translate("Lists", "&Fields"), "Enter"),
            ("rename", translate("Lists", "&Rename"), "F2"),
            ("", "", ""),
            ("up", translate("Lists", "&Up"), "Alt+Up"),
            ("down", translate("Lists", "&Down"), "Alt+Down"),
            ("", "", ""),
            ("delete", translate("Lists", "&Delete"), "Del"),
        )
        for what, words, keys in entries:
            if not what:
                menu.addSeparator()
            elif what != "rename" or self._rows.can_rename:
                told = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
                action = menu.addAction(f"{words}\t{told}")
                action.setObjectName(what)
                action.triggered.connect(lambda _on=False, what=what: self._asked(what))
        return menu

    def _asked(self, what: str) -> None:
        if what == "rename":
            self.edit(self.currentIndex())
        else:
            self.asked.emit(what)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click, or the Menu key on the entry with the keyboard."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            corner = self.visualRect(index).bottomLeft()
            at = self.viewport().mapToGlobal(corner) if by_key else event.globalPos()
            self.menu().popup(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typing = self.state() == QAbstractItemView.State.EditingState
        asked = "" if typing else _asked(event)
        if asked:
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)


def _asked(event: QKeyEvent) -> str:
    key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(key, "")
    if held:
        return ""
    return {
        Qt.Key.Key_Return: "open",
        Qt.Key.Key_Enter: "open",
        Qt.Key.Key_Delete: "delete",
        Qt.Key.Key_Backspace: "delete",
        Qt.Key.Key_Insert: "new",
    }.get(key, "")

"""The entries of a list as rows that can be renamed and dragged. Knows no project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

ABOUT = int(Qt.ItemDataRole.UserRole)
SIGN = ABOUT + 1

_KIND = "application/x-journeyeditor-row"

Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """One entry: its key, its words, what stands softly at the right, the name of a sign or ""."""

    key: str
    words: str
    about: str = ""
    sign: str = ""


class Rows(QAbstractListModel):
    """`renamed` tells a key and another name, `dragged` a key and the place it is to go to."""

    renamed = Signal(str, str)
    dragged = Signal(str, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self.can_rename = True

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is listed."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """List these. Where only words differ the rows stay, and with them a field over one."""
        old, new = self._rows, tuple(rows)
        if new == old:
            return
        if [row.key for row in new] != [row.key for row in old]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        self._rows = new
        for at, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, key: str) -> int:
        """The row of an entry, -1 when it is not listed."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}, {row.about}" if row.about else row.words
        return {ABOUT: row.about, SIGN: row.sign}.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        row = self._rows[index.row()]
        if value != row.words:
            self.renamed.emit(row.key, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled  # between rows, never on one
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_rename else flags

    # -- dragging -----------------------------------------------------------------------------

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_KIND]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        row = min((index.row() for index in indexes), default=-1)
        data.setData(_KIND, self._rows[row].key.encode() if row >= 0 else b"")
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        """Tell where the row is to go; whoever hears it shows the rows anew."""
        at = self.row_of(bytes(data.data(_KIND).data()).decode())
        if at >= 0 and row >= 0:
            self.dragged.emit(self._rows[at].key, row - 1 if row > at else row)
        return False

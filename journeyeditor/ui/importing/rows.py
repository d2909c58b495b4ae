"""The first rows of the table as they are understood, as Qt's table wants them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from journeyeditor.canvas.plain import unmarked
from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices, header_texts
from journeyeditor.importing.meanings import UNUSED
from journeyeditor.importing.outcome import Preview
from journeyeditor.importing.places import Places
from journeyeditor.importing.sentences import item_score, target_name, why
from journeyeditor.importing.table import GUESSED, Table, is_empty, shown
from journeyeditor.ui.importing.reader import Understood
from journeyeditor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

MOST = 200
"""Rows that are shown; more of them tell nothing new."""

_NONE = Understood(Table((), (), GUESSED), Choices(()), Preview((), ()))
_ROLE = Qt.ItemDataRole


class Fate(NamedTuple):
    """What becomes of a score, and at which place; without one it is set aside."""

    words: str
    target: str = ""


class PreviewRows(QAbstractTableModel):
    """What becomes of a row, then its cells. Cells of columns without a meaning are soft."""

    def __init__(self, places: Places, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._places, self.theme = places, theme
        self._found = _NONE
        self._fates: dict[int, list[Fate]] = {}

    def show_understood(self, found: Understood) -> None:
        """Show the first rows of a table."""
        self.beginResetModel()
        self._found = found
        self._fates = _fates(found, self._places)
        self.endResetModel()

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called in the table; by their number when it does not say."""
        text = translate("Import", "Column {number}")
        names = header_texts(self._found.table, self._found.choices.header)
        return tuple(name or text.format(number=at) for at, name in enumerate(names, 1))

    def fate(self, row: int) -> tuple[bool, str]:
        """Whether a shown row gets a place, and what becomes of it in words."""
        fates = self._fates.get(row + self._found.choices.header + 1, [])
        bad = [fate.words for fate in fates if not fate.target]
        if bad and len(fates) > 1:
            text = translate("Import", "{placed} of {all} scores: {why}")
            return False, text.format(placed=len(fates) - len(bad), all=len(fates), why=bad[0])
        if bad:
            return False, bad[0]
        targets = dict.fromkeys(fate.target for fate in fates)
        of = {each: [fate.words for fate in fates if fate.target == each] for each in targets}
        return True, "; ".join(f"{each}: {', '.join(scores)}" for each, scores in of.items())

    # -- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return max(0, min(MOST, len(self._found.table.rows) - self._found.choices.header - 1))

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._found.table.width + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.column() == 0:
            return self._fate_data(index.row(), role)
        row = self._found.table.rows[index.row() + self._found.choices.header + 1]
        at = index.column() - 1
        cell = row[at] if at < len(row) else ""
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            words = "" if is_empty(cell) else shown(cell)
            return words if role == _ROLE.DisplayRole else unmarked(words)
        if role == _ROLE.ForegroundRole and self._is_unused(at):
            return QColor(self.theme.soft)
        return None

    def _fate_data(self, row: int, role: int) -> object:
        well, words = self.fate(row)
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            said = words if well else f"! {words}"
            return said if role == _ROLE.DisplayRole else unmarked(said)
        return (
            QColor(self.theme.ink if well else self.theme.warning)
            if role == (_ROLE.ForegroundRole)
            else None
        )

    def _is_unused(self, at: int) -> bool:
        columns = self._found.choices.columns
        return at >= len(columns) or columns[at] == UNUSED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if role != _ROLE.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            number: int = self._found.table.numbers[section + self._found.choices.header + 1]
            return str(number)
        return self.names[section - 1] if section else translate("Import", "What it becomes")


def _fates(found: Understood, places: Places) -> dict[int, list[Fate]]:
    """What becomes of the rows that are shown, by their index in the table."""
    last = found.choices.header + MOST
    fates: dict[int, list[Fate]] = {}
    for item in found.preview.items:
        near = [entry.row for entry in item.entries if entry.row <= last]
        if near:
            fate = Fate(item_score(item), target_name(places, item.key.target))
            for row in near:
                fates.setdefault(row, []).append(fate)
    for aside in found.preview.aside:
        near = [entry.row for entry in aside.entries if entry.row <= last]
        if near:
            fate = Fate(why(aside, found.table, places))
            for row in near:
                fates.setdefault(row, []).append(fate)
    return fates

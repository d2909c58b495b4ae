"""A table on its way to become a map: texts by row and column, and where each stood in the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from journeyeditor.i18n import translate
from journeyeditor.importing.table import Cell, Table


@dataclass(frozen=True)
class Sheet:
    """The cells that are looked at, as texts. `numbers` and `columns` count from 1, as in Excel.

    `is_book`: its columns have letters. `left` is the number of hidden rows and columns that say
    something and are not among the cells.
    """

    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    columns: tuple[int, ...]
    is_book: bool = False
    left: tuple[int, int] = (0, 0)

    @cached_property
    def width(self) -> int:
        """The number of columns."""
        return len(self.columns)

    def at(self, row: int, column: int) -> str:
        """The text of a cell, "" beyond the end of its row."""
        line = self.rows[row]
        return line[column] if column < len(line) else ""

    def where(self, row: int, column: int = -1) -> str:
        """What a cell is called in the file, such as "C5"; a row alone by its number."""
        number = str(self.numbers[row])
        if column < 0:
            return translate("Exchange", "row {number}").format(number=number)
        return f"{_letters(self.columns[column])}{number}"

    @cached_property
    def turned(self) -> Sheet:
        """The same with rows and columns changed over; places are still those of the file."""
        rows = tuple(
            tuple(self.at(row, column) for row in range(len(self.rows)))
            for column in range(self.width)
        )
        return _Turned(rows, self.columns, self.numbers, self.is_book, self.left)


class _Turned(Sheet):
    """A sheet seen from the side."""

    def where(self, row: int, column: int = -1) -> str:
        letters = _letters(self.numbers[row])
        if column < 0:
            return translate("Exchange", "column {letters}").format(letters=letters)
        return f"{letters}{self.columns[column]}"


def sheet_of(table: Table, with_hidden: bool) -> Sheet:
    """The cells of a table as texts, without empty columns, and without hidden ones if asked."""
    hidden = table.hidden
    columns = range(table.first_column, table.first_column + table.width)
    said = [any(_said(row, at) for row in table.rows) for at in range(table.width)]
    shown = [
        at
        for at, column in enumerate(columns)
        if said[at] and (with_hidden or column not in hidden.columns)
    ]
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for row, number in zip(table.rows, table.numbers, strict=True):
        if with_hidden or number not in hidden.rows:
            rows.append(tuple(_text(row[at]) if at < len(row) else "" for at in shown))
            numbers.append(number)
    left = (len(table.rows) - len(rows), sum(said) - len(shown))
    return Sheet(
        tuple(rows), tuple(numbers), tuple(columns[at] for at in shown), bool(table.sheets), left
    )


def _said(row: tuple[Cell, ...], at: int) -> bool:
    return at < len(row) and bool(_text(row[at]).strip())


def _text(cell: Cell) -> str:
    """A cell as its text, line ends as one sign."""
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell
    return cell.isoformat() if isinstance(cell, date) else f"{cell:.15g}"


def _letters(column: int) -> str:
    """What a spreadsheet calls a column: A, B ... Z, AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters

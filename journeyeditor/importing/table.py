"""A table as it was found in a file: cells by rows, not yet understood; and what forbids that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from journeyeditor.i18n import translate

Cell = str | float | date
"""What stands in a cell; an empty one is the empty text."""

Row = tuple[Cell, ...]

Progress = Callable[[float], None]
"""Told now and then which share (0 to 1) is done; may raise to stop the work."""

MOST_BYTES = 64_000_000
"""Bytes of a file, as it lies on the disk."""

MOST_ROWS = 200_000
"""Rows of a table: more respondents than any survey of a journey has had."""

MOST_COLUMNS = 300

MOST_CELLS = 4_000_000
"""Cells of a table, empty ones included."""


class Reading(NamedTuple):
    """How a file is read; what is empty is found out by looking at it."""

    encoding: str = ""
    separator: str = ""
    sheet: str = ""


GUESSED = Reading()


class Hidden(NamedTuple):
    """The numbers of the rows and columns of a sheet that are not shown, counted from 1."""

    rows: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()


NOTHING_HIDDEN = Hidden()


@dataclass(frozen=True)
class Table:
    """The rows that hold anything, and the number that each has in the file, counted from 1.

    `reading` is how they were read. `unreadable` counts the characters that the encoding does not
    know, `left_out` those that are no text; `sheets` are those of a workbook that can be chosen.
    `hidden` is what its makers hid in
    this one, and `first_column` the number of the column that the first cells stand in.
    """

    rows: tuple[Row, ...]
    numbers: tuple[int, ...]
    reading: Reading
    sheets: tuple[str, ...] = ()
    unreadable: int = 0
    left_out: int = 0
    hidden: Hidden = NOTHING_HIDDEN
    first_column: int = 1

    @cached_property
    def width(self) -> int:
        """The number of cells of the widest row."""
        return max(map(len, self.rows), default=0)


class Refused(StrEnum):
    """Why a file is not read as a table."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_WIDE = "too_wide"
    TOO_MANY_CELLS = "too_many_cells"
    BOMB = "bomb"
    OLD_WORKBOOK = "old_workbook"
    PROTECTED = "protected"
    NO_TABLE = "no_table"
    OTHER_WORKBOOK = "other_workbook"
    DAMAGED = "damaged"


class TableError(Exception):
    """A file that is not read; `sentence` says why, in the language of the user."""

    def __init__(self, kind: Refused) -> None:
        self.kind = kind
        self.sentence = refusal(kind)
        super().__init__(self.sentence)


def refusal(kind: Refused) -> str:
    """The sentence for why a file is not read."""
    rows = f"{MOST_ROWS:,}".replace(",", "\u202f")
    return {
        Refused.EMPTY: translate("Import", "There is nothing in this table."),
        Refused.TOO_LARGE: translate(
            "Import", "This file is larger than {most} MB. Leave out columns that are not needed."
        ),
        Refused.TOO_MANY_ROWS: translate(
            "Import", "This table has more than {rows} rows. Split it, and import the parts."
        ),
        Refused.TOO_WIDE: translate(
            "Import", "This table has more than {columns} columns. Keep only those that are needed."
        ),
        Refused.TOO_MANY_CELLS: translate(
            "Import",
            "This table has more than {cells} million cells. Keep only what is needed.",
        ),
        Refused.BOMB: translate(
            "Import", "This workbook becomes far too large when it is unpacked; it is not opened."
        ),
        Refused.OLD_WORKBOOK: translate(
            "Import",
            "This workbook is of the old kind (.xls). Open it in Excel and save it as .xlsx.",
        ),
        Refused.PROTECTED: translate(
            "Import", "This workbook has a password. Save it once more without one."
        ),
        Refused.NO_TABLE: translate(
            "Import", "This is no table but a picture or another kind of file."
        ),
        Refused.OTHER_WORKBOOK: translate(
            "Import", "This is no Excel workbook. Save the table as .xlsx or .csv."
        ),
        Refused.DAMAGED: translate(
            "Import", "This workbook is damaged. Open it in Excel and save it once more."
        ),
    }[kind].format(
        most=MOST_BYTES // 1_000_000,
        rows=rows,
        columns=MOST_COLUMNS,
        cells=MOST_CELLS // 1_000_000,
    )


def nothing(_done: float) -> None:
    """For those who need not know how far it is."""


def shown(cell: Cell) -> str:
    """A cell as people see it, in one line."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if isinstance(cell, date):
        return cell.isoformat()
    return f"{cell:.15g}"


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in a cell."""
    return isinstance(cell, str) and not cell.strip()

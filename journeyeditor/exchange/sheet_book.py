"""Tables as an Excel workbook that is pleasant to work in. Nothing in it is a formula or a link."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import xlsxwriter

from journeyeditor.exchange.sheet_values import CellValue

_MOST_NAME = 31
"""Letters of the name of a sheet."""

_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))

_HEAD, _NAME, _LINE, _SOFT = "#E8EDF1", "#F6F8FA", "#C9D2DA", "#6B7780"


_LINE_HEIGHT, _HEAD_HEIGHT, _MOST_HEIGHT = 15.0, 46.0, 409.0
"""Points of a line of text, of the header at most, and of the highest row that there can be."""

_A3 = 8


class Choosing(NamedTuple):
    """A column in which words are chosen from a list; `strict`: other words are refused."""

    column: int
    words: tuple[str, ...]
    strict: bool


class Page(NamedTuple):
    """A sheet. `widths` in letters; `left` columns stay in view; `soft` ones are grey."""

    name: str
    rows: Sequence[Sequence[CellValue]]
    widths: Sequence[int]
    left: int = 1
    soft: frozenset[int] = frozenset()
    choosing: tuple[Choosing, ...] = ()
    filtered: bool = False
    named: bool = False
    """Whether the first column names the rows."""


def workbook(pages: Iterable[Page], lists: str, title: str, active: int = 0) -> bytes:
    """The workbook of these pages, with the words that can be chosen on a sheet called `lists`."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_numbers": False})
    book.set_properties({"title": title[:255], "created": datetime(2000, 1, 1, tzinfo=UTC)})
    made = _Book(book)
    pages = list(pages)
    names = sheet_names([page.name for page in pages] + [lists])
    sheets = [made.page(page, name) for page, name in zip(pages, names, strict=False)]
    made.lists(names[-1], list(zip(pages, sheets, strict=True)))
    if sheets:
        sheets[active].activate()
        sheets[active].set_first_sheet()
    book.close()
    return out.getvalue()


def _height(row: Sequence[CellValue], widths: Sequence[int]) -> float:
    """Points that the fullest cell of a row needs; not every program finds that out by itself."""
    lines = (
        sum(1 + int(len(line) / (width * 0.92)) for line in value.split("\n"))
        for value, width in zip(row, widths, strict=False)
        if isinstance(value, str)
    )
    return _LINE_HEIGHT * max(lines, default=1) + 1


def sheet_names(wanted: Sequence[str]) -> list[str]:
    """Names that Excel takes: short, without some signs, each once whatever their capitals."""
    taken: set[str] = set()
    found: list[str] = []
    for text in wanted:
        base = " ".join(text.translate(_FORBIDDEN).split()).strip("'") or "-"
        name, number = base[:_MOST_NAME].strip(), 1
        while name.casefold() in taken or name.casefold() == "history":
            number += 1
            name = f"{base[: _MOST_NAME - 5].strip()} ({number})"
        taken.add(name.casefold())
        found.append(name)
    return found


class _Book:
    """The formats of a workbook, and how a page is written with them."""

    def __init__(self, book: Any) -> None:
        self._book = book
        base = {"text_wrap": True, "valign": "top", "border": 1, "border_color": _LINE}
        self._plain = book.add_format(base)
        self._soft = book.add_format(base | {"font_color": _SOFT})
        self._name = book.add_format(base | {"bold": True, "bg_color": _NAME})
        self._head = book.add_format(base | {"bold": True, "bg_color": _HEAD})

    def page(self, page: Page, name: str) -> Any:
        """Write a page."""
        sheet = self._book.add_worksheet(name)
        for at, width in enumerate(page.widths):
            sheet.set_column(at, at, width)
        for at, row in enumerate(page.rows):
            most = _MOST_HEIGHT if at else _HEAD_HEIGHT
            sheet.set_row(at, min(most, _height(row, page.widths)))
            for column, value in enumerate(row):
                self._cell(sheet, at, column, value, self._format(page, at, column))
        sheet.freeze_panes(1, page.left)
        if page.filtered and page.rows:
            sheet.autofilter(0, 0, max(1, len(page.rows) - 1), len(page.rows[0]) - 1)
        sheet.set_landscape()
        sheet.set_paper(_A3)
        sheet.repeat_rows(0)
        if page.named:
            sheet.fit_to_pages(1, 0)
        return sheet

    def _format(self, page: Page, row: int, column: int) -> Any:
        if row == 0:
            return self._head
        if page.named and column == 0:
            return self._name
        return self._soft if column in page.soft else self._plain

    @staticmethod
    def _cell(sheet: Any, row: int, column: int, value: CellValue, style: Any) -> None:
        if isinstance(value, float):
            sheet.write_number(row, column, value, style)
        elif value:
            sheet.write_string(row, column, value, style)
        else:
            sheet.write_blank(row, column, None, style)

    def lists(self, name: str, pages: Sequence[tuple[Page, Any]]) -> None:
        """Write the words that can be chosen, and let the cells of the pages offer them."""
        columns: list[tuple[str, tuple[str, ...]]] = []
        for page, sheet in pages:
            for choosing in page.choosing:
                head = str(page.rows[0][choosing.column])
                if (head, choosing.words) not in columns:
                    columns.append((head, choosing.words))
                at = columns.index((head, choosing.words))
                self._offer(sheet, choosing, name, at, len(page.rows))
        if not columns:
            return
        longest = max(len(words) for _, words in columns)
        rows: list[list[CellValue]] = [[head for head, _ in columns]]
        for at in range(longest):
            rows.append([words[at] if at < len(words) else "" for _, words in columns])
        self.page(Page(name, rows, [26] * len(columns), left=0), name)

    @staticmethod
    def _offer(sheet: Any, choosing: Choosing, name: str, at: int, rows: int) -> None:
        column = xlsxwriter.utility.xl_col_to_name(at, col_abs=True)
        quoted = name.replace("'", "''")
        source = f"='{quoted}'!{column}$2:{column}${len(choosing.words) + 1}"
        sheet.data_validation(
            1, choosing.column, rows + 200, choosing.column,
            {"validate": "list", "source": source, "show_error": choosing.strict},
        )  # fmt: skip

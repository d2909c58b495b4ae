"""A text with separators as a table: in which encoding, and with which sign between the cells."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from journeyeditor.importing.table import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Progress,
    Reading,
    Refused,
    Row,
    Table,
    TableError,
)
from journeyeditor.model.formulas import as_meant

ENCODINGS: Mapping[str, str] = MappingProxyType(
    {
        "utf-8": "UTF-8",
        "cp1252": "Windows-1252",
        "iso8859-15": "ISO 8859-15",
        "utf-16-le": "UTF-16",
        "utf-16-be": "UTF-16 (BE)",
        "mac-roman": "Mac Roman",
        "cp850": "DOS (850)",
    }
)
"""What can be chosen, with the names that people know."""

SEPARATORS = ("\t", ";", "|", ",")
"""What can stand between cells; where several would do, the first is taken."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SAMPLE = 200_000
"""Characters by which the separator is found."""

_STRAY = 30
"""Lines in one cell beyond which its quotation mark was not meant as one."""

_STEP = 5000
"""Rows after which is told how far it is."""

_LOST = "\ufffd"

_LONGEST = 4_000_000
"""Letters of a line beyond which this is no table."""

_LINE = re.compile(rf"[^\r\n]{{1,{_LONGEST}}}(?:\r\n|\r|\n)?|\r\n|\r|\n")


def read_text(data: bytes, reading: Reading, progress: Progress) -> Table:
    """Read a text; raises TableError for one that is empty or too large."""
    encoding = reading.encoding or guess_encoding(data)
    text = data.decode(encoding, errors="replace").removeprefix("\ufeff")
    said, skipped, text = _told_separator(text)
    separator = reading.separator or said or guess_separator(text[:_SAMPLE])
    rows, numbers = _rows(text, separator, skipped, progress)
    if not rows:
        raise TableError(Refused.EMPTY)
    used = Reading(encoding, separator)
    return Table(rows, numbers, used, unreadable=text.count(_LOST))


def guess_encoding(data: bytes) -> str:
    """By its mark, by its zeros, or UTF-8 unless more of it is wrong than right."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    start = data[:4000]
    if len(start) > 3 and start.count(0) > len(start) // 4:
        return "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
    text = data.decode("utf-8", errors="replace")
    wrong, beyond = text.count(_LOST), len(data) - len(text)
    return "utf-8" if beyond > wrong or not wrong else "cp1252"


def _told_separator(text: str) -> tuple[str, int, str]:
    """The separator that Excel's first line `sep=;` tells, the lines that takes, and the rest."""
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5:
        return told[-1], 1, rest
    return "", 0, text


def guess_separator(text: str) -> str:
    """The one that parts the lines most evenly."""
    shares = {separator: _evenness(text, separator) for separator in SEPARATORS}
    even = [separator for separator, share in shares.items() if share >= 0.9]
    best = even[0] if even else max(SEPARATORS, key=lambda each: shares[each])
    return best if shares[best] else ","


def _evenness(text: str, separator: str) -> float:
    """The share of the lines with as many cells as most have; 0 when most have one."""
    try:
        widths = [len(row) for row in _lines(text, separator) if any(row)][:200]
    except csv.Error:
        return 0.0
    if len(widths) > 2:
        widths.pop()  # the sample may end in the middle of it
    width, times = Counter(widths).most_common(1)[0] if widths else (0, 0)
    return times / len(widths) if width > 1 else 0.0


def _lines(
    text: str, separator: str, quoting: bool = True, strict: bool = False
) -> Iterator[list[str]]:
    """The cells of each line, blank lines included. `strict`: quotation marks come in pairs."""
    if not quoting:
        return csv.reader(_one_by_one(text), delimiter=separator, quoting=csv.QUOTE_NONE)
    return csv.reader(_one_by_one(text), delimiter=separator, strict=strict)


def _one_by_one(text: str) -> Iterator[str]:
    """The lines with their ends; a file in memory would take four bytes for each letter."""
    for line in _LINE.finditer(text):
        if line.end() - line.start() >= _LONGEST:
            raise csv.Error("a line without end")
        yield line[0]


def _rows(
    text: str, separator: str, skipped: int, progress: Progress
) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    readings = (
        (_lines(text, separator, strict=True), True),
        (_lines(text, separator), False),
        (_lines(text, separator, quoting=False), False),  # a quotation mark is never closed
    )
    for lines, sure in readings:
        try:
            return _taken(lines, skipped, progress, sure)
        except csv.Error:
            continue
    raise TableError(Refused.NO_TABLE)


def _taken(
    lines: Iterator[list[str]], skipped: int, progress: Progress, sure: bool
) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    """The rows with anything in them, and their numbers.

    `sure`: a cell of many lines is one, where its row is as wide as the first.
    """
    rows: list[Row] = []
    numbers: list[int] = []
    cells = 0
    for number, line in enumerate(lines, 1 + skipped):
        if number % _STEP == 0:
            progress(len(rows) / MOST_ROWS)
        if not any(cell and not cell.isspace() for cell in line):
            continue
        cells += len(line)
        _check(line, len(rows), cells)
        if not (sure and rows and len(line) == len(rows[0])):
            _check_lines(line)
        rows.append(tuple(map(as_meant, line)))
        numbers.append(number)
    return tuple(rows), tuple(numbers)


def _check(line: list[str], rows: int, cells: int) -> None:
    if rows >= MOST_ROWS:
        raise TableError(Refused.TOO_MANY_ROWS)
    if len(line) > MOST_COLUMNS:
        raise TableError(Refused.TOO_WIDE)
    if cells > MOST_CELLS:
        raise TableError(Refused.TOO_MANY_CELLS)


def _check_lines(line: list[str]) -> None:
    if any(len(cell) > 300 and cell.count("\n") > _STRAY for cell in line):
        raise csv.Error("a cell of many lines")

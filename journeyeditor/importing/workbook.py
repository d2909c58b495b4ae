"""A workbook (.xlsx) as a table. What is unpacked is looked at before a reader gets to see it.

The reader makes room for every cell between the first and the last one, and a file of a few
kilobytes can name cells at both ends of the largest sheet there is: that would end the program.
So a copy is made in which every part is well-formed XML within limits, and the reader gets that.
Formulas are never computed: what was last stored for them counts.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from xml.parsers import expat

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from journeyeditor.importing.table import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Progress,
    Reading,
    Refused,
    Row,
    Table,
    TableError,
    is_empty,
)

MOST_UNPACKED = 150_000_000
"""Bytes of all parts together, as they really are, whatever the file says of them."""

MOST_RATIO = 200
"""How many times smaller a large file may be than what is in it; tables stay below 50."""

MOST_PARTS = 2000

MAGIC = b"PK\x03\x04"
OLD_MAGIC = b"\xd0\xcf\x11\xe0"

_CHUNK = 1 << 20
_SMALL = 10_000_000
_PLACE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_STEP = 5000


def read_workbook(data: bytes, reading: Reading, progress: Progress) -> Table:
    """Read a sheet of a workbook, the first that can be seen when none is asked for.

    Raises TableError for what is no workbook, damaged, or too large.
    """
    safe = _safe_copy(data, progress)
    try:
        with CalamineWorkbook.from_filelike(safe) as book:
            names = _sheets(book)
            name = reading.sheet if reading.sheet in names else names[0]
            return _table(book.get_sheet_by_name(name), names, progress)
    except (CalamineError, OSError, ValueError, IndexError):
        raise TableError(Refused.DAMAGED) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how its language says “cannot be”
            raise
        raise TableError(Refused.DAMAGED) from None


def _sheets(book: CalamineWorkbook) -> tuple[str, ...]:
    sheets = [each for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    seen = [each.name for each in sheets if each.visible == SheetVisibleEnum.Visible]
    if not seen:
        raise TableError(Refused.EMPTY)
    return tuple(seen)


def _table(sheet: CalamineSheet, names: tuple[str, ...], progress: Progress) -> Table:
    rows: list[Row] = []
    numbers: list[int] = []
    first = sheet.start[0] + 1 if sheet.start else 1
    for number, line in enumerate(sheet.iter_rows(), first):
        if number % _STEP == 0:
            progress(0.8 + 0.2 * number / max(1, sheet.total_height))
        row = tuple(_cell(cell) for cell in line)
        if not all(map(is_empty, row)):
            rows.append(row)
            numbers.append(number)
    if not rows:
        raise TableError(Refused.EMPTY)
    return Table(tuple(rows), tuple(numbers), Reading(sheet=sheet.name), names)


def _cell(value: object) -> Cell:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return float(value)
        case datetime.datetime():
            return value.date()
        case datetime.date() | str():
            return value
        case _:
            return str(value)


# -- looking before leaping -------------------------------------------------------------------


def _safe_copy(data: bytes, progress: Progress) -> io.BytesIO:
    """The workbook with those parts alone that were looked at."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _copied(packed, len(data), progress)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, ValueError):
        raise TableError(Refused.DAMAGED) from None
    except RuntimeError:  # a password, or an unknown way of packing
        raise TableError(Refused.OLD_WORKBOOK) from None
    except Exception as error:
        if type(error).__module__ == "zlib":
            raise TableError(Refused.DAMAGED) from None
        raise


def _copied(packed: zipfile.ZipFile, size: int, progress: Progress) -> io.BytesIO:
    parts = {part.filename: part for part in packed.infolist() if _is_xml(part.filename)}
    if "xl/workbook.xml" not in parts:
        raise TableError(Refused.OTHER_WORKBOOK)
    told = sum(part.file_size for part in parts.values())
    if len(parts) > MOST_PARTS or (told > _SMALL and told > MOST_RATIO * size):
        raise TableError(Refused.BOMB)
    copy, unpacked = io.BytesIO(), 0
    with zipfile.ZipFile(copy, "w") as out:
        for name, part in parts.items():
            content = _content(packed, part, MOST_UNPACKED - unpacked)
            unpacked += len(content)
            _look(content)
            out.writestr(name, content)
            progress(0.6 * unpacked / max(1, told))
    copy.seek(0)
    return copy


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _content(packed: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> bytes:
    """What is in a part, as far as there is room for it."""
    pieces: list[bytes] = []
    with packed.open(part) as file:
        while piece := file.read(_CHUNK):
            room -= len(piece)
            if room < 0:
                raise TableError(Refused.BOMB)
            pieces.append(piece)
    return b"".join(pieces)


def _look(content: bytes) -> None:
    """Raise TableError unless this is plain XML with no cell beyond the limits."""
    look = _Look()
    parser = expat.ParserCreate()
    parser.StartElementHandler = look.begin
    parser.StartDoctypeDeclHandler = look.refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError:
        raise TableError(Refused.DAMAGED) from None
    look.check()


class _Look:
    """How far the cells of one part reach."""

    def __init__(self) -> None:
        self.rows = self.columns = self.row = self.column = 0
        self.first = MOST_ROWS * 10

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element; cells and rows say where they are, or follow the one before."""
        kind = name.rpartition(":")[2]
        if kind == "c":
            self._cell(attributes.get("r"))
        elif kind == "row":
            said = attributes.get("r")
            self.row = _whole(said) if said else self.row + 1
            self.column = 0

    def _cell(self, place: str | None) -> None:
        if place is None:
            self.column += 1
        else:
            found = _PLACE.fullmatch(place)
            if found is None:
                raise TableError(Refused.DAMAGED)
            self.column, self.row = _column(found[1]), int(found[2])
        self.rows, self.columns = max(self.rows, self.row), max(self.columns, self.column)
        self.first = min(self.first, self.row)

    def refuse(self, *_about: object) -> None:
        """A document that defines its own words has no place in a workbook."""
        raise TableError(Refused.DAMAGED)

    def check(self) -> None:
        """Raise TableError when the cells reach too far."""
        height = self.rows - self.first + 1
        if height > MOST_ROWS:
            raise TableError(Refused.TOO_MANY_ROWS)
        if self.columns > MOST_COLUMNS:
            raise TableError(Refused.TOO_WIDE)
        if height * self.columns > MOST_CELLS:
            raise TableError(Refused.TOO_MANY_CELLS)


def _column(letters: str) -> int:
    """The number of a column, from 1 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 7:
        raise TableError(Refused.DAMAGED)
    return int(text)

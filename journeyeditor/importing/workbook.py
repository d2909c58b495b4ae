"""A workbook (.xlsx, .ods) as a table, whose parts are looked at before a reader gets them.

The reader makes room for every cell between the first and the last one, and a file of a few
kilobytes can name cells at both ends of the largest sheet there is: that would end the program.
So a copy is made in which every part is well-formed XML within limits, and the reader gets that.
Formulas are never computed: what was last stored for them counts.
"""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Mapping

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from journeyeditor.importing.looks import LOOKS
from journeyeditor.importing.table import (
    NOTHING_HIDDEN,
    Cell,
    Hidden,
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
OPEN = b"application/vnd.oasis.opendocument.spreadsheet"
OLD_MAGIC = b"\xd0\xcf\x11\xe0"

_CHUNK = 1 << 20
_SMALL = 10_000_000
_STEP = 5000


def read_workbook(data: bytes, reading: Reading, progress: Progress) -> Table:
    """Read a sheet of a workbook, the first that can be seen when none is asked for.

    Raises TableError for what is no workbook, damaged, or too large.
    """
    safe, hidden = _safe_copy(data, progress)
    try:
        with CalamineWorkbook.from_filelike(safe) as book:
            names = _sheets(book)
            name = reading.sheet if reading.sheet in names else names[0]
            return _table(book, name, names, hidden.get(name, NOTHING_HIDDEN), progress)
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


def _table(
    book: CalamineWorkbook, name: str, names: tuple[str, ...], hidden: Hidden, progress: Progress
) -> Table:
    sheet = book.get_sheet_by_name(name)
    rows: list[Row] = []
    numbers: list[int] = []
    for number, line in enumerate(sheet.iter_rows(), 1):  # from the first row, used or not
        if number % _STEP == 0:
            progress(0.8 + 0.2 * number / max(1, sheet.total_height))
        row = tuple(_cell(cell) for cell in line)
        if not all(map(is_empty, row)):
            rows.append(row)
            numbers.append(number)
    if not rows:
        raise TableError(Refused.EMPTY)
    first = sheet.start[1] + 1 if sheet.start else 1
    used = Reading(sheet=name)
    return Table(tuple(rows), tuple(numbers), used, names, hidden=hidden, first_column=first)


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


def _safe_copy(data: bytes, progress: Progress) -> tuple[io.BytesIO, Mapping[str, Hidden]]:
    """The workbook with those parts alone that were looked at, and what is hidden by sheet."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _copied(packed, len(data), progress)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, EOFError, ValueError):
        raise TableError(Refused.DAMAGED) from None
    except RuntimeError:  # a password, or an unknown way of packing
        raise TableError(Refused.PROTECTED) from None
    except Exception as error:
        if type(error).__module__ == "zlib":
            raise TableError(Refused.DAMAGED) from None
        raise


def _copied(
    packed: zipfile.ZipFile, size: int, progress: Progress
) -> tuple[io.BytesIO, Mapping[str, Hidden]]:
    parts = {part.filename: part for part in packed.infolist() if _is_xml(part.filename)}
    mime = _mime(packed)
    kind = next((kind for kind in LOOKS if kind in parts), "")
    if not kind or (kind == "content.xml" and not mime.startswith(OPEN)):
        raise TableError(Refused.OTHER_WORKBOOK)
    told = sum(part.file_size for part in parts.values())
    if len(parts) > MOST_PARTS or (told > _SMALL and told > MOST_RATIO * size):
        raise TableError(Refused.BOMB)
    copy, unpacked = io.BytesIO(), 0
    look = LOOKS[kind]()
    with zipfile.ZipFile(copy, "w") as out:
        for name, part in parts.items():
            content = _content(packed, part, MOST_UNPACKED - unpacked)
            unpacked += len(content)
            look.at(name, content)
            out.writestr(name, content)
            progress(0.6 * unpacked / max(1, told))
        if mime:
            out.writestr("mimetype", mime)
    copy.seek(0)
    return copy, look.hidden()


def _mime(packed: zipfile.ZipFile) -> bytes:
    """What an OpenDocument says it is, b"" for anything else."""
    if "mimetype" not in packed.namelist():
        return b""
    with packed.open("mimetype") as file:
        return file.read(100)


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

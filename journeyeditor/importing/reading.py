"""A file as a table, whatever kind of table file it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from journeyeditor.importing.table import (
    GUESSED,
    MOST_BYTES,
    Cell,
    Progress,
    Reading,
    Refused,
    Table,
    TableError,
    nothing,
)
from journeyeditor.importing.text_table import read_text
from journeyeditor.importing.workbook import MAGIC, OLD_MAGIC, read_workbook
from journeyeditor.model.signs import cleaned, sifted

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".ods")
"""How the names of files end that can be read."""


_LOCKED = "EncryptedPackage".encode("utf-16-le")
"""What a workbook with a password consists of."""

_OTHERS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"RIFF", b"{\\rtf", b"\x1f\x8b")
"""How pictures, papers and packed files begin."""


def _is_no_text(start: bytes) -> bool:
    """Whether a file is something else than text, as signs that no text has tell."""
    if start.startswith(_OTHERS):
        return True
    control = sum(start.count(bytes([code])) for code in (*range(1, 7), *range(14, 27)))
    return control > len(start) // 50


def read_table(data: bytes, reading: Reading = GUESSED, progress: Progress = nothing) -> Table:
    """The table in a file: a workbook, or else a text. Raises TableError when there is none."""
    return _sifted(_read(data, reading, progress))


def _read(data: bytes, reading: Reading, progress: Progress) -> Table:
    if len(data) > MOST_BYTES:
        raise TableError(Refused.TOO_LARGE)
    if data.startswith(OLD_MAGIC):
        raise TableError(Refused.PROTECTED if _LOCKED in data else Refused.OLD_WORKBOOK)
    if data.startswith(MAGIC):
        return read_workbook(data, reading, progress)
    if _is_no_text(data[:4000]):
        raise TableError(Refused.NO_TABLE)
    return read_text(data, reading, progress)


def _sifted(table: Table) -> Table:
    """The table without what is no text."""
    if all(map(str.isprintable, _texts(table))):
        return table
    left_out = sum(sifted(text).left_out for text in _texts(table))
    rows = tuple(tuple(map(_cleaned, row)) for row in table.rows)
    return replace(table, rows=rows, left_out=left_out)


def _texts(table: Table) -> Iterator[str]:
    return (cell for row in table.rows for cell in row if isinstance(cell, str))


def _cleaned(cell: Cell) -> Cell:
    return cleaned(cell) if isinstance(cell, str) else cell


def read_table_file(path: Path, reading: Reading = GUESSED, progress: Progress = nothing) -> Table:
    """The table in a file on the disk; OSError too."""
    if path.stat().st_size > MOST_BYTES:
        raise TableError(Refused.TOO_LARGE)
    return read_table(path.read_bytes(), reading, progress)

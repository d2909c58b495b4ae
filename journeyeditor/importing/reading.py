"""A file as a table, whatever kind of table file it is."""

from __future__ import annotations

from pathlib import Path

from journeyeditor.importing.table import (
    GUESSED,
    MOST_BYTES,
    Progress,
    Reading,
    Refused,
    Table,
    TableError,
    nothing,
)
from journeyeditor.importing.text_table import read_text
from journeyeditor.importing.workbook import MAGIC, OLD_MAGIC, read_workbook

ENDINGS = (".csv", ".tsv", ".txt", ".xlsx")
"""How the names of files end that can be read."""


def read_table(data: bytes, reading: Reading = GUESSED, progress: Progress = nothing) -> Table:
    """The table in a file: a workbook, or else a text. Raises TableError when there is none."""
    if len(data) > MOST_BYTES:
        raise TableError(Refused.TOO_LARGE)
    if data.startswith(OLD_MAGIC):
        raise TableError(Refused.OLD_WORKBOOK)
    if data.startswith(MAGIC):
        return read_workbook(data, reading, progress)
    return read_text(data, reading, progress)


def read_table_file(path: Path, reading: Reading = GUESSED, progress: Progress = nothing) -> Table:
    """The table in a file on the disk; OSError too."""
    if path.stat().st_size > MOST_BYTES:
        raise TableError(Refused.TOO_LARGE)
    return read_table(path.read_bytes(), reading, progress)

"""What is set aside of a table, kept: as a file of its own, or as lines for the note tray."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices, header_texts
from journeyeditor.importing.outcome import Aside, Preview
from journeyeditor.importing.places import Places
from journeyeditor.importing.sentences import rows_of, why
from journeyeditor.importing.spreadsheet import spreadsheet
from journeyeditor.importing.table import Row, Table, shown

MOST_NOTES = 60
"""Lines that go to the note tray; the last one tells of the others."""

_LONGEST = 2000
"""Letters of a line in the note tray."""


def left_over_file(table: Table, choices: Choices, preview: Preview, places: Places) -> bytes:
    """The rows that are set aside, as they were, each with its number and the reason."""
    names = (translate("Import", "row"), translate("Import", "reason"))
    head = (*names, *header_texts(table, choices.header))
    return spreadsheet([head, *_rows(table, preview, places)])


def _rows(table: Table, preview: Preview, places: Places) -> Iterator[list[str]]:
    for aside in preview.aside:
        sentence = why(aside, table, places)
        for row in aside.rows:
            yield [str(table.numbers[row]), sentence, *map(shown, table.rows[row])]


def left_over_lines(table: Table, preview: Preview, places: Places, name: str) -> list[str]:
    """A line for each reason, with the rows that it holds for and what stands in them."""
    lines = [_line(table, aside, places, name) for aside in preview.aside[:MOST_NOTES]]
    rest = preview.aside[MOST_NOTES - 1 :]
    if len(rest) > 1:
        count = sum(len(aside.rows) for aside in rest)
        text = translate("Import", "Not placed from {file}: %n more row(s).", n=count)
        lines[-1] = text.format(file=name)
    return lines


def _line(table: Table, aside: Aside, places: Places, name: str) -> str:
    text = translate("Import", "Not placed from {file}, row {rows}: {why}")
    start = text.format(
        file=name, rows=rows_of(table, aside.entries), why=why(aside, table, places)
    )
    line = " | ".join((start, *_cells(table, aside)))
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _cells(table: Table, aside: Aside) -> Iterator[str]:
    for row in aside.rows[:_LONGEST]:
        yield in_one_line(table.rows[row])


def in_one_line(row: Row) -> str:
    """What stands in a row."""
    return "; ".join(filter(None, map(shown, row)))

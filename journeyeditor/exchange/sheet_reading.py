"""A table file of a foreign map: read, guessed, and made into a project with an account of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePath

from journeyeditor.exchange.formats import Arrival, ExchangeError, Remark, Source
from journeyeditor.exchange.grid_reading import read_grid
from journeyeditor.exchange.rows_reading import read_rows
from journeyeditor.exchange.sheet_build import build
from journeyeditor.exchange.sheet_guess import Form, SheetChoices, guess_choices
from journeyeditor.exchange.sheet_table import Sheet, sheet_of
from journeyeditor.exchange.sifting import with_count
from journeyeditor.i18n import translate
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.table import GUESSED, Reading, Table, TableError
from journeyeditor.model.check import check
from journeyeditor.model.project import Project


@dataclass(frozen=True, slots=True)
class Understood:
    """A table, how it is meant, and what comes of it."""

    table: Table
    sheet: Sheet
    choices: SheetChoices
    arrival: Arrival


def read_sheet(source: Source) -> Arrival:
    """The project that a table file becomes as it is probably meant. Raises ExchangeError."""
    return understand(read(source), source).arrival


def read(source: Source, reading: Reading = GUESSED) -> Table:
    """The table in a file. Raises ExchangeError with the sentence why there is none."""
    try:
        return read_table(source.data, reading, lambda done: source.progress(0.4 * done))
    except TableError as error:
        raise ExchangeError(error.sentence) from None


def understand(table: Table, source: Source, choices: SheetChoices | None = None) -> Understood:
    """What becomes of a table, as it is probably meant or as somebody chose."""
    sheet, choices = meant(table, choices)
    name = table.reading.sheet
    name = PurePath(source.name).stem if not name or _UNNAMED.fullmatch(name) else name
    arrival = with_count(_arrival(sheet, choices, source, name), table.left_out)
    return Understood(table, sheet, choices, arrival)


def meant(table: Table, choices: SheetChoices | None = None) -> tuple[Sheet, SheetChoices]:
    """The cells that are looked at, and how they are meant.

    Choices without columns or lanes tell only the form. Rows of a table of ours are hidden to look
    at others, not to go, so they are looked at too.
    """
    sheet = sheet_of(table, choices.with_hidden if choices else False)
    if choices is None:
        choices = guess_choices(sheet)
        if choices.is_ours and any(sheet.left):
            sheet = sheet_of(table, with_hidden=True)
            choices = replace(guess_choices(sheet), with_hidden=True)
    elif not (choices.columns or choices.lanes):
        choices = replace(guess_choices(sheet, choices.form), with_hidden=choices.with_hidden)
    return sheet, choices


_UNNAMED = re.compile(r"(blad|sheet|tabelle|feuil|table)\s?\d*", re.IGNORECASE)
"""What spreadsheets call a sheet that nobody has named."""


def _arrival(sheet: Sheet, choices: SheetChoices, source: Source, name: str) -> Arrival:
    if choices.form is Form.ROWS:

        def progress(done: float) -> None:
            source.progress(0.4 + 0.4 * done)

        sketch = read_rows(sheet, choices, source.language, progress)
    else:
        sketch = read_grid(sheet, choices, source.language)
    aside = sketch.aside
    if any(sheet.left):
        aside.insert(0, _hidden(sheet))
    no_map = translate("Exchange", "No map could be made of this file.")
    if not sketch.lanes:
        raise ExchangeError(no_map)
    project = build(sketch, source.language, source.new_id, name)
    if problems := check(project):
        raise ExchangeError(no_map, problems[0].fault.value)
    counts = translate("Exchange", "{placed} of {cells} cells have a place on the map.")
    came = (Remark(counts.format(placed=sketch.placed, cells=sketch.cells)), *told(project))
    return Arrival(project, came, tuple(aside))


def _hidden(sheet: Sheet) -> Remark:
    rows, columns = sheet.left
    parts = [translate("Exchange", "%n hidden row(s)", n=rows)] if rows else []
    if columns:
        parts.append(translate("Exchange", "%n hidden column(s)", n=columns))
    text = translate("Exchange", "Left out: {what}. They can be taken along.")
    return Remark(text.format(what=", ".join(parts)))


def told(project: Project) -> tuple[Remark, ...]:
    """What stands on the map, counted."""
    journey = project.maps[0]
    cards = sum(len(cell.cards) for lane in journey.lanes for cell in lane.cells)
    points = sum(len(curve.points) for curve in journey.curves)
    said = [
        translate("Exchange", "%n stage(s)", n=len(journey.stages)),
        translate("Exchange", "%n lane(s)", n=len(journey.lanes)),
        translate("Exchange", "%n card(s)", n=cards),
    ]
    if points:
        said.append(translate("Exchange", "%n feeling(s)", n=points))
    return tuple(map(Remark, said))

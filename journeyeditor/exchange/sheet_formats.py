"""Tables, OpenJourney and CJML among the formats of this room.

What reads and writes them is loaded when it is first used: a window that only lists the formats
need not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from journeyeditor.exchange.formats import Arrival, Departure, ExportFormat, ImportFormat, Source
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project

SHEET_ENDINGS = (".xlsx", ".ods", ".csv", ".tsv")


def _reader(module: str, name: str) -> Callable[[Source], Arrival]:
    def read(source: Source) -> Arrival:
        arrival: Arrival = getattr(import_module(f"journeyeditor.exchange.{module}"), name)(source)
        return arrival

    return read


def _writer(name: str) -> Callable[[Project, Id], Departure]:
    def write(project: Project, map_id: Id) -> Departure:
        module = import_module("journeyeditor.exchange.sheet_writing")
        departure: Departure = getattr(module, name)(project, map_id)
        return departure

    return write


def sheet_imports() -> tuple[ImportFormat, ...]:
    """The files of other programs that are read as a sketch: tables, OpenJourney and CJML."""
    table = translate("Exchange", "Table (Excel, LibreOffice, CSV)")
    ojf = translate("Exchange", "OpenJourney (Ptolemy)")
    cjml = translate("Exchange", "CJML")
    return (
        ImportFormat("sheet", table, SHEET_ENDINGS, _reader("sheet_reading", "read_sheet")),
        ImportFormat("ojf", ojf, (".ojf",), _reader("ojf_reading", "read_ojf")),
        ImportFormat("cjml", cjml, (".xml", ".cjml"), _reader("cjml_reading", "read_cjml")),
    )


def sheet_exports() -> tuple[ExportFormat, ...]:
    """The tables that a map can become."""
    rows = translate("Exchange", "To change cards in a spreadsheet and bring them back.")
    grid = translate("Exchange", "The map to read: stages across, lanes down.")
    excel_rows = translate("Exchange", "Excel, one row a card")
    excel_grid = translate("Exchange", "Excel, stages across")
    csv_rows = translate("Exchange", "CSV, one row a card")
    csv_grid = translate("Exchange", "CSV, stages across")
    return (
        ExportFormat("rows.xlsx", excel_rows, rows, ".xlsx", _writer("write_rows_book")),
        ExportFormat("grid.xlsx", excel_grid, grid, ".xlsx", _writer("write_grid_book")),
        ExportFormat("rows.csv", csv_rows, rows, ".csv", _writer("write_rows_text")),
        ExportFormat("grid.csv", csv_grid, grid, ".csv", _writer("write_grid_text")),
    )

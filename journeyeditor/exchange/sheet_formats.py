"""Tables, OpenJourney and CJML among the formats of this room."""

from __future__ import annotations

from journeyeditor.exchange.cjml_reading import read_cjml
from journeyeditor.exchange.formats import ExportFormat, ImportFormat
from journeyeditor.exchange.ojf_reading import read_ojf
from journeyeditor.exchange.sheet_reading import read_sheet
from journeyeditor.exchange.sheet_writing import (
    write_grid_book,
    write_grid_text,
    write_rows_book,
    write_rows_text,
)
from journeyeditor.i18n import translate

SHEET_ENDINGS = (".xlsx", ".ods", ".csv", ".tsv")


def sheet_imports() -> tuple[ImportFormat, ...]:
    """The files of other programs that are read as a sketch: tables, OpenJourney and CJML."""
    name = translate("Exchange", "Table (Excel, LibreOffice, CSV)")
    return (
        ImportFormat("sheet", name, SHEET_ENDINGS, read_sheet),
        ImportFormat("ojf", translate("Exchange", "OpenJourney (Ptolemy)"), (".ojf",), read_ojf),
        ImportFormat("cjml", translate("Exchange", "CJML"), (".xml", ".cjml"), read_cjml),
    )


def sheet_exports() -> tuple[ExportFormat, ...]:
    """The tables that a map can become."""
    rows = translate("Exchange", "To change cards in a spreadsheet and bring them back.")
    grid = translate("Exchange", "The map to read: stages across, lanes down.")
    return (
        ExportFormat(
            "rows.xlsx",
            translate("Exchange", "Excel, one row a card"),
            rows,
            ".xlsx",
            write_rows_book,
        ),
        ExportFormat(
            "grid.xlsx",
            translate("Exchange", "Excel, stages across"),
            grid,
            ".xlsx",
            write_grid_book,
        ),
        ExportFormat(
            "rows.csv", translate("Exchange", "CSV, one row a card"), rows, ".csv", write_rows_text
        ),
        ExportFormat(
            "grid.csv", translate("Exchange", "CSV, stages across"), grid, ".csv", write_grid_text
        ),
    )

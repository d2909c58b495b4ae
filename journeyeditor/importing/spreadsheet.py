"""Rows as a text that spreadsheets open: as Excel writes it in Dutch, and without formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from journeyeditor.model.formulas import as_text


def spreadsheet(rows: Iterable[Iterable[str]]) -> bytes:
    """The rows with semicolons between, in UTF-8 with its mark; no cell of them is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows(map(as_text, row) for row in rows)
    return out.getvalue().encode("utf-8-sig")

"""Rows as a text that spreadsheets open: as Excel writes it in Dutch, and without formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would compute."""


def spreadsheet(rows: Iterable[Iterable[str]]) -> bytes:
    """The rows with semicolons between, in UTF-8 with its mark.

    An apostrophe before what looks like a formula keeps it the text that it is.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows(map(_harmless, row) for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _harmless(text: str) -> str:
    if not text.startswith(_DANGEROUS) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    return text[0] in "+-" and text[1:].replace(",", "").replace(".", "").isdecimal()

"""Text that stays text in a spreadsheet: one rule for all that Excel may open or be pasted into.

A cell that begins with one of a few signs is computed there, and a formula can start programs and
send what stands in other cells. An apostrophe before it keeps it the text that it is. Cells of a
workbook that are written as text need none.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
"""How a text begins that a spreadsheet may compute; apostrophes before it count as one more."""

_NUMBER = re.compile(r"[+-]\d[\d.,]*")
_COMPUTES = re.compile(r"[(|!]")
"""Without a function, a link to a program or another sheet, a formula reaches nothing."""


def as_text(text: str) -> str:
    """The content of a cell that a spreadsheet takes for text; a number with a sign stays one."""
    is_text = not _FORMULA.match(text) or _NUMBER.fullmatch(text)
    return text if is_text else f"'{text}"


def as_meant(text: str) -> str:
    """What was said before `as_text` wrote it down."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def as_line(text: str) -> str:
    """A line that goes to mails as well, where the apostrophe is seen: only where it must be."""
    return as_text(text) if _COMPUTES.search(text) else text

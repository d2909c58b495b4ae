"""Signs that are no text, and lines that other programs broke in ways of their own.

They come along in files, tables and pastes, are never seen, and spoil what is written: a workbook
or a drawing that holds one does not open. Joiners, soft hyphens and marks of direction are not
seen either, but languages are spelled with them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_BREAK = re.compile("\r\n?|[\x0b\x0c\x85]")
"""A new line of Windows, of an old Mac, of Word and PowerPoint, and of a mainframe."""

_LAST_OF_PLANES = "".join(
    f"{chr(at + 0xFFFE)}-{chr(at + 0xFFFF)}" for at in range(0, 0x110000, 2**16)
)

_NO_TEXT = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufeff{_LAST_OF_PLANES}]")
"""Control characters, the mark before a file that got into it, and what Unicode never assigns."""


class Sifted(NamedTuple):
    """A text, and how many signs were left out of it."""

    text: str
    left_out: int


def sifted(text: str) -> Sifted:
    """The text with nothing in it but text, tabs and new lines; the very same where that is so."""
    if text.isprintable():  # nearly all; the rest takes longer
        return Sifted(text, 0)
    return Sifted(*_NO_TEXT.subn("", _BREAK.sub("\n", text)))


def cleaned(text: str) -> str:
    """The same without the number."""
    return sifted(text).text

"""Text as it is compared when somebody searches: without capitals and accents."""

from __future__ import annotations

import unicodedata

JOINERS = frozenset("\u200d\ufe0e\ufe0f")
"""What makes one picture of several characters."""


def fold(text: str) -> str:
    """The text without capitals and accents, every run of white space a single space."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return " ".join(text.casefold().split())


def excerpt(text: str, wanted: str, most: int = 60) -> str:
    """About `most` characters of a text round the place where the folded `wanted` is found.

    On one line, with an ellipsis where something is left out. The beginning when it is not there.
    """
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    at = _place(line, wanted)
    start = max(0, min(at - (most - len(wanted)) // 2, len(line) - most))
    end = min(len(line), start + most)
    if start:
        start = line.find(" ", start, at) + 1 or start
    if end < len(line):
        end = max(line.rfind(" ", at + len(wanted), end), 0) or end
    start, end = _whole(line, start), _whole(line, end)
    return f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"


def _whole(line: str, at: int) -> int:
    """The place itself, or the one before it where no letter is torn from its accents."""
    while 0 < at < len(line) and (line[at - 1] in JOINERS or _clings(line[at])):
        at -= 1
    return at


def _clings(letter: str) -> bool:
    """Whether this is a part of the letter or picture before it."""
    return letter in JOINERS or unicodedata.category(letter) in {"Mn", "Mc", "Me", "Sk"}


def _place(line: str, wanted: str) -> int:
    """Where the folded words begin in the line itself, 0 when they are not there."""
    found = fold(line).find(wanted)
    length = 0
    for at, letter in enumerate(line):
        if length >= found:
            return at
        length += len(fold(letter)) if letter != " " else 1
    return 0

"""Titles as people type them: where their lines break, and how they read on one line.

The title of a card may hold line breaks. Where there is room for one line only, `one_line` is what
is shown.
"""

from __future__ import annotations

import re

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the direction of all that follows them."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")

_FIRST_STRONG, _END = "\u2068", "\u2069"


def one_line(text: str) -> str:
    """The text on one line: each line break, and spaces beside each other, as one space."""
    return " ".join(text.split())


def tidy_title(text: str) -> str:
    """The text with its line breaks, without empty lines and needless spaces."""
    lines = (one_line(line) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def steady(text: str) -> str:
    """The text without signs that turn the direction; one that is never closed turns all of it."""
    return _TURNS.sub("", text)


def in_sentence(text: str) -> str:
    """The text on one line, such that the words around it stay where they are.

    A text in a script from right to left is set apart from what stands beside it.
    """
    line = steady(one_line(text))
    return f"{_FIRST_STRONG}{line}{_END}" if _RIGHT_TO_LEFT.search(line) else line

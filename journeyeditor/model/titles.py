"""Titles as people type them: where their lines break, and how they read on one line.

The title of a card may hold line breaks. Where there is room for one line only, `one_line` is what
is shown.
"""

from __future__ import annotations


def one_line(text: str) -> str:
    """The text on one line: each line break, and spaces beside each other, as one space."""
    return " ".join(text.split())


def tidy_title(text: str) -> str:
    """The text with its line breaks, without empty lines and needless spaces."""
    lines = (one_line(line) for line in text.splitlines())
    return "\n".join(line for line in lines if line)

"""Text from anywhere as lines that can become notes or cards: no bullets, no hidden characters."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

MOST_LINES = 2000
"""Lines that are taken from one text; nobody has pasted more sticky notes than that on purpose."""

MOST_LETTERS = 20_000
"""Letters that are kept of one line, as many as a note may have."""

_BULLET = re.compile(r"^(?:[-*+·•‣◦▪–—]|#{1,6}|\[[ xX]?\])\s+(?:\[[ xX]?\]\s+)?")
_NUMBER = re.compile(r"^\(?\d{1,3}[.)]\s+")
_TABBED = re.compile(
    r"([ \t]*)(?:[-*·•‣◦▪▫○●■□◆❖➢✓–—o§Øüvq\ue000-\uf8ff]|(\(?\d{1,3}[.)]))\t+([^\t]+)"
)
"""A bullet or number that a word processor parts from its line by a tab; some of its bullets are
letters of a font of signs.
"""

_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
"""Kinds of character that cannot be seen: control, direction, private, broken and unknown ones."""

_KEPT = frozenset("\u200c\u200d")
"""Joiners: invisible, but Persian, Hindi and many emoji are spelled with them."""


_OBJECT = "\ufffc"
"""What stands in the text of a web page in place of a picture."""


def unbulleted(text: str) -> str:
    """A list of a word processor as people type one; any other text as it is.

    Its bullets would be the cells of a table.
    """
    lines = text.splitlines()
    found = {line: _TABBED.fullmatch(line) for line in lines if "\t" in line.strip()}
    if not found or not all(found.values()):
        return text
    return "\n".join(_typed(mark) if (mark := found.get(line)) else line for line in lines)


def _typed(mark: re.Match[str]) -> str:
    return f"{mark[1]}{mark[2] or '-'} {mark[3]}"


class Lines(NamedTuple):
    """The lines of a text, and how many more there were than are taken."""

    lines: tuple[str, ...]
    dropped: int = 0


def lines_of(text: str) -> Lines:
    """The lines of a text that say something, tidied.

    Bullets go always, numbers only where every line has one: "3. bellen" alone may mean a third
    call. Spaces within a line become one; what cannot be seen goes.
    """
    tidy = [clean_line(line) for line in unbulleted(text).splitlines()]
    bare = [_BULLET.sub("", line) for line in tidy if line]
    if len(bare) > 1 and all(_NUMBER.match(line) for line in bare):
        bare = [_NUMBER.sub("", line) for line in bare]
    said = [line[:MOST_LETTERS] for line in bare if line]
    return Lines(tuple(said[:MOST_LINES]), max(0, len(said) - MOST_LINES))


def clean_line(text: str) -> str:
    """A text as one line without characters that cannot be seen."""
    if text.isprintable() and _OBJECT not in text:  # nearly all; the rest takes longer
        return " ".join(text.split())
    spaced = "".join(" " if char.isspace() or char == _OBJECT else char for char in text)
    seen = (c for c in spaced if c in _KEPT or unicodedata.category(c) not in _HIDDEN)
    return " ".join("".join(seen).split())

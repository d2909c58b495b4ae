"""Where a line may end within a word: Unicode Standard Annex #14.

Letters of any script, ideographs, emoji and their commonest punctuation follow rules between
neighbours, which take time in proportion to the word; so do scripts without spaces. Only stretches
with anything else ask `uniseg`. Knows nothing of widths or fonts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from journeyeditor.layout.kinds import Kinds
from journeyeditor.layout.syllables import TOLD_BY_WORDS, syllable_borders

WINDOW = 64
"""Characters given to uniseg at a time: some of its rules look back without limit."""

WINDOWS_KEPT = 1 << 12
"""Windows of which it is remembered what uniseg said."""

_LETTERS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("AL", "AI", "XX", "SG", "SA", "HL"), "A"),
        **dict.fromkeys(("ID", "H2", "H3"), "I"),
        **dict.fromkeys(("NS", "CJ"), "J"),
        **{"NU": "N", "EB": "B", "EM": "M", "CL": "C", "CP": "P", "EX": "X", "IS": "S"},
        **{"OP": "o", "CM": "m", "ZWJ": "z"},
    }
)
"""Line_Break -> letter; ? for all else. Wide brackets are O and C."""

_BEFORE_NONE = "CPXSJ"
"""Kinds before which no line ends."""

_AFTER_NONE = "Oo"
"""Kinds after which none ends."""

_WORDLIKE = "ANmz"
"""Letters, digits, and marks that stand on nothing."""

_UNIT = re.compile("(.)[mz]*")
_KNOWN = re.compile("[^?]*")
_WIDE = frozenset({"F", "W", "H"})


class Opportunities:
    """Finds them; remembers what kinds characters are. One per program."""

    def __init__(self) -> None:
        self._kinds = Kinds(_kind)
        self._asked = lru_cache(WINDOWS_KEPT)(_boundaries)

    def within(self, word: str) -> Iterator[int]:
        """Indexes into the word, rising, without its end."""
        kinds = self._kinds.of(word)
        if _KNOWN.fullmatch(kinds) is None:
            return self._windowed(word, kinds)
        found = _between(kinds)
        if TOLD_BY_WORDS.search(word):
            return iter(sorted({*found, *syllable_borders(word)}))
        return found

    def _windowed(self, text: str, kinds: str) -> Iterator[int]:
        """The boundaries inside the text, looked for in a window at a time.

        A window begins at the last boundary found, for there the rules begin anew; when there is
        none, at the last character of the window before.
        """
        start = 0
        while start < len(text):
            stop = min(start + WINDOW, len(text))
            found = [start + end for end in self._of_window(text[start:stop], kinds[start:stop])]
            yield from found
            if stop == len(text):
                return
            start = found[-1] if found else stop - 1

    def _of_window(self, window: str, kinds: str) -> Iterable[int]:
        return self._asked(window) if "?" in kinds else _between(kinds)


def _between(kinds: str) -> Iterator[int]:
    """Where neighbours allow it."""
    for unit in _UNIT.finditer(kinds):
        end = unit.end()
        if end < len(kinds) and kinds[end - 1] != "z" and _may_part(unit[1], kinds[end]):
            yield end


def _may_part(before: str, after: str) -> bool:
    if before in _AFTER_NONE or after in _BEFORE_NONE:
        return False
    if before == "B" and after == "M":
        return False
    if after in _WORDLIKE:
        return before not in _WORDLIKE and before not in "PS"
    return after != "o" or before not in _WORDLIKE


def _kind(char: str) -> str:
    # uniseg reads its tables when it is imported; most maps never need them.
    from uniseg.linebreak import line_break  # noqa: PLC0415

    name = line_break(char).value
    if name in {"OP", "CP"} and unicodedata.east_asian_width(char) in _WIDE:
        return "O" if name == "OP" else "C"
    if name == "SA" and unicodedata.category(char) in {"Mn", "Mc"}:
        return "m"
    return _LETTERS.get(name, "?")


def _boundaries(window: str) -> tuple[int, ...]:
    from uniseg.linebreak import line_break_boundaries  # noqa: PLC0415

    return tuple(end for end in line_break_boundaries(window) if 0 < end < len(window))

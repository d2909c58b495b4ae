"""Texts as strings of kinds, one letter for each character, over which patterns can run.

That is how clusters and line breaks are found in time in proportion to the text: the standards'
rules over properties of characters become patterns over letters. Knows no rules itself.
"""

from __future__ import annotations

from collections.abc import Callable


class Kinds(dict[int, str]):
    """A table for `str.translate` that finds out the kind of a character when it is first seen.

    `kind` gives the letter of a character. Bounded by `most` characters, after which it starts
    anew.
    """

    def __init__(self, kind: Callable[[str], str], most: int = 1 << 15) -> None:
        super().__init__()
        self._kind = kind
        self._most = most

    def __missing__(self, code: int) -> str:
        """Find out the kind of a character and keep it."""
        if len(self) >= self._most:
            self.clear()
        letter = self[code] = self._kind(chr(code))
        return letter

    def of(self, text: str) -> str:
        """The kinds of all characters of a text."""
        return text.translate(self)

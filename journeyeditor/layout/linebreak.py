"""Where a line may end: Unicode Standard Annex #14, with a fast path for ordinary words.

Ordinary words, made of Latin, Greek or Cyrillic letters, digits and simple punctuation, separated
by spaces, are recognised by a pattern and follow rules that fit in it; a test compares the two.
Everything else asks `uniseg`, a word at a time. Knows nothing of widths or fonts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

LETTERS = "A-Za-zÀ-ÖØ-öø-ʯΆΈ-ΊΌΎ-ΡΣ-ώЀ-ҁҊ-ԯ\ufffd"
_CORE = f"[{LETTERS}0-9]+(?:['’.,:;&\u2011][{LETTERS}0-9]+)*"
_WORD = f"[\"'(‘“„]*{_CORE}(?:-{_CORE})*%?[,.;:!?\"')’”…]*"
ORDINARY = re.compile(f"{_WORD}(?:[\u00a0\u202f]{_WORD})*")
"""Words in which a line may end only after a hyphen, and between which it may end at spaces."""

HYPHEN = re.compile(f"-(?=[{LETTERS}])")

STARTS = frozenset("([{'\"‘“„€$&+#@*=_<>~^|-–")
"""Besides letters and digits: what may come first on a line after a space."""

ENDS = frozenset("',.;:!?\"%)]}&+*#@=_…€/$<>~^|-–—’”")
"""Besides letters and digits: what may come last on a line before a space."""

ALONE = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02ff\u0386-\u0482\u048a-\u052f\u2010-\u2027"
    "\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\ufffd]*"
)
"""Text in which every character is a cluster by itself."""

LONG = 256
"""Characters of a word whose break opportunities are found only as they are needed."""

WINDOW = 64
"""Characters given to uniseg at a time: some of its rules look back without limit."""

_SIMPLE_SCRIPTS_END = 0x2E80
"""Up to here letters and digits may always begin and end a line at a space."""


class LineBreaks:
    """Finds break opportunities and remembers them. One per program."""

    def __init__(self, remember: int = 1 << 15) -> None:
        """`remember` bounds the number of words kept."""
        self._ordinary = lru_cache(remember)(_is_ordinary)
        self._whole = lru_cache(remember)(_is_whole)
        self._inside = lru_cache(remember >> 3)(_opportunities_of_short)

    def words(self, text: str) -> list[str]:
        """The text cut at the single spaces where a line may end; joined by them it is whole.

        Spaces beside spaces give empty words. A word holds a space only where the line may not
        end there, as in French before a question mark.
        """
        words = text.split(" ")
        return words if all(map(self._ordinary, words)) else _glued(words)

    def is_whole(self, word: str) -> bool:
        """Whether the word is an ordinary one without any opportunity inside."""
        return self._whole(word)

    def inside(self, word: str) -> Iterator[int]:
        """Where a line may end within a word: indexes into it, without its end.

        Those of a very long word are found as they are asked for.
        """
        return iter(self._inside(word)) if len(word) <= LONG else _opportunities(word)

    def parts(self, text: str) -> Iterator[str]:
        """The text cut at every opportunity, without the spaces at which lines may end."""
        for word in self.words(text):
            start = 0
            for end in self.inside(word):
                yield word[start:end]
                start = end
            yield word[start:]


def clusters(text: str) -> Iterator[str]:
    """What a reader takes for one character each (UAX #29)."""
    return iter(text) if ALONE.fullmatch(text) else _clusters(text)


def _clusters(text: str) -> Iterator[str]:
    start = 0
    # uniseg reads its tables when it is imported; most maps never need them.
    from uniseg.graphemecluster import grapheme_cluster_boundaries  # noqa: PLC0415

    for end in _windowed(text, grapheme_cluster_boundaries):
        yield text[start:end]
        start = end
    yield text[start:]


def _is_ordinary(word: str) -> bool:
    return not word or ORDINARY.fullmatch(word) is not None


def _is_whole(word: str) -> bool:
    return bool(word) and _is_ordinary(word) and HYPHEN.search(word) is None


def _glued(words: Iterable[str]) -> list[str]:
    """The words, joined again where no line may end at the spaces between them."""
    found: list[str] = []
    spaces = 0
    for word in words:
        if not word:
            spaces += 1
        elif found and _may_part(found[-1], word):
            found += [""] * spaces
            found.append(word)
            spaces = 0
        else:
            gap = " " * (spaces + 1 if found else spaces)
            found.append(f"{found.pop() if found else ''}{gap}{word}")
            spaces = 0
    return [*found, *[""] * spaces] if found else [""] * spaces


def _may_part(before: str, after: str) -> bool:
    first, last = after[0], before[-1]
    return (first in STARTS or _is_letter(first)) and (last in ENDS or _is_letter(last))


def _is_letter(char: str) -> bool:
    return char.isalnum() and ord(char) < _SIMPLE_SCRIPTS_END


def _opportunities_of_short(word: str) -> tuple[int, ...]:
    return tuple(_opportunities(word))


def _opportunities(word: str) -> Iterator[int]:
    if len(word) < 2 or _is_ordinary(word):
        return (match.end() for match in HYPHEN.finditer(word))
    from uniseg.linebreak import line_break_boundaries  # noqa: PLC0415

    return _windowed(word, line_break_boundaries)


def _windowed(text: str, boundaries: Callable[[str], Iterable[int]]) -> Iterator[int]:
    """The boundaries inside the text, asked for a window at a time.

    A window begins at the last boundary found, for there the rules begin anew; when there is
    none, at the last character of the window before.
    """
    start = 0
    while start < len(text):
        window = text[start : start + WINDOW]
        found = [start + end for end in boundaries(window) if 0 < end < len(window)]
        yield from found
        if start + len(window) == len(text):
            return
        start = found[-1] if found else start + len(window) - 1

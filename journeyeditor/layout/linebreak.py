"""Where a line may end: Unicode Standard Annex #14, with a fast path for ordinary words.

Ordinary words, made of Latin, Greek or Cyrillic letters, digits and simple punctuation, separated
by spaces, are recognised by a pattern and follow rules that fit in it; a test compares the two.
Everything else goes to `opportunities`, a word at a time. Knows nothing of widths or fonts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from journeyeditor.layout.clusters import Clusters
from journeyeditor.layout.opportunities import Opportunities

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

LONG = 256
"""Characters of a word whose break opportunities are found only as they are needed."""

SENTENCE_ENDS = frozenset(",.;:!?%…")
"""Those of them after which a line may begin with any letter whatsoever."""

_SIMPLE_SCRIPTS_END = 0x2E80
"""Up to here letters and digits may begin a line after anything that may end one."""

_PICTURES = "\U0001f000"
"""From here on emoji and ideographs."""


class LineBreaks:
    """Finds break opportunities and remembers them. One per program."""

    def __init__(self, remember: int = 1 << 15) -> None:
        """`remember` bounds the number of words kept."""
        self._ordinary = lru_cache(remember)(_is_ordinary)
        self._whole = lru_cache(remember)(_is_whole)
        self._inside = lru_cache(remember >> 3)(self._of_short)
        self._opportunities = Opportunities()
        self._clusters = Clusters()

    def clusters(self, text: str) -> list[str]:
        """What a reader takes for one character each."""
        return self._clusters.of(text)

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
        return iter(self._inside(word)) if len(word) <= LONG else self._of_any(word)

    def _of_short(self, word: str) -> tuple[int, ...]:
        return tuple(self._of_any(word))

    def _of_any(self, word: str) -> Iterator[int]:
        if len(word) < 2 or _is_ordinary(word):
            return (match.end() for match in HYPHEN.finditer(word))
        return self._opportunities.within(word)

    def parts(self, text: str) -> Iterator[str]:
        """The text cut at every opportunity, without the spaces at which lines may end."""
        for word in self.words(text):
            start = 0
            for end in self.inside(word):
                yield word[start:end]
                start = end
            yield word[start:]


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
    first, last = after[0], _last_base(before)
    if _is_far_letter(first):  # small kana, letters too, must not follow a closing bracket
        return _is_letter(last) or last in SENTENCE_ENDS
    return (first in STARTS or _is_letter(first)) and (last in ENDS or _is_letter(last))


def _last_base(word: str) -> str:
    """The last character that is no mark on another."""
    bases = (char for char in reversed(word) if unicodedata.category(char)[0] != "M")
    return next(bases, " ")


def _is_letter(char: str) -> bool:
    return char.isalnum() or char >= _PICTURES


def _is_far_letter(char: str) -> bool:
    return _is_letter(char) and ord(char) >= _SIMPLE_SCRIPTS_END

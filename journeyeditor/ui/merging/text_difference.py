"""Which words of two texts differ. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

LONGEST = 20_000
"""Letters up to which texts are looked at word by word."""


class Piece(NamedTuple):
    """A part of a text; `own` when the other text does not have it there."""

    text: str
    own: bool


def differing(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, those marked that only one of them has; single words are whole."""
    if len(one) + len(other) > LONGEST or " " not in one or " " not in other:
        return _whole(one, other), _whole(other, one)
    mine, theirs = _words(one), _words(other)
    runs = SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
    left = (("".join(mine[a:b]), tag != "equal") for tag, a, b, _, _ in runs)
    right = (("".join(theirs[c:d]), tag != "equal") for tag, _, _, c, d in runs)
    return tuple(_pieces(left)), tuple(_pieces(right))


def _whole(text: str, other: str) -> tuple[Piece, ...]:
    return (Piece(text, text != other),) if text else ()


def _words(text: str) -> list[str]:
    """Words and other signs, each with the space behind it."""
    return re.findall(r"\w+\s*|[^\w\s]\s*|\s+", text)


def _pieces(parts: Iterator[tuple[str, bool]]) -> Iterator[Piece]:
    return (Piece(text, own) for text, own in parts if text)

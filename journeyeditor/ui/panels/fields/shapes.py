"""The shapes that a field can have; each has its control in `editors`. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Word = tuple[str, str, str]
"""A code, the short word for it, and more words, or for a list the name of a sign."""

Offer = Callable[[Any], Sequence[Word]]
"""What can be chosen for a subject."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words of at most `most` letters; `rows` is how many lines there is room for at least."""

    most: int = 500
    rows: int = 1
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number from `low` to `high`, or none."""

    low: float
    high: float
    whole: bool = False
    unit: str = ""
    widest: str = "−0,00"


@dataclass(frozen=True, slots=True)
class Feeling:
    """A number from -2 to +2, or none, with the five faces."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A code out of a few that are all in view; "" when that is allowed."""

    words: Sequence[Word]
    optional: bool = False
    columns: int = 0


@dataclass(frozen=True, slots=True)
class FromList:
    """A code out of a list that opens; "" for the entry that stands for none."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of codes. The values are tuples; what is told is a code and whether it is on."""

    offer: Offer
    """Words of the second kind are those of the list, not signs."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Like `Several`, with what is typed as something new: a text without a code."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class Suggested:
    """A code out of a list, or a text that is not in it. Told is the one or the other.

    `word` gives the words for what the field holds, so that the list is made only when somebody
    opens it.
    """

    offer: Offer
    word: Callable[[Any, Any], str]


@dataclass(frozen=True, slots=True)
class Lasting:
    """A duration, or none."""


Shape = Text | Figure | Feeling | OneOf | FromList | Several | Gathered | Suggested | Lasting


@dataclass(frozen=True, slots=True)
class New:
    """What `Gathered` and `Suggested` tell of a text that is none of what they offer."""

    text: str

"""What comes of texts, remembered for so many letters: a poster is laid out at dozens of sizes.

Knows nothing of what comes of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")

EACH = 64
"""What a text costs besides its letters, as if it had so many more."""


class Kept(Generic[T]):
    """Results by their texts and whatever else they depend on.

    Bounded by `most` letters of text, after which everything is forgotten.
    """

    def __init__(self, most: int) -> None:
        self._found: dict[tuple[Any, ...], T] = {}
        self._most, self._letters = most, 0

    def get(self, text: str, by: tuple[Any, ...], make: Callable[[], T]) -> T:
        """What `make` gave for this text the last time, or gives now."""
        key = (text, *by)
        if key in self._found:
            return self._found[key]
        self._letters += len(text) + EACH
        if self._letters > self._most:
            self._found.clear()
            self._letters = len(text) + EACH
        made = self._found[key] = make()
        return made

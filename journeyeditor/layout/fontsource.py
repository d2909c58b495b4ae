"""The one small interface to the fonts of the system: who has them implements it.

The canvas does so with Qt. Knows nothing of Qt itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from journeyeditor.layout.drawing import Face


class FontSource(Protocol):
    """Finds fonts that the program does not carry."""

    def find(self, cluster: str, face: Face) -> str | None:
        """The name of a font that shows the cluster, one like `face` if there is a choice.

        The same name always means the same font. None when nobody has the characters, or when
        the fonts of the system cannot be reached.
        """

    def data(self, name: str) -> bytes:
        """The bytes of an sfnt file with the font. KeyError for a name that `find` never gave."""

    def another(self) -> FontSource:
        """One that finds the same, for use in another thread."""


class LateSource:
    """A source that is made when the first character asks for it: most texts need none.

    `make` may raise ImportError; then there are no fonts of the system.
    """

    def __init__(self, make: Callable[[], FontSource]) -> None:
        self._make = make
        self._source: FontSource | None = None
        self._asked = False

    def find(self, cluster: str, face: Face) -> str | None:
        """What the source says, None when there is none."""
        if not self._asked:
            self._asked = True
            try:
                self._source = self._make()
            except ImportError:
                return None
        return self._source.find(cluster, face) if self._source else None

    def another(self) -> FontSource:
        """One that finds the same, for use in another thread."""
        return LateSource(self._make)

    def data(self, name: str) -> bytes:
        """The bytes of a font that was found."""
        if self._source is None:
            raise KeyError(name)
        return self._source.data(name)

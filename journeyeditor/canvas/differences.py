"""How another version of a map differs, as marks to be put over it.

Each has a sign and a word, none is told by colour alone. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeyeditor.canvas.sticky import Placed
from journeyeditor.model.base import Id


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and its word; `dark` for what is new, `grey` for what goes."""

    symbol: str
    word: str
    dark: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """On a thing of this map: what became of it."""

    ref: Id
    sign: Sign


@dataclass(frozen=True, slots=True)
class Outline:
    """Where on this map a thing would stand that the other version has there."""

    ref: Id
    place: Placed
    sign: Sign
    title: str = ""


@dataclass(frozen=True, slots=True)
class Differences:
    """All marks of a map. The thing `current` is ringed; its outline is shown in any case.

    `quiet` outlines, such as where something stood before it was moved, are shown for that alone.
    `later` tells that this map is the version after: then what moved has come here.
    """

    tabs: tuple[Tab, ...] = ()
    outlines: tuple[Outline, ...] = ()
    quiet: tuple[Outline, ...] = ()
    current: Id = ""
    later: bool = True

    @property
    def seen(self) -> Iterator[Outline]:
        """The outlines to be painted, the current one last."""
        yield from self.outlines
        yield from (outline for outline in self.quiet if outline.ref == self.current)

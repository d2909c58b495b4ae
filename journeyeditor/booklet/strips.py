"""What pages are filled with: strips, which are never split, in passages, which may be."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.drawing import Block
from journeyeditor.poster.body import moved


class Strip(NamedTuple):
    """Blocks that stand on one page, `h` mm high, from the upper left corner of the text."""

    blocks: tuple[Block, ...]
    h: float

    def at(self, x: float, y: float) -> tuple[Block, ...]:
        """The blocks in their place on a page."""
        return tuple(moved(block, x + block.x, y + block.y) for block in self.blocks)


class Passage(NamedTuple):
    """Strips under each other; `whole` ones stay together where a page can hold them.

    `above` is air in mm that the top of a page does not need. `opens` begins a new page.
    `leads` goes to the page of what follows. `repeat` is put on top of a page again when a passage
    is continued there, or begins there. `mark` is the entry of the table of contents, if any.
    """

    strips: tuple[Strip, ...]
    whole: bool = False
    above: float = 0.0
    opens: bool = False
    leads: bool = False
    repeat: Strip | None = None
    mark: str = ""

    @property
    def h(self) -> float:
        """The height of all strips in mm."""
        return sum(strip.h for strip in self.strips)

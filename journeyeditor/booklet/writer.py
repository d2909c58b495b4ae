"""Writes lines of text as strips, each of which belongs to an element of the tagged file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.booklet.strips import Strip
from journeyeditor.layout.drawing import Block, Prim, Role, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.poster.tags import Element
from journeyeditor.poster.type import Hand


class Writer:
    """Writes into a column of `w` mm; `elements` tells of each block what it belongs to."""

    def __init__(self, fonts: Fonts, w: float) -> None:
        self.fonts, self.w = fonts, w
        self.elements: dict[str, Element] = {}
        self._made = 0

    def lines(
        self,
        text: str,
        hand: Hand,
        element: Element | None,
        x: float = 0.0,
        w: float | None = None,
        *,
        end: bool = False,
    ) -> Iterator[Strip]:
        """The lines of a text from x mm on, `w` mm wide or as far as the column goes.

        `end` sets them at the right edge. At least one line, be it empty.
        """
        room = self.w - x if w is None else w
        for line in break_lines(self.fonts, text, hand.face, hand.size, room) or ("",):
            wide = self.fonts.width(line, hand.face, hand.size)
            left = x + room - wide if end else x
            base = hand.size * MM_PER_PT
            prim = Text(left, base, line, hand.size, hand.face, hand.colour, wide)
            yield self.strip((prim,) if line else (), hand.line, element, text=line)

    def strip(
        self,
        prims: tuple[Prim, ...],
        h: float,
        element: Element | None,
        *,
        children: tuple[Block, ...] = (),
        text: str = "",
    ) -> Strip:
        """A strip of one block that belongs to the element; to none: an artifact."""
        self._made += 1
        name = f"booklet:{self._made}"
        if element is not None:
            self.elements[name] = element
        return Strip((Block(name, Role.NOTE, 0, 0, self.w, h, prims, children, text=text),), h)


def gathered(strips: Sequence[Strip], below: float = 0.0) -> Strip:
    """Strips under each other as one that is never split, with air below it."""
    y = 0.0
    blocks: list[Block] = []
    for strip in strips:
        blocks += strip.at(0.0, y)
        y += strip.h
    return Strip(tuple(blocks), y + below)

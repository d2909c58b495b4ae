"""What every figure is drawn with: its size, its type, and a few strokes that all of them need."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.layout.drawing import Face, Prim, Prims, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, SOFT


@dataclass(frozen=True, slots=True)
class Easel:
    """A ground of `w` x `h` mm, and type of `pt` points; strokes and signs follow from the type."""

    fonts: Fonts
    w: float
    h: float
    pt: float

    @property
    def em(self) -> float:
        """The size of the type in mm."""
        return self.pt * MM_PER_PT

    @property
    def line(self) -> float:
        """From one line of running text to the next, in mm."""
        return self.em * 1.27

    @property
    def r(self) -> float:
        """The radius of a sign that holds a number or a letter, in mm."""
        return self.em * 0.86

    @property
    def stroke(self) -> float:
        """The width of a line that carries meaning, in mm."""
        return self.em * 0.09

    def text(
        self,
        x: float,
        y: float,
        words: str,
        face: Face = Face.REGULAR,
        colour: str = INK,
        anchor: str = "start",
        times: float = 1.0,
    ) -> Text:
        """One line, its baseline at y; `anchor` says what of it lies at x: start, middle or end.

        `times` is its size, in sizes of the running text.
        """
        size = self.pt * times
        width = self.fonts.width(words, face, size)
        left = x - (width if anchor == "end" else width / 2 if anchor == "middle" else 0.0)
        return Text(left, y, words, size, face, colour, width)

    def centred(self, x: float, y: float, words: str, colour: str, times: float = 0.9) -> Text:
        """A number or a letter in the middle of a sign."""
        base = y + self.em * times * 0.35
        return self.text(x, base, words, Face.BOLD, colour, "middle", times)

    def axis(self, left: float, right: float, y: float, low: str, name: str, high: str) -> Prims:
        """What an axis is of, in its middle, and what its ends mean where there is room."""
        middle = self.text((left + right) / 2, y, name, Face.BOLD, anchor="middle")
        first = self.text(left, y, low, colour=SOFT)
        last = self.text(right, y, high, colour=SOFT, anchor="end")
        free = first.x + first.width < middle.x - self.em
        free = free and middle.x + middle.width < last.x - self.em
        return (first, middle, last) if free else (middle,)

    def lines(self, words: str, room: float, most: int, face: Face = Face.REGULAR) -> list[str]:
        """The text in at most so many lines of `room` mm."""
        return list(break_lines(self.fonts, words, face, self.pt, room, most))

    def paragraph(
        self, x: float, y: float, words: str, room: float, most: int, colour: str = INK
    ) -> Prims:
        """Running text whose first baseline lies at y."""
        prims: list[Prim] = []
        for index, line in enumerate(self.lines(words, room, most)):
            prims.append(self.text(x, y + index * self.line, line, colour=colour))
        return tuple(prims)

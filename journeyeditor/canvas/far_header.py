"""The header of a map that is shown very small: numbers and names in letters of one size.

On the screen only. The larger the stage, the more of its name; where none of it would say anything
there is the number alone. Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.layout.drawing import Box, Drawing, Face, Prims, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.grid import StageSpan
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import HEADER, INK, SOFT
from journeyeditor.model.journey import JourneyMap, Stage

_LETTERS = 0.58
"""The height of the letters as a share of the header's."""

_FEWEST = 3
"""Letters of a name that say something."""


class FarHeader:
    """What is painted for each stage, kept as long as neither stages nor zoom change."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._key: tuple[object, ...] = ()
        self._made: list[tuple[StageSpan, Prims]] = []

    def stages(
        self, drawing: Drawing, journey: JourneyMap, high: float, scale: float
    ) -> list[tuple[StageSpan, Prims]]:
        """The stages with what they look like in a header `high` mm high, at `scale` px a mm."""
        key = (drawing.grid.stages, journey.stages, high, scale)
        if key != self._key:
            self._key = key
            stages = {stage.id: (at, stage) for at, stage in enumerate(journey.stages, 1)}
            self._made = [
                (span, self._stage(*stages[span.id], span.w, high, scale))
                for span in drawing.grid.stages
                if span.id in stages
            ]
        return self._made

    def _stage(self, number: int, stage: Stage, w: float, high: float, scale: float) -> Prims:
        px = 1 / scale
        ground = Box(px / 2, 0, max(px, w - px), high - px, HEADER)
        line = Box(px / 2, high - 1.5 * px, max(px, w - px), 1.5 * px, INK)
        return (ground, line, *self._words(number, stage.name, w - 8 * px, high, px))

    def _words(self, number: int, name: str, room: float, high: float, px: float) -> list[Text]:
        """The number, and as much of the name as there is room for."""
        size = high * _LETTERS / MM_PER_PT / 1.2
        digit = self._text(4 * px, high, str(number), size, Face.REGULAR, SOFT)
        if digit.width > room:
            return []
        x = digit.x + digit.width + size * MM_PER_PT * 0.25
        lines = break_lines(self._fonts, name, Face.BOLD, size, room + digit.x - x, 1)
        if not lines or (lines[0] != name and len(lines[0].rstrip("…")) < _FEWEST):
            return [digit]
        return [digit, self._text(x, high, lines[0], size, Face.BOLD, INK)]

    def _text(
        self, x: float, high: float, words: str, size: float, face: Face, colour: str
    ) -> Text:
        width = self._fonts.width(words, face, size)
        return Text(x, high * 0.66, words, size, face, colour, width)

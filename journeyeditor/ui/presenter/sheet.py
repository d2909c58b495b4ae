"""The type above and below the map: the row of stages, and the line that says it.

Laid out like the map itself, as primitives, in units of which 1080 make the height of the window:
so it looks the same on every screen and letters are those of the map. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeyeditor.layout.drawing import Box, Face, Prim, Prims, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import INK, SOFT
from journeyeditor.telling.findings import Line

LINES = 1080.0
"""Units in the height of the window."""

ROW = 98.0
"""Height of the row of stages."""

FOOT = 98.0
"""Height of the bottom, as long as one line is enough."""

MARGIN = 28.0
_HAIR = "#C9CDD3"
_SMALL, _NAME, _NOW = 21.0, 23.0, 36.0
_STRONG, _SOFT, _HINT = 42.0, 30.0, 19.0
_LEADING = 1.24
_FIRST = 64.0
"""Where the first line of the bottom stands."""
_GAP = 40.0
_LEAST = 72.0
"""Room that the present step leaves for each other one, if there is so much."""

_NARROW = 80.0
"""Room for a stage below which its number stands alone."""


@dataclass(frozen=True, slots=True)
class Item:
    """A step in the row; `number` is "" for the findings."""

    number: str
    name: str
    period: str = ""

    @property
    def words(self) -> str:
        """Number and name."""
        return f"{self.number}  {self.name}".strip()


def row(fonts: Fonts, items: Sequence[Item], at: int, width: float) -> Prims:
    """All steps, the present one large with a line below it."""
    rooms = _rooms(fonts, items, at, width)
    prims: list[Prim] = [Box(0, ROW - 3, width, 3, _HAIR)]
    x = 0.0
    for index, (item, room) in enumerate(zip(items, rooms, strict=True)):
        gap = min(_GAP, room / 3)
        left, inner = x + gap / 2, room - gap
        if index == at:
            prims.append(Box(x, ROW - 8, room, 8, INK))
            prims += _line(fonts, item.words, left, 46, _NOW, Face.BOLD, INK, inner)
            prims += _line(fonts, item.period, left, 76, _SMALL, Face.REGULAR, INK, inner)
        else:
            words = item.words if inner >= _NARROW else item.number or "…"
            prims += _line(fonts, words, left, 46, _NAME, Face.REGULAR, SOFT, inner)
        x += room
    return tuple(prims)


def _rooms(fonts: Fonts, items: Sequence[Item], at: int, width: float) -> list[float]:
    """The width of every step: what it needs and some of what is left; if need be the others less.

    Of the others short names keep their room as long as there is some.
    """
    now, others = items[at], [item for index, item in enumerate(items) if index != at]
    needed = max(
        fonts.width(now.words, Face.BOLD, _pt(_NOW)),
        fonts.width(now.period, Face.REGULAR, _pt(_SMALL)),
    )
    mine = min(needed + _GAP + 8, max(width / 3, width - _LEAST * len(others)))
    wanted = [fonts.width(item.words, Face.REGULAR, _pt(_NAME)) + _GAP + 2 for item in others]
    rooms = _shared(wanted, width - mine)
    return [*rooms[:at], mine, *rooms[at:]]


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """The room shared out: what is wanted and as much more for each, or no more than a level."""
    if not wanted:
        return []
    if sum(wanted) <= room:
        return [each + (room - sum(wanted)) / len(wanted) for each in wanted]
    level, left = 0.0, room
    for count, each in zip(range(len(wanted), 0, -1), sorted(wanted), strict=True):
        level = max(level, min(each, left / count))
        left -= min(each, left / count)
    return [min(each, level) for each in wanted]


def foot(fonts: Fonts, line: Line, hint: str, width: float) -> tuple[Prims, float]:
    """The line at the bottom: bold, then soft beside or below it; keys at the right. Its height."""
    prims: list[Prim] = [Box(0, 0, width, 3, INK)]
    hint_w = fonts.width(hint, Face.REGULAR, _pt(_HINT))
    room = width - 2 * MARGIN
    strong = break_lines(fonts, line.strong, Face.BOLD, _pt(_STRONG), room, 2)
    y = _FIRST
    for each in strong:
        prims.append(_text(fonts, each, MARGIN, y, _STRONG, Face.BOLD, INK))
        y += _STRONG * _LEADING
    y -= _STRONG * _LEADING
    ends = MARGIN + fonts.width(strong[-1], Face.BOLD, _pt(_STRONG))
    soft_w = fonts.width(line.soft, Face.REGULAR, _pt(_SOFT)) if line.soft else -30.0
    if "\n" not in line.soft and ends + 30 + soft_w <= width - MARGIN:
        prims += _line(fonts, line.soft, ends + 30, y, _SOFT, Face.REGULAR, INK, width)
        ends += 30 + soft_w
    else:
        y += 4
        soft_room = room - hint_w - _GAP
        for each in break_lines(fonts, line.soft, Face.REGULAR, _pt(_SOFT), soft_room, line.most):
            y += _SOFT * _LEADING
            prims.append(_text(fonts, each, MARGIN, y, _SOFT, Face.REGULAR, INK))
            ends = width - MARGIN - hint_w - _GAP
    if ends + _GAP + hint_w > width - MARGIN:
        y += _HINT * 1.6
    prims.append(_text(fonts, hint, width - MARGIN - hint_w, y, _HINT, Face.REGULAR, SOFT))
    return tuple(prims), max(FOOT, y + 34)


def _line(
    fonts: Fonts, words: str, x: float, y: float, size: float, face: Face, colour: str, room: float
) -> Prims:
    """One line, cut off where the room ends; none where not even a letter fits."""
    if not words or room < size * 0.75:
        return ()
    cut = break_lines(fonts, words, face, _pt(size), room, 1)[0]
    return (_text(fonts, cut, x, y, size, face, colour),)


def _text(
    fonts: Fonts, words: str, x: float, y: float, size: float, face: Face, colour: str
) -> Text:
    return Text(x, y, words, _pt(size), face, colour, fonts.width(words, face, _pt(size)))


def _pt(units: float) -> float:
    """Type sizes are in points even where the unit is no millimetre."""
    return units / MM_PER_PT

"""The parking space: paper that the map leaves over, put to use for what does not fit just now."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Face, Pen, Role
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.style import INK, SOFT, WHITE
from journeyeditor.poster.papers import Measures
from journeyeditor.poster.words import PosterWords

LEAST = 45.0
"""The height from which a parking space is worth its frame, in units of the paper."""


def parking(
    ctx: Context, words: PosterWords, measures: Measures, room: Rect, least: float = LEAST
) -> Iterator[Block]:
    """A frame over the whole room (mm on the page), or nothing when it is too low."""
    u, size = measures.unit, measures.body_pt
    if room.h < least * u:
        return
    y = size * MM_PER_PT * 1.3
    name = ctx.text(4 * u, y, words.parking, size, Face.BOLD)
    x = name.x + name.width + 4 * u
    hint = ctx.text(x, y, words.parking_hint, measures.label_pt, Face.REGULAR, SOFT)
    frame = Box(0, 0, room.w, room.h, WHITE, Pen(INK, 0.5 * u), u)
    yield Block("parking", Role.NOTE, *room, (frame, name, hint), text=words.parking)

"""Where a tab of a comparison goes on a card, so that it covers nothing that is read. No Qt.

Above the card there is a gap, and within all edges a border without text; as long as those are high
enough, the tab goes there. Nearer to the left than to the middle, where links end. On a card that
is seen from afar it goes over the coloured edge.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import CANVAS

PORT = 3.0
"""Mm on both sides of the middle of an edge, where a link may end."""


class TabSize(NamedTuple):
    """Px: with its word, with its sign alone, and the height of both."""

    words: float
    sign: float
    h: float


def tab_place(box: Rect, scale: float, size: TabSize) -> tuple[Rect, bool]:
    """The px of the tab of a card that lies at `box`, and whether its word is to be shown."""
    pad = CANVAS.pad * scale
    if size.h > CANVAS.gap * scale + 2 * pad:
        return _on_the_edge(box, scale, size), False
    room = box.w / 2 - PORT * scale - pad
    w, with_word = (size.words, True) if size.words <= room else (size.sign, False)
    return Rect(box.x + pad, box.y + min(pad, size.h / 2) - size.h, w, size.h), with_word


def _on_the_edge(box: Rect, scale: float, size: TabSize) -> Rect:
    """Between this card's text and that of the one before it, where few lines are full.

    Cards that are hardly higher than the tab have nothing in their corners.
    """
    middle = box.x + (CANVAS.edge - CANVAS.gap) * scale / 2
    high = box.h > 2 * size.h
    top = box.y + (box.h - size.h) / 2 if high else box.y - size.h * 0.6
    return Rect(middle - size.sign / 2, top, size.sign, size.h)

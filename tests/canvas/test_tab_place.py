"""The tab of a comparison on a card covers neither its rows nor those of its neighbours."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.camera import PX_PER_MM
from journeyeditor.canvas.tab_place import TabSize, tab_place
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import CANVAS

SIZE = TabSize(words=76, sign=16, h=15)
CARD = Rect(100, 100, CANVAS.card_w, 46)
"""Mm, on the map."""
NEIGHBOURS = (
    CARD,
    CARD._replace(x=CARD.x - CANVAS.card_w - CANVAS.gap),
    CARD._replace(y=CARD.y - CARD.h - CANVAS.gap),
)


def text_of(card: Rect) -> Rect:
    """Where a card has text and icons, in mm."""
    left = card.x + CANVAS.edge + CANVAS.pad
    right, bottom = card.right - CANVAS.pad, card.bottom - CANVAS.pad
    return Rect(left, card.y + CANVAS.pad, right - left, bottom - card.y - CANVAS.pad)


@pytest.mark.parametrize(
    ("zoom", "word"), [(2.0, True), (1.0, True), (0.7, True), (0.45, False), (0.34, False)]
)
def test_a_tab_covers_nothing_that_is_read(zoom: float, word: bool) -> None:
    scale = zoom * PX_PER_MM
    place, with_word = tab_place(Rect(*(side * scale for side in CARD)), scale, SIZE)
    assert with_word is word
    tab = Rect(*(side / scale for side in place))
    assert tab.right < CARD.x + CARD.w / 2
    for card in NEIGHBOURS:
        text = text_of(card)
        wide = min(tab.right, text.right) - max(tab.x, text.x)
        high = min(tab.bottom, text.bottom) - max(tab.y, text.y)
        assert min(wide, high) <= 1e-6, card

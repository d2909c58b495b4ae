"""A map in high contrast: bands white, text and lines in ink. What says who it is keeps its hue.

Only what is seen changes: the drawing is the same, and so are the poster and copied pictures.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.layout.style import (
    BACKSTAGE,
    BORDER,
    BROWN,
    CUSTOMER,
    FRONTSTAGE,
    HAIR,
    HEADER,
    INK,
    LINE,
    SHARED,
    SOFT,
    WHITE,
    ZERO,
)

FAINT = "#5F666F"
"""What takes the place of hair lines: seen well, and still fainter than what means something."""

_GROUNDS = (CUSTOMER.band, FRONTSTAGE.band, BACKSTAGE.band, SHARED.band, HEADER)

HIGH_CONTRAST: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(_GROUNDS, WHITE),
        **dict.fromkeys((LINE, BORDER, ZERO, SOFT, BROWN), INK),
        HAIR: FAINT,
    }
)
"""Which colour of a drawing is painted as which other."""

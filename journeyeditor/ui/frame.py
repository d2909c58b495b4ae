"""How large a window may be at the first start, so that its frame and last line stay in view.

A window that comes back needs no such care: Qt brings it onto the screen that is there.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize

FRAME = QMargins(8, 40, 8, 8)
"""Px kept free for the frame: before a window is shown, nobody can tell how wide its frame is."""

FIRST = QSize(1440, 900)
"""Px of the window at the first start, where the screen has room for it."""


def first_size(screen: QSize) -> QSize:
    """Px of a window, without its frame, on a screen with so much room."""
    return FIRST.boundedTo(screen.shrunkBy(FRAME))

"""Where a window may stand on a screen, so that its frame and its last line stay in view."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize

FRAME = QMargins(8, 40, 8, 8)
"""Px kept free for the frame: before a window is shown, nobody can tell how wide its frame is."""

FIRST = QSize(1440, 900)
"""Px of the window at the first start, where the screen has room for it."""


def fitting(wanted: QRect, screen: QRect) -> QRect:
    """A window (without its frame) as near to `wanted` as the free part of the screen allows."""
    free = screen.marginsRemoved(FRAME)
    size = wanted.size().boundedTo(free.size())
    left = max(free.left(), min(wanted.left(), free.right() + 1 - size.width()))
    top = max(free.top(), min(wanted.top(), free.bottom() + 1 - size.height()))
    return QRect(left, top, size.width(), size.height())

"""Where a window may stand, so that its frame and last line are in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize

FRAME = QMargins(8, 40, 8, 8)
"""Px kept free for the frame: before a window is shown, nobody can tell how wide its frame is."""

FIRST = QSize(1440, 900)
"""Px of the window at the first start, where the screen has room for it."""

HOLD = QSize(96, 12)
"""Px of the title bar that have to be on a screen for a window to be taken hold of."""

ASIDE = QPoint(32, 32)
"""Px from a window to the next one, which would hide it otherwise."""


def first_size(screen: QSize) -> QSize:
    """Px of a window, without its frame, on a screen with so much room."""
    return FIRST.boundedTo(screen.shrunkBy(FRAME))


def onto_screen(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The place of a window, without its frame, from where it can be taken hold of.

    That is the place itself when enough of its title bar is on one of the screens, else the same
    size, as far as there is room, on the first. `screens` are the parts that are free for windows.
    """
    bar = QRect(place.left(), place.top() - FRAME.top(), place.width(), FRAME.top())
    seen = [bar.intersected(screen).size() for screen in screens]
    if not screens or any(HOLD.boundedTo(size) == HOLD for size in seen):
        return place
    room = screens[0].marginsRemoved(FRAME)
    size = place.size().boundedTo(room.size())
    x = min(max(place.left(), room.left()), room.right() + 1 - size.width())
    y = min(max(place.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(x, y), size)

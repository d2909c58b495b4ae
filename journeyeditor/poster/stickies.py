"""The sticky rule (method, 5.4): how many notes go into a cell, and where their frames lie.

Pure arithmetic in mm.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.geometry import Rect

AIR = 6.0
"""Between two notes, and between notes and the borders of their cell together."""


def fitting(length: float, note: float) -> int:
    """How many notes of this width (or height) fit beside each other in so many mm."""
    return max(0, int((length - AIR + 1e-6) // (note + AIR)))


def room_for(count: int, note: float) -> float:
    """The length that so many notes take at least, in mm."""
    return count * (note + AIR) + AIR


def notes_in(cell_w: float, lane_h: float, note: tuple[float, float]) -> int:
    """How many notes fit into a cell."""
    w, h = note
    return fitting(cell_w, w) * fitting(lane_h, h)


def frames(cell: Rect, note: tuple[float, float]) -> Iterator[Rect]:
    """Where the notes of a cell go: in rows, the whole of them in the middle."""
    w, h = note
    across, down = fitting(cell.w, w), fitting(cell.h, h)
    left = cell.x + (cell.w - across * (w + AIR) + AIR) / 2
    top = cell.y + (cell.h - down * (h + AIR) + AIR) / 2
    for row in range(down):
        for column in range(across):
            yield Rect(left + column * (w + AIR), top + row * (h + AIR), w, h)

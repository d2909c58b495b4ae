"""A layout that fills columns from top to bottom: as many as there is room for, equally high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from journeyeditor.ui.controls.items_layout import ItemsLayout

GAP = 36
"""Px between two columns."""


class Columns(ItemsLayout):
    """Columns of at least `least` px, in the order of reading; no widget is split."""

    def __init__(self, least: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._least = least

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        return QSize(0, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, move: bool) -> int:
        """Set the widgets out; the height that they need, in px."""
        edges = self.contentsMargins()
        room = rect.marginsRemoved(edges)
        many = max(1, (room.width() + GAP) // (self._least + GAP))
        width = (room.width() - GAP * (many - 1)) // many
        heights = [item.heightForWidth(width) for item in self._items]
        most = 0
        for at, (column, y) in enumerate(spread(heights, many)):
            if move:
                corner = QPoint(room.x() + column * (width + GAP), room.y() + y)
                self._items[at].setGeometry(QRect(corner, QSize(width, heights[at])))
            most = max(most, y + heights[at])
        return most + edges.top() + edges.bottom()


def spread(heights: Sequence[int], columns: int) -> list[tuple[int, int]]:
    """The column and the y of each block, such that the highest column is as low as can be."""
    tops = [0]
    for height in heights:
        tops.append(tops[-1] + height)
    sums = sorted({end - start for start in tops for end in tops if end > start})
    for most in sums:
        placed = _filled(heights, most)
        if placed and placed[-1][0] < columns:
            return placed
    return []


def _filled(heights: Sequence[int], most: int) -> list[tuple[int, int]]:
    """Fill columns of at most so many px, one after the other; nothing if a block is higher."""
    placed, column, y = [], 0, 0
    for height in heights:
        if height > most:
            return []
        if y + height > most:
            column, y = column + 1, 0
        placed.append((column, y))
        y += height
    return placed

"""A layout that sets its widgets side by side and goes on in a next row when one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from journeyeditor.ui.controls.items_layout import ItemsLayout
from journeyeditor.ui.controls.rows_layout import gone

GAP = 4


class Flow(ItemsLayout):
    """Rows of widgets at their own sizes, `GAP` px apart; hidden ones take no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, move: bool) -> int:
        """Set the widgets out; the height that they need, in px."""
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            if gone(item):
                continue
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x > rect.x() and x + width > rect.right() + 1:
                x, y, row = rect.x(), y + row + GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + GAP
            row = max(row, size.height())
        return y + row - rect.y()

"""What every layout of ours does alike: it keeps items, and its height follows from its width."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import Shiboken


class ItemsLayout(QLayout):
    """Keeps its items in a list; whoever inherits places them and says how high they are then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Qt leaves items to the layout that they were given to; nobody else would end them.
        self.destroyed.connect(partial(_end, self._items))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True


def _end(items: list[QLayoutItem]) -> None:
    while items:
        Shiboken.delete(items.pop())

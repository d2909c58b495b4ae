"""Places rows of a label and a control: beside each other, or under each other where it is narrow.

Qt's own form layout cannot do what is needed here: hide a row with all that belongs to it, and
change between the two ways for all rows at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from journeyeditor.ui.controls.items_layout import ItemsLayout

GAP = 6
"""Px between rows, and between a label and its control."""

BELOW = 2
"""Px between a control and the lines under it."""

LEAST_EMS = 14.0
"""How wide a control has to be, in widths of the letter m, to stand beside its label."""


@dataclass(slots=True)
class RowItems:
    """The items of one row; `below` stands under the control, `under` under label and control."""

    label: QLayoutItem | None
    control: QLayoutItem
    below: list[QLayoutItem] = field(default_factory=list)
    under: list[QLayoutItem] = field(default_factory=list)


class RowsLayout(ItemsLayout):
    """Rows from top to bottom; a hidden control hides its row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label_width = 0
        self._rows: list[RowItems] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def add_row(self, label: QWidget | None, control: QWidget) -> RowItems:
        """A row at the end; without a label the control has the whole width."""
        items = RowItems(None if label is None else self.take_in(label), self.take_in(control))
        self._rows.append(items)
        return items

    def take_in(self, widget: QWidget) -> QLayoutItem:
        """The item of a widget that is to stand in a row."""
        self.addWidget(widget)
        return self._items[-1]

    # -- what Qt asks of a layout -------------------------------------------------------------

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = super().takeAt(index)
        self._rows = [row for row in self._rows if row.control is not item]
        for row in self._rows:
            row.label = None if row.label is item else row.label
            row.below = [each for each in row.below if each is not item]
            row.under = [each for each in row.under if each is not item]
        return item

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return height

    def minimumSize(self) -> QSize:
        controls = [row.control.minimumSize() for row in self._rows if not gone(row.control)]
        width = max((size.width() for size in controls), default=0)
        return QSize(width, max((size.height() for size in controls), default=0))

    def sizeHint(self) -> QSize:
        hints = [row.control.sizeHint().width() for row in self._rows if not gone(row.control)]
        width = self.label_width + GAP + max(hints, default=0)
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    # -- placing ------------------------------------------------------------------------------

    def beside(self, width: int) -> bool:
        """Whether labels stand beside their controls at this width, in px."""
        widget = self.parentWidget()
        em = widget.fontMetrics().horizontalAdvance("m") if widget else 12
        return width - self.label_width - GAP >= LEAST_EMS * em

    def _place(self, rect: QRect, move: bool) -> int:
        """Set the rows out; the height that they need, in px."""
        y, beside = rect.y(), self.beside(rect.width())
        for row in self._rows:
            if gone(row.control):
                continue
            y = self._place_row(row, QRect(rect.x(), y, rect.width(), 0), beside, move) + GAP
        return max(0, y - GAP - rect.y())

    def _place_row(self, row: RowItems, at: QRect, beside: bool, move: bool) -> int:
        """Set one row out; where it ends, in px."""
        y, x, height = at.y(), at.x(), 0
        if row.label is not None and beside:
            height = _put(row.label, QRect(x, y, self.label_width, 0), move)
            x += self.label_width + GAP
        elif row.label is not None:
            y += _put(row.label, QRect(x, y, at.width(), 0), move)
        wide = at.x() + at.width() - x
        y += max(height, _put(row.control, QRect(x, y, wide, 0), move))
        for items, left, width in ((row.below, x, wide), (row.under, at.x(), at.width())):
            for item in items:
                if not gone(item):
                    y += BELOW + _put(item, QRect(left, y + BELOW, width, 0), move)
        return y


def gone(item: QLayoutItem) -> bool:
    """Whether a widget was hidden; before its window is shown Qt itself says so of all."""
    widget = item.widget()
    told = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return widget is None or (widget.isHidden() and widget.testAttribute(told))


def _put(item: QLayoutItem, at: QRect, move: bool) -> int:
    """Bring an item there when it is to move; the height that it has at this width."""
    width = at.width()
    flows = item.hasHeightForWidth()
    height = item.heightForWidth(width) if flows else item.sizeHint().height()
    if move:
        item.setGeometry(QRect(at.x(), at.y(), width, height))
    return height

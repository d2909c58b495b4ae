"""The list of what is to be chosen and of what joined by itself; its keys answer."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.merging.conflicts import Side
from journeyeditor.ui.improving.rows_view import RowsView

_SIDES: Mapping[Qt.Key, Side] = MappingProxyType(
    {Qt.Key.Key_Left: Side.OURS, Qt.Key.Key_Right: Side.THEIRS}
)


class ConflictList(RowsView):
    """`sided` tells that an arrow to a side was pressed on a row."""

    sided = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Merge", "What is joined"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the side that is shown there."""
        side = _SIDES.get(Qt.Key(event.key()))
        if side is not None and not event.modifiers() and self.current:
            self.sided.emit(self.current, side)
        else:
            super().keyPressEvent(event)

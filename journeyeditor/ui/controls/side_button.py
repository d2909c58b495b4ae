"""A title in a column of titles: what it is called at the left, how much is in it at the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.ui.controls.paint import focus_ring, painter_on
from journeyeditor.ui.controls.segments import Item
from journeyeditor.ui.theme import theme_of

SIDE = 12


class SideButton(Item):
    """One title, to be one of a `OneOf`."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, count: str, spoken: str) -> None:
        """Show how much is in it; `spoken` is what a screen reader says of that."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(spoken)
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(f"{self.text()}  999")
        return QSize(width + 2 * SIDE, max(28, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.fillRect(area, QColor(theme.tint if self.isChecked() else theme.hover))
        if self.isChecked():
            painter.fillRect(QRectF(0, 0, 3, area.height()), QColor(theme.accent))
        room = area.adjusted(SIDE, 0, -SIDE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(theme.ink))
        painter.drawText(room, int(middle), self.text())
        painter.setPen(QColor(theme.soft))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), self._count)
        if self.hasFocus():
            focus_ring(painter, area.adjusted(1, 0, -1, 0), theme.accent)
        painter.end()

"""A drop-down list in the look of the other fields, with signs before the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from journeyeditor.ui.controls.field import various
from journeyeditor.ui.controls.paint import box, focus_ring, painter_on, row_height
from journeyeditor.ui.controls.tips import show_tip
from journeyeditor.ui.icons import icon, paint_icon
from journeyeditor.ui.theme import theme_of

Entry = tuple[str, str, str]
"""Code, word, name of the sign or ""."""


class Choice(QComboBox):
    """One of a list. `chosen` tells the code that a person chose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._differs = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)
        self.activated.connect(lambda index: self.chosen.emit(self._entries[index][0]))

    def offer(self, entries: Sequence[Entry]) -> None:
        """Fill the list; does nothing when it holds these already."""
        if tuple(entries) != self._entries:
            self._entries = tuple(entries)
            self._fill()

    def show_value(self, code: str) -> None:
        """Show what is chosen; tells nobody. An unknown code shows an empty field."""
        self._differs = False
        index = next((i for i, entry in enumerate(self._entries) if entry[0] == code), -1)
        self.setCurrentIndex(index)

    def show_various(self) -> None:
        """Show that it differs between the things that are chosen."""
        self.setCurrentIndex(-1)
        self._differs = True
        self.update()

    @property
    def value(self) -> str:
        """The code of what is shown, "" for an empty field."""
        index = self.currentIndex()
        return self._entries[index][0] if 0 <= index < len(self._entries) else ""

    def _fill(self) -> None:
        here = self.currentIndex()
        self.clear()
        theme, side = theme_of(self), self._icon_side()
        for _, word, sign in self._entries:
            if sign:
                self.addItem(icon(sign, theme, side, self.devicePixelRatioF()), word)
            else:
                self.addItem(word)
        self.setCurrentIndex(here)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel: scrolling past a field must not change it."""
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(120, row_height(self))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, row_height(self))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        box(painter, area, theme.field, theme.strong)
        ink = QColor(theme.ink if self.isEnabled() else theme.off)
        x = 8.0
        if sign := self._sign():
            side = self._icon_side()
            paint_icon(painter, sign, QRectF(x, (area.height() - side) / 2, side, side), ink)
            x += side + 6
        painter.setPen(ink)
        room = area.adjusted(x, 0, -22, 0)
        if self._differs:
            painter.setPen(QColor(theme.soft))
        text = self.fontMetrics().elidedText(
            self._seen(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.setPen(QPen(QColor(theme.soft), 1.5))
        x, y = area.right() - 14, area.center().y()
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
        if self.hasFocus():
            focus_ring(painter, area, theme.accent)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """A word that is cut off is in the tool tip."""
        if isinstance(event, QHelpEvent):
            width = self.fontMetrics().horizontalAdvance(self._seen())
            if width > self.width() - 30 - (self._icon_side() + 6 if self._sign() else 0):
                return show_tip(self, event, self._seen())
        return super().event(event)

    def showPopup(self) -> None:
        """The list is as wide as its words need, and called as the field is."""
        view = self.view()
        view.setAccessibleName(self.accessibleName())
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 8))
        super().showPopup()

    def _seen(self) -> str:
        return various() if self._differs else self.currentText()

    def _sign(self) -> str:
        index = self.currentIndex()
        return self._entries[index][2] if 0 <= index < len(self._entries) else ""

    def _icon_side(self) -> int:
        return max(16, self.fontMetrics().height())

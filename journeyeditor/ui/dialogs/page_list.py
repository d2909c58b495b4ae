"""The pages of a poster as small pictures under each other; a press shows one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeyeditor.canvas.plain import set_tip
from journeyeditor.canvas.tiles import Deadline
from journeyeditor.i18n import translate
from journeyeditor.poster.printing import Leaf
from journeyeditor.ui.controls.paint import box, focus_ring, smaller
from journeyeditor.ui.dialogs.leaf import whole
from journeyeditor.ui.dialogs.sheet_view import SheetView
from journeyeditor.ui.theme import theme_of

SIDE, AIR = 84, 8
"""Px: the longest side of a picture, and the room round it."""

BUDGET, PAUSE_MS = 0.006, 12
"""Seconds of painting at a time, and how long the window has for other things in between."""


class PageList(QListWidget):
    """Out of the way when there is one page. `turned` tells the index of another page."""

    turned = Signal(int)

    def __init__(self, view: SheetView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._leaves: Sequence[Leaf] = ()
        self._painted = 0
        self._work = QTimer(self)
        self._work.setSingleShot(True)
        self._work.timeout.connect(self._go_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Picture(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.setFixedWidth(SIDE + 4 * AIR + bar)
        self.setAccessibleName(translate("Export", "Pages"))
        self.currentRowChanged.connect(self._tell)
        self.hide()

    def show_pages(self, leaves: Sequence[Leaf], names: Sequence[str], page: int) -> None:
        """These are the pages now, and this one is shown; tells nobody."""
        self._leaves, self._painted = leaves, 0
        self.blockSignals(True)
        while self.count() > len(leaves):
            self.takeItem(self.count() - 1)
        while self.count() < len(leaves):
            self.addItem(QListWidgetItem())
        for row, (leaf, name) in enumerate(zip(leaves, names, strict=True)):
            item = self.item(row)
            item.setText(leaf.label or str(row + 1))
            set_tip(item, name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        self.setCurrentRow(page)
        self.blockSignals(False)
        self.setVisible(len(leaves) > 1)
        if len(leaves) > 1:
            self._work.start(PAUSE_MS)

    def go_to(self, page: int) -> None:
        """This page is shown now; tells nobody."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._work.stop()

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.turned.emit(row)

    def _go_on(self) -> None:
        """Paint a little of the next picture, when nobody waits for the large one."""
        if self._painted == len(self._leaves):
            return
        leaf, ratio = self._leaves[self._painted], self.devicePixelRatioF()
        area = whole(leaf)
        scale = SIDE * ratio / max(area.w, area.h)
        part = QRect(0, 0, max(1, round(area.w * scale)), max(1, round(area.h * scale)))
        if self._view.is_sharp and self._view.tiles.prepare(leaf, scale, part, Deadline(BUDGET)):
            pixmap = self._view.tiles.picture(leaf, scale, part)
            pixmap.setDevicePixelRatio(ratio)
            self.item(self._painted).setData(Qt.ItemDataRole.DecorationRole, pixmap)
            self._painted += 1
        self._work.start(PAUSE_MS)


class _Picture(QStyledItemDelegate):
    """Paints a page and its label under it."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(SIDE + 2 * AIR, SIDE + 3 * AIR + option.fontMetrics.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view = option.widget
        theme, room = theme_of(view), QRectF(option.rect).adjusted(AIR, 2, -AIR, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, room, theme.tint if chosen else theme.hover, None)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap):
            place = QRectF(0, 0, *pixmap.deviceIndependentSize().toTuple())
            place.moveCenter(room.center() - QPoint(0, option.fontMetrics.height() // 2))
            painter.drawPixmap(place.topLeft(), pixmap)
            painter.setPen(QColor(theme.strong))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        painter.setPen(QColor(theme.ink))
        painter.setFont(smaller(option.font, 0.5))
        under = room.adjusted(2, room.height() - option.fontMetrics.height() - 4, -2, -2)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(under.width())
        )
        painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), text)
        if chosen and view.hasFocus():
            focus_ring(painter, room, theme.accent)
        painter.restore()

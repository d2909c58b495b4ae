"""How an entry of a list looks: a sign, its words, and softly at the right what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeyeditor.ui.controls.paint import focus_ring
from journeyeditor.ui.icons import paint_icon
from journeyeditor.ui.lists.rows import ABOUT, SIGN, Index
from journeyeditor.ui.theme import theme_of

SIDE = 10
"""Px left and right of a row."""

_LEAST_WORDS = 0.5
"""Share of a row that its words keep, whatever is said at the right."""


class EntryLook(QStyledItemDelegate):
    """Paints rows; a row that is renamed gets a line to type in."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, max(27, option.fontMetrics.height() + 11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area = theme_of(self._view), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.fillRect(area, QColor(theme.tint if chosen else theme.hover))
        if chosen:
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height()), QColor(theme.accent))
        room = area.adjusted(SIDE, 0, -SIDE, 0)
        sign = str(index.data(SIGN) or "")
        if sign:
            side = max(16, option.fontMetrics.height())
            place = QRectF(room.x(), room.center().y() - side / 2, side, side)
            paint_icon(painter, sign, place, QColor(theme.ink))
            room.setLeft(room.x() + side + 8)
        self._words(painter, option, room, index)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area.adjusted(1, 0, -1, 0), theme.accent)
        painter.restore()

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRectF, index: Index
    ) -> None:
        theme, metrics = theme_of(self._view), option.fontMetrics
        middle, elide = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        words, about = str(index.data()), str(index.data(ABOUT) or "")
        wanted = metrics.horizontalAdvance(words)
        least = min(wanted, int(room.width() * _LEAST_WORDS))
        told = metrics.elidedText(about, elide, int(room.width()) - least - 12)
        taken = metrics.horizontalAdvance(told) + 12 if told else 0
        painter.setPen(QColor(theme.ink))
        left = room.adjusted(0, 0, -taken, 0)
        painter.drawText(left, int(middle), metrics.elidedText(words, elide, int(left.width())))
        painter.setPen(QColor(theme.soft))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), told)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(option.font)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        inset = SIDE - 7 + (max(16, option.fontMetrics.height()) + 8 if index.data(SIGN) else 0)
        editor.setGeometry(option.rect.adjusted(inset, 1, -4, -1))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip():
            model.setData(index, editor.text().strip(), Qt.ItemDataRole.EditRole)

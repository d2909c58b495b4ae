"""The steps as rows of a list, and how a row looks. Knows labels, not what a step did."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeyeditor.canvas.plain import unmarked
from journeyeditor.history import Steps
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.paint import bold, box, focus_ring, smaller
from journeyeditor.ui.theme import Theme, theme_of

Index = QModelIndex | QPersistentModelIndex

_SIDE = 12
"""Px left and right of a row, in line with the panel's other things."""

_DOT = 4.0
"""Radius, in px, of the dot that stands for a step on the line at the left."""

POSITION = Qt.ItemDataRole.UserRole
"""How a row lies to the present: below 0 done before it, 0 the present, above 0 taken back."""


class HistoryRows(QAbstractListModel):
    """Row 0 is where the work began, row n the state after step n."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self._position = 0
        self._forgotten = 0

    @property
    def position(self) -> int:
        """The row of the present."""
        return self._position

    def show_steps(self, steps: Steps) -> None:
        """List these. Rows that are the same as before stay, so that nothing jumps or flickers."""
        self._forget(steps.forgotten - self._forgotten)
        kept = _alike(self._labels, steps.labels)
        if kept < len(self._labels):
            self.beginRemoveRows(QModelIndex(), kept + 1, len(self._labels))
            del self._labels[kept:]
            self.endRemoveRows()
        if kept < len(steps.labels):
            self.beginInsertRows(QModelIndex(), kept + 1, len(steps.labels))
            self._labels += steps.labels[kept:]
            self.endInsertRows()
        if (steps.position, steps.forgotten) != (self._position, self._forgotten):
            self._position, self._forgotten = steps.position, steps.forgotten
            self.dataChanged.emit(self.index(0), self.index(len(self._labels)))

    def _forget(self, count: int) -> None:
        """Take away the oldest steps; all of them when those are of another project."""
        gone = len(self._labels) if count < 0 else min(count, len(self._labels))
        if gone:
            self.beginRemoveRows(QModelIndex(), 1, gone)
            del self._labels[:gone]
            self.endRemoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._labels) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if not 0 <= row <= len(self._labels):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return unmarked(self._label(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row - self._position if role == POSITION else None

    def _label(self, row: int) -> str:
        if row:
            return self._labels[row - 1]
        if self._forgotten:
            return translate("History", "Older steps are no longer kept")
        return translate("History", "How it was when you began")

    def _spoken(self, row: int) -> str:
        if row == self._position:
            return translate("History", "{step}, now").format(step=self._label(row))
        if row > self._position:
            return translate("History", "{step}, taken back").format(step=self._label(row))
        return self._label(row)


def _alike(old: list[str], new: tuple[str, ...]) -> int:
    """How many labels from the first on are the same."""
    for row, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return row
    return min(len(old), len(new))


class StepLook(QStyledItemDelegate):
    """A dot on a line and the label: filled is done, hollow and soft is taken back."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, max(25, option.fontMetrics.height() + 9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area = theme_of(self._view), QRectF(option.rect)
        place = int(index.data(POSITION))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not place or over:
            painter.fillRect(area, QColor(theme.hover if place else theme.tint))
        _line(painter, area, theme, place, index)
        painter.setFont(option.font if place else bold(option.font))
        words = area.adjusted(_SIDE + 20, 0, -_SIDE, 0)
        if not place:
            words.setRight(_plate(painter, words, theme))
        painter.setPen(QColor(theme.soft if place > 0 else theme.ink))
        _words(painter, words, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area.adjusted(2, 0, -2, 0), theme.accent)
        painter.restore()


def _line(painter: QPainter, area: QRectF, theme: Theme, place: int, index: Index) -> None:
    """The line of time with the dot of this step."""
    at = QPointF(_SIDE + 6, area.center().y())
    painter.setPen(QPen(QColor(theme.strong), 1.5))
    if index.row():
        painter.drawLine(QPointF(at.x(), area.top()), at)
    if index.row() < index.model().rowCount() - 1:
        painter.drawLine(at, QPointF(at.x(), area.bottom() + 1))
    painter.setPen(QPen(QColor(theme.strong if place > 0 else theme.ink), 1.5))
    painter.setBrush(QColor(theme.panel if place > 0 else theme.ink))
    radius = _DOT if place else _DOT + 1.5
    painter.drawEllipse(at, radius, radius)


def _plate(painter: QPainter, area: QRectF, theme: Theme) -> float:
    """The word "now" in a plate at the right; the px at which it begins."""
    word = translate("History", "now")
    font = painter.font()
    painter.setFont(bold(smaller(font, 1.0)))
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(word) + 12, metrics.height() + 2
    plate = QRectF(area.right() - width, area.center().y() - height / 2, width, height)
    box(painter, plate, theme.ink, None, 3)
    painter.setPen(QColor(theme.panel))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, word)
    painter.setFont(font)
    return plate.left() - 6


def _words(painter: QPainter, area: QRectF, text: str) -> None:
    room = max(0, int(area.width()))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)

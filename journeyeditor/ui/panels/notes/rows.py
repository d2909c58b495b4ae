"""The notes as rows of a list, and how a row looks. Knows projects, not what is done with notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeyeditor.model.base import Id
from journeyeditor.model.project import Note
from journeyeditor.ui.controls.paint import box, focus_ring
from journeyeditor.ui.theme import Theme, theme_of

_SIDE = 12
"""Px left and right of a row, in line with the panel's other things."""

_PAD = 7
"""Px between the frame of a note and its words."""

_BAR = 3
"""Px of the bar at the left by which one knows a note."""

_LINES = 3
"""Lines of a note that are shown; the tool tip has all of it."""

Index = QModelIndex | QPersistentModelIndex


class NoteRows(QAbstractListModel):
    """The notes of the project. `changed` tells that somebody typed another text for one."""

    changed = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is listed."""
        return self._notes

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """List these. Where only texts differ the rows stay, and with them a field over one."""
        old = self._notes
        if notes is old:
            return
        if [note.id for note in notes] != [note.id for note in old]:
            self.beginResetModel()
            self._notes = notes
            self.endResetModel()
            return
        self._notes = notes
        for row, (before, after) in enumerate(zip(old, notes, strict=True)):
            if before is not after:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rows_of(self, ids: Sequence[Id]) -> list[int]:
        """The rows of the notes that are still there."""
        wanted = set(ids)
        return [row for row, note in enumerate(self._notes) if note.id in wanted]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._notes):
            return None
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
        if role in texts or role == Qt.ItemDataRole.AccessibleTextRole:
            return self._notes[index.row()].text
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        note = self._notes[index.row()]
        if value.strip() and value != note.text:
            self.changed.emit(note.id, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


class NoteLook(QStyledItemDelegate):
    """A note as a small slip with a bar at its left, its words wrapped over three lines."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        text = str(index.data())
        lines = _broken(text, option, width - 2 * _SIDE - 2 * _PAD - _BAR)
        height = len(lines) * option.fontMetrics.lineSpacing() + 2 * _PAD + 4
        return QSize(width, max(28, height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of(self._view)
        area = QRectF(option.rect).adjusted(_SIDE, 2, -_SIDE, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _frame(painter, area, theme, chosen, over)
        painter.setPen(QColor(theme.ink))
        painter.setFont(option.font)
        _words(painter, area.adjusted(_BAR + _PAD, _PAD, -_PAD, -_PAD), str(index.data()), option)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area, theme.accent)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("note-editor")
        editor.setMaxLength(20_000)
        editor.setFont(option.font)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        row: QRect = option.rect
        height = max(editor.sizeHint().height(), 25)
        editor.setGeometry(row.adjusted(_SIDE, 2, -_SIDE, 0).intersected(_tall(row, height)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)


def _tall(row: QRect, height: int) -> QRect:
    return QRect(row.x(), row.y(), row.width(), max(row.height() - 4, height))


def _frame(painter: QPainter, area: QRectF, theme: Theme, chosen: bool, over: bool) -> None:
    fill = theme.tint if chosen else theme.hover if over else theme.panel
    box(painter, area, fill, theme.accent if chosen else theme.strong)
    bar = QRectF(area.x() + 1, area.y() + 1, _BAR, area.height() - 2)
    painter.fillRect(bar, QColor(theme.accent if chosen else theme.strong))


def _words(painter: QPainter, area: QRectF, text: str, option: QStyleOptionViewItem) -> None:
    line_height = option.fontMetrics.lineSpacing()
    for row, line in enumerate(_broken(text, option, int(area.width()))):
        place = QRectF(area.x(), area.y() + row * line_height, area.width(), line_height)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)


def _broken(text: str, option: QStyleOptionViewItem, width: int) -> list[str]:
    """The first lines of a text within a width, the last cut off if there are more."""
    text = text[:400]
    layout = QTextLayout(text, option.font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width))
        start = line.textStart()
        if len(lines) == _LINES - 1:
            rest = option.fontMetrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
            lines.append(rest)
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines or [""]


def drag_distance() -> int:
    """Px that a press has to move to become a drag."""
    return QApplication.startDragDistance()

"""A list of numbered rows of two lines, with small heads between them.

A row has a key, a disc with its number, a title, and what is said of it. Heads cannot be chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeyeditor.canvas.plain import set_tip
from journeyeditor.ui.controls.paint import bold, focus_ring, smaller
from journeyeditor.ui.improving.arrows import ARROWS
from journeyeditor.ui.theme import theme_of

_ROW = Qt.ItemDataRole.UserRole
SIDE = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex


UNKNOWN = "?"
"""The number of a row that has no place yet."""


class Row(NamedTuple):
    """A row; `number` "" = no disc, `filled` = a black one. Without a key it is a head."""

    key: str
    title: str
    about: str = ""
    number: str = ""
    filled: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        name = f"{self.number}. {self.title}" if self.number not in ("", UNKNOWN) else self.title
        return f"{name}. {self.about[:1].upper()}{self.about[1:]}" if self.about else name


class RowsView(QListView):
    """`picked` tells the row chosen by the user, `opened` the one that Enter is for.

    `nudged` carries steps to the right and upwards, by Alt and an arrow; `typed` a letter.
    """

    picked = Signal(str)
    opened = Signal(str)
    nudged = Signal(str, int, int)
    typed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._items = QStandardItemModel(self)
        self._quiet = False
        self.setModel(self._items)
        self.setItemDelegate(RowLook(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(self.palette().ColorRole.Button)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._told)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 36, em * 30)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 22, em * 10)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, heads included."""
        return self._rows

    @property
    def current(self) -> str:
        """The key of the chosen row, "" for none."""
        at = self.currentIndex().row()
        return self._rows[at].key if 0 <= at < len(self._rows) else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what was chosen stays so."""
        if tuple(rows) == self._rows:
            return
        chosen, self._quiet = self.current, True
        self._items.clear()
        for row in rows:
            item = QStandardItem(row.title)
            item.setData(row, _ROW)
            item.setData(row.spoken, Qt.ItemDataRole.AccessibleTextRole)
            set_tip(item, f"{row.title}\n{row.about}".strip())
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if row.key else Qt.ItemFlag.NoItemFlags)
            self._items.appendRow(item)
        self._rows = tuple(rows)
        self._quiet = False
        self.show_current(chosen)

    def show_current(self, key: str) -> None:
        """Choose a row; tells nobody."""
        at = next((n for n, row in enumerate(self._rows) if key and row.key == key), -1)
        self._quiet = True
        if at < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._items.index(at, 0))
        self._quiet = False

    def _told(self, *_indexes: QModelIndex) -> None:
        if not self._quiet and self.current:
            self.picked.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        alt = held & Qt.KeyboardModifier.AltModifier
        ctrl = held & Qt.KeyboardModifier.ControlModifier
        if key in _ENTER and not ctrl and self.current:
            self.opened.emit(self.current)
        elif alt and key in ARROWS and self.current:
            self.nudged.emit(self.current, *ARROWS[key])
        elif event.text().isalpha() and self.current:
            self.typed.emit(self.current, event.text())
        elif key == Qt.Key.Key_Escape or alt or ctrl:
            event.ignore()
        else:
            super().keyPressEvent(event)


class RowLook(QStyledItemDelegate):
    """Paints a row: the disc, the title in bold, softly under it what is said of it."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        row: Row = index.data(_ROW)
        return QSize(120, line + 16 if not row.key or not row.about else 2 * line + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, area, row = theme_of(self._view), QRectF(option.rect), index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.key:
            self._head(painter, option, row)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(theme.tint if chosen else theme.hover))
        if chosen:
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height()), QColor(theme.accent))
        room = area.adjusted(SIDE, 0, -SIDE, 0)
        if row.number:
            room.setLeft(self._disc(painter, option, room, row))
        self._words(painter, option, room, row)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            focus_ring(painter, area.adjusted(1, 0, -1, 0), theme.accent)
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(bold(smaller(option.font, 0.5)))
        painter.setPen(QColor(theme_of(self._view).soft))
        room = QRectF(option.rect).adjusted(SIDE, 0, -SIDE, -3)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom), row.title)

    def _disc(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRectF, row: Row
    ) -> float:
        """The number in a circle; gives where the words begin."""
        theme = theme_of(self._view)
        side = option.fontMetrics.height() + 6
        disc = QRectF(room.x(), room.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(theme.ink), 1.2))
        painter.setBrush(QColor(theme.ink if row.filled else theme.panel))
        painter.drawEllipse(disc)
        painter.setPen(QColor(theme.panel if row.filled else theme.ink))
        painter.setFont(bold(smaller(option.font, 0.5)))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), row.number)
        return disc.right() + 9

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRectF, row: Row
    ) -> None:
        theme, line = theme_of(self._view), option.fontMetrics.height()
        elide, middle = Qt.TextElideMode.ElideRight, int(Qt.AlignmentFlag.AlignVCenter)
        title, about = bold(option.font), smaller(option.font, 0.5)
        top = QRectF(room.x(), room.y() + 6, room.width(), line) if row.about else room
        painter.setFont(title)
        painter.setPen(QColor(theme.ink))
        words = QFontMetrics(title).elidedText(row.title, elide, int(room.width()))
        painter.drawText(top, middle, words)
        painter.setFont(about)
        painter.setPen(QColor(theme.soft))
        words = QFontMetrics(about).elidedText(row.about, elide, int(room.width()))
        painter.drawText(top.translated(0, line + 1), middle, words if row.about else "")

"""The little list of Ctrl+G: type a number or a few letters, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journeyeditor.canvas.naming import shortened
from journeyeditor.finding.goals import Goal
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import smaller
from journeyeditor.ui.theme import theme_of

_ROWS = 10
"""Rows that are shown without scrolling."""

_GOAL = Qt.ItemDataRole.UserRole


class GoalField(QLineEdit):
    """Arrows walk through the list while one types, Enter goes."""

    walked = Signal(int)
    entered = Signal()
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own context menu
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS}
        steps[Qt.Key.Key_PageUp] = -_ROWS
        if key in steps:
            self.walked.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key is Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class GoalList(QFrame):
    """Lies over the window and goes when one goes elsewhere.

    `chosen` tells the goal, `given_up` that Escape was pressed.
    """

    chosen = Signal(object)
    given_up = Signal()

    def __init__(
        self, find: Callable[[str], Sequence[Goal]], name: Callable[[Goal], str], parent: QWidget
    ) -> None:
        """`find` tells the goals for what is typed, `name` what a goal is called."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("goal-list")
        self._find = find
        self._name = name
        self.field = GoalField(self)
        self.field.setAccessibleName(translate("Go", "Number or name"))
        self.field.setPlaceholderText(translate("Go", "Number or name"))
        self.field.setMaxLength(60)
        self.field.textChanged.connect(self._fill)
        self.field.walked.connect(self._walk)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.close)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Go", "Stages and cards"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _item: self._enter())
        self.hint = plain("", self)
        self.hint.setFont(smaller(self.font(), 0.5))
        self.hint.setContentsMargins(4, 0, 4, 0)
        soften(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self.field, self.list, self.hint):
            column.addWidget(part)

    def open_at(self, corner: QPoint) -> None:
        """Show the list with its upper left corner at a place of its parent."""
        self._fill("")
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 46)
        self.move(corner)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for goal in self._find(typed):
            item = QListWidgetItem(self._name(goal), self.list)
            item.setData(_GOAL, goal)
        self.list.setCurrentRow(0)
        found = self.list.count()
        self.list.setVisible(bool(found))
        row = self.list.sizeHintForRow(0) if found else 0
        self.list.setFixedHeight(row * min(found, _ROWS) + 4)
        self.hint.setText(self._hint(typed, bool(found)))
        self.adjustSize()

    def _hint(self, typed: str, found: bool) -> str:
        if found:
            return translate("Go", "Enter goes there. A card: its number, such as 12 or M8.")
        text = translate("Go", "There is no stage and no card “{words}”.")
        return text.format(words=shortened(typed.strip(), 20))

    def _walk(self, by: int) -> None:
        last = self.list.count() - 1
        self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + by)))

    def _enter(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        goal = item.data(_GOAL)
        self.close()
        self.chosen.emit(goal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.strong), 1.0))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

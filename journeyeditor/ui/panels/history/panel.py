"""The history panel: all steps from the first to the last, to go to any of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.session import Session
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.history.rows import HistoryRows, StepLook
from journeyeditor.ui.panels.palette import heading


class StepList(QListView):
    """The list. `chosen` tells the row that a person goes to, `left` that Escape was pressed."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, rows: HistoryRows, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("history-list")
        self.setAccessibleName(translate("History", "History"))
        self.setAccessibleDescription(translate("History", "Enter goes to a step, Esc to the map."))
        self.setModel(rows)
        self.setItemDelegate(StepLook(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex().row())
        elif key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """Head and list. `chosen` tells how many steps shall be done, `left` and `closed` the rest."""

    chosen = Signal(int)
    left = Signal()
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = HistoryRows(self)
        self.setBackgroundRole(self.palette().ColorRole.Button)
        self.setAutoFillBackground(True)
        self.list = StepList(self._rows, self)
        self.list.chosen.connect(self.chosen)
        self.list.left.connect(self.left)
        close = ToolButton("close", self)
        close.setAccessibleName(translate("History", "Close the history"))
        set_tip(close, close.accessibleName())
        close.setFixedSize(26, 26)
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(0, 3, 6, 0)
        head.addWidget(heading(translate("History", "History"), self), 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Show the steps as they are now; a hidden panel waits until it is shown."""
        if not self.isVisible():
            return
        self._rows.show_steps(self._session.steps)
        here = self._rows.index(self._rows.position)
        self.list.setCurrentIndex(here)
        self.list.scrollTo(here)

    def focus_first(self) -> None:
        """Bring the keyboard to the present."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

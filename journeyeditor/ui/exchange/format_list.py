"""The formats that a map can be written in, under each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from journeyeditor.exchange.formats import ExportFormat
from journeyeditor.i18n import translate
from journeyeditor.ui.lists.look import EntryLook
from journeyeditor.ui.lists.rows import Row, Rows


class FormatList(QListView):
    """`picked` tells that another one is chosen; at first none is."""

    picked = Signal()

    def __init__(self, formats: Iterable[ExportFormat], parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = Rows(self)
        self.lines.can_rename = False
        self.lines.show_rows([Row(form.key, form.name, form.ending) for form in formats])
        self.setModel(self.lines)
        self.setItemDelegate(EntryLook(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Exchange", "Format"))
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 36)
        self.selectionModel().selectionChanged.connect(self._told)
        self.activated.connect(lambda row: self.choose(row.row()))

    def choose(self, at: int) -> None:
        """Choose a format."""
        self.setCurrentIndex(self.lines.index(at))

    @property
    def chosen(self) -> int:
        """Which one is chosen, -1 for none."""
        return next((row.row() for row in self.selectedIndexes()), -1)

    def _told(self) -> None:
        if self.chosen >= 0:
            self.picked.emit()

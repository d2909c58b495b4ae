"""The formats that a map can be written in, under each other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from journeyeditor.exchange.formats import ExportFormat
from journeyeditor.i18n import translate
from journeyeditor.ui.lists.look import EntryLook
from journeyeditor.ui.lists.rows import Row, Rows


class FormatList(QListView):
    """`picked` tells that another one is chosen."""

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
        self.selectionModel().currentChanged.connect(self._told)

    def choose(self, at: int) -> None:
        """Choose a format."""
        self.setCurrentIndex(self.lines.index(at))

    def _told(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit()

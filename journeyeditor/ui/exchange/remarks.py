"""Remarks under a heading: one list that keyboard and screen reader go through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from journeyeditor.exchange.formats import Remark
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.exchange.words import told

MOST = 1000
"""Remarks that are shown; a text that is copied holds them all."""


class Remarks(QWidget):
    """Hidden while there is nothing to be told."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = plain(heading, self)
        self.heading.setFont(bold(self.font()))
        self.list = QListWidget(self)
        self.list.setAccessibleName(heading)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these."""
        self.list.clear()
        self.list.addItems([told(remark) for remark in remarks[:MOST]])
        if remarks:
            self.list.setCurrentRow(0)
            self.list.clearSelection()
        self.setVisible(bool(remarks))

"""How two maps stand, number by number: before, after, and the change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.label import soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.improving.compare.words import Measure


class StandingTable(QWidget):
    """A small table; a screen reader reads it as one text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(10, 0, 10, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[Measure, ...] = ()
        self._labels: list[QLabel] = []

    def show_measures(self, measures: Sequence[Measure]) -> None:
        """Show these; hidden without any."""
        self.setVisible(bool(measures))
        if tuple(measures) == self._shown:
            return
        self._shown = tuple(measures)
        for label in self._labels:
            label.deleteLater()
        self._labels = []
        head = Measure(
            "",
            translate("Compare", "As-is"),
            translate("Compare", "To-be"),
            translate("Compare", "Change"),
        )
        for row, measure in enumerate((head, *measures)):
            for column, text in enumerate(measure):
                self._add(text, row, column)
        self.setAccessibleName(". ".join(", ".join(measure) for measure in measures))

    def _add(self, text: str, row: int, column: int) -> None:
        label = plain_label(text, self)
        if row == 0:
            soften(label)
        if column == 3 and row:
            label.setFont(bold(self.font()))
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side)
        self._labels.append(label)

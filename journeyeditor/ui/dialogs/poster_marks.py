"""Which marks a poster shows besides cards and lines: one tick each, folded away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.ui.commands.marks import mark_words
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tick import Tick


class MarkChoices(Fold):
    """A ticked mark is printed. `changed` when a person chose something."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Export", "Signs on the map"), parent)
        rows = Rows(self.body)
        self.ticks: dict[MapMark, Tick] = {}
        for mark, word in mark_words().items():
            tick = self.ticks[mark] = Tick(word.replace("&", ""), rows)
            tick.clicked.connect(self.changed)
            rows.add_wide(tick)
        self.column.addWidget(rows)

    @property
    def left_out(self) -> tuple[MapMark, ...]:
        """The marks that are left out."""
        return tuple(mark for mark, tick in self.ticks.items() if not tick.isChecked())

    def show_left_out(self, hidden: tuple[MapMark, ...]) -> None:
        """Show what a poster leaves out; tells nobody."""
        for mark, tick in self.ticks.items():
            tick.show_value(mark not in hidden)

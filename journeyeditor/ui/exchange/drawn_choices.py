"""What can be chosen of a picture or a drawing: which part, how fine, on what ground."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.map_picture import TIMES
from journeyeditor.i18n import translate
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.exchange.drawn import DrawnFormat, Wish


class DrawnChoices(Rows):
    """`changed` when a person chose something; `wish` is what is chosen then."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        part = [("", translate("Exchange", "Whole map")), ("part", translate("Exchange", "Chosen"))]
        times = [(str(n), f"{n}×") for n in TIMES]
        ground = [
            ("white", translate("Exchange", "White")),
            ("", translate("Exchange", "Transparent")),
        ]
        self.part = self._one_of(translate("Exchange", "What"), part)
        self.times = self._one_of(translate("Exchange", "How fine"), times)
        self.ground = self._one_of(translate("Exchange", "Ground"), ground)

    def _one_of(self, label: str, choices: list[tuple[str, str]]) -> Segments:
        made = Segments([(code or _NONE, word, "") for code, word in choices], self)
        made.chosen.connect(lambda _: self.changed.emit())
        self.add(label, made)
        return made

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        white = self.ground.value == "white"
        return Wish(self.part.value == "part", int(self.times.value), white)

    def show_wish(self, form: DrawnFormat) -> None:
        """Show what is chosen for a format, and only what makes a difference to it."""
        self.part.show_value("part" if form.wish.part else _NONE)
        self.times.show_value(str(form.wish.times))
        self.ground.show_value("white" if form.wish.white else _NONE)
        self.set_row_visible(self.part, "part" in form.asks and bool(form.chosen))
        self.set_row_visible(self.times, "times" in form.asks)
        self.set_row_visible(self.ground, "white" in form.asks)
        self.setVisible(bool(form.asks))


_NONE = "none"
"""The code of the choice that is not what its wish is called."""

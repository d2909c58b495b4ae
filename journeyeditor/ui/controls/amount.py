"""How long something takes: a number and a unit side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Unit
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.numbers import Wrong, read_number, written
from journeyeditor.ui.controls.units import unit_words

MOST = 1_000_000.0
"""The largest number that a duration may have."""


class Amount(QWidget):
    """A duration, or none when the number is empty.

    `changed` tells a Duration or None. `refused` tells the sentence for a number that is none.
    """

    changed = Signal(object)
    refused = Signal(str)
    restored = Signal()

    def __init__(self, parent: QWidget, unit: Unit = Unit.DAYS) -> None:
        """`unit` is the one that an empty field offers."""
        super().__init__(parent)
        self._value: Duration | None = None
        self._usual = unit
        self.number = Number(self, "99999,9")
        self.unit = Choice(self)
        self.unit.offer([(each.value, word, "") for each, word in unit_words()])
        self.unit.setAccessibleName(translate("Field", "Unit"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.number)
        row.addWidget(self.unit, 1)
        self.setFocusProxy(self.number)
        self.number.finished.connect(self._set_number)
        self.number.restored.connect(self.restored)
        self.unit.chosen.connect(self._set_unit)
        self.show_value(None)

    @property
    def pending(self) -> bool:
        """Whether something else stands in the number than the project holds."""
        return self.number.pending

    def show_value(self, value: Duration | None, fresh: bool = False) -> None:
        """Show what the project holds; tells nobody."""
        self._value = value
        self.number.show_value("" if value is None else written(value.value), fresh)
        if value is not None or fresh:
            self.unit.show_value((value.unit if value else self._usual).value)

    def show_various(self, fresh: bool = False) -> None:
        """Show that it differs between the things that are chosen."""
        self._value = None
        self.number.show_various(fresh)
        self.unit.show_various()

    def set_wrong(self, wrong: bool) -> None:
        """Mark the number when it cannot be used."""
        self.number.set_wrong(wrong)

    def setAccessibleName(self, name: str) -> None:
        """What a screen reader calls the number; the unit says that it belongs to it."""
        super().setAccessibleName(name)
        self.number.setAccessibleName(name)
        self.unit.setAccessibleName(
            translate("Field", "Unit of {field}").format(field=name.lower())
        )

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.number.setAccessibleDescription(text)

    def _set_number(self, text: str) -> None:
        value = read_number(text, 0, MOST)
        if isinstance(value, Wrong) or value == 0:
            self.refused.emit(
                translate("Field", "A duration is a number above 0, such as 3 or 1.5.")
            )
            return
        unit = Unit(self.unit.value or self._usual.value)
        self.changed.emit(None if value is None else Duration(value=value, unit=unit))

    def _set_unit(self, code: str) -> None:
        """Another unit for the number that is there."""
        if self._value is not None and not self.number.pending:
            self.changed.emit(Duration(value=self._value.value, unit=Unit(code)))
        elif self.number.pending:
            self._set_number(self.number.text())

"""The dialog that brings tables in: how the table is meant, beside what comes of it that way.

A table that was made of the open map goes back into it, or becomes a map of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journeyeditor.edits.new import IdSource
from journeyeditor.exchange.formats import Arrival, ImportFormat, Source
from journeyeditor.exchange.rows_return import Returned, bring_back, knows
from journeyeditor.exchange.sheet_book import sheet_names
from journeyeditor.exchange.sheet_guess import SheetChoices
from journeyeditor.exchange.sheet_reading import Understood, read, understand
from journeyeditor.i18n import translate
from journeyeditor.importing.table import GUESSED, Reading, Table
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.exchange.import_dialog import PICTURE, ImportMapDialog, Place
from journeyeditor.ui.exchange.reader import Loaded
from journeyeditor.ui.exchange.sheet_chooser import SheetChooser

WIDE = 56
"""Width of the choices, in letters."""


class Use(Enum):
    """What a table is for that was made of the open map."""

    BACK = "back"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class SheetArrival(Arrival):
    """What came of a table: as a map, and as changes of the open one if it was made of it."""

    understood: Understood | None = None
    returned: Returned | None = None


class _Wish(NamedTuple):
    """How a table is to be read; None = guessed. `table` is what was read that way before."""

    reading: Reading
    choices: SheetChoices | None = None
    table: Table | None = None
    use: Use = Use.BACK


def _sheet_of(open_map: tuple[Project, Id] | None) -> Reading:
    """The sheet that a workbook of ours has for the open map; another has its first one read."""
    if open_map is None:
        return GUESSED
    project, map_id = open_map
    names = sheet_names([journey.title for journey in project.maps])
    at = [journey.id for journey in project.maps].index(map_id)
    return Reading(sheet=names[at])


class SheetDialog(ImportMapDialog):
    """When it is accepted and `returned` is not None, that takes the place of the project."""

    def __init__(
        self,
        path: Path,
        form: ImportFormat,
        fonts: Fonts,
        new_id: IdSource,
        parent: QWidget,
        open_map: tuple[Project, Id] | None = None,
    ) -> None:
        """`open_map`: the project that is open and its map, None when there is none."""
        self._open_map = open_map
        self._new_id = new_id
        self._wish = _Wish(_sheet_of(open_map))
        form = replace(form, read=partial(self._read, self._wish))
        super().__init__(path, form, fonts, new_id, parent, alone=open_map is None)

    @property
    def returned(self) -> Returned | None:
        """The changes that are accepted, None for a map of its own."""
        came = self.arrival
        if not isinstance(came, SheetArrival) or self._wish.use is not Use.BACK:
            return None
        return came.returned

    # -- in the thread of the reader ----------------------------------------------------------

    def _read(self, wish: _Wish, source: Source) -> SheetArrival:
        """Read and understand the table."""
        table = wish.table or read(source, wish.reading)
        found = understand(table, source, wish.choices)
        returned, arrival = self._brought_back(found), found.arrival
        if returned is not None and wish.use is Use.BACK and self._open_map is not None:
            shown = find_map(returned.project, self._open_map[1])
            project = evolve(returned.project, maps=(shown,))
            arrival = Arrival(project, returned.came, returned.aside)
        return SheetArrival(
            arrival.project, arrival.came, arrival.aside, understood=found, returned=returned
        )

    def _brought_back(self, found: Understood) -> Returned | None:
        if self._open_map is None:
            return None
        project, map_id = self._open_map
        if not knows(find_map(project, map_id), found.sheet, found.choices):
            return None
        return bring_back(project, map_id, found.sheet, found.choices, self._new_id)

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        super()._build()
        self.chooser = SheetChooser(self)
        self.chooser.hide()
        self.chooser.chosen.connect(self._mean)
        self.chooser.sheet_chosen.connect(self._read_sheet)
        self.use = Segments(
            [
                (Use.BACK.value, translate("Exchange", "Changes of this map"), ""),
                (Use.OWN.value, translate("Exchange", "A map of its own"), ""),
            ],
            self,
        )
        self.use.hide()
        self.use.chosen.connect(self._use_chosen)
        self.account.insertWidget(1, self.use)
        self.columns.insertWidget(0, self.chooser)

    def _foot(self) -> QHBoxLayout:
        row = super()._foot()
        self.back = QPushButton(translate("Exchange", "Change &this map"), self)
        self.back.setProperty("filled", True)
        self.back.clicked.connect(lambda: self._take(Place.CHANGED))
        self.back.hide()
        row.addWidget(self.back)
        return row

    # -- choosing -----------------------------------------------------------------------------

    def _mean(self, choices: SheetChoices) -> None:
        self._again(self._wish._replace(choices=choices))

    def _read_sheet(self, reading: Reading) -> None:
        self._again(_Wish(reading, use=self._wish.use))

    def _use_chosen(self, code: str) -> None:
        self._again(self._wish._replace(use=Use(code)))

    def _again(self, wish: _Wish) -> None:
        """Understand the table anew; what is shown stays until that is done."""
        self._wish = wish
        self._form = replace(self._form, read=partial(self._read, wish))
        for button in (self.new, self.here, self.back):
            button.setEnabled(False)
        self.read_again()

    # -- showing ------------------------------------------------------------------------------

    def _show(self, loaded: Loaded) -> None:
        super()._show(loaded)
        came = loaded.arrival
        if not isinstance(came, SheetArrival) or came.understood is None:
            return
        self._wish = self._wish._replace(table=came.understood.table)
        returned = self.returned
        self.chooser.show_understood(came.understood)
        self.chooser.show_less(returned is not None)
        self.chooser.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDE)
        self.account.setStretchFactor(self.came, 2 if returned is None else 5)
        self.use.setVisible(came.returned is not None)
        self.use.show_value(self._wish.use.value)
        self._show_buttons(returned)

    def _show_buttons(self, returned: Returned | None) -> None:
        for button in (self.new, self.here):
            button.setEnabled(True)
            button.setVisible(returned is None and (button is self.new or not self._alone))
        differs = returned is not None and bool(returned.came)
        self.back.setVisible(returned is not None)
        self.back.setEnabled(differs)
        self.back.setDefault(differs)
        if returned is not None and not differs:
            text = translate("Exchange", "Nothing in this table differs from the map.")
            self.sentence.setText(text)

    def full_size(self) -> QSize:
        """How large the dialog is when it shows what came."""
        return QSize(PICTURE.width() + self.fontMetrics().averageCharWidth() * WIDE + 60, 660)

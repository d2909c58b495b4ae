"""The choices over the table: how the file is read, and what its rows mean."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices, Shape
from journeyeditor.importing.meanings import Meaning
from journeyeditor.importing.numbers import NumberStyle
from journeyeditor.importing.places import Places
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import Reason
from journeyeditor.importing.table import Reading, Table
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.importing import words
from journeyeditor.ui.importing.reader import Understood


class ChoicesBar(QWidget):
    """`reading_chosen` tells another way to read the file, `header_chosen` which row is the header,
    `chosen` that anything else is meant otherwise: `choices` then tells how.
    """

    reading_chosen = Signal(object)
    header_chosen = Signal(int)
    chosen = Signal()

    def __init__(self, places: Places, parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self._choices = Choices(())
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(22)
        for rows in (self._build_file(), self._build_numbers(), self._build_meaning()):
            columns.addWidget(rows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 6)
        column.setSpacing(2)
        column.addLayout(columns)
        column.addWidget(self._build_ticks())

    # -- what it consists of ------------------------------------------------------------------

    def _build_file(self) -> Rows:
        self.file_rows = rows = Rows(self)
        self.encoding, self.separator = Choice(rows), Choice(rows)
        self.sheet, self.header = Choice(rows), Choice(rows)
        self.encoding.offer(words.encodings())
        self.separator.offer(words.separators())
        rows.add(translate("Import", "Encoding"), self.encoding)
        rows.add(translate("Import", "Separator"), self.separator)
        rows.add(translate("Import", "Sheet"), self.sheet)
        rows.add(translate("Import", "Header"), self.header)
        for choice in (self.encoding, self.separator, self.sheet):
            choice.chosen.connect(self._read_otherwise)
        self.header.chosen.connect(lambda code: self.header_chosen.emit(int(code)))
        return rows

    def _build_numbers(self) -> Rows:
        rows = Rows(self)
        self.decimal, self.thousands = Choice(rows), Choice(rows)
        self.decimal.offer(words.decimals())
        self.thousands.offer(words.thousands())
        self.shape = Segments(words.shapes(), rows)
        rows.add(translate("Import", "Decimals"), self.decimal)
        rows.add(translate("Import", "Thousands"), self.thousands)
        rows.add(translate("Import", "Each row is"), self.shape)
        self.decimal.chosen.connect(self._decimal_chosen)
        for choice in (self.thousands, self.shape):
            choice.chosen.connect(self._changed)
        return rows

    def _build_meaning(self) -> Rows:
        self.meaning_rows = rows = Rows(self)
        self.scale, self.ces, self.about = Choice(rows), Choice(rows), Choice(rows)
        self.scale.offer(words.scales())
        self.ces.offer(words.effort_scales())
        self.about.offer(words.targets(self._places))
        rows.add(
            translate("Import", "Scale"),
            self.scale,
            translate("Import", "Of scores for which no column tells the scale."),
        )
        rows.add(
            translate("Import", "CES is"),
            self.ces,
            translate("Import", "What a high score means where only “CES” is said."),
        )
        rows.add(
            translate("Import", "Without place"),
            self.about,
            translate("Import", "Where rows belong that do not say what they are about."),
        )
        for choice in (self.scale, self.ces, self.about):
            choice.chosen.connect(self._changed)
        return rows

    def _build_ticks(self) -> QWidget:
        ground = QWidget(self)
        flow = Flow(ground)
        self.zero = Tick(translate("Import", "0 means: not asked"), ground)
        self.fractions = Tick(translate("Import", "0.82 means 82 %"), ground)
        self.doubles = Tick(translate("Import", "Count double rows too"), ground)
        self.replace = Tick(translate("Import", "Replace what is on the map already"), ground)
        for tick in (self.zero, self.fractions, self.doubles, self.replace):
            tick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            tick.clicked.connect(self._changed)
            flow.addWidget(tick)
        return ground

    # -- showing ------------------------------------------------------------------------------

    def show_understood(self, found: Understood) -> None:
        """Show how a table is read and meant; tells nobody."""
        self._show_reading(found.table, found.choices)
        self.show_choices(found.choices)
        self._show_what_matters(found)

    def show_choices(self, choices: Choices) -> None:
        """Show how a table is meant, before it is known what comes of that; tells nobody."""
        self._choices = choices
        self.decimal.show_value(choices.style.decimal)
        self.thousands.show_value(choices.style.thousands)
        self.shape.show_value(choices.shape.value)
        self.scale.show_value(choices.scale or words.NONE)
        self.ces.show_value(choices.ces or words.NONE)
        self.about.show_value(words.target_code(choices.about))
        self.zero.show_value(choices.zero_is_unasked)
        self.fractions.show_value(choices.fractions)
        self.doubles.show_value(choices.keep_doubles)
        self.replace.show_value(choices.replace)

    def _show_reading(self, table: Table, choices: Choices) -> None:
        is_book = bool(table.sheets)
        self.sheet.offer([(name, name, "") for name in table.sheets])
        self.header.offer(words.headers(table))
        self.encoding.show_value(table.reading.encoding)
        self.separator.show_value(table.reading.separator)
        self.sheet.show_value(table.reading.sheet)
        self.header.show_value(str(choices.header))
        self.file_rows.set_row_visible(self.encoding, not is_book)
        self.file_rows.set_row_visible(self.separator, not is_book)
        self.file_rows.set_row_visible(self.sheet, is_book)
        lost = translate("Import", "%n character(s) cannot be read so.", n=table.unreadable)
        self.file_rows.say(self.encoding, lost if table.unreadable else "")

    def _show_what_matters(self, found: Understood) -> None:
        """Hide the choices that change nothing."""
        reasons = {aside.reason for aside in found.preview.aside}
        choices, items = found.choices, found.preview.items
        effort = choices.ces is not None or Reason.WHICH_CES in reasons
        self.meaning_rows.set_row_visible(self.ces, effort)
        scale = choices.scale is not None or Reason.NO_SCALE in reasons
        scale = _needs_scale(choices) and (scale or choices.at(Meaning.KIND) < 0)
        self.meaning_rows.set_row_visible(self.scale, scale)
        about = choices.about is not None or Reason.NO_PLACE in reasons
        self.meaning_rows.set_row_visible(self.about, about)
        self.doubles.setVisible(choices.keep_doubles or Reason.DOUBLE in reasons)
        there = Reason.POINT_THERE in reasons or any(item.beside for item in items)
        self.replace.setVisible(choices.replace or there)
        shares = any(item.key.scale is Scale.CSAT_PCT for item in items)
        self.fractions.setVisible(choices.fractions or (shares and choices.shape is Shape.MEANS))
        text = translate("Import", "Choose on which scale the scores are.")
        self.meaning_rows.say(self.scale, text if Reason.NO_SCALE in reasons else "")
        text = translate("Import", "Choose whether a high CES means easy or effort.")
        self.meaning_rows.say(self.ces, text if Reason.WHICH_CES in reasons else "")

    # -- choosing -----------------------------------------------------------------------------

    @property
    def choices(self) -> Choices:
        """How the table is meant, by what is chosen here."""
        return replace(
            self._choices,
            style=NumberStyle(self.decimal.value, self.thousands.value),
            shape=Shape(self.shape.value),
            scale=Scale(self.scale.value) if self.scale.value else None,
            ces=Scale(self.ces.value) if self.ces.value else None,
            about=words.target_of(self.about.value),
            zero_is_unasked=self.zero.isChecked(),
            fractions=self.fractions.isChecked(),
            keep_doubles=self.doubles.isChecked(),
            replace=self.replace.isChecked(),
        )

    def _decimal_chosen(self, sign: str) -> None:
        """The two signs differ."""
        if self.thousands.value == sign:
            self.thousands.show_value("." if sign == "," else ",")
        self._changed()

    def _read_otherwise(self) -> None:
        self.reading_chosen.emit(
            Reading(self.encoding.value, self.separator.value, self.sheet.value)
        )

    def _changed(self, *_args: object) -> None:
        if self.thousands.value == self.decimal.value:
            self.thousands.show_value("")
        self._choices = self.choices
        self.chosen.emit()


def _needs_scale(choices: Choices) -> bool:
    """Whether a column with scores says nothing of their scale."""
    return any(each.meaning is Meaning.VALUE and each.scale is None for each in choices.columns)

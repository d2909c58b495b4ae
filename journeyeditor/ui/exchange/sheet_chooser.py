"""How a table is meant, to be seen and changed: its sheet and form, and what each part of it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.exchange.sheet_columns import Column
from journeyeditor.exchange.sheet_guess import Form, SheetChoices, as_seen, guess_choices
from journeyeditor.exchange.sheet_reading import Understood
from journeyeditor.exchange.sheet_roles import Role
from journeyeditor.i18n import translate
from journeyeditor.importing.table import Reading
from journeyeditor.model.titles import one_line
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.exchange import sheet_words as words

MOST_PARTS = 60
"""Columns or lanes that can be chosen one by one."""


class SheetChooser(QWidget):
    """`chosen` tells how the table is meant now, `sheet_chosen` that another sheet is wanted."""

    chosen = Signal(object)
    sheet_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Understood | None = None
        self._shape: object = None
        self.parts: list[Choice] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._build_whole())
        self.heading = plain("", self)
        self.heading.setFont(bold(self.font()))
        column.addWidget(self.heading)
        self.ground = QScrollArea(self)
        self.ground.setFrameShape(QFrame.Shape.NoFrame)
        self.ground.setWidgetResizable(True)
        self.ground.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.ground, 1)
        column.addStretch(0)

    def _build_whole(self) -> Rows:
        self.whole = rows = Rows(self)
        self.sheet, self.form = Choice(rows), Choice(rows)
        self.header, self.scale = Choice(rows), Choice(rows)
        self.form.offer(words.forms())
        rows.add(translate("Exchange", "Sheet"), self.sheet)
        rows.add(translate("Exchange", "A row is"), self.form)
        rows.add(translate("Exchange", "Names in row"), self.header)
        rows.add(translate("Exchange", "Feelings"), self.scale)
        self.hidden = Tick(translate("Exchange", "Hidden rows and columns too"), self)
        self.hidden.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows.add("", self.hidden)
        self.sheet.chosen.connect(lambda name: self.sheet_chosen.emit(Reading(sheet=name)))
        self.form.chosen.connect(self._form_chosen)
        self.header.chosen.connect(self._header_chosen)
        self.scale.chosen.connect(self._scale_chosen)
        self.hidden.clicked.connect(self._hidden_chosen)
        return rows

    # -- showing ------------------------------------------------------------------------------

    def show_understood(self, found: Understood) -> None:
        """Show how a table is meant."""
        self._found = found
        choices, table = found.choices, found.table
        self.sheet.offer([(name, name, "") for name in table.sheets])
        self.sheet.show_value(table.reading.sheet)
        self.whole.set_row_visible(self.sheet, len(table.sheets) > 1)
        self.whole.set_row_visible(self.form, True)
        self.form.show_value(choices.form.value)
        self.header.offer(words.headers(found.sheet))
        self.header.show_value(str(choices.header))
        self.whole.set_row_visible(self.header, choices.form is not Form.TURNED)
        self.scale.offer(words.scales(choices.scale))
        self.scale.show_value(words.scale_code(choices.scale))
        self.whole.set_row_visible(self.scale, _has_feelings(choices))
        self.hidden.show_value(choices.with_hidden)
        self.whole.set_row_visible(self.hidden, any(table.hidden))
        self._show_parts(found)

    def show_less(self, less: bool) -> None:
        """Show only which sheet it is, when nothing else is to be chosen."""
        self.heading.setVisible(not less)
        self.ground.setVisible(not less)
        found = self._found
        for control in (self.form, self.header, self.scale, self.hidden):
            if less:
                self.whole.set_row_visible(control, False)
        self.setHidden(less and (found is None or len(found.table.sheets) < 2))

    def _show_parts(self, found: Understood) -> None:
        choices = found.choices
        is_rows = choices.form is Form.ROWS
        self.heading.setText(
            translate("Exchange", "What each column is")
            if is_rows
            else translate("Exchange", "What each lane is")
        )
        names = _columns(found) if is_rows else _lanes(found)
        if self._shape != (is_rows, tuple(names)):
            self._shape = (is_rows, tuple(names))
            self._make_parts(names, is_rows)
        codes = (
            [named.column.value for named in choices.columns]
            if is_rows
            else [role.value for _, role in choices.lanes]
        )
        for choice, code in zip(self.parts, codes, strict=False):
            choice.show_value(code)

    def _make_parts(self, names: list[str], is_rows: bool) -> None:
        rows = Rows(self.ground)
        entries = words.columns() if is_rows else words.roles()
        self.parts = []
        for at, name in enumerate(names[:MOST_PARTS]):
            choice = Choice(rows)
            choice.offer(entries)
            choice.chosen.connect(partial(self._part_chosen, at))
            rows.add(name, choice)
            self.parts.append(choice)
        self.ground.setWidget(rows)

    # -- choosing -----------------------------------------------------------------------------

    def _form_chosen(self, code: str) -> None:
        if self._found is not None:
            found = self._found
            choices = guess_choices(found.sheet, Form(code))
            self.chosen.emit(replace(choices, with_hidden=found.choices.with_hidden))

    def _header_chosen(self, code: str) -> None:
        if self._found is not None:
            found = self._found
            choices = guess_choices(found.sheet, found.choices.form, int(code))
            self.chosen.emit(replace(choices, with_hidden=found.choices.with_hidden))

    def _scale_chosen(self, code: str) -> None:
        if self._found is not None:
            choices = self._found.choices
            scale = words.scale_of(code, choices.scale.signs)
            self.chosen.emit(replace(choices, scale=scale))

    def _hidden_chosen(self, on: bool) -> None:
        """Other rows and columns are there then, so what they mean is guessed anew."""
        if self._found is not None:
            self.chosen.emit(SheetChoices(self._found.choices.form, with_hidden=on))

    def _part_chosen(self, at: int, code: str) -> None:
        if self._found is None:
            return
        choices = self._found.choices
        if choices.form is Form.ROWS:
            columns = list(choices.columns)
            columns[at] = words.column_of(code, columns[at])
            self.chosen.emit(replace(choices, columns=tuple(columns)))
        else:
            lanes = list(choices.lanes)
            lanes[at] = (lanes[at][0], Role(code))
            self.chosen.emit(replace(choices, lanes=tuple(lanes)))


def _has_feelings(choices: SheetChoices) -> bool:
    felt = any(role is Role.EMOTION for _, role in choices.lanes)
    return felt or any(named.column is Column.FEELING for named in choices.columns)


def _columns(found: Understood) -> list[str]:
    """The names of the columns, and the place of those that have none."""
    sheet, header = found.sheet, found.choices.header
    names = [one_line(sheet.at(header, at)) if header >= 0 else "" for at in range(sheet.width)]
    return [name[:80] or sheet.where(0, at) for at, name in enumerate(names)]


def _lanes(found: Understood) -> list[str]:
    """The names of the lanes."""
    seen = as_seen(found.sheet, found.choices.form)
    names = [one_line(seen.at(row, found.choices.names)) for row, _ in found.choices.lanes]
    return [name[:80] or "–" for name in names]

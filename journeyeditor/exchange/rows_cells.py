"""The cells of a row by what they mean. Each that is asked for counts as placed or is set aside."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.lines import lines_of
from journeyeditor.exchange.sheet_columns import FIELDS, Column
from journeyeditor.exchange.sheet_guess import SheetChoices
from journeyeditor.exchange.sheet_roles import BEDS, role_called
from journeyeditor.exchange.sheet_sketch import Sketch
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.exchange.sheet_values import BadValueError, OneOf, read_number
from journeyeditor.i18n import translate
from journeyeditor.importing.meanings import plain
from journeyeditor.model.enums import Kind, Language, MomentOfTruth
from journeyeditor.model.titles import one_line
from journeyeditor.model.vocabulary import start_channels

_KINDS = OneOf("kind", Kind)


class Cells:
    """Reads cells of one table, and keeps count of them in a sketch."""

    def __init__(self, sheet: Sheet, choices: SheetChoices, made: Sketch) -> None:
        self._sheet, self._choices, self._made = sheet, choices, made
        self._at = {column: choices.at(column) for column in Column}
        self._fields = [(c, codec) for c, codec in FIELDS.items() if self._at[c] >= 0]
        self._said: dict[Column, str] = {}
        self._row_of: dict[Column, int] = {}
        self._known = frozenset(
            plain(channel.name) for language in Language for channel in start_channels(language)
        )

    def header(self, at: int) -> str:
        """What stands above a column."""
        header = self._choices.header
        return one_line(self._sheet.at(header, at)) if header >= 0 else ""

    def text(self, row: int, column: Column) -> str:
        """What stands in a row under a meaning, "" when no column has it."""
        at = self._at[column]
        return self._sheet.at(row, at) if at >= 0 else ""

    def take(self, row: int, column: Column) -> str:
        """The same, and count it as placed."""
        self.place(row, column)
        return self.text(row, column)

    def take_at(self, row: int, at: int) -> str:
        """The text of a cell, counted as placed."""
        text = self._sheet.at(row, at)
        self.count(text, placed=True)
        return text

    def place(self, row: int, *columns: Column) -> None:
        """Count cells as placed."""
        for column in columns:
            self.count(self.text(row, column), placed=True)

    def count(self, text: str, *, placed: bool) -> None:
        """Count a cell, unless nothing stands in it."""
        said = bool(text.strip())
        self._made.cells += said
        self._made.placed += said and placed

    def filled(self, row: int, column: Column) -> str:
        """The text of a row, or of the nearest one above that has any."""
        text = self.text(row, column)
        if text.strip():
            self._said[column], self._row_of[column] = text, row
            return text
        return self._said.get(column, "") if self._row_of.get(column, row) <= row else ""

    def number(self, row: int, at: int) -> float | None:
        """The number in a cell, None when there is none."""
        try:
            return read_number(self._sheet.at(row, at))
        except BadValueError:
            return None

    def span(self, row: int) -> float:
        """How many moments the card covers."""
        at = self._at[Column.SPAN]
        found = self.number(row, at) if at >= 0 else None
        self.place(row, Column.SPAN)
        return found if found is not None and 1 <= found <= 500 else 1

    def word(self, row: int, curve: str) -> str:
        """The word for the feeling on a curve."""
        for at, named in enumerate(self._choices.columns):
            if named.column is Column.WORD and named.curve == curve:
                return self.take_at(row, at).strip()
        return ""

    def kind(self, row: int) -> Kind | None:
        """The kind of card that a row says; None when it says none."""
        text = one_line(self.text(row, Column.KIND))
        found: Kind | None = None
        if text:
            found = _kind(text)
            if found is None:
                self._refuse(row, self._at[Column.KIND])
            else:
                self.count(text, placed=True)
        return found

    def channels(self, row: int, count: int) -> list[tuple[str, tuple[str, ...]]]:
        """For each of the cards of a row its channel, and those beside it, which become tags."""
        text = self.take(row, Column.CHANNEL) if count else ""
        lines = list(lines_of(text).lines)
        if len(lines) == count > 1:
            return [(line, ()) for line in lines]
        whole = one_line(text)
        single = not any(sign in text.strip() for sign in "\n,;")
        if single or self._choices.is_ours or plain(whole) in self._known:
            return [(whole, ())] * count
        parts = [part.strip() for line in lines for part in line.replace(";", ",").split(",")]
        said = [part for part in dict.fromkeys(parts) if part]
        return [(said[0] if said else "", tuple(said[1:]))] * count

    def fields(self, row: int) -> dict[str, Any]:
        """The fields of the card of a row, by their name in the model."""
        found: dict[str, Any] = {}
        for column, codec in self._fields:
            text = self.text(row, column)
            if not text.strip():
                continue
            try:
                found[column.value] = codec.read(text)
            except BadValueError:
                if column is Column.MOT and plain(text) in _MARKS:
                    found[column.value] = (MomentOfTruth.SERVICE,)
                else:
                    self._refuse(row, self._at[column])
                    continue
            self.count(text, placed=True)
        return found

    def _refuse(self, row: int, at: int) -> None:
        what, name = one_line(self._sheet.at(row, at)), self.header(at)
        text = translate("Exchange", "“{what}” is nothing that fits under “{name}”.")
        self._made.put_aside(text.format(what=what[:60], name=name), self._sheet.where(row, at))
        self._made.cells += 1

    def refuse_rest(self, row: int) -> None:
        """Set aside what a row says of its card when it names none."""
        columns = (*FIELDS, Column.CHANNEL, Column.DEPARTMENT, Column.OF, Column.ID, Column.SPAN)
        text = translate("Exchange", "“{what}” is said of no card: the row has no title.")
        for column in columns:
            said = one_line(self.text(row, column))
            if said:
                where = self._sheet.where(row, self._at[column])
                self._made.put_aside(text.format(what=said[:60]), where)
                self._made.cells += 1

    def tell_unused(self) -> None:
        """Set aside the columns that nothing is made of."""
        for at, named in enumerate(self._choices.columns):
            if named.column is not Column.UNUSED:
                continue
            rows = range(self._choices.header + 1, len(self._sheet.rows))
            count = sum(bool(self._sheet.at(row, at).strip()) for row in rows)
            if count:
                name = self.header(at)
                text = translate("Exchange", "Column “{name}” is left out: %n cell(s).", n=count)
                head = max(0, self._choices.header)
                self._made.put_aside(text.format(name=name), self._sheet.where(head, at))
                self._made.cells += count


def _kind(text: str) -> Kind | None:
    """The kind of card that a word means, ours or other people's."""
    try:
        found: Kind = _KINDS.read(text)
    except BadValueError:
        role = role_called(text)
        return BEDS[role].kind if role is not None and role in BEDS else None
    return found


_MARKS = frozenset({"x", "ja", "yes", "true", "waar", "1"})

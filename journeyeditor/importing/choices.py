"""How a table is meant: what is guessed at first, and what a person then chooses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from journeyeditor.importing.meanings import (
    PLACES,
    UNUSED,
    Column,
    Meaning,
    column_called,
    scale_called,
)
from journeyeditor.importing.numbers import USUAL, Figure, NumberStyle, figure, guess_style
from journeyeditor.importing.places import Places, Target, Where
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.table import Cell, Row, Table, is_empty, shown
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_LOOKED_AT = 2000
"""Rows by which numbers are judged."""

_MOST_ABOVE = 10
"""Rows among which the header is looked for."""


class Shape(StrEnum):
    """What one row is."""

    ANSWERS = "answers"
    """What one person answered."""
    MEANS = "means"
    """The mean of many, with their number."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How a table is meant. `header` is the index of the row with the names of columns, -1 = none.

    `scale` is that of scores which say none themselves, `ces` what a mere "CES" means, `about`
    where rows belong that name no place. `by_hand` places what fits no place or several by itself.
    """

    columns: tuple[Column, ...]
    header: int = 0
    shape: Shape = Shape.MEANS
    style: NumberStyle = USUAL
    scale: Scale | None = None
    ces: Scale | None = None
    zero_is_unasked: bool = False
    fractions: bool = False
    """A share of 0.82 means 82 %."""
    keep_doubles: bool = False
    replace: bool = False
    """Put a measurement in the place of the one that is there of the same, instead of beside it."""
    about: Target | None = None
    by_hand: tuple[tuple[Where, Target], ...] = ()

    def at(self, meaning: Meaning) -> int:
        """The index of the column with this meaning, -1 when there is none."""
        return next((at for at, each in enumerate(self.columns) if each.meaning is meaning), -1)

    @property
    def names_places(self) -> bool:
        """Whether a column tells where scores belong."""
        return any(column.meaning in PLACES for column in self.columns)


def guess(table: Table, project: Project, journey: JourneyMap) -> Choices:
    """How a table is probably meant."""
    header = guess_header(table.rows)
    return guess_below(table, project, journey, header)


def guess_below(table: Table, project: Project, journey: JourneyMap, header: int) -> Choices:
    """The same, when it is known which row is the header."""
    rows = table.rows[header + 1 : header + 1 + _LOOKED_AT]
    style = guess_style((cell for row in rows for cell in row), _writes_commas(table, project))
    names = header_texts(table, header)
    columns = _without_numbering(guess_columns(names), rows)
    if not any(column.meaning in PLACES for column in columns):
        columns = _with_places(columns, rows, Places(project, journey))
    if not any(column.meaning is Meaning.VALUE for column in columns):
        columns = _with_questions(columns, names, rows, Places(project, journey))
    choices = Choices(columns, header, style=style)
    has_n = choices.at(Meaning.N) >= 0 or choices.at(Meaning.PROMOTERS) >= 0
    shape = Shape.MEANS if has_n else Shape.ANSWERS
    scale = _guess_scale(choices, rows)
    fractions = _are_fractions(choices, rows, scale)
    return Choices(columns, header, shape, style, scale, fractions=fractions)


def _writes_commas(table: Table, project: Project) -> bool:
    """Whether a decimal comma is likelier, when no number tells."""
    if table.reading.separator == ";":
        return True
    return table.reading.separator != "," and project.language is Language.NL


# -- columns ----------------------------------------------------------------------------------


def guess_header(rows: tuple[Row, ...]) -> int:
    """The first row with two known names, else with one, else of words alone; -1 for none.

    A row under one with more words than itself is no header: some programs write the questions in
    one row, and under a few of them the kind of answer.
    """
    worded = [(at, row) for at, row in enumerate(rows[:_MOST_ABOVE]) if _only_words(row)]
    fullest = 0
    found: dict[int, int] = {}
    for at, row in worded:
        filled = sum(not is_empty(cell) for cell in row)
        if filled > 1 and filled > fullest:
            fullest = filled
            known = sum(column_called(shown(cell)) != UNUSED for cell in row)
            found.setdefault(min(2, known), at)
    return next((found[known] for known in (2, 1, 0) if known in found), -1)


def _only_words(row: Row) -> bool:
    said = [cell for cell in row if not is_empty(cell)]
    words = [cell for cell in said if isinstance(cell, str) and not _is_number(cell)]
    return len(words) == len(said) and len(said) >= min(len(row), 2)


def _is_number(cell: Cell) -> bool:
    styles = (NumberStyle(",", "."), NumberStyle(".", ","))
    return any(isinstance(figure(cell, style), Figure) for style in styles)


def header_texts(table: Table, header: int) -> tuple[str, ...]:
    """The name of each column, "" where there is none."""
    row = table.rows[header] if 0 <= header < len(table.rows) else ()
    names = tuple(shown(cell) for cell in row)
    return names + ("",) * (table.width - len(names))


def guess_columns(names: tuple[str, ...]) -> tuple[Column, ...]:
    """What the columns mean by their names; of several that mean the same the first counts."""
    taken: set[Meaning] = set()
    found: list[Column] = []
    for name in names:
        column = column_called(name)
        once = column.meaning is not Meaning.VALUE or column.scale is None
        if once and column.meaning in taken:
            column = UNUSED
        taken.add(column.meaning)
        found.append(column)
    return tuple(found)


def _without_numbering(columns: tuple[Column, ...], rows: tuple[Row, ...]) -> tuple[Column, ...]:
    """With a column of numbers of answers that merely counts the rows as the respondents."""
    at = next((at for at, each in enumerate(columns) if each.meaning is Meaning.N), -1)
    said = [shown(row[at]) for row in rows if 0 <= at < len(row)]
    if len(said) < 4 or said != [str(number) for number in range(1, len(said) + 1)]:
        return columns
    return (*columns[:at], Column(Meaning.RESPONDENT), *columns[at + 1 :])


def _with_places(
    columns: tuple[Column, ...], rows: tuple[Row, ...], places: Places
) -> tuple[Column, ...]:
    """With that column as the place of which most cells name one, if none is called so."""
    shares = [
        0.0 if column != UNUSED else _share_placed(rows, at, places)
        for at, column in enumerate(columns)
    ]
    best = max(range(len(shares)), key=lambda at: shares[at], default=0)
    if not shares or shares[best] < 0.5:
        return columns
    return (*columns[:best], Column(Meaning.REF), *columns[best + 1 :])


def _with_questions(
    columns: tuple[Column, ...], names: tuple[str, ...], rows: tuple[Row, ...], places: Places
) -> tuple[Column, ...]:
    """With scores in every column that is called as one place of the map, as questionnaires do."""
    return tuple(
        Column(Meaning.VALUE)
        if column == UNUSED
        and not _is_number(name)
        and len(places.find(Where(ref=name))) == 1
        and _share_of_numbers(rows, at) > 0.25
        else column
        for at, (column, name) in enumerate(zip(columns, names, strict=True))
    )


def _share_of_numbers(rows: tuple[Row, ...], at: int) -> float:
    """The share of the filled cells of a column that start with a number."""
    said = [row[at] for row in rows if at < len(row) and not is_empty(row[at])]
    numbers = sum(isinstance(figure(cell, USUAL, labelled=True), Figure) for cell in said)
    return numbers / len(said) if said else 0.0


def _share_placed(rows: tuple[Row, ...], at: int, places: Places) -> float:
    """The share of the words in a column that name a place; numbers could be anything."""
    filled = (row[at] for row in rows if at < len(row) and not is_empty(row[at]))
    said = dict.fromkeys(map(shown, filled))
    words = [text for text in islice(said, 200) if not _is_number(text)]
    placed = sum(bool(places.find(Where(ref=text))) for text in words)
    return placed / len(words) if words else 0.0


# -- scales -----------------------------------------------------------------------------------


def _guess_scale(choices: Choices, rows: tuple[Row, ...]) -> Scale | None:
    """The scale of scores where no column tells it, when their range leaves no doubt."""
    values = list(_values(choices, rows))
    if not values or choices.at(Meaning.KIND) >= 0:
        return None
    low, high = min(values), max(values)
    if low >= 1 and 7 < high <= 10:
        return Scale.GRADE
    return Scale.CSAT_PCT if low >= 0 and 10 < high <= 100 else None


def _values(choices: Choices, rows: tuple[Row, ...]) -> Iterator[float]:
    """The numbers in columns with scores of no known scale."""
    for at, column in enumerate(choices.columns):
        if column.meaning is Meaning.VALUE and column.scale is None:
            for row in rows:
                found = figure(row[at], choices.style, labelled=True) if at < len(row) else None
                if isinstance(found, Figure):
                    yield found.value


def _are_fractions(choices: Choices, rows: tuple[Row, ...], scale: Scale | None) -> bool:
    """Whether shares are written from 0 to 1, as a workbook keeps percentages."""
    kind, shares = choices.at(Meaning.KIND), []
    for at, column in enumerate(choices.columns):
        if column.meaning is not Meaning.VALUE:
            continue
        for row in rows:
            said = scale_called(shown(row[kind])) if 0 <= kind < len(row) else None
            is_share = (column.scale or said or scale) is Scale.CSAT_PCT
            found = figure(row[at], choices.style) if at < len(row) and is_share else None
            if isinstance(found, Figure):
                shares.append(found)
    if not shares or any(found.percent for found in shares):
        return False
    return all(0 <= found.value <= 1 for found in shares)

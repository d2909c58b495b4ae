"""One score of a table: what a cell says, on which scale, of which place; or why it does not count.

A row has as many scores as the table has columns with scores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NoReturn

from journeyeditor.importing.choices import Choices, Shape, header_texts
from journeyeditor.importing.meanings import (
    Meaning,
    column_called,
    is_effort,
    scale_called,
)
from journeyeditor.importing.numbers import Figure, NoFigure, figure
from journeyeditor.importing.places import Where
from journeyeditor.importing.scales import Scale, ends
from journeyeditor.importing.table import Cell, Row, Table, is_empty, shown
from journeyeditor.importing.words import is_unasked, source_called, subject_called, yes_or_no
from journeyeditor.model.enums import CollectedBy, Subject

MOST_ANSWERS = 10_000_000
"""Answers that one measurement can rest on, as in the model."""


_OTHER = re.compile(r"[;,|\t]")
"""The signs that can stand between cells."""

_COUNTED = (Meaning.PROMOTERS, Meaning.PASSIVES, Meaning.DETRACTORS)


class Reason(StrEnum):
    """Why a score is set aside."""

    EMPTY = "empty"
    NOT_ASKED = "not_asked"
    ZERO = "zero"
    NO_COLUMN = "no_column"
    NOT_A_NUMBER = "not_a_number"
    DATE = "date"
    PERCENT = "percent"
    OFF_SCALE = "off_scale"
    NO_SCALE = "no_scale"
    BAD_SCALE = "bad_scale"
    WHICH_CES = "which_ces"
    NO_PLACE = "no_place"
    UNKNOWN_PLACE = "unknown_place"
    SEVERAL_PLACES = "several_places"
    NO_N = "no_n"
    BAD_N = "bad_n"
    BAD_SD = "bad_sd"
    BAD_COUNTS = "bad_counts"
    TOO_WIDE = "too_wide"
    NOT_PARTED = "not_parted"
    DOUBLE = "double"
    THERE_ALREADY = "there_already"
    NO_CURVE_HERE = "no_curve_here"
    POINT_THERE = "point_there"
    ONE_POINT = "one_point"


class Entry(NamedTuple):
    """Where a score stands: the index of its row in the table, and of its column (-1 = none)."""

    row: int
    column: int


class Counts(NamedTuple):
    """How many promoters, passives and detractors there are."""

    promoters: int
    passives: int
    detractors: int

    @property
    def n(self) -> int:
        """All of them."""
        return sum(self)

    @property
    def score(self) -> float:
        """The Net Promoter Score, -100 to 100."""
        return 100 * (self.promoters - self.detractors) / self.n


class Bad(NamedTuple):
    """Why a score does not count, the words that it is about, and the scale if that matters."""

    reason: Reason
    what: str = ""
    scale: Scale | None = None


class Score(NamedTuple):
    """A score that can be read. `n`, `sd` and `counts` are of a mean; an answer has none."""

    value: float
    scale: Scale
    n: int | None = None
    sd: float | None = None
    counts: Counts | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What is said beside a score. Words that are not known are kept to be told."""

    where: Where
    subject: Subject | None
    period: str
    source: CollectedBy | None
    unknown: tuple[str, ...] = ()


class Scores:
    """Reads the scores of a table as it is meant."""

    def __init__(self, table: Table, choices: Choices) -> None:
        self._choices = choices
        self._names = header_texts(table, choices.header)
        self._at = {meaning: choices.at(meaning) for meaning in Meaning}
        self._raw = choices.shape is Shape.ANSWERS
        self._width = len(table.rows[choices.header]) if choices.header >= 0 else table.width
        self.columns = self._value_columns()

    def _value_columns(self) -> tuple[int, ...]:
        """The columns with scores; counts of promoters alone are scores too."""
        found = [
            at for at, column in enumerate(self._choices.columns) if column.meaning is Meaning.VALUE
        ]
        counted = not self._raw and self._at[Meaning.PROMOTERS] >= 0
        return tuple(found) if found or not counted else (self._at[Meaning.PROMOTERS],)

    def entries(self, row: int) -> Iterator[Entry]:
        """The scores of a row; one without a column when there is none with scores."""
        for column in self.columns or (-1,):
            yield Entry(row, column)

    # -- what is said beside the score --------------------------------------------------------

    def about(self, row: Row, column: int) -> About:
        """Place, subject, period and source of a score."""
        said = self._text(row, Meaning.SUBJECT), self._text(row, Meaning.SOURCE)
        subject = subject_called(said[0]) if said[0] else None
        source = source_called(said[1]) if said[1] else None
        unknown = tuple(
            text
            for text, known in zip(said, (subject, source), strict=True)
            if text and known is None
        )
        period = self._text(row, Meaning.PERIOD)[:500]
        return About(self._where(row, column), subject, period, source, unknown)

    def _where(self, row: Row, column: int) -> Where:
        where = Where(
            self._text(row, Meaning.REF),
            self._text(row, Meaning.STAGE),
            self._text(row, Meaning.CHANNEL),
            self._text(row, Meaning.SCOPE),
        )
        name = self._name(column)
        if any(where) or self._choices.names_places or not name:
            return where
        return Where(ref=name) if column_called(name).meaning is Meaning.UNUSED else where

    def _name(self, column: int) -> str:
        return self._names[column] if 0 <= column < len(self._names) else ""

    def _text(self, row: Row, meaning: Meaning) -> str:
        at = self._at[meaning]
        return shown(row[at]) if 0 <= at < len(row) else ""

    # -- the score ----------------------------------------------------------------------------

    def read(self, row: Row, column: int) -> Score | Bad:
        """The score in a cell, or why it does not count."""
        try:
            return self._read(row, column)
        except _Unusable as unusable:
            return unusable.bad

    def _read(self, row: Row, column: int) -> Score:
        if column < 0:
            raise _Unusable(Reason.NO_COLUMN)
        if any(not is_empty(cell) for cell in row[self._width :]):
            raise _Unusable(Reason.TOO_WIDE)
        if len(row) == 1 < self._width and isinstance(row[0], str) and _OTHER.search(row[0]):
            raise _Unusable(Reason.NOT_PARTED, shown(row[0]))
        scale = self._scale(row, column)
        cell = row[column] if column < len(row) else ""
        return self._answer(cell, scale) if self._raw else self._mean(row, column, cell, scale)

    def _scale(self, row: Row, column: int) -> Scale:
        own = self._choices.columns[column]
        if own.meaning is Meaning.PROMOTERS:
            return Scale.NPS
        if own.scale is not None:
            return own.scale
        said = self._text(row, Meaning.KIND)
        if said and not is_effort(said):
            return scale_called(said) or _fail(Reason.BAD_SCALE, said)
        if said or is_effort(self._name(column)):
            return self._choices.ces or _fail(Reason.WHICH_CES)
        return self._choices.scale or _fail(Reason.NO_SCALE)

    def _answer(self, cell: Cell, scale: Scale) -> Score:
        said = yes_or_no(cell) if scale is Scale.CSAT_PCT and isinstance(cell, str) else None
        if said is not None:
            return Score(5.0 if said else 1.0, scale)
        return self._on_scale(cell, scale, labelled=True)

    def _mean(self, row: Row, column: int, cell: Cell, scale: Scale) -> Score:
        counts = self._counts(row) if scale is Scale.NPS else None
        if counts is not None and (is_empty(cell) or column == self._at[Meaning.PROMOTERS]):
            score = Score(counts.score, scale)
        else:
            score = self._on_scale(cell, scale)
        if counts is not None and abs(counts.score - score.value) > 1:
            raise _Unusable(Reason.BAD_COUNTS, f"{counts.score:.0f} ≠ {shown(cell)}")
        return score._replace(n=self._n(row, counts), sd=self._sd(row, scale), counts=counts)

    def _on_scale(self, cell: Cell, scale: Scale, labelled: bool = False) -> Score:
        value = self._number(cell, scale, labelled)
        low, high = ends(scale, self._raw)
        if not low <= value <= high or (self._raw and scale is Scale.NPS and value % 1):
            raise _Unusable(Reason.OFF_SCALE, shown(cell), scale)
        return Score(value, scale)

    def _number(self, cell: Cell, scale: Scale, labelled: bool) -> float:
        found = figure(cell, self._choices.style, labelled)
        if isinstance(found, NoFigure):
            raise _Unusable(_why_no_figure(cell, found), shown(cell))
        if self._choices.zero_is_unasked and found.value == 0:
            raise _Unusable(Reason.ZERO)
        if found.percent and scale is not Scale.CSAT_PCT:
            raise _Unusable(Reason.PERCENT, shown(cell))
        shares = scale is Scale.CSAT_PCT and self._choices.fractions and not self._raw
        fraction = shares and not found.percent
        return found.value * 100 if fraction else found.value

    # -- what a mean needs beside it ----------------------------------------------------------

    def _cell(self, row: Row, meaning: Meaning) -> Cell:
        at = self._at[meaning]
        return row[at] if 0 <= at < len(row) else ""

    def _n(self, row: Row, counts: Counts | None) -> int:
        cell = self._cell(row, Meaning.N)
        if is_empty(cell):
            return counts.n if counts else _fail(Reason.NO_N)
        found = figure(cell, self._choices.style)
        if not isinstance(found, Figure) or not _is_count(found.value) or found.value < 1:
            raise _Unusable(Reason.BAD_N, shown(cell))
        if counts is not None and counts.n != found.value:
            raise _Unusable(Reason.BAD_COUNTS, f"{counts.n} ≠ {shown(cell)}")
        return int(found.value)

    def _sd(self, row: Row, scale: Scale) -> float | None:
        """No wider than the scale, and no wider than the map takes."""
        low, high = ends(scale, raw=False)
        cell = self._cell(row, Meaning.SD)
        if isinstance(cell, str) and is_unasked(cell):
            return None
        found = figure(cell, self._choices.style)
        if not isinstance(found, Figure) or not 0 <= found.value <= min(100, high - low):
            raise _Unusable(Reason.BAD_SD, shown(cell))
        return found.value

    def _counts(self, row: Row) -> Counts | None:
        """An empty count among others is nobody."""
        cells = [self._cell(row, meaning) for meaning in _COUNTED]
        if all(map(is_empty, cells)):
            return None
        found = [figure(0.0 if is_empty(cell) else cell, self._choices.style) for cell in cells]
        known = [int(f.value) for f in found if isinstance(f, Figure) and _is_count(f.value)]
        if len(known) < len(cells) or not 0 < sum(known) <= MOST_ANSWERS:
            raise _Unusable(Reason.BAD_COUNTS, " / ".join(map(shown, cells)))
        return Counts(*known)


class _Unusable(Exception):  # noqa: N818 - what happened, not that something is wrong
    def __init__(self, reason: Reason, what: str = "", scale: Scale | None = None) -> None:
        super().__init__(reason.value)
        self.bad = Bad(reason, what, scale)


def _fail(reason: Reason, what: str = "") -> NoReturn:
    raise _Unusable(reason, what)


def _why_no_figure(cell: Cell, found: NoFigure) -> Reason:
    if isinstance(cell, str) and is_unasked(cell):
        return Reason.NOT_ASKED if cell.strip() else Reason.EMPTY
    return Reason.DATE if found is NoFigure.DATE else Reason.NOT_A_NUMBER


def _is_count(value: float) -> bool:
    return value >= 0 and value % 1 == 0 and value <= MOST_ANSWERS

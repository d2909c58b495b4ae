"""A table in the dialog: choices at the top, what becomes of its rows, and what is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices
from journeyeditor.importing.curves import takes_over
from journeyeditor.importing.meanings import Column, Meaning
from journeyeditor.importing.places import NOWHERE, Places, Target, Where
from journeyeditor.model.journey import JourneyMap
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.importing import words
from journeyeditor.ui.importing.bar import ChoicesBar
from journeyeditor.ui.importing.header import MeaningHeader
from journeyeditor.ui.importing.left import Left
from journeyeditor.ui.importing.reader import Understood
from journeyeditor.ui.importing.rows import MOST, PreviewRows
from journeyeditor.ui.theme import theme_of

_BECOMES, _LEAST, _WIDEST = 300, 120, 210
"""Px: the first column, and the least and the most of the others."""

_LOOKED_AT = 20
"""Rows by which the widths of columns are found."""


class TablePage(QWidget):
    """`meant` tells how the table is meant now; the bar tells what else is chosen."""

    meant = Signal(object)
    other_asked = Signal()

    def __init__(self, places: Places, parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self._found: Understood | None = None
        self.bar = ChoicesBar(places, self)
        self.rows = PreviewRows(places, theme_of(self), self)
        self.table = QTableView(self)
        self.header = MeaningHeader(self.table)
        self.left = Left(places, self)
        self.name, self.size_line = plain("", self), plain("", self)
        self.total, self.remark = plain("", self), plain("", self)
        self.other = TextLink(translate("Import", "Another file…"), self)
        self._build_table()
        self._build()
        self._connect()

    def _build_table(self) -> None:
        table = self.table
        table.setHorizontalHeader(self.header)
        table.setModel(self.rows)
        table.setAccessibleName(translate("Import", "The first rows, and what they become"))
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        table.verticalHeader().setSectionsClickable(False)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        table.verticalHeader().setMinimumWidth(self.fontMetrics().horizontalAdvance("000000"))

    def _build(self) -> None:
        self.name.setFont(bold(self.font()))
        self.total.setFont(bold(self.font()))
        for line in (self.name, self.total):  # as wide as their words, which the others are not
            line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for line in (self.size_line, self.remark):
            soften(line)
        self.remark.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_line(12, (self.name, 0), (self.size_line, 1), (self.other, 0)))
        column.addWidget(self.bar)
        column.addWidget(Hairline(self))
        column.addWidget(self.table, 1)
        column.addWidget(Hairline(self))
        column.addLayout(_line(8, (self.total, 0), (self.remark, 1)))
        column.addWidget(self.left)

    def _connect(self) -> None:
        self.other.clicked.connect(self.other_asked)
        self.bar.chosen.connect(lambda: self._mean(self.bar.choices))
        self.header.meant.connect(self._mean_column)
        self.left.placed.connect(self._place)
        self.left.taken_back.connect(lambda: self._mean(replace(self.bar.choices, by_hand=())))

    # -- showing ------------------------------------------------------------------------------

    def show_understood(self, name: str, found: Understood) -> None:
        """Show a table and what becomes of it."""
        fresh = self._found is None or self._found.table is not found.table
        self._found = found
        self.name.setText(name)
        self.size_line.setText(_size(found))
        self.bar.show_understood(found)
        self.rows.show_understood(found)
        self.header.show_columns(self.rows.names, found.choices.columns)
        self.left.show_understood(found)
        self.total.setText(told(found))
        self.remark.setText(" ".join(_remarks(found, self._places.journey)))
        if QAccessible.isActive():
            said = f"{self.total.text()}. {self.remark.text()}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.total, said))
        if fresh:
            self._fit_columns()
            self._order_stops()

    def _order_stops(self) -> None:
        """Tab goes from top to bottom; the choices over the columns were made last."""
        stops = [self.bar.replace, *self.header.choices, self.table]
        for one, next_ in pairwise(stops):
            QWidget.setTabOrder(one, next_)

    def _fit_columns(self) -> None:
        """Columns as wide as their cells need, within measure."""
        needed = [self._needed(at) for at in range(1, self.rows.columnCount())]
        self.header.resize_all([_BECOMES, *(min(_WIDEST, max(_LEAST, each)) for each in needed)])

    def _needed(self, column: int) -> int:
        """The width, in px, that the first cells of a column need."""
        rows = range(min(_LOOKED_AT, self.rows.rowCount()))
        texts = [str(self.rows.index(row, column).data()) for row in rows]
        return max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + 16

    # -- choosing -----------------------------------------------------------------------------

    def _mean(self, choices: Choices) -> None:
        self.bar.show_choices(choices)  # what is chosen next begins with this
        self.meant.emit(choices)

    def _mean_column(self, at: int, column: Column) -> None:
        choices = self.bar.choices
        self._mean(replace(choices, columns=words.with_column(choices.columns, at, column)))

    def _place(self, where: Where, target: Target) -> None:
        choices = self.bar.choices
        if where == NOWHERE:
            self._mean(replace(choices, about=target))
        else:
            self._mean(replace(choices, by_hand=(*choices.by_hand, (where, target))))


def _line(top: int, *parts: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(12, top, 12, 6)
    row.setSpacing(10)
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    return row


def _size(found: Understood) -> str:
    rows = len(found.table.rows) - found.choices.header - 1
    size = translate("Import", "%n row(s)", n=rows)
    if rows > MOST:
        text = translate("Import", "{size}, the first {most} are shown")
        size = text.format(size=size, most=MOST)
    if found.choices.header > 0:
        above = translate(
            "Import", "%n row(s) above the header do not count", n=found.choices.header
        )
        size = f"{size}; {above}"
    return size


def told(found: Understood) -> str:
    """How many rows get a place; where a row has several scores, how many of those."""
    preview, columns = found.preview, found.choices.columns
    text = translate("Import", "{placed} of %n row(s) get a place", n=preview.total)
    if sum(column.meaning is Meaning.VALUE for column in columns) > 1:
        text = translate("Import", "{placed} of %n score(s) get a place", n=preview.total)
    return text.format(placed=preview.placed)


def _remarks(found: Understood, journey: JourneyMap) -> Iterator[str]:
    """How many measurements it makes, what they change, and which words are not known."""
    preview = found.preview
    if made := len(preview.items):
        yield translate("Import", "They make %n measurement(s).", n=made)
    if twice := sum(item.twice for item in preview.items):
        yield translate("Import", "%n is of the same as another row.", n=twice)
    if beside := sum(item.beside and not item.takes_a_place for item in preview.items):
        yield translate("Import", "%n stand(s) beside one that is there.", n=beside)
    if gone := sum(item.takes_a_place for item in preview.items):
        yield translate("Import", "%n replace(s) one that is there.", n=gone)
    felt = {(item.key.scale, item.key.target) for item in preview.items if item.kind is None}
    if takes_over(journey, felt):
        yield translate("Import", "The analyses go by the measured curve then, not the estimate.")
    if preview.unknown:
        text = translate("Import", "Not known, and left out: {words}.")
        yield text.format(words=", ".join(list(preview.unknown)[:5]))

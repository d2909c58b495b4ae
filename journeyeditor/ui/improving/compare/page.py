"""As-is against to-be (A10): how both stand, both curves, and what changed, card by card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.analysis.compare import compare
from journeyeditor.analysis.facts import Facts
from journeyeditor.figures.overlay import columns_of, overlay
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.partners import as_is_and_to_be
from journeyeditor.session import Session
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.improving.compare.table import StandingTable
from journeyeditor.ui.improving.compare.words import ChangeRows, measures, summary
from journeyeditor.ui.improving.figure_view import FigureView, figure_words_here
from journeyeditor.ui.improving.page import Means, MethodPage
from journeyeditor.ui.improving.rows_view import RowsView
from journeyeditor.ui.lists.card_names import names_on
from journeyeditor.ui.panels.inspector_words import map_words
from journeyeditor.ui.panels.palette import panel


class ComparePage(MethodPage):
    """Numbers and curves at the left, the changes at the right; each leads to its card."""

    name = "compare"

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, parent)
        self.maps, self.summary = Plain("", self), Plain("", self)
        self.table = StandingTable(self)
        self.list = RowsView(self)
        self.list.setAccessibleName(translate("Compare", "What changed"))
        self.figure = FigureView(means.fonts, self)
        self.figure.setAccessibleName(translate("Compare", "Both curves"))
        self._build()
        self.list.picked.connect(self._go)
        self.list.opened.connect(self.leave_for)
        self.figure.chosen.connect(self._go)
        self.figure.opened.connect(self.leave_for)

    def _build(self) -> None:
        left = panel(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        soften(self.maps)
        self.maps.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.summary.setFont(bold(self.font()))
        for label in (self.maps, self.summary):
            label.setWordWrap(True)
            label.setContentsMargins(10, 0, 10, 0)
            column.addWidget(label)
        column.addWidget(self.table)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 4, 10, 10)
        inset.addWidget(self.figure)
        column.addLayout(inset, 1)
        column.addStretch()  # where there is nothing to compare, what says so stands at the top
        self.divide(left, self.list, (3, 2))

    # -- showing ------------------------------------------------------------------------------

    def show_project(self, session: Session) -> None:
        pair = as_is_and_to_be(session.shown, session.map_id)
        for widget in (self.summary, self.table, self.figure, self.list):
            widget.setVisible(pair is not None)
        if pair is None:
            self.maps.setText(
                translate(
                    "Compare",
                    "There is no to-be journey yet. “Copy as to-be” makes one of this journey.",
                )
            )
            return
        before, after = (Facts(session.shown, find_map(session.shown, each)) for each in pair)
        self._show(before, after)

    def _show(self, before: Facts, after: Facts) -> None:
        found = compare(before, after)
        old, new = (dict(names_on(each.project, each.journey)) for each in (before, after))
        self.maps.setText(f"{_called(before)} → {_called(after)}")
        self.summary.setText(summary(found))
        self.table.show_measures(measures(found))
        self.list.show_rows(ChangeRows(found, old, new).all())
        columns = columns_of(found, before, after, old | new)
        words = figure_words_here()
        self.figure.show_figure(partial(overlay, columns, words))

    def show_chosen(self, session: Session) -> None:
        if len(session.selection) == 1:
            card_id = next(iter(session.selection))
            self.figure.show_current(card_id)
            self.list.show_current(card_id)

    # -- leading elsewhere --------------------------------------------------------------------

    def _go(self, card_id: Id) -> None:
        self.editing.go_to_card(card_id)

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _called(facts: Facts) -> str:
    """The title of a map, with its state."""
    state = map_words().state(facts.journey.state)
    return f"{facts.journey.title} ({state[:1].lower()}{state[1:]})"

"""The Kano figure with the contacts on their curves, and beside it what to do first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.kano import kano
from journeyeditor.edits.cards import revise_card
from journeyeditor.figures.kano import TOP, axes, features, kano_figure
from journeyeditor.i18n import translate
from journeyeditor.layout.badges import KANO_LETTERS
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.rows import Rows as FieldRows
from journeyeditor.ui.improving.figure_view import FigureView, figure_words_here, framed
from journeyeditor.ui.improving.kano.words import Rows, ceiling_line, headline, keys_line
from journeyeditor.ui.improving.page import Means, MethodPage
from journeyeditor.ui.improving.rows_view import RowsView
from journeyeditor.ui.lists.card_names import names_on
from journeyeditor.ui.panels.cards.kano_review import KanoReview
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.inspector_words import word
from journeyeditor.ui.panels.palette import panel

STEP = 0.5
"""How much a key changes the fulfilment."""

MIDDLE = 5.0
"""The fulfilment that a contact gets first when a key brings it into the figure."""


class KanoPage(MethodPage):
    """The figure at the left, the list at the right; what is chosen is chosen on the map too."""

    name = "kano"

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, parent)
        self._cards: dict[Id, Touchpoint] = {}
        self.gate, self.ceiling = Plain("", self), Plain("", self)
        self.list = RowsView(self)
        self.list.setAccessibleName(translate("Kano", "What to look at first"))
        self.figure = FigureView(means.fonts, self)
        self.figure.setAccessibleName(translate("Kano", "Kano figure"))
        self.fields = FieldRows(self)
        self.review = KanoReview(means.editing, self.fields, lambda: self.means.today)
        self._build()
        self._connect()

    def _build(self) -> None:
        side = panel(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(4)
        self.gate.setFont(bold(smaller(self.font(), -2)))
        soften(self.ceiling)
        for label in (self.gate, self.ceiling):
            label.setWordWrap(True)
            label.setContentsMargins(10, 0, 10, 0)
            column.addWidget(label)
        column.addWidget(self.list, 1)
        inset = QVBoxLayout()
        inset.setContentsMargins(10, 0, 10, 0)
        inset.addWidget(self.fields)
        column.addLayout(inset)
        self.divide(framed(self.figure, self), side, (3, 2))

    def _connect(self) -> None:
        self.list.picked.connect(lambda key: self._choose(_card(key)))
        self.list.opened.connect(lambda key: self.leave_for(_card(key)))
        self.figure.chosen.connect(self._choose)
        self.figure.opened.connect(self.leave_for)
        self.figure.dragged.connect(self._drag)
        self.figure.dropped.connect(self._drop)
        self.figure.cancelled.connect(lambda: self.editing.session.preview(None))
        self.figure.nudged.connect(self._nudge)
        self.figure.typed.connect(self._classify)
        self.list.nudged.connect(lambda key, *steps: self._nudge(_card(key), *steps))
        self.list.typed.connect(lambda key, letter: self._classify(_card(key), letter))

    # -- showing ------------------------------------------------------------------------------

    def show_project(self, session: Session) -> None:
        facts = Facts(session.shown, session.journey)
        found = kano(facts, self.means.today)
        names = dict(names_on(session.shown, session.journey))
        self._cards = {step.card.id: step.card for step in facts.contacts}
        self.gate.setText(headline(found))
        self.ceiling.setText(ceiling_line(found))
        self.ceiling.setVisible(bool(self.ceiling.text()))
        self.list.show_rows(Rows(found, self._cards, names, facts.feelings).all())
        shown = features(self._cards.values(), found.failing, names)
        words = figure_words_here()
        self.figure.show_figure(partial(kano_figure, shown, words, with_tray=True))

    def show_chosen(self, session: Session) -> None:
        one = next(iter(session.selection), "") if len(session.selection) == 1 else ""
        self._choose_in_both(one)
        place = find_card(session.journey, one)
        self.review.show(Chosen(session.shown, session.journey, (place,) if place else ()))

    def _choose_in_both(self, card_id: Id) -> None:
        """Choose a card in both; in the list where it stands first, unless it is chosen there."""
        self.figure.show_current(card_id)
        if _card(self.list.current) != card_id:
            rows = (row.key for row in self.list.rows if row.key)
            self.list.show_current(next((key for key in rows if _card(key) == card_id), ""))

    def _choose(self, card_id: Id) -> None:
        self.editing.go_to(card_id)
        self.editing.tell("", keys_line())

    # -- moving -------------------------------------------------------------------------------

    def _drag(self, card_id: Id, x: float, y: float) -> None:
        """Show what would come of letting go here; nothing is kept yet."""
        if card_id not in self._cards:
            return  # taken back by a key while it was held
        session, words = self.editing.session, figure_words_here()
        where = axes(words, self.figure.easel, with_tray=True)
        fulfilment = None if where.is_tray(y) else where.fulfilment(x)
        session.preview(_fulfilled(session.project, session.map_id, card_id, fulfilment))

    def _drop(self, card_id: Id) -> None:
        if card_id in self._cards:
            self._keep(card_id, self._cards[card_id].fulfilment, "")

    def _nudge(self, card_id: Id, right: int, up: int) -> None:
        card = self._cards.get(card_id)
        if card is None:
            return
        now = card.fulfilment
        new = MIDDLE if now is None else min(max(now + (right + up) * STEP, 0.0), TOP)
        self._keep(card_id, new, f"kano:{card_id}")

    def _classify(self, card_id: Id, letter: str) -> None:
        """Give a contact the class of a letter."""
        classes = {code: kano for kano, code in KANO_LETTERS.items()}
        if card_id in self._cards and letter.upper() in classes:
            label, map_id = translate("Kano", "Change Kano class"), self.editing.session.map_id
            given = classes[letter.upper()]
            self.editing.do(label, lambda p: revise_card(p, map_id, card_id, kano=given))
            name = word("kano", given.value)
            self.editing.tell(translate("Kano", "Now {kano}.").format(kano=name.lower()), "")

    def _keep(self, card_id: Id, fulfilment: float | None, merge: str) -> None:
        label = translate("Kano", "Change fulfilment")
        map_id = self.editing.session.map_id
        self.editing.do(label, lambda p: _fulfilled(p, map_id, card_id, fulfilment), merge)
        self.editing.tell(self.figure.accessibleDescription(), "")

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editing.tell("", keys_line())


def _fulfilled(project: Project, map_id: Id, card_id: Id, fulfilment: float | None) -> Project:
    return revise_card(project, map_id, card_id, fulfilment=fulfilment)


def _card(key: str) -> Id:
    """The card of a row's key."""
    return key.partition(":")[2]

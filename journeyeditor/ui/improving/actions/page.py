"""The actions in the order of A9 with the reason why, beside the matrix of impact and effort.

List and matrix are two views of the same order: what is chosen in one is chosen in the other, and
while an action is dragged both show what comes of it.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.analysis.actions import ActionOrder, Quadrant, action_order
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.kano import failing_basics
from journeyeditor.analysis.targets import cards_by_target
from journeyeditor.edits.lists import revise_item
from journeyeditor.figures.matrix import MARKS, Dot, fields, matrix
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.project import Action, Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.text_link import TextLink, indented
from journeyeditor.ui.improving.actions.words import gate, lacking, left_out, why
from journeyeditor.ui.improving.figure_view import FigureView, figure_words_here, framed
from journeyeditor.ui.improving.page import Means, MethodPage
from journeyeditor.ui.improving.rows_view import UNKNOWN, Row, RowsView
from journeyeditor.ui.panels.palette import panel

MIDDLE = 3
"""The marks that an action gets first when a key brings it into the matrix."""


class ActionsPage(MethodPage):
    """The list at the left, the matrix at the right."""

    name = "actions"

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, parent)
        self._facts: Facts | None = None
        self.gate, self.empty, self.rest = Plain("", self), Plain("", self), Plain("", self)
        self.list = RowsView(self)
        self.list.setAccessibleName(translate("Actions", "Actions in order"))
        self.matrix = FigureView(means.fonts, self)
        self.matrix.setAccessibleName(translate("Actions", "Matrix of impact and effort"))
        self.edit = TextLink(translate("Actions", "Add or change actions"), self)
        self._build()
        self._connect()

    def _build(self) -> None:
        left = panel(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(4)
        self.gate.setFont(bold(self.font()))
        self.empty.setText(
            translate("Actions", "No actions yet. Add them to the list, then drag them in place.")
        )
        for label in (self.gate, self.empty, self.rest):
            label.setWordWrap(True)
            label.setContentsMargins(10, 0, 10, 0)
        soften(self.rest)
        soften(self.empty)
        for widget in (self.gate, self.empty, self.list, self.rest):
            column.addWidget(widget, int(widget is self.list))
        column.addLayout(indented(self.edit))
        self.divide(left, framed(self.matrix, self), (2, 3))

    def _connect(self) -> None:
        self.list.picked.connect(self._choose)
        self.matrix.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.matrix.opened.connect(self._open)
        self.edit.clicked.connect(lambda: self._open(self.list.current))
        self.matrix.dragged.connect(self._drag)
        self.matrix.dropped.connect(self._drop)
        self.matrix.cancelled.connect(lambda: self.editing.session.preview(None))
        self.matrix.nudged.connect(self._nudge)
        self.list.nudged.connect(self._nudge)

    # -- showing ------------------------------------------------------------------------------

    def show_project(self, session: Session) -> None:
        facts = self._facts = Facts(session.shown, session.journey)
        order = action_order(facts)
        by_id = {action.id: action for action in session.shown.actions}
        dots = _dots(order, by_id)
        self.list.show_rows(_rows(order, by_id))
        self.gate.setText(gate(len(failing_basics(facts))))
        self.rest.setText(left_out(order))
        for label in (self.gate, self.rest):
            label.setVisible(bool(label.text()))
        self.empty.setVisible(not dots)
        words = figure_words_here()
        self.matrix.show_figure(partial(matrix, dots, words, with_tray=True))
        self.matrix.show_current(self.list.current)

    def _choose(self, action_id: Id) -> None:
        """Show an action in both, and its cards on the map."""
        self.list.show_current(action_id)
        self.matrix.show_current(action_id)
        facts = self._facts
        action = self._action(action_id)
        if facts is None or action is None:
            return
        reached = cards_by_target(facts)
        cards = [card.id for target in action.targets for card in reached.get(target, ())]
        self.editing.session.select(frozenset(cards))
        if cards:
            self.editing.reveal(cards[0])
        self.editing.tell(_about(cards), _keys())

    def _open(self, action_id: Id) -> None:
        self.editing.open_list("actions", action_id)

    def _action(self, action_id: Id) -> Action | None:
        actions = self.editing.session.shown.actions
        return next((action for action in actions if action.id == action_id), None)

    # -- moving -------------------------------------------------------------------------------

    def _drag(self, action_id: Id, x: float, y: float) -> None:
        """Show what would come of letting go here; nothing is kept yet."""
        if self._action(action_id) is None:
            return  # taken back by a key while it was held
        where = fields(self.matrix.easel, with_tray=True)
        marks = (None, None) if where.is_tray(y) else where.at(x, y)
        session = self.editing.session
        session.preview(_marked(session.project, action_id, *marks))

    def _drop(self, action_id: Id) -> None:
        action = self._action(action_id)
        if action is not None:
            self._keep(action_id, action.impact, action.effort, "")

    def _nudge(self, action_id: Id, right: int, up: int) -> None:
        action = self._action(action_id)
        if action is None:
            return
        if action.impact and action.effort:
            marks = _within(action.impact + up), _within(action.effort + right)
        else:
            marks = action.impact or MIDDLE, action.effort or MIDDLE
        self._keep(action_id, *marks, f"matrix:{action_id}")

    def _keep(self, action_id: Id, impact: int | None, effort: int | None, merge: str) -> None:
        label = translate("Actions", "Score action")
        self.editing.do(label, lambda p: _marked(p, action_id, impact, effort), merge)
        row = next((row for row in self.list.rows if row.key == action_id), None)
        if row is not None:
            self.editing.tell(row.spoken, "")

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editing.tell("", _keys())


def _marked(project: Project, action_id: Id, impact: int | None, effort: int | None) -> Project:
    return revise_item(project, "actions", action_id, impact=impact, effort=effort)


def _within(mark: int) -> int:
    return min(max(mark, 1), MARKS)


def _rows(order: ActionOrder, by_id: dict[Id, Action]) -> list[Row]:
    rows = []
    for place, ranked in enumerate(order.ranked, 1):
        action = by_id[ranked.action_id]
        quick = ranked.quadrant is Quadrant.QUICK_WIN
        rows.append(Row(action.id, action.title, why(action, ranked), str(place), quick))
    if order.unscored:
        rows.append(Row("", translate("Actions", "Not scored yet")))
    for each in order.unscored:
        rows.append(Row(each, by_id[each].title, lacking(by_id[each]), UNKNOWN))
    return rows


def _dots(order: ActionOrder, by_id: dict[Id, Action]) -> tuple[Dot, ...]:
    numbers = {ranked.action_id: str(at) for at, ranked in enumerate(order.ranked, 1)}
    return tuple(
        Dot(each, numbers.get(each, ""), by_id[each].title, by_id[each].impact, by_id[each].effort)
        for each in (*numbers, *order.unscored)
    )


def _about(cards: list[Id]) -> str:
    if not cards:
        return translate("Actions", "About no card of this journey.")
    return translate("Actions", "Cards that it is about: {count}.").format(count=len(set(cards)))


def _keys() -> str:
    return translate("Actions", "Drag in the matrix, or Alt and an arrow; Enter opens the action.")

"""The check lists: which one at the left, its items at the right, the verdict over them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.analysis.checklists import (
    CheckList,
    answers,
    basics_first,
    items,
    score,
    verdict,
)
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.hints import Hint, hints
from journeyeditor.edits.checks import revise_check
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Activity, Answer
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.controls.text_link import Target
from journeyeditor.ui.improving.checks.choice import CheckListChoice
from journeyeditor.ui.improving.checks.row import CheckRow
from journeyeditor.ui.improving.checks.words import (
    about_item,
    about_list,
    answers_on_cards,
    gate_line,
    hint_line,
    route_line,
    score_line,
    verdict_line,
)
from journeyeditor.ui.improving.page import Means, MethodPage
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.panels.form import too_long
from journeyeditor.ui.panels.palette import panel

MOST_LINKS = 12
"""Cards of a hint that are named; of more only these."""

JUDGED = (CheckList.CUSTOMER5, CheckList.EMPLOYEE4)
"""The two lists that the verdict is about, and for which the map has hints."""

_ON_CARDS: Mapping[Id, str] = MappingProxyType(
    dict(
        zip(
            items(CheckList.EMPLOYEE4),
            ("ownership", "knows_how", "enabled", "on_brand"),
            strict=True,
        )
    )
)
"""The field of an activity in which it answers the same question."""


class ChecksPage(MethodPage):
    """Each answer and each note is a step that can be undone."""

    name = "checks"

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, parent)
        self.choice = CheckListChoice(self)
        self.choice.chosen.connect(self._turn)
        self.choice.opened.connect(self.focus_items)
        self.shown = CheckList.BASICS6
        self.title, self.about = Plain("", self), Plain("", self)
        self.score, self.verdict = Plain("", self), Plain("", self)
        self.rows: list[CheckRow] = []
        self._hinted: JourneyMap | None = None
        self._build()
        self._make_rows()

    def _build(self) -> None:
        self.title.setFont(bold(smaller(self.font(), -3)))
        soften(self.about)
        self.score.setFont(bold(self.font()))
        right = panel(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 4)
        head.setSpacing(3)
        for label in (self.title, self.about, self.score, self.verdict):
            label.setWordWrap(True)
            head.addWidget(label)
        column.addLayout(head)
        self.area = QScrollArea(right)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choice)
        row.addWidget(right, 1)

    def _make_rows(self) -> None:
        """Rows for the items of the list that is shown."""
        ground = panel(self.area)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(0)
        self._hinted = None
        self.rows = [CheckRow(item, ground) for item in items(self.shown)]
        for at, row in enumerate(self.rows):
            row.answered.connect(partial(self._answer, row))
            row.noted.connect(partial(self._note, row))
            row.followed.connect(self._follow)
            row.answers.stepped.connect(partial(self._step, at))
            column.addWidget(row)
        column.addStretch(1)
        self.area.setWidget(ground)

    def show_list(self, check_list: CheckList) -> None:
        """Show a list."""
        self.choice.show_value(check_list.value)
        self._turn(check_list.value)

    def _turn(self, name: str) -> None:
        self.shown = CheckList(name)
        self._make_rows()
        self.refresh(self.editing.session, anew=True)

    # -- showing ------------------------------------------------------------------------------

    def show_project(self, session: Session) -> None:
        project, found = session.shown, score(session.shown, self.shown)
        self.choice.count(project)
        name, about = about_list(self.shown)
        self.title.setText(name)
        self.about.setText(about)
        self.score.setText(score_line(found))
        self._show_verdict(project)
        notes = {check.item: check.note for check in project.checks}
        given = answers(project, self.shown)
        for row in self.rows:
            row.show_answer(given[row.item], notes.get(row.item, ""))
        if self.shown in JUDGED and self._hinted is not session.journey:
            self._hinted = session.journey
            self._show_hints(project, Facts(project, session.journey))

    def _show_verdict(self, project: Project) -> None:
        words = ""
        if self.shown in JUDGED:
            words = verdict_line(verdict(project))
        elif self.shown is CheckList.BASICS6 and basics_first(project):
            words = gate_line()
        elif self.shown is CheckList.ROUTES5:
            words = route_line(project)
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))

    def _show_hints(self, project: Project, facts: Facts) -> None:
        known = hints(facts)
        cards = [step.card for step in facts.employee if isinstance(step.card, Activity)]
        named = {card for hint in known.values() for card in hint.used[:MOST_LINKS]}
        names = card_names(project, named)
        for row in self.rows:
            hint = known.get(row.item, Hint())
            field = _ON_CARDS.get(row.item, "")
            told = [hint_line(hint), answers_on_cards(cards, field) if field else ""]
            targets = [_target(card, names[card]) for card in hint.used[:MOST_LINKS]]
            row.show_hint(" ".join(filter(None, told)), targets)

    # -- changing -----------------------------------------------------------------------------

    def _answer(self, row: CheckRow, answer: Answer) -> None:
        label = translate("Checks", "Answer “{item}”").format(item=about_item(row.item).name)
        self.editing.do(label, lambda p: revise_check(p, row.item, answer=answer))
        self.editing.tell(score_line(score(self.editing.session.project, self.shown)), _keys())

    def _note(self, row: CheckRow, text: str) -> None:
        label = translate("Checks", "Note at “{item}”").format(item=about_item(row.item).name)
        merge = f"check:{row.item}"
        wrong = self.editing.do(
            label, lambda p: revise_check(p, row.item, note=text), merge, wrong=too_long()
        )
        row.note.set_wrong(bool(wrong))
        self.editing.tell(wrong, "")

    def _follow(self, card_id: Id) -> None:
        self.editing.go_to_card(card_id)

    # -- the keyboard -------------------------------------------------------------------------

    def _step(self, at: int, by: int) -> None:
        to = min(max(at + by, 0), len(self.rows) - 1)
        self.rows[to].answers.focus()
        self.area.ensureWidgetVisible(self.rows[to])

    def focus_first(self) -> None:
        self.choice.button(self.shown.value).setFocus(Qt.FocusReason.OtherFocusReason)
        self.editing.tell("", _keys())

    def focus_items(self) -> None:
        """Bring the keyboard to the first item."""
        self.rows[0].answers.focus()


def _target(card: Id, name: str) -> Target:
    """A way to a card, called by its number alone."""
    return Target(card, name.split(" ", 1)[0], name)


def _keys() -> str:
    return translate("Checks", "2 yes, 1 partly, 0 no, Delete not assessed; ↑ and ↓ walk.")

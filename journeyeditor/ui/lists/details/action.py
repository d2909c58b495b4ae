"""The form for an improvement action."""

from __future__ import annotations

from typing import Any

from journeyeditor.analysis.actions import quadrant
from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Addresses, Status
from journeyeditor.model.project import Action, ExpectedChange, Initiative, Project
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.lists.card_rows import CardRows, with_cards
from journeyeditor.ui.lists.details.detail import Detail
from journeyeditor.ui.lists.list_words import addresses, quadrant_word, scores, statuses
from journeyeditor.ui.panels.form import change_label, too_long


class ActionDetail(Detail):
    """Everything about an action."""

    name = "actions"

    def build(self) -> None:
        self._action: Action | None = None
        self.add_name(
            translate("Lists", "Action"),
            "title",
            translate("Lists", "What will be done, beginning with a verb."),
        )
        self._add_worth()
        self._add_targets()
        self._add_doing()
        self._add_initiative()

    def _add_worth(self) -> None:
        form = self.form
        self.impact = form.segments(
            translate("Lists", "Impact"),
            "impact",
            scores(),
            int,
            translate("Lists", "How much better it gets, from 1 (hardly) to 5 (very much)."),
            optional=True,
        )
        self.effort = form.segments(
            translate("Lists", "Effort"),
            "effort",
            scores(),
            int,
            translate("Lists", "How much it takes, from 1 (little) to 5 (very much)."),
            optional=True,
        )
        self.addresses = form.segments(
            translate("Lists", "Takes away"), "addresses", addresses(), Addresses
        )

    def _add_targets(self) -> None:
        name = translate("Lists", "Causes")
        self.causes = Chips(name, (), self.rows)
        self.causes.changed.connect(self._set_causes)
        self.rows.add(name, self.causes, translate("Lists", "The root causes that it is about."))
        self.cards = CardRows(self.editing.session, self.rows, with_change=True)
        self.cards.followed.connect(self.editing.go_to_card)
        self.cards.added.connect(self._add_cards)
        self.cards.removed.connect(self._remove_card)
        self.cards.changed.connect(self._expect)
        self.cards.refused.connect(lambda sentence: self.rows.say(self.cards, sentence))
        self.rows.add(
            translate("Lists", "Cards"),
            self.cards,
            translate("Lists", "Where it helps; beside each card the change that you expect."),
        )

    def _add_doing(self) -> None:
        form = self.form
        self.owner = form.line(
            translate("Lists", "Owner"),
            "owner",
            translate("Lists", "Who sees to it: one person."),
        )
        self.due = form.date(
            translate("Lists", "Due"), "due", translate("Lists", "When it is to be done.")
        )
        self.status = form.segments(
            translate("Lists", "Status"), "status", statuses(), Status, columns=5
        )

    def _add_initiative(self) -> None:
        self.initiative = self._initiative_line(
            translate("Lists", "Initiative"),
            "name",
            translate("Lists", "What the organisation does already and this fits in with."),
        )
        self.url = self._initiative_line(
            translate("Lists", "Address"), "url", translate("Lists", "Where more about it stands.")
        )
        self.leader = self._initiative_line(
            translate("Lists", "Led by"), "owner", translate("Lists", "Who leads that initiative.")
        )

    def _initiative_line(self, name: str, field: str, about: str) -> Line:
        line = Line(self.rows)
        line.typed.connect(lambda text: self._set_initiative(line, name, field, text))
        line.restored.connect(lambda: self.rows.say(line, ""))
        self.rows.add(name, line, about)
        return line

    def show_more(self, project: Project, thing: Any, _uses: Uses, fresh: bool) -> None:
        action = self._action = thing
        self.rows.hint(self.effort, _worth(action))
        causes = {cause.id: cause.title for cause in project.root_causes}
        self.causes.offer([(key, title, title) for key, title in causes.items()])
        self.causes.show_value([target for target in causes if target in action.targets])
        self.rows.set_row_visible(self.causes, bool(causes))
        named = (*action.targets, *(change.card_id for change in action.expected))
        names = card_names(project, set(named))
        cards = tuple(dict.fromkeys(card for card in named if card in names))
        changes = {change.card_id: change.dv for change in action.expected}
        self.cards.show_cards(cards, names, changes)
        self._show_initiative(action, fresh)

    def _show_initiative(self, action: Action, fresh: bool) -> None:
        given = action.initiative
        for line, text in (
            (self.initiative, given.name if given else ""),
            (self.url, given.url if given else ""),
            (self.leader, given.owner if given else ""),
        ):
            line.show_value(text, fresh)
            if not line.pending:
                self.rows.say(line, "")
        for line in (self.url, self.leader):
            self.rows.set_row_visible(line, given is not None)

    def _set_causes(self, chosen: tuple[str, ...]) -> None:
        if self._action is None:
            return
        known = {code for code, _, _ in self.causes.words}
        others = tuple(target for target in self._action.targets if target not in known)
        self.form.change(self.causes, translate("Lists", "Causes"), "", targets=(*chosen, *others))

    def _add_cards(self, cards: tuple[Id, ...]) -> None:
        if self._action is not None:
            targets = with_cards(self._action.targets, cards)
            self.form.change(self.cards, translate("Lists", "Cards"), "", targets=targets)

    def _remove_card(self, card_id: Id) -> None:
        if self._action is None:
            return
        targets = tuple(target for target in self._action.targets if target != card_id)
        expected = tuple(each for each in self._action.expected if each.card_id != card_id)
        name = translate("Lists", "Cards")
        self.form.change(self.cards, name, "", targets=targets, expected=expected)

    def _expect(self, card_id: Id, change: float | None) -> None:
        if self._action is None:
            return
        others = tuple(each for each in self._action.expected if each.card_id != card_id)
        new = () if change is None else (ExpectedChange(card_id=card_id, dv=change),)
        name = translate("Lists", "Expected change")
        self.form.change(self.cards, name, "", expected=(*others, *new))

    def _set_initiative(self, line: Line, name: str, field: str, text: str) -> None:
        """Change a field of the initiative; without a name there is none."""
        if self._action is None:
            return
        old = self._action.initiative
        known = {"name": "", "url": "", "owner": ""} if old is None else dict(old)
        known[field] = text
        try:
            new = Initiative.model_validate(known) if known["name"].strip() else None
        except ValueError:
            self.rows.say(line, too_long())
            return
        self.rows.say(line, self.apply(change_label(name), f"initiative.{field}", initiative=new))


def _worth(action: Action) -> str:
    """The quarter of the matrix, and what lacks to know it."""
    if action.impact is None or action.effort is None:
        return translate("Lists", "With impact and effort it gets its place in the order.")
    return quadrant_word(quadrant(action.impact, action.effort))

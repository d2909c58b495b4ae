"""The forms for root causes and pain points: what goes wrong, and at which cards."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.marks import set_root_cause
from journeyeditor.edits.uses import User, Uses
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.lists.card_rows import CardRows, with_cards
from journeyeditor.ui.lists.details.detail import Detail, departments
from journeyeditor.ui.lists.list_words import severities
from journeyeditor.ui.lists.use_words import used_by


class CauseDetail(Detail):
    """Why contacts go wrong; a card has one cause."""

    name = "root_causes"

    def build(self) -> None:
        self.add_name(
            translate("Lists", "Root cause"),
            "title",
            translate("Lists", "Why it goes wrong, not what the customer notices of it."),
        )
        self.department = self.form.choice(
            translate("Inspector", "Department"),
            "department_id",
            translate("Lists", "Where the cause can be taken away."),
            none=True,
        )
        self.cards = CardRows(self.editing.session, self.rows)
        self.cards.followed.connect(self.editing.go_to_card)
        self.cards.added.connect(self._add)
        self.cards.removed.connect(self._remove)
        self.rows.add(translate("Lists", "Cards"), self.cards)

    def offer(self, project: Project) -> None:
        self.department.offer(departments(project))

    def show_more(self, project: Project, thing: Any, uses: Uses, _fresh: bool) -> None:
        users = uses.get(thing.id, ())
        cards = [use.ref for use in users if use.user is User.CARD]
        self.cards.show_cards(cards, card_names(project, set(cards)))
        others = used_by(use for use in users if use.user is not User.CARD)
        text = translate("Lists", "Also used by: {users}.").format(users=others)
        self.rows.hint(self.cards, text if others else "")

    def _add(self, cards: tuple[Id, ...]) -> None:
        map_id, key = self.editing.session.map_id, self.key
        label = translate("Lists", "Give cards a cause")
        project = self.editing.session.project
        before = set(_with_cause(project, key))
        self.rows.say(
            self.cards, self.editing.do(label, lambda p: set_root_cause(p, map_id, cards, key))
        )
        if set(_with_cause(self.editing.session.project, key)) == before:
            self.rows.say(
                self.cards, translate("Lists", "Only steps of the customer can have a cause.")
            )

    def _remove(self, card_id: Id) -> None:
        label = translate("Lists", "Take a cause from a card")

        def edit(project: Project) -> Project:
            for journey in project.maps:
                if find_card(journey, card_id) is not None:
                    return revise_card(project, journey.id, card_id, root_cause_id=None)
            return project

        self.editing.do(label, edit)


def _with_cause(project: Project, cause_id: Id) -> list[Id]:
    """The cards of all maps that have a cause."""
    return [
        card.id
        for journey in project.maps
        for lane in journey.lanes
        for cell in lane.cells
        for card in cell.cards
        if getattr(card, "root_cause_id", None) == cause_id
    ]


class PainDetail(Detail):
    """A pain that several cards share."""

    name = "pain_points"

    def build(self) -> None:
        self.add_name(
            translate("Lists", "Pain point"),
            "text",
            translate("Lists", "What hurts, in the customer's words."),
        )
        self.severity = self.form.segments(
            translate("Lists", "Severity"),
            "severity",
            severities(),
            int,
            translate("Lists", "How bad it is, from 1 (mild) to 3 (bad)."),
        )
        self.cards = CardRows(self.editing.session, self.rows)
        self.cards.followed.connect(self.editing.go_to_card)
        self.cards.added.connect(self._add)
        self.cards.removed.connect(self._remove)
        self.rows.add(translate("Lists", "Cards"), self.cards)
        self._card_ids: tuple[Id, ...] = ()

    def show_more(self, project: Project, thing: Any, _uses: Uses, _fresh: bool) -> None:
        self._card_ids = thing.card_ids
        self.cards.show_cards(thing.card_ids, card_names(project, set(thing.card_ids)))

    def _add(self, cards: tuple[Id, ...]) -> None:
        label = translate("Lists", "Put a pain point on cards")
        self.rows.say(self.cards, self.apply(label, "", card_ids=with_cards(self._card_ids, cards)))

    def _remove(self, card_id: Id) -> None:
        rest = tuple(card for card in self._card_ids if card != card_id)
        self.apply(translate("Lists", "Take a pain point from a card"), "", card_ids=rest)

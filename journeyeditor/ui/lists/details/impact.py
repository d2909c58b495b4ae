"""The form for an impact chain: from what is turned to what it brings in a year."""

from __future__ import annotations

from typing import Any

from journeyeditor.analysis.impact import total
from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Behaviour
from journeyeditor.model.project import ImpactChain, Project
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.lists.card_rows import CardRows, with_cards
from journeyeditor.ui.lists.details.detail import Detail
from journeyeditor.ui.lists.impact_words import behaviours, formula, together

MOST = 1e9
"""More customers or euros than anybody has."""


class ImpactDetail(Detail):
    """Lever, cards, feeling, behaviour, and the four factors with their product."""

    name = "impact_chains"

    def build(self) -> None:
        self._card_ids: tuple[Id, ...] = ()
        self.add_name(
            translate("Impact", "Lever"),
            "lever",
            translate("Impact", "The part of the service that you turn."),
        )
        self._add_cards()
        form = self.form
        self.feeling = form.line(
            translate("Impact", "Feeling"),
            "feeling",
            translate("Impact", "What customers feel there, in a word."),
        )
        self.behaviour = form.choice(
            translate("Impact", "Behaviour"),
            "behaviour",
            translate("Impact", "What they do because of it."),
            none=True,
        )
        self.behaviour.offer(behaviours())
        self._add_factors()

    def _add_cards(self) -> None:
        self.cards = CardRows(self.editing.session, self.rows)
        self.cards.followed.connect(self.editing.go_to_card)
        self.cards.added.connect(lambda cards: self._keep(with_cards(self._card_ids, cards)))
        self.cards.removed.connect(
            lambda gone: self._keep(tuple(card for card in self._card_ids if card != gone))
        )
        self.rows.add(translate("Lists", "Cards"), self.cards)

    def _add_factors(self) -> None:
        form = self.form
        self.volume = form.figure(
            translate("Impact", "A year"),
            "volume",
            0,
            MOST,
            translate("Impact", "How many customers meet it in a year."),
        )
        self.affected = form.figure(
            translate("Impact", "Affected, %"),
            "p_affected",
            0,
            100,
            translate("Impact", "Which share of them feels it."),
            times=100,
        )
        self.does = form.figure(
            translate("Impact", "Does it, %"),
            "p_behaviour",
            0,
            100,
            translate("Impact", "Which share of those then behaves so."),
            times=100,
        )
        self.value = form.figure(
            translate("Impact", "Value, €"),
            "value_eur",
            -MOST,
            MOST,
            translate("Impact", "What each of them is worth, in euros."),
        )
        self.sum = plain("", self.rows)
        self.sum.setWordWrap(True)
        self.rows.add_wide(self.sum)

    def show_more(self, project: Project, thing: Any, _uses: Uses, _fresh: bool) -> None:
        chain: ImpactChain = thing
        self._card_ids = chain.card_ids
        self.cards.show_cards(chain.card_ids, card_names(project, set(chain.card_ids)))
        self.rows.hint(self.value, formula(chain))
        several = len(project.impact_chains) > 1
        self.sum.setText(together(total(project.impact_chains)) if several else "")

    def _keep(self, cards: tuple[Id, ...]) -> None:
        self.form.change(self.cards, translate("Lists", "Cards"), "", card_ids=cards)

    def apply(self, label: str, merge: str, /, **fields: Any) -> str:
        if fields.get("behaviour") is not None:
            fields["behaviour"] = Behaviour(fields["behaviour"])
        return super().apply(label, merge, **fields)

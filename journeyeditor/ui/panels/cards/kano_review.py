"""The offer to look at the Kano class of a contact again when it is time for that."""

from __future__ import annotations

from datetime import date

from journeyeditor.analysis.review import Review, review_of
from journeyeditor.edits.kano import log_kano
from journeyeditor.i18n import translate
from journeyeditor.model.cards import Touchpoint
from journeyeditor.ui.controls.dates import date_text
from journeyeditor.ui.controls.offer import Offer
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.cards.kano_history import Today
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.inspector_words import word


class KanoReview:
    """Offers to look at a class again when it is time; nothing is changed by itself."""

    def __init__(self, editing: Editing, rows: Rows, today: Today = date.today) -> None:
        self._editing, self._today = editing, today
        self._review: Review | None = None
        self._map_id = ""
        self.offer = Offer(rows)
        self.still = self.offer.add_verb("", lambda: self._note(still=True))
        self.down = self.offer.add_verb("", lambda: self._note(still=False))
        self._rows = rows
        rows.add_wide(self.offer)

    def fits(self, chosen: Chosen) -> bool:
        """Whether the class of the one chosen touchpoint is due."""
        return self._due(chosen) is not None

    def show(self, chosen: Chosen) -> None:
        """Offer it, or nothing."""
        review = self._review = self._due(chosen)
        self._map_id = chosen.map_id
        self._rows.set_row_visible(self.offer, review is not None)
        if review is None:
            return
        now, then = (word("kano", each.value).lower() for each in (review.kano, review.then))
        sentence = translate("Field", "Time to review: still {kano}? It is so since {day}.")
        self.offer.say(sentence.format(kano=now, day=date_text(review.since.isoformat())))
        self.still.setText(translate("Field", "Still {kano}").format(kano=now))
        self.down.setText(translate("Field", "Now {kano}").format(kano=then))
        for button in (self.still, self.down):
            button.updateGeometry()

    def _due(self, chosen: Chosen) -> Review | None:
        place = chosen.one
        if place is None or not isinstance(place.card, Touchpoint):
            return None
        review = review_of(place.card)
        return review if review is not None and review.due <= self._today() else None

    def _note(self, still: bool) -> None:
        review, map_id = self._review, self._map_id
        if review is None:
            return
        kano, day = review.kano if still else review.then, self._today().isoformat()
        self._editing.do(
            translate("Field", "Review Kano class"),
            lambda project: log_kano(project, map_id, review.card_id, day, kano),
        )

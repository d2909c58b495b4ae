"""Where a card stands in time, and the offer to note that a promise was broken."""

from __future__ import annotations

from PySide6.QtCore import Qt

from journeyeditor.edits.fields import turn
from journeyeditor.i18n import translate
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Friction
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.offer import Offer
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.times import is_promise_broken, place_words
from journeyeditor.ui.panels.inspector_words import map_words


class Placing:
    """Says at which moment the one chosen card stands, and with what at the same time."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.words = plain("", rows)
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(row_height(rows))
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        rows.add(
            translate("Field", "Place"),
            self.words,
            translate("Field", "Alt with the arrows moves the card on the map."),
        )

    def fits(self, chosen: Chosen) -> bool:
        """Whether one card is chosen."""
        return chosen.one is not None

    def show(self, chosen: Chosen) -> None:
        """Say it."""
        place = chosen.one
        self._rows.set_row_visible(self.words, place is not None)
        if place is not None:
            self.words.setText(place_words(chosen, place))


class PromiseOffer:
    """Offers the friction when an answer took longer than promised; never notes it by itself."""

    def __init__(self, editing: Editing, rows: Rows) -> None:
        self._editing, self._rows = editing, rows
        self._chosen: Chosen | None = None
        self.offer = Offer(rows)
        self.verb = self.offer.add_verb(translate("Field", "Note as friction"), self._note)
        rows.add_wide(self.offer)

    def fits(self, chosen: Chosen) -> bool:
        """Whether there is such a promise."""
        return chosen.one is not None and is_promise_broken(chosen.one)

    def show(self, chosen: Chosen) -> None:
        """Offer it, or nothing."""
        self._chosen = chosen
        self._rows.set_row_visible(self.offer, self.fits(chosen))
        card = chosen.places[0].card
        if not self.fits(chosen) or not isinstance(card, Touchpoint):
            return
        if card.response_time is not None and card.response_promise is not None:
            words, sentence = (
                map_words(),
                translate("Field", "{time} against a promise of {promise}: promise broken?"),
            )
            self.offer.say(
                sentence.format(
                    time=words.amount(card.response_time),
                    promise=words.amount(card.response_promise),
                )
            )

    def _note(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            broken = Friction.BROKEN_PROMISE
            self._editing.do(
                translate("Field", "Note broken promise"),
                lambda p: turn(p, chosen.map_id, chosen.ids, "friction", broken, True),
            )

"""Cards under each other, each a link to it with a cross, and where asked a number beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card
from journeyeditor.session import Session
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.listing import Entry, Listing
from journeyeditor.ui.controls.numbers import Wrong, read_number, written
from journeyeditor.ui.controls.text_link import TextLink

MOST_CHANGE = 4.0
"""A feeling lies from -2 to 2, so it can change by so much."""


class Carded(NamedTuple):
    """A card, what it is called, and the change that is expected there."""

    card_id: Id
    name: str
    change: float | None = None


class CardEntry(Entry):
    """One card."""

    def __init__(self, parent: QWidget, with_change: bool) -> None:
        super().__init__(parent)
        self.link = TextLink("", self)
        self.link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.row.insertWidget(0, self.link, 1)
        self.change = Number(self, "+0,0")
        self.change.setVisible(with_change)
        if with_change:
            self.row.insertWidget(1, self.change)

    def show_card(self, card: Carded) -> None:
        """Show a card."""
        self.link.setText(card.name)
        self.call_it(card.name)
        text = "" if card.change is None else written(card.change, plus=True)
        self.change.show_value(text, self.fresh)
        about = translate("Lists", "Expected change at {card}").format(card=card.name)
        self.change.setAccessibleName(about)
        set_tip(
            self.change,
            translate("Lists", "How much better it will feel, from −4 to +4; empty = not known."),
        )
        if not self.change.pending:
            self.change.set_wrong(False)


class CardRows(QWidget):
    """`followed`, `removed` tell a card, `added` the chosen cards of the map, `changed` a card and
    its expected change or None, `refused` a sentence."""

    followed = Signal(str)
    removed = Signal(str)
    added = Signal(tuple)
    changed = Signal(str, object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget, with_change: bool = False) -> None:
        super().__init__(parent)
        self._session, self._with_change = session, with_change
        words = translate("Lists", "Add the chosen cards")
        self.listing = Listing(words, self._make, self)
        set_tip(
            self.listing.plus,
            translate("Lists", "Choose cards on the map first; this window stays open."),
        )
        self.listing.asked_to_add.connect(self._add)
        self.listing.asked_to_remove.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.listing)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def show_cards(
        self,
        cards: Sequence[Id],
        names: Mapping[Id, str],
        changes: Mapping[Id, float] | None = None,
    ) -> None:
        """Show these cards."""
        known = changes or {}
        entries = self.listing.show_keys(cards)
        for card_id, entry in zip(cards, entries, strict=True):
            if isinstance(entry, CardEntry):
                entry.show_card(Carded(card_id, names.get(card_id, card_id), known.get(card_id)))
        new = set(chosen_cards(self._session)) - set(cards)
        self.listing.plus.setEnabled(bool(new))

    def entry(self, card_id: Id) -> CardEntry:
        """The entry of a card. Raises KeyError when it is not there."""
        found = self.listing.entry(card_id)
        if not isinstance(found, CardEntry):
            raise KeyError(card_id)
        return found

    def _make(self, parent: QWidget) -> Entry:
        entry = CardEntry(parent, self._with_change)
        entry.link.clicked.connect(lambda: self.followed.emit(entry.key))
        entry.change.finished.connect(lambda text: self._read(entry, text))
        entry.change.restored.connect(lambda: self.refused.emit(""))
        return entry

    def _read(self, entry: CardEntry, text: str) -> None:
        value = read_number(text, -MOST_CHANGE, MOST_CHANGE)
        if isinstance(value, Wrong):
            entry.change.set_wrong(True)
            self.refused.emit(
                translate("Lists", "An expected change is a number from −4 to +4, such as 0.5.")
            )
        else:
            self.refused.emit("")
            self.changed.emit(entry.key, None if value is None else round(value, 1))

    def _add(self) -> None:
        chosen = chosen_cards(self._session)
        if chosen:
            self.added.emit(chosen)


def chosen_cards(session: Session) -> tuple[Id, ...]:
    """The cards that are chosen on the open map."""
    return tuple(ref for ref in sorted(session.selection) if find_card(session.journey, ref))


def with_cards(cards: Sequence[Id], more: Collection[Id]) -> tuple[Id, ...]:
    """The cards with those that are not among them yet."""
    return (*cards, *(card for card in more if card not in cards))

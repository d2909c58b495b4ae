"""What heads say of cards in a word or two: which kinds are chosen, how much is filled in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from journeyeditor.i18n import translate
from journeyeditor.model.cards import Touchpoint
from journeyeditor.ui.panels.fields.cards import CardField
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.inspector_words import map_words, word

_EMPTY = ("", None, ())


def kinds_of(chosen: Chosen) -> str:
    """The kinds of the chosen cards, such as "touchpoint 3, wait 2"; one kind without its count."""
    counts = Counter(place.card.kind for place in chosen.places)
    if len(counts) == 1:
        return word("kind", next(iter(counts))).lower()
    return ", ".join(f"{word('kind', kind).lower()} {count}" for kind, count in counts.items())


def owner_and_initiator(chosen: Chosen) -> str:
    """Whose contact the one chosen touchpoint is and who begins it."""
    card = chosen.places[0].card
    if chosen.one is None or not isinstance(card, Touchpoint):
        return ""
    owner = word("ownership", card.ownership.value).lower()
    text = translate("Inspector", "{owner}, begun by {initiator}")
    return text.format(owner=owner, initiator=word("initiator", card.initiator.value).lower())


def how_long(chosen: Chosen) -> str:
    """How long the one chosen card takes, "" when nobody said so."""
    place = chosen.one
    duration = None if place is None else getattr(place.card, "duration", None)
    return "" if duration is None else map_words().amount(duration)


def filled_in(fields: Sequence[CardField], chosen: Chosen) -> str:
    """How many fields of the one chosen card hold anything, "" when none does."""
    place = chosen.one
    if place is None:
        return ""
    fitting = [field for field in fields if field.fits(chosen, chosen.places)]
    count = sum(field.get(chosen, place) not in _EMPTY for field in fitting)
    return translate("Inspector", "%n filled in", n=count) if count else ""

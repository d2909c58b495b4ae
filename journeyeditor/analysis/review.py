"""When a Kano class is due for another look: what delights today is expected tomorrow (Kano 2001).

A delighter is looked at again after six months, a performance contact after twelve. The next class
down is a suggestion; nothing is ever changed by itself.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano

MONTHS: Mapping[Kano, int] = MappingProxyType({Kano.DELIGHTER: 6, Kano.PERFORMANCE: 12})
NEXT: Mapping[Kano, Kano] = MappingProxyType(
    {Kano.DELIGHTER: Kano.PERFORMANCE, Kano.PERFORMANCE: Kano.BASIC}
)


class Review(NamedTuple):
    """A contact whose class was due for review on `due`; `then` is the next class down."""

    card_id: Id
    kano: Kano
    since: date
    due: date
    then: Kano


def reviews(cards: tuple[Touchpoint, ...], today: date) -> tuple[Review, ...]:
    """The reviews that are due by today: delighters first, then the longest overdue first."""
    found = [review for card in cards if (review := review_of(card)) and review.due <= today]
    return tuple(sorted(found, key=lambda each: (each.kano is not Kano.DELIGHTER, each.due)))


def undated(card: Touchpoint) -> bool:
    """Whether nobody noted since when the card has its class."""
    return _since(card) is None


def review_of(card: Touchpoint) -> Review | None:
    """When the class of a card is due for review; None when it never is, or nobody knows since
    when the card has it."""
    since = _since(card)
    if card.kano not in MONTHS or card.kano is None or since is None:
        return None
    due = _later(since, MONTHS[card.kano])
    return None if due is None else Review(card.id, card.kano, since, due, NEXT[card.kano])


def _since(card: Touchpoint) -> date | None:
    """The date of the newest entry of the history, if that entry has the card's class."""
    dated = [(day, entry.kano) for entry in card.kano_history if (day := _date(entry.date))]
    if not dated:
        return None
    day, newest = max(dated, key=lambda pair: pair[0])
    return day if newest is card.kano else None


def _date(text: str) -> date | None:
    """A date, None for an empty text and for a day that does not exist."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _later(day: date, months: int) -> date | None:
    """The same day so many months later, or the last of that month; None after the year 9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))

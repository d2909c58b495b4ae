"""A7. Kano: basics first, then performance, then what delights (Kano et al. 1984).

The Dutch 3B are basis (basic), beleving (performance) and bijzonder (delighter).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped
from journeyeditor.analysis.review import Review, reviews, undated
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Deviation, Kano

KEPT = 8.0
"""A basic is fulfilled from this mark (0 to 10) on."""

CEILING = 8.5
"""The grade that basics alone never exceed. A claim of a training firm without a source."""


class Failure(StrEnum):
    """What makes a basic fail."""

    DEVIATION = "deviation"
    """The contact itself failed."""
    FEELING = "feeling"
    """The feeling is below 0."""
    FULFILMENT = "fulfilment"
    """The promise is kept for less than 8 of 10."""


class ClassShare(NamedTuple):
    """How many contacts are of a class, and their share (0 to 1) of the classified ones."""

    kano: Kano
    contacts: int
    share: float


class Headroom(NamedTuple):
    """How far a performance contact is from a fulfilment of 10."""

    card_id: Id
    room: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KanoFinding(Finding):
    """The classes of the contacts of company and partners; `used` are the classified ones.

    To be told in this order: `failing` basics, `performance` (the most room first), `reviews`.
    `unknown` are basics of which neither feeling nor fulfilment is known. `ceiling` is 8.5 when no
    performance contact and no delighter has a feeling above 0, else None.
    """

    classes: tuple[ClassShare, ...] = ()
    failing: tuple[Id, ...] = ()
    unknown: tuple[Id, ...] = ()
    performance: tuple[Headroom, ...] = ()
    reviews: tuple[Review, ...] = ()
    ceiling: float | None = None

    @property
    def basics_hold(self) -> bool | None:
        """The gate to everything else; None as long as a basic is unknown, or there are none."""
        if self.failing:
            return False
        counts = {each.kano: each.contacts for each in self.classes}
        return None if self.unknown or not counts.get(Kano.BASIC) else True


def kano(facts: Facts, today: date) -> KanoFinding:
    """Everything about Kano's classes; `today` tells which of them are due for review."""
    cards = tuple(step.card for step in facts.contacts)
    classified = tuple(card for card in cards if card.kano is not None)
    if not classified:
        return KanoFinding(skipped=tuple(_skipped(facts, cards)), lack=Lack.NO_CLASSES)
    return KanoFinding(
        used=tuple(card.id for card in classified),
        skipped=tuple(_skipped(facts, cards)),
        classes=_classes(classified),
        failing=failing_basics(facts),
        unknown=unknown_basics(facts),
        performance=_performance(classified),
        reviews=reviews(classified, today),
        ceiling=_ceiling(facts, classified),
    )


def failing_basics(facts: Facts) -> tuple[Id, ...]:
    """Basics with a feeling below 0, a fulfilment below 8, or that failed."""
    return tuple(
        step.card.id
        for step in facts.contacts
        if step.card.kano is Kano.BASIC and _fails(facts, step.card)
    )


def unknown_basics(facts: Facts) -> tuple[Id, ...]:
    """Basics of which neither feeling nor fulfilment is known; they are not "in order"."""
    return tuple(
        step.card.id
        for step in facts.contacts
        if step.card.kano is Kano.BASIC and _fails(facts, step.card) is None
    )


def _fails(facts: Facts, card: Touchpoint) -> bool | None:
    """Whether a basic fails; None when neither its feeling nor its fulfilment is known."""
    feeling = facts.feelings.get(card.id)
    if failures(card, feeling):
        return True
    return None if feeling is None and card.fulfilment is None else False


def failures(card: Touchpoint, feeling: float | None) -> tuple[Failure, ...]:
    """Why a contact, taken as a basic, is not in order; () when nothing known says so."""
    found = {
        Failure.DEVIATION: card.deviation is Deviation.FAILED,
        Failure.FEELING: feeling is not None and feeling < 0,
        Failure.FULFILMENT: card.fulfilment is not None and card.fulfilment < KEPT,
    }
    return tuple(failure for failure, is_so in found.items() if is_so)


def _classes(cards: tuple[Touchpoint, ...]) -> tuple[ClassShare, ...]:
    counts = Counter(card.kano for card in cards)
    return tuple(ClassShare(each, counts[each], counts[each] / len(cards)) for each in Kano)


def _performance(cards: tuple[Touchpoint, ...]) -> tuple[Headroom, ...]:
    """The most room first; the same room in reading order."""
    rooms = [
        Headroom(card.id, 10 - card.fulfilment)
        for card in cards
        if card.kano is Kano.PERFORMANCE and card.fulfilment is not None
    ]
    return tuple(sorted(rooms, key=lambda each: -each.room))


def _ceiling(facts: Facts, cards: tuple[Touchpoint, ...]) -> float | None:
    above = (Kano.PERFORMANCE, Kano.DELIGHTER)
    lifted = any(card.kano in above and facts.feelings.get(card.id, 0) > 0 for card in cards)
    return None if lifted else CEILING


def _skipped(facts: Facts, cards: tuple[Touchpoint, ...]) -> Iterator[Skipped]:
    yield from facts.not_company
    for card in cards:
        if card.kano is None:
            yield Skipped(card.id, Reason.NO_CLASS)
        elif card.kano is Kano.PERFORMANCE and card.fulfilment is None:
            yield Skipped(card.id, Reason.NO_FULFILMENT)
        elif card.kano is Kano.DELIGHTER and undated(card):
            yield Skipped(card.id, Reason.NO_DATE)


def satisfaction(of: Kano, fulfilment: float) -> float | None:
    """The height (-1 to 1) of a class's curve in the Kano figure at a fulfilment of 0 to 10.

    With f = fulfilment / 10: basic -(1 - f)^2, performance 2f - 1, delighter f^2 (method, A7;
    after the shapes of Kano et al. 1984). None for the other classes, which have no curve.
    """
    f = fulfilment / 10
    match of:
        case Kano.BASIC:
            return -((1 - f) ** 2)
        case Kano.PERFORMANCE:
            return 2 * f - 1
        case Kano.DELIGHTER:
            return f**2
        case Kano.INDIFFERENT | Kano.REVERSE:
            return None

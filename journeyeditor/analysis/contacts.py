"""A4. Contacts that need not have been, what caused them, and how often things were put right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis.facts import CustomerCard, Facts, Step, Walk
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, ratio
from journeyeditor.analysis.friction import friction_of
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Deviation

FAILING = -1.0
"""A feeling as low as this is a failure."""

RECOVERED = 0.0
"""A feeling as high as this, after a failure with the same cause, is recovery."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Avoidable(Finding):
    """The share (0 to 1) of contacts that were avoidable: `avoidable` of `used`."""

    value: float | None = None
    avoidable: tuple[Id, ...] = ()


class Cause(NamedTuple):
    """What one root cause brought about; `friction` in index points (method, 2.5)."""

    cause_id: Id
    cards: tuple[Id, ...]
    repeats: int
    friction: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Causes(Finding):
    """The root causes of the project in its order; `without_cards` have none on this map."""

    causes: tuple[Cause, ...] = ()
    without_cards: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery(Finding):
    """The share (0 to 1) of failing cards that were put right; n.a. when nothing failed.

    `used` are the failing cards. `without_cause` are those of them that cannot be followed to a
    recovery until somebody names a cause; they count as not recovered.
    """

    value: float | None = None
    recovered: tuple[Id, ...] = ()
    without_cause: tuple[Id, ...] = ()


def avoidable(facts: Facts) -> Avoidable:
    """Avoidable contacts / contacts, of the company and its partners."""
    used = tuple(step.card.id for step in facts.contacts)
    found = tuple(step.card.id for step in facts.contacts if step.card.avoidable)
    return Avoidable(
        used=used,
        skipped=facts.not_company,
        lack=None if used else Lack.NO_CONTACTS,
        value=ratio(len(found), len(used)),
        avoidable=found,
    )


def causes(facts: Facts) -> Causes:
    """For each root cause its cards c, the repeats max(0, c - 1) and their friction.

    c counts every step of the customer that names the cause, also actions and waits: the text
    calls a cause with c = 0 "without cards".
    """
    found: dict[Id, list[Step[CustomerCard]]] = {c.id: [] for c in facts.project.root_causes}
    for step in facts.customer:
        if step.card.root_cause_id in found:
            found[step.card.root_cause_id].append(step)
    return Causes(
        used=tuple(s.card.id for s in facts.customer if s.card.root_cause_id in found),
        causes=tuple(_cause(cause, steps) for cause, steps in found.items()),
        without_cards=tuple(cause for cause, steps in found.items() if not steps),
    )


def _cause(cause_id: Id, steps: list[Step[CustomerCard]]) -> Cause:
    cards = tuple(step.card.id for step in steps)
    friction = sum(friction_of(step.card) for step in steps)
    return Cause(cause_id, cards, max(0, len(cards) - 1), friction)


def recovery(facts: Facts) -> Recovery:
    """Failing cards that a better card with the same cause follows / failing cards.

    Failing is a feeling of -1.0 or lower, or a failed contact; better is a feeling of 0 or higher
    later in the same walk.
    """
    failing = tuple(pair for walk in facts.walks for pair in _failing(walk))
    used = tuple(card.id for card, _ in failing)
    recovered = tuple(card.id for card, put_right in failing if put_right)
    return Recovery(
        used=used,
        skipped=tuple(skipped for walk in facts.walks for skipped in _unknown(walk)),
        lack=None if failing else Lack.NOT_FAILING,
        value=ratio(len(recovered), len(failing)),
        recovered=recovered,
        without_cause=tuple(card.id for card, _ in failing if card.root_cause_id is None),
    )


def _failing(walk: Walk[CustomerCard]) -> Iterator[tuple[CustomerCard, bool]]:
    """The failing cards of a walk, each with whether a later card put it right.

    From the end to the start, so that the causes with a better card later on are known; the
    answer is in reading order again.
    """
    better: set[Id | None] = set()
    found: list[tuple[CustomerCard, bool]] = []
    for step in reversed(walk.steps):
        feeling, cause = walk.feelings.get(step.card.id), step.card.root_cause_id
        if _fails(step.card, feeling):
            found.append((step.card, cause is not None and cause in better))
        if feeling is not None and feeling >= RECOVERED:
            better.add(cause)
    yield from reversed(found)


def _fails(card: CustomerCard, feeling: float | None) -> bool:
    return _failed(card) or (feeling is not None and feeling <= FAILING)


def _failed(card: CustomerCard) -> bool:
    return isinstance(card, Touchpoint) and card.deviation is Deviation.FAILED


def _unknown(walk: Walk[CustomerCard]) -> Iterator[Skipped]:
    for step in walk.steps:
        if step.card.id not in walk.feelings and not _failed(step.card):
            yield Skipped(step.card.id, Reason.UNMEASURED)

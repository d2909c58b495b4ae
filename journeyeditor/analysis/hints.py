"""What the map suggests beside the answers on the check lists (method, 2.6).

Where the text tells only when the hint is yes, it is no otherwise, provided that the map tells
anything at all; else there is no hint.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.analysis.checklists import (
    CARING,
    EFFORTLESS,
    ENABLED,
    INTERNALISED,
    KNOWS_HOW,
    MEMORABLE,
    NO,
    ON_BRAND,
    OWNERSHIP,
    PARTLY,
    TRUSTWORTHY,
    YES,
)
from journeyeditor.analysis.contacts import recovery
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import ratio
from journeyeditor.analysis.friction import friction_of
from journeyeditor.analysis.kano import failing_basics, unknown_basics
from journeyeditor.analysis.peak_end import peak_end
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Activity, Answer
from journeyeditor.model.enums import Friction, Zone

OFTEN = 0.75
"""From this recovery rate on, care is shown."""

HIGH_POINT, GOOD_END = 1.5, 0.5
"""Feelings that make a journey memorable."""


class Hint(NamedTuple):
    """The answer that the map suggests, or (enablement) a share from 0 to 1. None is no hint.

    `used` are the cards that it rests on.
    """

    answer: Answer = None
    share: float | None = None
    used: tuple[Id, ...] = ()


def hints(facts: Facts) -> Mapping[Id, Hint]:
    """The hint of each item of customer5 and employee4. Four items are for people alone."""
    return MappingProxyType(
        {
            EFFORTLESS: effortless(facts),
            CARING: caring(facts),
            TRUSTWORTHY: trustworthy(facts),
            ON_BRAND: Hint(),
            MEMORABLE: memorable(facts),
            OWNERSHIP: ownership(facts),
            KNOWS_HOW: Hint(),
            ENABLED: enabled(facts),
            INTERNALISED: Hint(),
        }
    )


def effortless(facts: Facts) -> Hint:
    """Yes without a failing basic and without friction; no hint while a basic is unknown."""
    rough = [step.card.id for step in facts.customer if friction_of(step.card)]
    if wrong := (*failing_basics(facts), *rough):
        return Hint(NO, used=tuple(dict.fromkeys(wrong)))
    known = bool(facts.customer) and not unknown_basics(facts)
    return Hint(YES if known else None)


def caring(facts: Facts) -> Hint:
    """Yes from a recovery rate of 75 % on, partly above 0; no hint when nothing failed."""
    found = recovery(facts)
    if found.value is None:
        return Hint()
    answer = YES if found.value >= OFTEN else PARTLY if found.value > 0 else NO
    return Hint(answer, used=found.used)


def trustworthy(facts: Facts) -> Hint:
    """Yes without a broken promise."""
    broken = tuple(s.card.id for s in facts.customer if Friction.BROKEN_PROMISE in s.card.friction)
    if broken:
        return Hint(NO, used=broken)
    return Hint(YES if facts.customer else None)


def memorable(facts: Facts) -> Hint:
    """Yes with a feeling of 1.5 or higher and an end of 0.5 or higher; partly with one of both."""
    curve = facts.walks[0].curve if facts.walks else None
    found = peak_end(facts, curve) if curve else None
    if found is None or found.highest is None or found.end is None:
        return Hint()
    good = (found.highest.v >= HIGH_POINT) + (found.end.v >= GOOD_END)
    used = (found.highest.card_id, found.end.card_id)
    return Hint((NO, PARTLY, YES)[good], used=tuple(card for card in used if card is not None))


def ownership(facts: Facts) -> Hint:
    """Yes when every contact of company and partners has a department."""
    without = tuple(s.card.id for s in facts.contacts if s.card.department_id is None)
    if without:
        return Hint(NO, used=without)
    return Hint(YES if facts.contacts else None)


def enabled(facts: Facts) -> Hint:
    """The share of frontstage activities with a mandate; not an answer, for any cut-off is a guess.

    `used` are the activities that have one.
    """
    visible = [
        card
        for card, _, lane in facts.employee
        if lane.zone is Zone.FRONTSTAGE and isinstance(card, Activity)
    ]
    used = tuple(card.id for card in visible if card.mandate is not None)
    return Hint(share=ratio(len(used), len(visible)), used=used)

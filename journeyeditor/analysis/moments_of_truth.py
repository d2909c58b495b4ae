"""A8. Moments of truth: whether each is known, supported and, where it hurts, tackled.

The moments are those of Carlzon (1986), Procter & Gamble (2005), Lecinski (2011) and Solis (2013).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from journeyeditor.analysis.facts import OWN, CustomerCard, Facts, Walk
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, mean, ratio
from journeyeditor.analysis.targets import tackled
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import MomentOfTruth

BUYING = "buying."
"""How the tags of the stages of the buying process begin."""

LOOKED_BACK = 3
"""How many feelings before a trigger tell with which mood the customer meets it."""

ONE_BAD, MORE_BAD = 0.57, 0.78
"""Shares of customers that consider switching after one, and after a second bad experience.

A claim in a publication whose source nobody named: always to be shown as such.
"""


class Demand(StrEnum):
    """What is asked of a moment of truth."""

    KNOWN = "known"
    """Its feeling is known."""
    SUPPORTED = "supported"
    """An employee card supports it (contacts of company and partners)."""
    TACKLED = "tackled"
    """An action is about it or its cause (feeling below 0)."""


class Judged(NamedTuple):
    """A moment of truth with the demands that it meets and those that it does not."""

    card_id: Id
    met: tuple[Demand, ...]
    open: tuple[Demand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments(Finding):
    """The share (0 to 1) of demands that are met: `met` of `asked`.

    `stages_without` are the stages of the buying process that have no moment of truth.
    """

    value: float | None = None
    met: int = 0
    asked: int = 0
    judged: tuple[Judged, ...] = ()
    stages_without: tuple[Id, ...] = ()


class Readiness(NamedTuple):
    """The mean feeling before a trigger, None when none is known; below 0 is a risk."""

    card_id: Id
    value: float | None
    before: tuple[Id, ...]

    @property
    def risk(self) -> bool:
        """Whether the customer meets the trigger in a bad mood."""
        return self.value is not None and self.value < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Triggers(Finding):
    """The mood before each trigger; `used` are the cards that the moods come from."""

    triggers: tuple[Readiness, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Switching(Finding):
    """The contacts with a feeling below 0, and the share that is said to consider switching.

    `value` is None without such a contact: there is no claim about that.
    """

    value: float | None = None
    bad: tuple[Id, ...] = ()


def moments_of_truth(facts: Facts) -> Moments:
    """Demands met / demands that apply, over all touchpoints that are a moment of truth."""
    targets = tackled(facts.project.actions)
    judged = tuple(_judge(facts, step.card, targets) for step in facts.touchpoints if step.card.mot)
    met = sum(len(each.met) for each in judged)
    asked = met + sum(len(each.open) for each in judged)
    return Moments(
        used=tuple(each.card_id for each in judged),
        lack=None if judged else Lack.NO_MOMENTS,
        value=ratio(met, asked),
        met=met,
        asked=asked,
        judged=judged,
        stages_without=_stages_without(facts),
    )


def _judge(facts: Facts, card: Touchpoint, targets: frozenset[Id]) -> Judged:
    demands = dict(_demands(facts, card, targets))
    met = tuple(demand for demand, is_met in demands.items() if is_met)
    return Judged(card.id, met, tuple(demand for demand in demands if demand not in met))


def _demands(
    facts: Facts, card: Touchpoint, targets: frozenset[Id]
) -> Iterator[tuple[Demand, bool]]:
    feeling = facts.feelings.get(card.id)
    yield Demand.KNOWN, feeling is not None
    if card.ownership in OWN:
        yield Demand.SUPPORTED, card.id in facts.supporters
    if feeling is not None and feeling < 0:
        yield Demand.TACKLED, card.id in targets or card.root_cause_id in targets


def _stages_without(facts: Facts) -> tuple[Id, ...]:
    having = {step.stage_id for step in facts.touchpoints if step.card.mot}
    return tuple(
        stage.id
        for stage in facts.journey.stages
        if stage.model_tag.startswith(BUYING) and stage.id not in having
    )


def triggers(facts: Facts) -> Triggers:
    """For each trigger the mean of up to three known feelings before it in the same walk."""
    found = tuple(each for walk in facts.walks for each in _readiness(walk))
    unknown = tuple(Skipped(t.card_id, Reason.UNMEASURED) for t in found if t.value is None)
    return Triggers(
        used=tuple(dict.fromkeys(card for each in found for card in each.before)),
        skipped=unknown,
        lack=None if found else Lack.NO_TRIGGER,
        triggers=found,
    )


def _readiness(walk: Walk[CustomerCard]) -> Iterator[Readiness]:
    known: list[Id] = []
    for step in walk.steps:
        if isinstance(step.card, Touchpoint) and MomentOfTruth.TRIGGER in step.card.mot:
            before = tuple(known[-LOOKED_BACK:])
            yield Readiness(step.card.id, mean(tuple(walk.feelings[c] for c in before)), before)
        if step.card.id in walk.feelings:
            known.append(step.card.id)


def switching(facts: Facts) -> Switching:
    """What is claimed of customers after this many bad contacts (method, A8)."""
    ids = tuple(step.card.id for step in facts.contacts)
    known = tuple(card for card in ids if card in facts.feelings)
    bad = tuple(card for card in known if facts.feelings[card] < 0)
    claims = (None, ONE_BAD, MORE_BAD)
    unknown = (Skipped(card, Reason.UNMEASURED) for card in ids if card not in facts.feelings)
    return Switching(
        used=known,
        skipped=(*facts.not_company, *unknown),
        lack=None if known else Lack.NO_FEELINGS,
        value=claims[min(len(bad), 2)],
        bad=bad,
    )

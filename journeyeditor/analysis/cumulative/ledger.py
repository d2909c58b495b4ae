"""A3c. Friction ledger: an estimate of what eats the trust. A model to discuss, no measurement.

R starts at the first measured overall index, or else at 75. Every step of the customer, with its
own index P when it was measured, changes it:

    gain     = 0.2 (P - R)  when P < R              losses count double (Mittal et al. 1998)
             = 0.1 (P - R)  when P >= R             unless the contact was avoidable: then 0,
                                                    however well it was handled
             = 0            without P
    friction = the weights of its flags             effort (Dixon et al. 2010)
    R       <- R + gain - friction, held between 0 and 100

The form and the weights are our own proposal (method, A3c).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis.cumulative.gap import overalls
from journeyeditor.analysis.facts import CustomerCard, Facts, Step
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped
from journeyeditor.analysis.friction import friction_of, is_avoidable
from journeyeditor.model.base import Id

START = 75.0
"""Where R starts when nobody measured overall satisfaction."""

LOSS, GAIN = 0.2, 0.1

Steps = tuple[Step[CustomerCard], ...]


class Entry(NamedTuple):
    """What one step did, in index points; `trust` is R after it."""

    card_id: Id
    stage_id: Id
    gain: float
    friction: float
    trust: float


class CauseCost(NamedTuple):
    """The friction of one root cause, in index points; None is friction without a cause."""

    cause_id: Id | None
    friction: float


class StageTrust(NamedTuple):
    """R (0 to 100) at the end of a stage."""

    stage_id: Id
    trust: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger(Finding):
    """Trust from 0 to 100. `change` is a fraction of `start`, None when that is 0.

    `used` are all steps, `skipped` those without a score of their own: they have friction alone.
    """

    start: float = START
    start_measured: bool = False
    entries: tuple[Entry, ...] = ()
    stages: tuple[StageTrust, ...] = ()
    causes: tuple[CauseCost, ...] = ()
    end: float | None = None
    change: float | None = None
    friction: float = 0.0
    end_without_friction: float | None = None


def ledger(facts: Facts, factor: float = 1.0) -> Ledger:
    """The ledger of the walk of the map's own persona; all friction is multiplied by `factor`.

    One walk, because trust belongs to one person: the steps of a partner in a lane of his own do
    not cost her anything.
    """
    steps = main_steps(facts)
    start, measured = _start(facts)
    entries = tuple(_entries(facts, steps, start, factor))
    if not entries:
        return Ledger(start=start, start_measured=measured, lack=Lack.NO_CONTACTS)
    end = entries[-1].trust
    return Ledger(
        used=tuple(entry.card_id for entry in entries),
        skipped=tuple(
            Skipped(entry.card_id, Reason.NO_METRIC)
            for entry in entries
            if entry.card_id not in facts.indexes
        ),
        start=start,
        start_measured=measured,
        entries=entries,
        stages=tuple(_stages(facts, start, entries)),
        causes=tuple(_causes(steps, entries)),
        end=end,
        change=(end - start) / start if start else None,
        friction=sum(entry.friction for entry in entries),
        end_without_friction=end_of(facts, steps, start, 0.0),
    )


def main_steps(facts: Facts) -> Steps:
    """The steps of the map's own persona, in order."""
    return facts.walks[0].steps if facts.walks else ()


def _start(facts: Facts) -> tuple[float, bool]:
    measured = overalls(facts)
    return (measured[0].level, True) if measured else (START, False)


def _entries(facts: Facts, steps: Steps, start: float, factor: float) -> Iterator[Entry]:
    trust = start
    for card, stage_id, _ in steps:
        gain = _gain(card, facts.indexes[card.id][0], trust) if card.id in facts.indexes else 0.0
        friction = factor * friction_of(card)
        trust = min(100.0, max(0.0, trust + gain - friction))
        yield Entry(card.id, stage_id, gain, friction, trust)


def _gain(card: CustomerCard, index: float, trust: float) -> float:
    if index < trust:
        return LOSS * (index - trust)
    return 0.0 if is_avoidable(card) else GAIN * (index - trust)


def end_of(facts: Facts, steps: Steps, start: float, factor: float) -> float:
    """R after all these steps."""
    trust = start
    for entry in _entries(facts, steps, start, factor):
        trust = entry.trust
    return trust


def _stages(facts: Facts, start: float, entries: tuple[Entry, ...]) -> Iterator[StageTrust]:
    last: Mapping[Id, float] = {entry.stage_id: entry.trust for entry in entries}
    trust = start
    for stage in facts.journey.stages:
        trust = last.get(stage.id, trust)
        yield StageTrust(stage.id, trust)


def _causes(steps: Steps, entries: tuple[Entry, ...]) -> Iterator[CauseCost]:
    """Friction by cause in the order in which causes turn up, that without a cause last."""
    costs: dict[Id | None, float] = {}
    for step, entry in zip(steps, entries, strict=True):
        if entry.friction:
            cause = step.card.root_cause_id
            costs[cause] = costs.get(cause, 0.0) + entry.friction
    for cause in sorted(costs, key=lambda each: each is None):
        yield CauseCost(cause, costs[cause])

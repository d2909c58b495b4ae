"""Which cards an action reaches: those it names, and those whose root cause it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from journeyeditor.analysis.facts import CustomerCard, Facts, StepCard
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Status
from journeyeditor.model.project import Action


def cause_of(card: StepCard) -> Id | None:
    """The root cause of a card; employee cards have none."""
    return card.root_cause_id if isinstance(card, CustomerCard) else None


def cards_by_target(facts: Facts) -> Mapping[Id, tuple[StepCard, ...]]:
    """For each card and each root cause on the map the cards that an action on it reaches."""
    found: dict[Id, tuple[StepCard, ...]] = {}
    for step in facts.steps:
        found[step.card.id] = (step.card,)
        cause = cause_of(step.card)
        if cause is not None:
            found[cause] = (*found.get(cause, ()), step.card)
    return MappingProxyType(found)


def tackled(actions: Iterable[Action]) -> frozenset[Id]:
    """Everything that an action names, unless it was dropped."""
    return frozenset(
        target
        for action in actions
        if action.status is not Status.DROPPED
        for target in action.targets
    )

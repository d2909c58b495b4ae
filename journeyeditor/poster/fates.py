"""The fate of each card of two maps that are compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from journeyeditor.analysis.compare import Comparison, Pair
from journeyeditor.analysis.facts import Facts, StepCard
from journeyeditor.model.base import Id
from journeyeditor.poster.change import Change, Fate

SAID = (
    "kind", "title", "channel_id", "department_id", "ownership", "kano", "mot", "friction",
    "avoidable", "deviation",
)  # fmt: skip
"""Fields of a card that make it another one for whoever looks at it."""


def fates(before: Facts, after: Facts, found: Comparison) -> Mapping[Id, Fate]:
    """The fate of each card. Of those that keep their place it is told of the map after only."""
    return MappingProxyType(dict(_fates(before, after, found)))


def _fates(before: Facts, after: Facts, found: Comparison) -> Iterator[tuple[Id, Fate]]:
    cards = {step.card.id: step.card for step in (*before.steps, *after.steps)}
    for card in found.removed:
        yield card, Fate(Change.REMOVED, to_come=False)
    for card in found.new:
        yield card, Fate(Change.NEW)
    for pair in found.pairs:
        if pair.after in found.moved:
            yield pair.before, Fate(Change.MOVED, pair.after, to_come=False)
            yield pair.after, Fate(Change.MOVED, pair.before, pair.change)
        else:
            yield pair.after, Fate(_kept_or_changed(cards, pair), pair.before, pair.change)


def _kept_or_changed(cards: Mapping[Id, StepCard], pair: Pair) -> Change:
    one, other = cards[pair.before], cards[pair.after]
    same = all(getattr(one, name, None) == getattr(other, name, None) for name in SAID)
    return Change.KEPT if same else Change.CHANGED

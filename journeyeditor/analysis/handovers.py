"""A5. Hand-overs: how often the customer passes from one department, or channel, to the next.

rate = H / (m - 1) for H changes between m contacts in order. A hand-over is a risk and no fault:
only friction says that it hurt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.analysis.facts import Facts, Step
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, ratio
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint


class HandOver(NamedTuple):
    """A change between two contacts, from one department or channel to another."""

    before: Id
    after: Id
    source: Id
    target: Id


class Flow(NamedTuple):
    """How often `source` was followed by `target`, which may be the same: a cell of the matrix."""

    source: Id
    target: Id
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOvers(Finding):
    """The changes among `transitions` pairs of neighbours, and their share (0 to 1).

    `names` are the distinct departments or channels in order of appearance; `flows` holds every
    pair of them that occurs, and sums to `transitions`.
    """

    value: float | None = None
    changes: tuple[HandOver, ...] = ()
    transitions: int = 0
    names: tuple[Id, ...] = ()
    flows: tuple[Flow, ...] = ()


def department_changes(facts: Facts) -> HandOvers:
    """Hand-overs between departments. A contact without one is listed and passed over."""
    return _changes(facts, lambda card: card.department_id, Reason.NO_DEPARTMENT)


def channel_changes(facts: Facts) -> HandOvers:
    """Switches between channels. A contact without one is listed and passed over."""
    return _changes(facts, lambda card: card.channel_id, Reason.NO_CHANNEL)


def _changes(facts: Facts, name_of: Callable[[Touchpoint], Id | None], why: Reason) -> HandOvers:
    rows = facts.contact_rows
    missing = [s.card.id for row in rows for s in row if name_of(s.card) is None]
    named = [list(_named(row, name_of)) for row in rows]
    transitions = [HandOver(a, b, x, y) for row in named for (a, x), (b, y) in pairwise(row)]
    changes = tuple(pair for pair in transitions if pair.source != pair.target)
    used = tuple(card for row in named for card, _ in row)
    few = Lack.ONE_CONTACT if used else Lack.NO_CONTACTS
    return HandOvers(
        used=used,
        skipped=(*facts.not_company, *(Skipped(card, why) for card in missing)),
        lack=None if transitions else few,
        value=ratio(len(changes), len(transitions)),
        changes=changes,
        transitions=len(transitions),
        names=tuple(dict.fromkeys(name for row in named for _, name in row)),
        flows=_flows(transitions),
    )


def _named(
    row: tuple[Step[Touchpoint], ...], name_of: Callable[[Touchpoint], Id | None]
) -> Iterator[tuple[Id, Id]]:
    for step in row:
        name = name_of(step.card)
        if name is not None:
            yield step.card.id, name


def _flows(transitions: list[HandOver]) -> tuple[Flow, ...]:
    counts = Counter((pair.source, pair.target) for pair in transitions)
    return tuple(Flow(source, target, times) for (source, target), times in counts.items())

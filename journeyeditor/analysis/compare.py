"""A10. As it is against how it should become: which cards changed, and what that does.

Cards are matched by `origin_id`. Curves are to be laid over each other stage by stage, for which
`stages` gives the pairs: moments may differ, so there is no area between curves.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis.contacts import avoidable
from journeyeditor.analysis.coverage import employee_coverage
from journeyeditor.analysis.facts import Facts, Step, StepCard
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped, difference, mean
from journeyeditor.analysis.handovers import channel_changes, department_changes
from journeyeditor.analysis.peak_end import peak_end
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor
from journeyeditor.model.partners import Twins, out_of_order, partners, twins


class Pair(NamedTuple):
    """A card in both maps, with its feelings (-2.0 to 2.0) and their difference, None unknown."""

    before: Id
    after: Id
    actor: Actor
    feeling_before: float | None
    feeling_after: float | None
    change: float | None


class StagePair(NamedTuple):
    """The same stage in both maps; None where it exists in only one."""

    before: Id | None
    after: Id | None


class Standing(NamedTuple):
    """How a map stands: peak-end as a feeling, the others as shares; None when it is not known."""

    peak_end: float | None
    avoidable: float | None
    department_changes: float | None
    channel_changes: float | None
    coverage: float | None


class Deltas(NamedTuple):
    """After minus before, None when one is unknown: feelings for the first, shares for the rest."""

    peak_end: float | None
    avoidable: float | None
    department_changes: float | None
    channel_changes: float | None
    coverage: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Finding):
    """What changed between two maps. Nothing when no card of the one comes from the other.

    `mean_change` is over the `compared` customer cards whose feeling is known in both maps;
    `employee_change` the same of employees. `removed` are cards of the map before, all other ids
    (also `used` and `skipped`) are of the map after.
    """

    pairs: tuple[Pair, ...] = ()
    mean_change: float | None = None
    compared: int = 0
    employee_change: float | None = None
    new: tuple[Id, ...] = ()
    removed: tuple[Id, ...] = ()
    moved: tuple[Id, ...] = ()
    stages: tuple[StagePair, ...] = ()
    before: Standing | None = None
    after: Standing | None = None
    deltas: Deltas | None = None


def compare(before: Facts, after: Facts) -> Comparison:
    """The map `after` against the map `before` that it was copied from.

    Of several cards with one origin the first in reading order is its match, the others are new.
    """
    matched = _matched(before, after)
    taken = {one.card.id for one, _ in matched}
    kept = {other.card.id for _, other in matched}
    new = tuple(step.card.id for step in after.steps if step.card.id not in kept)
    removed = tuple(step.card.id for step in before.steps if step.card.id not in taken)
    if not matched:
        return Comparison(lack=Lack.NO_PAIRS, new=new, removed=removed)
    pairs = tuple(_pair(before, after, one, other) for one, other in matched)
    changes = _changes(pairs, Actor.CUSTOMER)
    stood, stands = standing(before), standing(after)
    known = twins(before.journey, after.journey)
    stages = partners(before.journey.stages, after.journey.stages, known.stages)
    return Comparison(
        used=tuple(pair.after for pair in pairs if pair.change is not None),
        skipped=(
            *(Skipped(pair.after, Reason.UNMEASURED) for pair in pairs if pair.change is None),
            *(Skipped(card, Reason.UNMATCHED) for card in new),
        ),
        pairs=pairs,
        mean_change=mean(changes),
        compared=len(changes),
        employee_change=mean(_changes(pairs, Actor.EMPLOYEE)),
        new=new,
        removed=removed,
        moved=_moved(before, matched, known),
        stages=tuple(StagePair(*each) for each in stages),
        before=stood,
        after=stands,
        deltas=Deltas(*map(difference, stood, stands)),
    )


Match = tuple[Step[StepCard], Step[StepCard]]


def _matched(before: Facts, after: Facts) -> list[Match]:
    """Each step after with the step before that it comes from, in the order after."""
    origins = {step.card.id: step for step in before.steps}
    found: dict[Id, Match] = {}
    for step in after.steps:
        origin = step.card.origin_id
        if origin in origins and origin not in found:
            found[origin] = (origins[origin], step)
    return list(found.values())


def _pair(before: Facts, after: Facts, one: Step[StepCard], other: Step[StepCard]) -> Pair:
    felt, hoped = before.feelings.get(one.card.id), after.feelings.get(other.card.id)
    actor = other.lane.actor
    return Pair(one.card.id, other.card.id, actor, felt, hoped, difference(felt, hoped))


def _changes(pairs: tuple[Pair, ...], actor: Actor) -> tuple[float, ...]:
    return tuple(p.change for p in pairs if p.actor is actor and p.change is not None)


def _moved(before: Facts, matched: list[Match], known: Twins) -> tuple[Id, ...]:
    """The cards in another stage or lane, and the fewest that changed places within their lane.

    A card that only shifts because others came or went before it has not moved.
    """
    place = {step.card.id: index for index, step in enumerate(before.steps)}
    moved: set[Id] = set()
    rows: dict[Id, list[Match]] = {}
    for one, other in matched:
        stage, lane = known.stages.get(one.stage_id), known.lanes.get(one.lane.id)
        if (stage, lane) == (other.stage_id, other.lane.id):
            rows.setdefault(other.lane.id, []).append((one, other))
        else:
            moved.add(other.card.id)
    for row in rows.values():
        jumped = out_of_order([place[one.card.id] for one, _ in row])
        moved.update(row[index][1].card.id for index in jumped)
    return tuple(other.card.id for _, other in matched if other.card.id in moved)


def standing(facts: Facts) -> Standing:
    """How one map stands."""
    return Standing(
        peak_end=_peak_end(facts),
        avoidable=avoidable(facts).value,
        department_changes=department_changes(facts).value,
        channel_changes=channel_changes(facts).value,
        coverage=employee_coverage(facts).value,
    )


def _peak_end(facts: Facts) -> float | None:
    """Of whose journey it is: the first of the customers, or of the employees without them."""
    curve = facts.all_walks[0].curve if facts.all_walks else None
    return peak_end(facts, curve).score if curve else None

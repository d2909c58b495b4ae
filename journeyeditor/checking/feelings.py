"""Whether the map shows only what is pleasant, and whether cards own up to what was measured."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.facts import Facts
from journeyeditor.checking.printed import is_printed
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, Evidence, State

SEVERAL = 3
"""From so many feelings on it means something that none of them is below 0."""


def only_happy(facts: Facts) -> Iterator[Remark]:
    """A customer's curve on which nothing hurts; a wish may be as happy as it likes."""
    if facts.journey.state is State.TO_BE:
        return
    for walk in facts.walks:
        felt = walk.feelings.values()
        if walk.curve is not None and len(felt) >= SEVERAL and min(felt) >= 0 < max(felt):
            yield Remark(Rule.ONLY_HAPPY, (walk.curve.id,), len(felt))


def ungrounded(facts: Facts) -> Iterator[Remark]:
    """Printed cards with a measurement, though they are marked as an assumption."""
    measured = {*facts.card_metrics, *_measured_points(facts)}
    refs = tuple(
        step.card.id
        for step in facts.steps
        if step.card.evidence is Evidence.NONE
        and step.card.id in measured
        and is_printed(step.lane)
    )
    if refs:
        yield Remark(Rule.UNGROUNDED, refs, len(refs))


def _measured_points(facts: Facts) -> Iterator[Id]:
    for curve in facts.journey.curves:
        if curve.kind is CurveKind.MEASURED:
            yield from (point.card_id for point in curve.points if point.card_id is not None)

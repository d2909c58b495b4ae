"""Calibration of the friction ledger on measurement (A3c): one factor on all friction."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.analysis.cumulative.gap import overalls
from journeyeditor.analysis.cumulative.ledger import Steps, end_of, main_steps
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.friction import friction_of
from journeyeditor.model.base import Id

MOST = 5.0
"""The largest factor that is looked for."""

EXACT = 1e-9
"""How far the factor found may lie from the true one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration(Finding):
    """The factor (0 to 5) by which the ledger ends where measurement did."""

    factor: float | None = None


def calibrate(facts: Facts) -> Calibration:
    """The factor on friction that makes the ledger end as measured, found by bisection.

    The last measured stage is compared with the ledger at the end of that stage, like with like.
    More friction never leaves more trust, so there is one crossing or none; without friction
    there is nothing to calibrate.
    """
    measured = overalls(facts)
    if len(measured) < 2:
        return Calibration(lack=Lack.ONE_OVERALL if measured else Lack.NO_OVERALL)
    steps = _up_to(facts, main_steps(facts), measured[-1].stage_id)
    used = tuple(step.card.id for step in steps)
    if not any(friction_of(step.card) for step in steps):
        return Calibration(used=used, lack=Lack.NO_FRICTION)
    start, wanted = measured[0].level, measured[-1].level
    if not end_of(facts, steps, start, MOST) <= wanted <= end_of(facts, steps, start, 0.0):
        return Calibration(used=used, lack=Lack.NO_SOLUTION)
    return Calibration(used=used, factor=_bisect(facts, steps, start, wanted))


def _up_to(facts: Facts, steps: Steps, stage_id: Id) -> Steps:
    order = {stage.id: index for index, stage in enumerate(facts.journey.stages)}
    return tuple(step for step in steps if order[step.stage_id] <= order[stage_id])


def _bisect(facts: Facts, steps: Steps, start: float, wanted: float) -> float:
    low, high = 0.0, MOST
    while high - low > EXACT:
        middle = (low + high) / 2
        if end_of(facts, steps, start, middle) > wanted:
            low = middle
        else:
            high = middle
    return (low + high) / 2

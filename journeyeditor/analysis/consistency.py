"""A11. Consistency: how even the experience is (method, A11).

consistency = 1 - sd / 2, with sd the standard deviation of the feelings over the whole of them
(not a sample of them): 1 when every moment feels the same, 0 when half are -2.0 and half 2.0.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.series import Moment, ids_with, left_out
from journeyeditor.model.base import Id
from journeyeditor.model.journey import EmotionCurve


class Group(NamedTuple):
    """The consistency (0 to 1) of one channel or department, over `known` points, 2 or more."""

    id: Id
    value: float
    known: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Consistency(Finding):
    """Consistency from 0 to 1, None with fewer than two points."""

    value: float | None = None
    known: int = 0
    channels: tuple[Group, ...] = ()
    departments: tuple[Group, ...] = ()


def consistency(facts: Facts, curve: EmotionCurve) -> Consistency:
    """How even one curve is. Points with fewer than five answers are left out, as of any mean."""
    row = facts.rows[curve.id]
    values = [moment.point.v for moment in row if moment.point and moment.counts]
    value = _evenness(values)
    few = Lack.ONE_FEELING if values else Lack.NO_FEELINGS
    return Consistency(
        used=ids_with(row, counted=True),
        skipped=left_out(row, counted=True),
        lack=few if value is None else None,
        value=value,
        known=len(values),
        channels=_groups(row, "channel_id"),
        departments=_groups(row, "department_id"),
    )


def _evenness(values: list[float]) -> float | None:
    if len(values) < 2:
        return None
    middle = math.fsum(values) / len(values)
    return 1 - math.sqrt(math.fsum((v - middle) ** 2 for v in values) / len(values)) / 2


def _groups(row: tuple[Moment, ...], field: str) -> tuple[Group, ...]:
    """A group for each value of a field of cards, in the order in which they come."""
    found: dict[Id, list[float]] = {}
    for moment in row:
        name = getattr(moment.card, field, None)
        if name is not None and moment.point is not None and moment.counts:
            found.setdefault(name, []).append(moment.point.v)
    return _evenly(found)


def _evenly(found: Mapping[Id, list[float]]) -> tuple[Group, ...]:
    pairs = [(name, _evenness(values), len(values)) for name, values in found.items()]
    return tuple(Group(name, value, count) for name, value, count in pairs if value is not None)

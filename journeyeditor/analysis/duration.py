"""How long the stages take together, beside how long the journey is said to take (method, 2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.model.base import Id
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Unit
from journeyeditor.model.journey import JourneyMap

YEAR = 365.2425
"""Days in a mean year."""

DAYS: Mapping[Unit, float] = MappingProxyType(
    {
        Unit.MINUTES: 1 / 1440,
        Unit.HOURS: 1 / 24,
        Unit.DAYS: 1.0,
        Unit.WEEKS: 7.0,
        Unit.MONTHS: YEAR / 12,
        Unit.YEARS: YEAR,
    }
)
"""How many days a unit has."""

SLACK = 0.10
"""Share of the journey's duration by which the stages may differ from it."""


class Clash(NamedTuple):
    """The stages take `stages` together, the journey is said to take `journey`."""

    stages: Duration
    journey: Duration


def clash(journey: JourneyMap) -> Clash | None:
    """The two durations when they differ by more than a tenth, else None.

    Stages whose duration is not known may take anything: then only too much is a clash.
    """
    whole = journey.duration
    known = [stage.duration for stage in journey.stages if stage.duration is not None]
    if whole is None or not known:
        return None
    off = (_days(known) - _days([whole])) / _days([whole])
    if -SLACK <= off <= SLACK or (off < 0 and len(known) < len(journey.stages)):
        return None
    return Clash(_sum(known, whole.unit), whole)


def until(journey: JourneyMap, stage_id: Id) -> Duration | None:
    """How long the stages up to and with this one take; None when one of them is not known.

    Told in their own unit when they share one, else in that of this stage.
    """
    found: list[Duration] = []
    for stage in journey.stages:
        if stage.duration is None:
            return None
        found.append(stage.duration)
        if stage.id == stage_id:
            return _sum(found, stage.duration.unit)
    raise KeyError(stage_id)


def total(journey: JourneyMap) -> Duration | None:
    """How long all stages take; None when one of them is not known."""
    return until(journey, journey.stages[-1].id)


def longer(one: Duration, other: Duration) -> bool:
    """Whether one takes longer than the other; rounding of a millionth aside."""
    return _days([one]) > _days([other]) * (1 + 1e-6)


def _days(durations: Iterable[Duration]) -> float:
    return sum(each.value * DAYS[each.unit] for each in durations)


def _sum(durations: list[Duration], unit: Unit) -> Duration:
    units = {each.unit for each in durations}
    if len(units) == 1:
        return Duration(value=sum(each.value for each in durations), unit=units.pop())
    return Duration(value=_days(durations) / DAYS[unit], unit=unit)

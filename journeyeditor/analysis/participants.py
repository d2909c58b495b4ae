"""A13. Who is in the room: departments on the map that nobody in the workshop speaks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.model.base import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation(Finding):
    """The departments on the map that are in the room and those that are missing, as they come.

    `used` are the cards that name a department. Both are empty when no participants are entered.
    """

    present: tuple[Id, ...] = ()
    missing: tuple[Id, ...] = ()


def participation(facts: Facts) -> Participation:
    """Departments on cards, minus departments of participants.

    An employee card without a department belongs to that of its lane, if the lane has one.
    """
    found = dict(_departments(facts))
    names = tuple(dict.fromkeys(found.values()))
    if not facts.project.participants:
        return Participation(used=tuple(found), lack=Lack.NO_PARTICIPANTS)
    here = {participant.department_id for participant in facts.project.participants}
    return Participation(
        used=tuple(found),
        lack=None if names else Lack.NO_DEPARTMENTS,
        present=tuple(name for name in names if name in here),
        missing=tuple(name for name in names if name not in here),
    )


def _departments(facts: Facts) -> Iterator[tuple[Id, Id]]:
    for card, _, lane in facts.steps:
        name = getattr(card, "department_id", None) or lane.department_id
        if name is not None:
            yield card.id, name

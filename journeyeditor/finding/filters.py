"""Which cards have what somebody asks for: kind, channel, department, Kano, evidence, friction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap

NOTHING = ""
"""The choice that means: has none, such as a card without a department."""

AVOIDABLE = "avoidable"
"""Stands among the frictions, though it is a field of its own."""


class Aspect(StrEnum):
    """What cards can be told apart by."""

    KIND = "kind"
    CHANNEL = "channel"
    DEPARTMENT = "department"
    KANO = "kano"
    EVIDENCE = "evidence"
    FRICTION = "friction"


Choices = frozenset[str]
"""Codes or ids of which a card must have one."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for. An aspect without choices asks for nothing; all that do must hold."""

    chosen: tuple[tuple[Aspect, Choices], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.chosen)

    def of(self, aspect: Aspect) -> Choices:
        """The choices in an aspect."""
        return dict(self.chosen).get(aspect, frozenset())

    def asking(self, aspect: Aspect, choices: Choices) -> Filter:
        """The same with other choices in an aspect."""
        asked = {**dict(self.chosen), aspect: choices}
        return Filter(tuple((each, asked[each]) for each in Aspect if asked.get(each)))

    def fits(self, card: AnyCard) -> bool:
        """Whether a card has one of the choices in every aspect that is asked for."""
        return all(not choices.isdisjoint(has(card, aspect)) for aspect, choices in self.chosen)


def has(card: AnyCard, aspect: Aspect) -> frozenset[str]:
    """What a card has in an aspect; NOTHING when it has none but could, empty when it cannot."""
    fields = vars(card)
    if aspect is Aspect.FRICTION:
        return _frictions(card)
    name = _FIELDS[aspect]
    if name not in fields:
        return frozenset()
    value = fields[name]
    return frozenset({NOTHING if value is None else str(value)})


_FIELDS: Mapping[Aspect, str] = {
    Aspect.KIND: "kind",
    Aspect.CHANNEL: "channel_id",
    Aspect.DEPARTMENT: "department_id",
    Aspect.KANO: "kano",
    Aspect.EVIDENCE: "evidence",
}


def _frictions(card: AnyCard) -> frozenset[str]:
    fields = vars(card)
    if "friction" not in fields:
        return frozenset()
    found = {str(each) for each in fields["friction"]}
    if fields.get("avoidable"):
        found.add(AVOIDABLE)
    return frozenset(found or {NOTHING})


def misfits(journey: JourneyMap, wanted: Filter) -> frozenset[Id]:
    """The cards of a journey that have not what is asked for."""
    return frozenset(place.card.id for place in places(journey) if not wanted.fits(place.card))


def counts(journey: JourneyMap, aspect: Aspect) -> dict[str, int]:
    """How many cards of a journey have each code of an aspect; codes that none has are absent."""
    found: dict[str, int] = {}
    for place in places(journey):
        for code in has(place.card, aspect):
            found[code] = found.get(code, 0) + 1
    return found

"""When a map grows beyond what people can take in. Advice: nothing is refused for it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from journeyeditor.model.journey import JourneyMap


class Crowd(StrEnum):
    """What there is much of."""

    STAGES = "stages"
    LANES = "lanes"
    CARDS = "cards"
    MOMENTS = "moments"


LIMITS = (
    (Crowd.STAGES, 12),
    (Crowd.LANES, 20),
    (Crowd.CARDS, 200),
    (Crowd.MOMENTS, 24),
)
"""How much people can still oversee: stages, lanes and cards of a map, moments of a stage."""


class Advice(NamedTuple):
    """There are `found` of something, and more than `most` is too much to oversee."""

    crowd: Crowd
    found: int
    most: int


def advice(journey: JourneyMap) -> tuple[Advice, ...]:
    """What there is too much of on this map, in the order of `LIMITS`."""
    found = {
        Crowd.STAGES: len(journey.stages),
        Crowd.LANES: len(journey.lanes),
        Crowd.CARDS: sum(len(cell.cards) for lane in journey.lanes for cell in lane.cells),
        Crowd.MOMENTS: max(stage.slots for stage in journey.stages),
    }
    return tuple(Advice(crowd, found[crowd], most) for crowd, most in LIMITS if found[crowd] > most)

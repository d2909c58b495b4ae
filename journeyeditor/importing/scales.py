"""The scales on which a table can hold scores: those of the map, and two of feelings.

An effort score exists in two lengths, and runs in either direction. The map keeps two of the four
(1-7, high is easy, and 1-5, low is easy); the other two are the same questions with the answers
turned round, and are turned round as they come in.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from journeyeditor.model.enums import MetricKind


class Scale(StrEnum):
    """A scale of scores in a table."""

    GRADE = "grade"
    CSAT5 = "csat5"
    CSAT_PCT = "csat_pct"
    NPS = "nps"
    CES7 = "ces7"
    """1 to 7, high is easy."""
    CES7_EFFORT = "ces7_effort"
    """1 to 7, high is much effort."""
    CES5 = "ces5"
    """1 to 5, high is much effort."""
    CES5_EASE = "ces5_ease"
    """1 to 5, high is easy."""
    FEELING = "feeling"
    """A feeling, -2 to 2."""
    SENTIMENT = "sentiment"
    """A feeling as text analysis gives it, -1 to 1."""

    @property
    def kind(self) -> MetricKind | None:
        """As what the map keeps it; None for a feeling, which becomes a point of a curve."""
        return _KINDS.get(self)


_KINDS: Mapping[Scale, MetricKind] = MappingProxyType(
    {
        Scale.GRADE: MetricKind.GRADE,
        Scale.CSAT5: MetricKind.CSAT5,
        Scale.CSAT_PCT: MetricKind.CSAT_PCT,
        Scale.NPS: MetricKind.NPS,
        Scale.CES7: MetricKind.CES7,
        Scale.CES7_EFFORT: MetricKind.CES7,
        Scale.CES5: MetricKind.CES5,
        Scale.CES5_EASE: MetricKind.CES5,
    }
)

CES = (Scale.CES7, Scale.CES7_EFFORT, Scale.CES5, Scale.CES5_EASE)

_MEANS: Mapping[Scale, tuple[float, float]] = MappingProxyType(
    {
        Scale.GRADE: (1, 10),
        Scale.CSAT5: (1, 5),
        Scale.CSAT_PCT: (0, 100),
        Scale.NPS: (-100, 100),
        Scale.CES7: (1, 7),
        Scale.CES7_EFFORT: (1, 7),
        Scale.CES5: (1, 5),
        Scale.CES5_EASE: (1, 5),
        Scale.FEELING: (-2, 2),
        Scale.SENTIMENT: (-1, 1),
    }
)

_ANSWERS: Mapping[Scale, tuple[float, float]] = MappingProxyType(
    {**_MEANS, Scale.NPS: (0, 10), Scale.CSAT_PCT: (1, 5)}
)


def ends(scale: Scale, raw: bool) -> tuple[float, float]:
    """The lowest and highest score; `raw` is that of one person's answer.

    The Net Promoter Score asks for 0 to 10; the share of satisfied people for 1 to 5.
    """
    return (_ANSWERS if raw else _MEANS)[scale]


def kept(scale: Scale, value: float) -> float:
    """A mean as the map keeps it: turned round, or made a feeling."""
    match scale:
        case Scale.CES7_EFFORT:
            return 8 - value
        case Scale.CES5_EASE:
            return 6 - value
        case Scale.SENTIMENT:
            return 2 * value
        case _:
            return value


def kept_spread(scale: Scale, sd: float) -> float:
    """A standard deviation as the map keeps it."""
    return 2 * sd if scale is Scale.SENTIMENT else sd

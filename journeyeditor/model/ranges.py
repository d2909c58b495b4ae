"""Which values a scale of measurement has."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.model.enums import MetricKind

_RANGES: Mapping[MetricKind, tuple[float, float]] = MappingProxyType(
    {
        MetricKind.GRADE: (1.0, 10.0),
        MetricKind.CSAT5: (1.0, 5.0),
        MetricKind.CSAT_PCT: (0.0, 100.0),
        MetricKind.NPS: (-100.0, 100.0),
        MetricKind.CES7: (1.0, 7.0),
        MetricKind.CES5: (1.0, 5.0),
    }
)


def range_of(kind: MetricKind) -> tuple[float, float]:
    """The least and the largest value on a scale."""
    return _RANGES[kind]

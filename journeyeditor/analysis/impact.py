"""What an improvement would bring in a year: volume x affected x behaviour x value (S0, row 0.4).

A product of four guesses; when one is missing the result is unknown, never 0.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import prod
from typing import NamedTuple

from journeyeditor.analysis.finding import Finding
from journeyeditor.model.base import Id
from journeyeditor.model.project import ImpactChain


class Factor(StrEnum):
    """The factors, by their fields of a chain."""

    VOLUME = "volume"
    AFFECTED = "p_affected"
    BEHAVIOUR = "p_behaviour"
    VALUE = "value_eur"


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact(Finding):
    """Euros a year, None as long as a factor is `missing`. `used` are the cards of the chain."""

    value: float | None = None
    missing: tuple[Factor, ...] = ()


class Total(NamedTuple):
    """The sum of what is known, None when nothing is; `unknown` are the chains left out."""

    value: float | None
    known: int
    unknown: tuple[Id, ...]


def impact(chain: ImpactChain) -> Impact:
    """What one chain brings."""
    factors: dict[Factor, float | None] = {each: getattr(chain, each.value) for each in Factor}
    known = [value for value in factors.values() if value is not None]
    missing = tuple(each for each, value in factors.items() if value is None)
    return Impact(
        used=chain.card_ids, value=None if missing else prod(known, start=1.0), missing=missing
    )


def total(chains: Iterable[ImpactChain]) -> Total:
    """What several chains bring together, as far as it is known."""
    found = [(chain.id, impact(chain).value) for chain in chains]
    known = [value for _, value in found if value is not None]
    unknown = tuple(chain_id for chain_id, value in found if value is None)
    return Total(sum(known) if known else None, len(known), unknown)

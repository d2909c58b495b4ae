"""A3b. Flawless chain: how many customers have nothing but good contacts.

With p the share of satisfied customers of each contact, the product of all p is the share that has
a good contact every time, if contacts are independent of each other. The bounds hold whatever the
dependence (Frechet): max(0, 1 - sum of (1 - p)) to the smallest p.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack, Reason, Skipped
from journeyeditor.analysis.scales import on_scale
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import MetricKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain(Finding):
    """Shares from 0 to 1 of customers without one bad contact, over `contacts` contacts.

    All None with fewer than two contacts. `independent` must be told as "if the contacts are
    independent of each other".
    """

    independent: float | None = None
    low: float | None = None
    high: float | None = None
    contacts: int = 0


def chain(facts: Facts, chosen: frozenset[Id] | None = None) -> Chain:
    """The chain of the chosen touchpoints, or else of all with a share of satisfied customers."""
    shares: dict[Id, float] = {}
    skipped: list[Skipped] = []
    for step in facts.touchpoints:
        if chosen is not None and step.card.id not in chosen:
            continue
        share = _share(facts, step.card)
        if isinstance(share, float):
            shares[step.card.id] = share
        elif chosen is not None or share is not Reason.NO_METRIC:
            skipped.append(Skipped(step.card.id, share))
    used, left = tuple(shares), tuple(skipped)
    if len(shares) < 2:
        lack = Lack.ONE_CONTACT if shares else Lack.NO_SCORES
        return Chain(used=used, skipped=left, lack=lack, contacts=len(shares))
    return Chain(
        used=used,
        skipped=left,
        independent=math.prod(shares.values()),
        low=max(0.0, 1 - math.fsum(1 - p for p in shares.values())),
        high=min(shares.values()),
        contacts=len(shares),
    )


def _share(facts: Facts, card: Touchpoint) -> float | Reason:
    """The share listed last, from 0 to 1, or why there is none."""
    metrics = facts.card_metrics.get(card.id, ())
    values = [metric.value for metric in metrics if metric.kind is MetricKind.CSAT_PCT]
    if not values:
        return Reason.NO_METRIC
    newest = values[-1]
    return newest / 100 if on_scale(MetricKind.CSAT_PCT, newest) else Reason.OFF_SCALE

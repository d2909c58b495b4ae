"""Running balance: the sum of all feelings so far. A thin line beside the friction ledger (A3)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.peak_end import Felt
from journeyeditor.analysis.series import ids_with, left_out
from journeyeditor.model.journey import EmotionCurve


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance(Finding):
    """The sum of the feelings up to and with each measured moment, in feeling points."""

    sums: tuple[Felt, ...] = ()
    highest: Felt | None = None
    end: Felt | None = None


def balance(facts: Facts, curve: EmotionCurve) -> Balance:
    """The running balance of one curve; an unmeasured moment adds nothing and has no sum."""
    row = facts.rows[curve.id]
    felt = [(m.point.v, m.card.id if m.card else None, m.stage_id) for m in row if m.point]
    if not felt:
        return Balance(skipped=left_out(row), lack=Lack.NO_FEELINGS)
    # Feelings have one decimal; whole tenths add up without the error of binary fractions.
    tenths = accumulate(round(10 * v) for v, _, _ in felt)
    sums = tuple(
        Felt(total / 10, card, stage) for total, (_, card, stage) in zip(tenths, felt, strict=True)
    )
    highest = max(sums, key=lambda each: each.v)
    return Balance(
        used=ids_with(row), skipped=left_out(row), sums=sums, highest=highest, end=sums[-1]
    )

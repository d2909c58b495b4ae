"""A1. Peak-end score: how a journey is remembered (Kahneman et al. 1993).

score = (peak + end) / 2. The peak is the feeling farthest from 0, the end the last known one;
durations play no part (duration neglect, Fredrickson & Kahneman 1993). The plain mean stands
beside it, for it predicts about as well (Alaybek et al. 2022).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack, difference, mean
from journeyeditor.analysis.series import Moment, ids_with, left_out
from journeyeditor.model.base import Id
from journeyeditor.model.feelings import end_index, peak_index
from journeyeditor.model.journey import EmotionCurve


class Felt(NamedTuple):
    """A feeling (-2.0 to 2.0) and where: at a card, or (free point) somewhere in a stage."""

    v: float
    card_id: Id | None
    stage_id: Id


@dataclass(frozen=True, slots=True, kw_only=True)
class PeakEnd(Finding):
    """Feelings from -2.0 to 2.0; all None when nothing is measured.

    `known` points went into it. `mean` leaves out points with fewer than five answers (A12), peak
    and end do not: one strong memory of few people is still one of the journey. `above_mean` is
    the score minus the mean. `one_point` and `end_unmeasured` are the two marks to print beside.
    """

    score: float | None = None
    peak: Felt | None = None
    end: Felt | None = None
    highest: Felt | None = None
    lowest: Felt | None = None
    mean: float | None = None
    above_mean: float | None = None
    known: int = 0
    one_point: bool = False
    end_unmeasured: bool = False


def peak_end(facts: Facts, curve: EmotionCurve) -> PeakEnd:
    """The peak-end score of one curve.

    Of equally strong feelings with opposite signs the negative one is the peak (the direction of
    Mittal, Ross & Baldasare 1998), of the same sign the latest. The end counts as unmeasured when
    the last card that the curve follows has no point and no free point comes after it.
    """
    row = facts.rows[curve.id]
    felt = [Felt(m.point.v, m.card.id if m.card else None, m.stage_id) for m in row if m.point]
    values = [each.v for each in felt]
    peak, end = peak_index(values), end_index(values)
    if peak is None or end is None:
        return PeakEnd(skipped=left_out(row), lack=Lack.NO_FEELINGS)
    score = (values[peak] + values[end]) / 2
    middle = mean(tuple(m.point.v for m in row if m.point and m.counts))
    return PeakEnd(
        used=ids_with(row),
        skipped=left_out(row),
        score=score,
        peak=felt[peak],
        end=felt[end],
        highest=max(reversed(felt), key=_feeling),
        lowest=min(reversed(felt), key=_feeling),
        mean=middle,
        above_mean=difference(middle, score),
        known=len(felt),
        one_point=len(felt) == 1,
        end_unmeasured=_unmeasured(row[-1]),
    )


def _feeling(felt: Felt) -> float:
    return felt.v


def _unmeasured(moment: Moment) -> bool:
    return moment.point is None

"""Scores as measurements: a mean as it is, or the answers of people taken together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from journeyeditor.importing.outcome import Item, Key
from journeyeditor.importing.scales import Scale, kept, kept_spread
from journeyeditor.importing.scores import Counts, Entry, Score

SATISFIED = 4
"""The least answer, of 1 to 5, that counts as satisfied."""


def of_mean(key: Key, score: Score, entry: Entry) -> Item:
    """A measurement that the table holds as such."""
    return _item(key, score.value, score.n or 1, score.sd, score.counts, (entry,))


def of_answers(key: Key, answers: Sequence[tuple[Entry, float]]) -> Item:
    """The measurement that the answers of people make: number, mean and spread, or counts."""
    entries = tuple(entry for entry, _ in answers)
    values = [value for _, value in answers]
    n = len(values)
    if key.scale is Scale.NPS:
        counts = nps_counts(values)
        return _item(key, counts.score, n, None, counts, entries)
    if key.scale is Scale.CSAT_PCT:
        satisfied = sum(value >= SATISFIED for value in values)
        return _item(key, 100 * satisfied / n, n, None, None, entries)
    mean = math.fsum(values) / n
    squares = math.fsum((value - mean) ** 2 for value in values)
    return _item(key, mean, n, math.sqrt(squares / (n - 1)) if n > 1 else None, None, entries)


def nps_counts(values: Iterable[float]) -> Counts:
    """Those who gave 9 or 10, those of 7 or 8, and the others."""
    given = tuple(values)
    promoters = sum(value >= 9 for value in given)
    detractors = sum(value <= 6 for value in given)
    return Counts(promoters, len(given) - promoters - detractors, detractors)


def _item(
    key: Key,
    value: float,
    n: int,
    sd: float | None,
    counts: Counts | None,
    entries: tuple[Entry, ...],
) -> Item:
    """Rounded to two decimals; the feeling of a curve to one, as the map has it."""
    digits = 1 if key.scale.kind is None else 2
    value = round(kept(key.scale, value), digits) + 0.0
    spread = None if sd is None else round(kept_spread(key.scale, sd), 2)
    return Item(key, value, n, spread, counts, entries)

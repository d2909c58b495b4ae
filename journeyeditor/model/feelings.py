"""Peak and end of a row of feelings, by the peak-end rule (Kahneman et al. 1993).

Both the curve on the map and the analyses go by these two rules.
"""

from __future__ import annotations

from collections.abc import Sequence


def peak_index(values: Sequence[float | None]) -> int | None:
    """Where the feeling farthest from 0 stands; None when nothing is known.

    Of equals with opposite signs the negative one wins (negative weighs more: Mittal, Ross &
    Baldasare 1998), of equals with the same sign the latest.
    """
    best: int | None = None
    for index, value in enumerate(values):
        if value is None:
            continue
        if best is None or _beats(value, values[best] or 0.0):
            best = index
    return best


def _beats(value: float, best: float) -> bool:
    if abs(value) != abs(best):
        return abs(value) > abs(best)
    return value <= best


def end_index(values: Sequence[float | None]) -> int | None:
    """Where the last known feeling stands; None when nothing is known."""
    return next((i for i in range(len(values) - 1, -1, -1) if values[i] is not None), None)

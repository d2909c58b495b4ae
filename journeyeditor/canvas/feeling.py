"""Feelings as they are set by hand: steps of 0.5, or of 0.1 when asked finely. Knows no Qt."""

from __future__ import annotations

COARSE, FINE = 0.5, 0.1


def snapped(v: float, fine: bool) -> float:
    """The nearest step, -2.0 to 2.0; never -0.0."""
    step = FINE if fine else COARSE
    return max(-2.0, min(2.0, round(round(v / step) * step, 1))) + 0.0


def stepped(v: float | None, up: bool) -> float:
    """Half a step up or down; the first step from "unmeasured" is from 0."""
    return snapped((v or 0.0) + (COARSE if up else -COARSE), fine=True)

"""Gliding: how far something is on its way at a moment, and which way a camera takes.

Quick at first, slow at the end: what answers a person begins to move at once. Knows no Qt.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from journeyeditor.canvas.camera import Camera

GIVE_WAY = 0.120
"""Seconds in which cards give way while something is carried."""

SETTLE = 0.090
"""Seconds in which what was dropped settles in its place."""

GLIDE_BACK = 0.160
"""Seconds in which what cannot stay, or was let go of, is where it was."""

ZOOM = 0.140
"""Seconds of a zoom by button or key."""


class Glide(NamedTuple):
    """Something on its way since `begun`, for `seconds`; both in seconds of one clock."""

    begun: float
    seconds: float

    def share(self, now: float) -> float:
        """The share of the way that lies behind, 0.0 to 1.0."""
        if self.over(now):
            return 1.0
        return 1.0 - (1.0 - max(0.0, now - self.begun) / self.seconds) ** 3

    def over(self, now: float) -> bool:
        """Whether it has arrived."""
        return now >= self.begun + self.seconds


def between(one: float, other: float, share: float) -> float:
    """What lies a share of the way from one number to another."""
    return one + (other - one) * share


def on_the_way(start: Camera, goal: Camera, share: float) -> Camera:
    """The camera a share of the way to another one over the same map.

    The zoom grows by equal factors, and the place that both show at the same pixel stays there.
    """
    if share >= 1.0:
        return goal
    ratio = goal.zoom / start.zoom
    zoom = start.zoom * ratio**share
    done = share if ratio == 1.0 else (zoom - start.zoom) / (goal.zoom - start.zoom)
    x, y = (round(between(a, b, done)) for a, b in ((start.x, goal.x), (start.y, goal.y)))
    return replace(goal, zoom=zoom, x=x, y=y)

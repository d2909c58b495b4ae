"""Where to cut a poster along one of its sides, so that the cuts run through little.

Pure arithmetic on lengths in mm: a row of sheets can show more than there is to be shown, and
what is over leaves the seams room to move.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import accumulate, pairwise
from math import ceil, floor, inf
from typing import NamedTuple

from journeyeditor.poster.tiles.grid import TOLERANCE, Reach

STEP = 0.5
"""Between two places that are tried, in mm."""

CLEAR = 0.5
"""What is cut less than so many mm beside it counts as cut through."""

SLIVER = 0.25
"""No sheet shows less than this part of its even share."""


class Span(NamedTuple):
    """Something that a cut between `start` and `end` runs through, and how bad that is.

    `harm` weighs against moving a cut from its even place: square mm.
    """

    start: float
    end: float
    harm: float


def cuts(length: float, reach: Reach, spans: Sequence[Span]) -> tuple[float, ...]:
    """The places of the seams, in order, one less than there are sheets.

    They do the least harm of all that the sheets can reach, and lie as evenly as that allows. The
    length must be one that the sheets can show.
    """
    if reach.sheets == 1:
        return ()
    found = _Search(length, reach, spans).best()
    return _latest(reach) if found is None else tuple(at * STEP for at in found)


def _latest(reach: Reach) -> tuple[float, ...]:
    """Every sheet shows all that it can: where there is no room to move."""
    return tuple(reach.first + at * reach.middle for at in range(reach.sheets - 1))


class _Search:
    """Shortest way over a grid of places: cut by cut, the best way to have it at each place."""

    def __init__(self, length: float, reach: Reach, spans: Sequence[Span]) -> None:
        self._length, self._reach = length, reach
        self._places = floor(length / STEP) + 1
        self._harm = _harm(self._places, spans)
        self._least = max(1, floor(length * SLIVER / reach.sheets / STEP))

    def best(self) -> list[int] | None:
        """The places of the cuts in steps; None when no place of the grid will do."""
        costs, came_from = self._first(), []
        for number in range(2, self._reach.sheets):
            costs, before = self._next(costs, number)
            came_from.append(before)
        first = ceil((self._length - self._reach.last) / STEP - TOLERANCE)
        ends = range(max(first, 0), max(self._places - self._least, 0))
        at = min(ends, key=lambda place: costs[place], default=0)
        if costs[at] == inf:
            return None
        found = [at]
        for before in reversed(came_from):
            found.append(before[found[-1]])
        return found[::-1]

    def _first(self) -> list[float]:
        """What it costs to have the first cut at each place."""
        farthest = floor(self._reach.first / STEP + TOLERANCE)
        return [
            self._cost(at, 1) if self._least <= at <= farthest else inf
            for at in range(self._places)
        ]

    def _next(self, costs: Sequence[float], number: int) -> tuple[list[float], list[int]]:
        """The same with one cut more, and where the cut before it then lies."""
        most = floor(self._reach.middle / STEP + TOLERANCE)
        made, before = [inf] * self._places, [0] * self._places
        near: deque[int] = deque()  # places for the cut before, the cheapest first
        for at in range(self._least, self._places):
            new = at - self._least
            while near and costs[near[-1]] > costs[new]:
                near.pop()
            near.append(new)
            while near[0] < at - most:
                near.popleft()
            before[at] = near[0]
            made[at] = costs[near[0]] + self._cost(at, number)
        return made, before

    def _cost(self, at: int, number: int) -> float:
        even = self._length * number / self._reach.sheets
        return self._harm[at] + (at * STEP - even) ** 2


def _harm(places: int, spans: Sequence[Span]) -> list[float]:
    """What a cut at each place of the grid runs through."""
    steps = [0.0] * (places + 1)
    for start, end, harm in spans:
        first = max(0, floor((start - CLEAR) / STEP) + 1)
        last = min(places - 1, ceil((end + CLEAR) / STEP) - 1)
        if first <= last:
            steps[first] += harm
            steps[last + 1] -= harm
    return list(accumulate(steps[:-1]))


def shares(length: float, places: Sequence[float]) -> list[tuple[float, float]]:
    """From where to where each sheet shows the poster when it is glued."""
    return list(pairwise((0.0, *places, length)))

"""The ways of links, in columns and lanes: where they turn, not yet at what height.

A `supports` link drops from the customer's card along its plumb line, through the gap between
bricks, into the gutter above the employee's lane, along it and down to the employee's card. It
never runs over a card that has no part in it. Rows may grow and stages may move without any way
changing, so ways are found once and kept.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from journeyeditor.layout.arrange import Arranged
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import Link

LEVELS = 3
"""How many lines may run above each other in a gutter."""

BUCKET = 200.0
"""Stretches of a gutter are filed by pieces of this many mm, so that few have to be looked at."""


class Turn(NamedTuple):
    """A level piece: in the gutter of a lane (its index), at a level, to a new x in mm."""

    lane: int
    level: int
    x: float


class Way(NamedTuple):
    """From a card (which side) at x, by turns, to another card (which side) at x."""

    start: Id
    start_x: float
    down: bool
    turns: tuple[Turn, ...]
    end: Id
    end_x: float
    from_above: bool


class _Gutter:
    """Which stretches of a lane's gutter are taken at each level, and by which trunk."""

    def __init__(self, order: Sequence[int]) -> None:
        self._order = order
        self._taken: dict[tuple[int, int], list[tuple[float, float, Id]]] = {}

    def level(self, left: float, right: float, trunk: Id) -> int:
        """The first level where the stretch is free, or the last if none is."""
        buckets = range(int(left // BUCKET), int(right // BUCKET) + 1)
        level = next(
            (at for at in self._order if self._free(at, buckets, left, right, trunk)),
            self._order[-1],
        )
        for bucket in buckets:
            self._taken.setdefault((level, bucket), []).append((left, right, trunk))
        return level

    def _free(self, level: int, buckets: range, left: float, right: float, trunk: Id) -> bool:
        for bucket in buckets:
            for a, b, other in self._taken.get((level, bucket), ()):
                if left < b + 1 and a < right + 1 and other != trunk:
                    return False
        return True


class Rules(NamedTuple):
    """What all ways of a map go by.

    `gap` is the room between two cards and `shift` how far from the middle of a card a link other
    than `supports` leaves it, in mm. `friends` are the cards that support a card: its line may
    pass behind them. Links `across` stages take the gutters from the other side, as they do not
    know of the links within the stages.
    """

    gap: float
    shift: float
    friends: Mapping[Id, frozenset[Id]]
    across: bool = False


def supporters(links: Sequence[Link]) -> Mapping[Id, frozenset[Id]]:
    """For each card the cards that support it, itself included."""
    found: dict[Id, set[Id]] = {}
    for link in links:
        if link.kind is LinkKind.SUPPORTS:
            found.setdefault(link.target, {link.target}).add(link.source)
    return {card: frozenset(friends) for card, friends in found.items()}


class Router:
    """Finds the ways among some cards: those of one stage, or of the whole map."""

    def __init__(self, lanes: Sequence[Sequence[Arranged]], rules: Rules) -> None:
        self._rules = rules
        self._items = {item.id: item for row in lanes for item in row}
        self._lane = {item.id: at for at, row in enumerate(lanes) for item in row}
        self._rows = [sorted((i.x, i.x + i.w, i.row, i.id) for i in row) for row in lanes]
        self._widest = [max((item.w for item in row), default=0.0) for row in lanes]
        order = range(LEVELS)
        self._gutters = [_Gutter(order[::-1] if rules.across else order) for _ in lanes]

    def way(self, link: Link) -> Way:
        """The way of a link between two cards that the router knows."""
        if link.kind is LinkKind.SUPPORTS:
            return self._supports(link)
        return self._other(link)

    def _supports(self, link: Link) -> Way:
        """From the customer's card to the employee's."""
        above, below = self._lane[link.target], self._lane[link.source]
        start, end = self._middle(link.target), self._middle(link.source)
        if above >= below:
            turn = Turn(below, -1, end)
            return Way(link.target, start, False, (turn,), link.source, end, False)
        row, friends = self._items[link.target].row, self._rules.friends[link.target]
        turns, x = self._down(above, below, start, row, link.target, friends)
        if abs(x - end) > 0.1:
            turns.append(self._turn(below, x, end, link.target))
        return Way(link.target, start, True, tuple(turns), link.source, end, True)

    def _down(
        self, above: int, below: int, x: float, row: int, trunk: Id, friends: frozenset[Id]
    ) -> tuple[list[Turn], float]:
        """The turns on the way down through lanes, and the x at which it arrives."""
        turns: list[Turn] = []
        for at in range(above, below):
            fresh = self._clear(at, x, row if at == above else -1, friends)
            if fresh != x:
                turns.append(self._turn(at, x, fresh, trunk))
                x = fresh
        return turns, x

    def _turn(self, at: int, a: float, b: float, trunk: Id) -> Turn:
        return Turn(at, self._gutters[at].level(min(a, b), max(a, b), trunk), b)

    def _middle(self, card: Id) -> float:
        item = self._items[card]
        return item.x + item.w / 2

    def _clear(self, at: int, x: float, row: int, friends: frozenset[Id]) -> float:
        """An x at which a line may pass the lane: the gap at the side of what stands in its way."""
        for _ in range(4):
            hit = self._in_the_way(at, x, row, friends)
            if hit is None:
                return x
            left, right = hit
            gap = self._rules.gap / 2
            x = left - gap if x - left <= right - x else right + gap
        return x

    def _in_the_way(
        self, at: int, x: float, row: int, friends: frozenset[Id]
    ) -> tuple[float, float] | None:
        """The sides of a card below `row` over which a line at x would run."""
        cards = self._rows[at]
        for index in range(bisect_left(cards, (x - self._widest[at],)), len(cards)):
            left, right, here, card = cards[index]
            if left > x:
                break
            if left + 0.2 < x < right - 0.2 and here > row and card not in friends:
                return left, right
        return None

    def _other(self, link: Link) -> Way:
        """Out of one card beside its middle, along a gutter, into the other."""
        a, b = self._lane[link.source], self._lane[link.target]
        x1, x2 = self._middle(link.source), self._middle(link.target)
        aside = self._rules.shift if x2 >= x1 else -self._rules.shift
        x1, x2 = x1 + aside, x2 - aside
        if a == b:
            turn = self._turn(a, x1, x2, link.id)
            return Way(link.source, x1, False, (turn,), link.target, x2, True)
        if a > b:
            turn = self._turn(a, x1, x2, link.id)
            return Way(link.source, x1, False, (turn,), link.target, x2, False)
        row = self._items[link.source].row
        turns, x = self._down(a, b, x1, row, link.id, frozenset({link.source}))
        turns.append(self._turn(b, x, x2, link.id))
        return Way(link.source, x1, True, tuple(turns), link.target, x2, True)


def ways(
    lanes: Sequence[Sequence[Arranged]], links: Sequence[Link], rules: Rules
) -> Mapping[Id, Way]:
    """The way of every link, by the id of the link."""
    router = Router(lanes, rules)
    return {link.id: router.way(link) for link in links}

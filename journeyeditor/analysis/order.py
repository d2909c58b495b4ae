"""Two versions of a map side by side: which stage is which, and what changed places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from journeyeditor.model.base import Id
from journeyeditor.model.journey import Lane, Stage

Partners = tuple[tuple[Id | None, Id | None], ...]


def partners(before: Sequence[Stage | Lane], after: Sequence[Stage | Lane]) -> Partners:
    """Each stage (or lane) before with the same one after, None where there is only one of them.

    Copies have new ids, so the name tells, and of those whose names were changed the order.
    """
    names = _by_name(after)
    same = {item.id: names[key].id for key, item in _by_name(before).items() if key in names}
    taken = set(same.values())
    left = [item.id for item in before if item.id not in same]
    right = [item.id for item in after if item.id not in taken]
    rest = dict(zip(left, right, strict=False))
    alone = [(None, item) for item in right[len(left) :]]
    return (*((i.id, same.get(i.id) or rest.get(i.id)) for i in before), *alone)


def _by_name(items: Sequence[Stage | Lane]) -> dict[tuple[str, int], Stage | Lane]:
    """The items by name and, where names are equal, by how many came before."""
    found: dict[tuple[str, int], Stage | Lane] = {}
    for item in items:
        earlier = sum(1 for name, _ in found if name == item.name)
        found[item.name, earlier] = item
    return found


def out_of_order(row: Sequence[int]) -> frozenset[int]:
    """The indexes of the fewest numbers to take out so that the rest rises (no two are equal).

    They are what a longest rising part leaves (patience sorting).
    """
    ends: list[int] = []
    at: list[int] = []
    previous: list[int | None] = []
    for index, number in enumerate(row):
        length = bisect_left(ends, number)
        previous.append(at[length - 1] if length else None)
        ends[length : length + 1] = [number]
        at[length : length + 1] = [index]
    kept: set[int] = set()
    last = at[-1] if at else None
    while last is not None:
        kept.add(last)
        last = previous[last]
    return frozenset(range(len(row))) - kept

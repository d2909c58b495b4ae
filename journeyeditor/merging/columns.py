"""The moments of a stage in two versions: which moment of the one is which of the other.

Cards tell: the moments at which most cards stayed together, in the same order, are the same. So a
moment that was put in does not make moved cards of all that stand behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence


def aligned(
    pairs: Iterable[tuple[int, int]],
    before: int,
    after: int,
    filled: tuple[Container[int], Container[int]] = ((), ()),
) -> dict[int, int]:
    """Moments before -> after, rising on both sides; `before` and `after` are how many there are.

    `pairs` has a pair (slot before, slot after) for each card that is in both; `filled` are the
    moments before and after at which any card is. Between moments that cards tie together, the
    others belong together in their order when they are as many as before, else the empty ones.
    """
    found: dict[int, int] = {}
    i = j = 0
    for here, there in [*chain(Counter(pairs)), (before, after)]:
        old: Sequence[int] = range(i, here)
        new: Sequence[int] = range(j, there)
        if len(old) != len(new):
            old, new = (empty(row, full) for row, full in zip((old, new), filled, strict=True))
        found.update(zip(old, new, strict=False))
        if here < before and there < after:
            found[here] = there
        i, j = here + 1, there + 1
    return found


def empty(moments: Iterable[int], filled: Container[int]) -> list[int]:
    """The moments at which no card is."""
    return [moment for moment in moments if moment not in filled]


def chain(weights: Counter[tuple[int, int]]) -> list[tuple[int, int]]:
    """The heaviest chain of pairs that rises on both sides; of equal ones the less moved."""
    order = sorted(weights, key=lambda pair: (pair[0], -pair[1]))
    if all(here == there for here, there in order):
        return order
    most = max(there for _, there in order) + 1
    tree: list[tuple[int, int]] = [(0, -1)] * (most + 1)
    previous: list[int] = []
    for index, (here, there) in enumerate(order):
        weight, last = _best(tree, there)
        previous.append(last)
        _raise(tree, there + 1, (weight + 2 * weights[here, there] + (here == there), index))
    return _back(order, previous, _best(tree, most)[1])


def _best(tree: list[tuple[int, int]], end: int) -> tuple[int, int]:
    """The heaviest chain that ends before moment `end`, and its last pair (a Fenwick tree)."""
    best = (0, -1)
    while end > 0:
        best = max(best, tree[end])
        end -= end & -end
    return best


def _raise(tree: list[tuple[int, int]], at: int, value: tuple[int, int]) -> None:
    while at < len(tree):
        tree[at] = max(tree[at], value)
        at += at & -at


def _back(order: list[tuple[int, int]], previous: list[int], last: int) -> list[tuple[int, int]]:
    chain: list[tuple[int, int]] = []
    while last >= 0:
        chain.append(order[last])
        last = previous[last]
    return chain[::-1]

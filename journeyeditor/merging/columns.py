"""The moments of a stage in two versions: which moment of the one is which of the other.

Cards tell: the moments at which most cards stayed together, in the same order, are the same. So a
moment that was put in does not make moved cards of all that stand behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def aligned(pairs: Iterable[tuple[int, int]], before: int, after: int) -> dict[int, int]:
    """Moments before -> after, rising on both sides; `before` and `after` are how many there are.

    `pairs` has a pair (slot before, slot after) for each card that is in both. Between moments
    that cards tie together, the others belong together in their order.
    """
    found: dict[int, int] = {}
    i = j = 0
    for here, there in [*_chain(Counter(pairs)), (before, after)]:
        found.update(zip(range(i, here), range(j, there), strict=False))
        if here < before and there < after:
            found[here] = there
        i, j = here + 1, there + 1
    return found


def _chain(weights: Counter[tuple[int, int]]) -> list[tuple[int, int]]:
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

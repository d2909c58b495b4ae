"""What changed on the map between two drawings: rectangles to paint again.

Blocks are matched by id and then compared by identity, so whatever the new layout shares with
the old one is passed over unseen. The result may name too much, never too little.

Knows no Qt, and not how anything is painted.
"""

from __future__ import annotations

from journeyeditor.canvas.index import Index
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.geometry import Rect

_MANY = 200
"""From this many rectangles on, one that holds them all is cheaper to work with."""


def changed(index: Index, old: Block, new: Block) -> list[Rect]:
    """The rectangles, in mm on the map, outside of which both layers look the same."""
    found: list[Rect] = []
    _compare(index, old, new, (0.0, 0.0), found)
    if len(found) <= _MANY:
        return found
    whole = found[0]
    for rect in found[1:]:
        whole = whole.united(rect)
    return [whole]


def _compare(
    index: Index, old: Block, new: Block, parent: tuple[float, float], found: list[Rect]
) -> None:
    """Compare two blocks of the same id whose parents lie at the same place."""
    if old is new:
        return
    x, y = parent[0] + new.x, parent[1] + new.y
    if (old.x, old.y) != (new.x, new.y):
        before = index.reach(old).at(parent[0] + old.x, parent[1] + old.y)
        after = index.reach(new).at(x, y)
        found += (before.united(after),) if before.overlaps(after) else (before, after)
        return
    if not old.looks_like(new):
        before, after = _own(old, x, y), _own(new, x, y)
        found += (after,) if before == after else (before, after)
    if old.children is not new.children:
        _compare_children(index, old, new, (x, y), found)


def _own(block: Block, x: float, y: float) -> Rect:
    return Rect(x, y, block.w, block.h).grown(block.overhang)


def _compare_children(
    index: Index, old: Block, new: Block, place: tuple[float, float], found: list[Rect]
) -> None:
    older, newer = _differing(old.children, new.children)
    if len(older) == len(newer) and all(
        a is b or a.id == b.id for a, b in zip(older, newer, strict=True)
    ):
        for match, child in zip(older, newer, strict=True):
            if match is not child:
                _compare(index, match, child, place, found)
        return
    before = {child.id: child for child in older}
    common = [child.id for child in newer if child.id in before]
    for child in newer:
        known = before.pop(child.id, None)
        if known is None:
            found.append(_whole(index, child, place))
        else:
            _compare(index, known, child, place, found)
    found += [_whole(index, gone, place) for gone in before.values()]
    _reordered(index, older, newer, common, place, found)


def _differing(
    old: tuple[Block, ...], new: tuple[Block, ...]
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Both without the very same blocks at their beginnings and ends."""
    first, most = 0, min(len(old), len(new))
    while first < most and old[first] is new[first]:
        first += 1
    last = 0
    while last < most - first and old[-1 - last] is new[-1 - last]:
        last += 1
    return old[first : len(old) - last], new[first : len(new) - last]


def _whole(index: Index, block: Block, place: tuple[float, float]) -> Rect:
    return index.reach(block).at(place[0] + block.x, place[1] + block.y)


def _reordered(
    index: Index,
    old: tuple[Block, ...],
    new: tuple[Block, ...],
    common: list[str],
    place: tuple[float, float],
    found: list[Rect],
) -> None:
    """Children that kept their place but are painted in another order.

    Of two that swapped, at least one has another rank among the common ones; painting all
    those again is therefore enough.
    """
    kept = set(common)
    ranks = [child for child in old if child.id in kept]
    if [child.id for child in ranks] == common:
        return
    moved = {name for name, child in zip(common, ranks, strict=True) if name != child.id}
    found += [_whole(index, child, place) for child in new if child.id in moved]

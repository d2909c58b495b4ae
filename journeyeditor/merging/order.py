"""Joining two orders of a list: who moved keeps what they moved, and what is new stays beside
what it was put behind."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from journeyeditor.merging.conflicts import Side
from journeyeditor.merging.moved import moved_in
from journeyeditor.model.partners import out_of_order

Prefer = Callable[[object, object], Side]
"""Which of two values wins when nobody says so; the same whoever joins."""


def ordered(
    base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], prefer: Prefer
) -> list[str]:
    """All that is in any of the three, in the order that both sides want as far as that goes."""
    if ours == theirs and set(base) <= set(ours):
        return list(ours)
    known = set(base)
    moved = {Side.OURS: moved_in(base, ours), Side.THEIRS: moved_in(base, theirs)}
    spine = [item for item in base if item not in moved[Side.OURS] | moved[Side.THEIRS]]
    own = {
        Side.OURS: moved[Side.OURS] | (set(ours) - known),
        Side.THEIRS: moved[Side.THEIRS] | (set(theirs) - known),
    }
    lost = _lost(own[Side.OURS] & own[Side.THEIRS], ours, theirs, prefer)
    wanted = set(spine)
    rows = [
        [item for item in row if item in wanted or (item in own[side] and item not in lost[side])]
        for side, row in ((Side.OURS, ours), (Side.THEIRS, theirs))
    ]
    return weave(spine, rows[0], rows[1], str)


def _lost(
    both: Collection[str], ours: Sequence[str], theirs: Sequence[str], prefer: Prefer
) -> dict[Side, set[str]]:
    """What each side put somewhere and loses to the other, who put it elsewhere."""
    lost: dict[Side, set[str]] = {Side.OURS: set(), Side.THEIRS: set()}
    for item in both:
        here, there = (_before(row, item) for row in (ours, theirs))
        if here != there:
            loser = Side.THEIRS if prefer(here, there) is Side.OURS else Side.OURS
            lost[loser].add(item)
    return lost


def _before(row: Sequence[str], item: str) -> str:
    at = row.index(item)
    return row[at - 1] if at else ""


def weave(
    spine: Sequence[str], ours: Sequence[str], theirs: Sequence[str], rank: Callable[[str], str]
) -> list[str]:
    """Two rows that have (part of) a spine in common, as one: what stands behind an item of the
    spine stays behind it, and of both sides at the same spot the one of the lower rank is first."""
    at = {item: number for number, item in enumerate(spine)}
    gaps = [_gaps(row, at) for row in (ours, theirs)]
    found: dict[str, None] = {}
    for number, item in enumerate(("", *spine)):
        if number:
            found.setdefault(item)
        runs = [gap.get(number - 1, []) for gap in gaps]
        for each in _zipped(runs[0], runs[1], rank) if all(runs) else (*runs[0], *runs[1]):
            found.setdefault(each)
    return list(found)


def _gaps(row: Sequence[str], at: dict[str, int]) -> dict[int, list[str]]:
    """What is new in a row, by the place in the spine of what stands before it (-1 = nothing)."""
    found: dict[int, list[str]] = {}
    place = -1
    for item in row:
        if item in at:
            place = at[item]
        else:
            found.setdefault(place, []).append(item)
    return found


def _zipped(ours: list[str], theirs: list[str], rank: Callable[[str], str]) -> list[str]:
    """Two runs at one spot: what both have ties them together."""
    at = {item: number for number, item in enumerate(ours)}
    both = [item for item in theirs if item in at]
    loose = out_of_order([at[item] for item in both])
    ties = [item for number, item in enumerate(both) if number not in loose]
    left = [item for item in theirs if item not in at or item in ties]
    found: list[str] = []
    i = j = 0
    for tie in [*ties, None]:
        here = len(ours) if tie is None else at[tie]
        there = len(left) if tie is None else left.index(tie)
        parts = [part for part in (ours[i:here], left[j:there]) if part]
        for part in sorted(parts, key=lambda part: [rank(item) for item in part]):
            found += part
        if tie is not None:
            found.append(tie)
        i, j = here + 1, there + 1
    return found

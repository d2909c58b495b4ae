"""Which things changed places between two versions: as few as explain the difference."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from journeyeditor.merging.changes import Thing
from journeyeditor.merging.columns import aligned
from journeyeditor.merging.flat import Flat, Row
from journeyeditor.model.base import Id
from journeyeditor.model.partners import out_of_order

_NONE = frozenset[str]()


def moved_items(thing: Thing, old: Flat, new: Flat) -> frozenset[str]:
    """What stands elsewhere in its list, or in the list of another parent."""
    found: set[str] = set()
    for (kind, parent), order in new.lists.items():
        before = old.lists.get((kind, parent))
        if kind is thing and before is not None and before != order:
            found |= moved_in(before, order)
    was = old.rows[thing]
    for key, row in new.rows[thing].items() if thing is not Thing.CARD else ():
        if key in was and was[key].parent != row.parent:
            found.add(key)
    return frozenset(found)


def moved_in(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """The fewest items whose moving explains the new order; what came or went moves nothing."""
    at = {key: number for number, key in enumerate(before)}
    both = [key for key in after if key in at]
    return frozenset(both[i] for i in out_of_order([at[key] for key in both]))


def moved_cards(old: Flat, new: Flat) -> frozenset[str]:
    """The cards in another lane, stage or moment, apart from those that were only pushed along."""
    pairs = _pairs(old, new)
    found = {key for key, (was, row) in pairs.items() if _elsewhere(was, row)}
    by_stage: dict[Id, list[str]] = defaultdict(list)
    for key, (was, row) in pairs.items():
        if was.stage_id == row.stage_id and row.stage_id is not None:
            by_stage[row.stage_id].append(key)
    touched = _touched_stages(old, new, found)
    for stage_id, keys in by_stage.items():
        if any(pairs[key][0].node.slot != pairs[key][1].node.slot for key in keys):
            found.update(_moved_in_stage(old, new, stage_id, keys, stage_id in touched))
    found.update(_restacked(old, new, [key for key in pairs if key not in found]))
    return frozenset(found)


def _pairs(old: Flat, new: Flat) -> dict[str, tuple[Row, Row]]:
    """The cards that both versions have."""
    before = old.rows[Thing.CARD]
    found = {}
    for key, row in new.rows[Thing.CARD].items():
        was = before.get(key)
        if was is not None:
            found[key] = (was, row)
    return found


def _elsewhere(was: Row, row: Row) -> bool:
    return was.parent != row.parent or was.stage_id != row.stage_id


def _touched_stages(old: Flat, new: Flat, moved: set[str]) -> set[Id | None]:
    """The stages in which something else tells already that they changed."""
    before, after = old.rows[Thing.CARD], new.rows[Thing.CARD]
    found = {after[key].stage_id for key in after.keys() - before.keys()}
    found |= {before[key].stage_id for key in before.keys() - after.keys()}
    for key in moved:
        found |= {before[key].stage_id, after[key].stage_id}
    stages = old.rows[Thing.STAGE]
    for key, row in new.rows[Thing.STAGE].items():
        if key in stages and stages[key].node.slots != row.node.slots:
            found.add(key)
    return found


def _moved_in_stage(
    old: Flat, new: Flat, stage_id: Id, keys: list[str], touched: bool
) -> Iterator[str]:
    before, after = old.rows[Thing.CARD], new.rows[Thing.CARD]
    slots = {key: (before[key].node.slot, after[key].node.slot) for key in keys}
    widths = [flat.rows[Thing.STAGE][stage_id].node.slots for flat in (old, new)]
    same = aligned(slots.values(), *widths)
    moved = [key for key, (was, now) in slots.items() if same.get(was) != now]
    if not moved and not touched:  # nothing else would tell that the cards stand elsewhere
        moved = [key for key, (was, now) in slots.items() if was != now]
    yield from moved


def _restacked(old: Flat, new: Flat, keys: list[str]) -> Iterator[str]:
    """The cards that changed places within a moment of a lane to which none came or went."""
    before, after = old.rows[Thing.CARD], new.rows[Thing.CARD]
    other = [key for key in keys if before[key].node.stack != after[key].node.stack]
    if not other:
        return
    spots: list[dict[tuple[str, Id | None, int], set[str]]] = []
    for rows in (before, after):
        at: dict[tuple[str, Id | None, int], set[str]] = defaultdict(set)
        for key, row in rows.items():
            at[row.parent, row.stage_id, row.node.slot].add(key)
        spots.append(at)
    for key in other:
        was, row = before[key], after[key]
        here = spots[0][was.parent, was.stage_id, was.node.slot]
        if here == spots[1][row.parent, row.stage_id, row.node.slot]:
            yield key

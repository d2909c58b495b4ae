"""What differs between two versions of a project, or between two maps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeyeditor.merging.changes import Change, Comparison, Fate, Key, Place, Thing
from journeyeditor.merging.copied import Copied
from journeyeditor.merging.fields import field_changes
from journeyeditor.merging.flat import Flat, Row
from journeyeditor.merging.moved import moved_cards, moved_items
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project

_OWN = (Thing.MAP, Thing.STAGE, Thing.LANE, Thing.CARD, Thing.CURVE, Thing.LINK)
"""Things whose ids tell that versions belong together; channels are alike in every project."""

_READ = (
    Thing.PROJECT,
    Thing.MAP,
    Thing.STAGE,
    Thing.LANE,
    Thing.CARD,
    Thing.LINK,
    Thing.CURVE,
    Thing.POINT,
    Thing.METRIC,
)
"""The order in which one reads a project: first its maps; what is not here comes behind them."""


def compare(before: Project, after: Project, maps: tuple[Id, Id] | None = None) -> Comparison:
    """All changes from one version to the other.

    With `maps`, only those from a map of the one to a map of the other, where copies of a card are
    the same card: keys and places then have the ids of the second map, but for what was removed.
    KeyError when there is no such map.
    """
    if maps is not None:
        return _compare_maps(Copied(before, after, maps))
    if before is after:
        return Comparison((), related=True)
    old, new = Flat(before), Flat(after)
    return Comparison(changes_between(old, new), are_related(old, new))


def _compare_maps(copied: Copied) -> Comparison:
    told = (copied.told(change) for change in changes_between(copied.old, copied.new))
    return Comparison(tuple(change for change in told if change is not None), copied.related)


def are_related(one: Flat, other: Flat) -> bool:
    """Whether two versions share an id of their own."""
    return any(one.rows[thing].keys() & other.rows[thing].keys() for thing in _OWN)


def changes_between(old: Flat, new: Flat) -> tuple[Change, ...]:
    """All changes from one version to the other, in reading order."""
    moved = moved_cards(old, new)
    found = [c for thing in Thing for c in _changes(thing, old, new, moved)]
    return tuple(_in_reading_order(found, old, new))


def _changes(thing: Thing, old: Flat, new: Flat, cards: frozenset[str]) -> Iterator[Change]:
    before, after = old.rows[thing], new.rows[thing]
    moved = cards if thing is Thing.CARD else moved_items(thing, old, new)
    for key, row in after.items():
        was = before.get(key)
        if was is None:
            place = place_of(new, thing, key)
            yield Change(new.key(thing, key), _ADDED, None, row.node, None, place)
        elif was.node is not row.node or key in moved:
            yield from _changed(thing, key, old, new, moved)
    for key, row in before.items():
        if key not in after:
            place = place_of(old, thing, key)
            yield Change(old.key(thing, key), _REMOVED, row.node, None, place)


_ADDED, _REMOVED = frozenset({Fate.ADDED}), frozenset({Fate.REMOVED})


def _changed(
    thing: Thing, key: str, old: Flat, new: Flat, moved: frozenset[str]
) -> Iterator[Change]:
    was, row = old.rows[thing][key], new.rows[thing][key]
    fields = tuple(field_changes(thing, was.node, row.node))
    fates = {Fate.CHANGED} if fields else set()
    places: tuple[Place | None, Place | None] = (None, None)
    if key in moved:
        fates.add(Fate.MOVED)
        places = place_of(old, thing, key), place_of(new, thing, key)
    if fates:
        name = new.key(thing, key)
        yield Change(name, frozenset(fates), was.node, row.node, *places, fields)


def place_of(flat: Flat, thing: Thing, key: str) -> Place | None:
    """Where a thing stands; None for the project itself."""
    row = flat.rows[thing][key]
    if thing is Thing.PROJECT:
        return None
    if thing is Thing.CARD:
        card = row.node
        return Place(row.parent, None, row.stage_id, card.slot, card.stack)
    order = flat.lists[thing, row.parent]
    at = order.index(key)
    return Place(row.parent, order[at - 1] if at else None)


def _in_reading_order(changes: list[Change], old: Flat, new: Flat) -> list[Change]:
    """The changes by map; cards by stage and moment, everything else as it stands in its list."""
    rank = {thing: number for number, thing in enumerate(_READ)}
    journeys = [*new.lists[Thing.MAP, "project"], *old.lists[Thing.MAP, "project"]]
    map_at = {map_id: number for number, map_id in reversed(list(enumerate(journeys)))}
    reading = _Reading(old, new)

    def order(change: Change) -> tuple[bool, int, int, tuple[int, int, int, int]]:
        key = change.key
        listed = key.thing not in rank
        at = map_at.get(key.map_id or "", -1)
        return listed, at, rank.get(key.thing, 0), reading.place(key)

    return sorted(changes, key=order)


class _Reading:
    """Where cards come when one reads a map: stage, moment, lane, stack."""

    def __init__(self, old: Flat, new: Flat) -> None:
        self._old, self._new = old, new
        self._at: dict[Thing, dict[str, int]] = defaultdict(dict)
        for flat in (old, new):
            for thing in (Thing.STAGE, Thing.LANE):
                for (kind, _), order in flat.lists.items():
                    if kind is thing:
                        self._at[thing].update({key: n for n, key in enumerate(order)})

    def place(self, key: Key) -> tuple[int, int, int, int]:
        if key.thing is not Thing.CARD:
            return 0, 0, 0, 0
        row: Row = self._new.rows[Thing.CARD].get(key.id) or self._old.rows[Thing.CARD][key.id]
        stage = self._at[Thing.STAGE][row.stage_id or ""]
        return stage, row.node.slot, self._at[Thing.LANE][row.parent], row.node.stack

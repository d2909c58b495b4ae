"""What differs between two versions of a project, or between two maps."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.merging.changes import Change, Comparison, Fate, Place, Thing
from journeyeditor.merging.copied import Copied
from journeyeditor.merging.fields import field_changes
from journeyeditor.merging.flat import Flat
from journeyeditor.merging.moved import moved_cards, moved_items
from journeyeditor.merging.reading import Reading
from journeyeditor.merging.sentences import called
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project

_OWN = (Thing.MAP, Thing.STAGE, Thing.CARD)
"""Things by which versions belong together; channels and lanes are alike in every project."""


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
    """Whether two versions share an id of their own, for something that both call the same.

    An id alone tells nothing: the first stage of a template or an example has the same one in all
    that begins with it.
    """
    return any(
        called(rows[key].node) == called(others[key].node)
        for thing in _OWN
        for rows, others in [(one.rows[thing], other.rows[thing])]
        for key in rows.keys() & others.keys()
    )


def changes_between(old: Flat, new: Flat) -> tuple[Change, ...]:
    """All changes from one version to the other, in reading order."""
    moved = moved_cards(old, new)
    found = [c for thing in Thing for c in _changes(thing, old, new, moved)]
    reading = Reading(new, old)
    return tuple(sorted(found, key=lambda change: reading.order(change.key)))


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

"""What is there after joining: what one side removed and the other worked on stays.

A thing that only hangs on others (a point on its card, a link on its ends) follows them, and so
does all that is in a map. What is in a stage or lane goes with it unless it was worked on; then
the stage or lane comes back to hold it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from journeyeditor.edits.fresh import REFERENCES
from journeyeditor.merging.changes import Change, Fate, Key, Thing
from journeyeditor.merging.conflicts import Clash, Question, Side
from journeyeditor.merging.fields import values
from journeyeditor.merging.flat import Flat, Row
from journeyeditor.merging.sides import OTHER, Sides
from journeyeditor.model.base import Id, Node
from journeyeditor.model.find import holds_steps

Name = tuple[Thing, str]

_ORDER = (
    Thing.MAP,
    Thing.STAGE,
    Thing.LANE,
    Thing.CURVE,
    Thing.CARD,
    Thing.LINK,
    Thing.METRIC,
    Thing.TEASER,
    Thing.POINT,
)
"""Whoever holds others is decided upon first; the lists of a project come behind."""

_HANGS_ON: Mapping[Thing, Mapping[str, tuple[Thing, ...]]] = MappingProxyType(
    {
        Thing.CURVE: {"lane_id": (Thing.LANE,)},
        Thing.POINT: {"card_id": (Thing.CARD,), "stage_id": (Thing.STAGE,)},
        Thing.LINK: {
            "source": (Thing.CARD, Thing.STAGE),
            "target": (Thing.CARD, Thing.STAGE),
        },
        Thing.METRIC: {"card_id": (Thing.CARD,), "stage_id": (Thing.STAGE,)},
        Thing.TEASER: {"card_id": (Thing.CARD,)},
    }
)
"""By which fields a thing names what it cannot be without."""

_MOVING_COUNTS = frozenset({Thing.CARD, Thing.STAGE, Thing.LANE})
"""Things whose moving is work on them; that the order of a list changed is none."""

_LINEAGE = frozenset({"id", "origin_id", "baseline_id"})


class Fates:
    """Decides for everything that one side removed whether it stays; `present` has the answer."""

    def __init__(self, sides: Sides, ours: Iterable[Change], theirs: Iterable[Change]) -> None:
        self._sides = sides
        self._stays: dict[Side, dict[Name, bool]] = {Side.OURS: {}, Side.THEIRS: {}}
        self._asked: dict[Name, bool] = {}
        self._gone: dict[Thing, set[str]] = {thing: set() for thing in Thing}
        self.refused: set[Name] = set()
        """What a person said is to go although something was put in it."""
        changes = {Side.OURS: list(ours), Side.THEIRS: list(theirs)}
        for remover, keeper in OTHER.items():
            self._decide(remover, _Work(sides.of[keeper], changes[keeper]))
        self._gone = self._absent()
        self._fill()

    def present(self, thing: Thing, key: str) -> bool:
        """Whether a thing that some version has is there after joining."""
        return key not in self._gone[thing]

    def _absent(self) -> dict[Thing, set[str]]:
        """What is not there: removed by both, or by one and not kept."""
        gone: dict[Thing, set[str]] = {}
        ours, theirs = self._sides.ours.rows, self._sides.theirs.rows
        for thing, base in self._sides.base.rows.items():
            removed = base.keys() - (ours[thing].keys() & theirs[thing].keys())
            gone[thing] = {key for key in removed if not self._is_kept(thing, key)}
        return gone

    def _is_kept(self, thing: Thing, key: str) -> bool:
        return any(stays.get((thing, key), False) for stays in self._stays.values())

    def _fill(self) -> None:
        """A project keeps a map, a map a stage and a lane with steps, whatever was removed."""
        self._keep_one(Thing.MAP, self._sides.base.rows[Thing.MAP])
        for flat in self._sides.of.values():
            for map_id in flat.rows[Thing.MAP]:
                if self.present(Thing.MAP, map_id):
                    self._keep_one(Thing.STAGE, self._of_map(Thing.STAGE, map_id))
                    self._keep_one(Thing.LANE, self._of_map(Thing.LANE, map_id))

    def _of_map(self, thing: Thing, map_id: Id) -> list[str]:
        """The stages of a map in any version, or its lanes with steps."""
        flats = (self._sides.base, *self._sides.of.values())
        keys = {key: flat for flat in flats for key in flat.lists.get((thing, map_id), ())}
        if thing is Thing.STAGE:
            return list(keys)
        return [key for key, flat in keys.items() if holds_steps(flat.rows[thing][key].node)]

    def _keep_one(self, thing: Thing, keys: Iterable[str]) -> None:
        order = list(keys)
        if not any(self.present(thing, key) for key in order):
            some = (key for key in order if any(self._sides.rows(thing, key)[1:]))
            for key in [next(some, None)]:
                if key is not None:
                    self._keep_whole(thing, key)

    def _keep_whole(self, thing: Thing, key: str) -> None:
        """Let something stay without a question, with what is in it."""
        for side in Side:
            if key not in self._sides.of[side].rows[thing]:
                self._keep(side, (thing, key))
                for name in self._inside(side, thing, key):
                    if name[1] not in self._sides.of[side].rows[name[0]]:
                        self._keep(side, name)

    # -- deciding -----------------------------------------------------------------------------

    def _decide(self, remover: Side, work: _Work) -> None:
        removed = [
            (thing, key)
            for thing in (*_ORDER, *(set(Thing) - set(_ORDER)))
            for key in self._sides.base.rows[thing]
            if key not in self._sides.of[remover].rows[thing] and key in work.flat.rows[thing]
        ]
        known = set(removed)
        stays = self._stays[remover]
        for name in removed:
            stays[name] = False
        for name in sorted(removed, key=lambda name: _rank(name[0])):
            if self._stays_by_itself(remover, name, work, known):
                self._keep(remover, name)
        self._follow(remover, removed, work.flat, known)

    def _stays_by_itself(self, remover: Side, name: Name, work: _Work, known: set[Name]) -> bool:
        """Whether a thing stays for its own sake, or as part of what stays whole."""
        row = work.flat.rows[name[0]][name[1]]
        for holder in _holders(name[0], row):
            if holder in known and holder in self._asked:
                whole = self._asked[holder] and work.is_whole(holder)
                if whole or not self._asked[holder]:
                    return whole
        if any(anchor in known for anchor in _anchors(name[0], row)):
            return False  # follows what it hangs on
        if not work.touched(name):
            return False
        return self._ask(remover, name, work)

    def _ask(self, remover: Side, name: Name, work: _Work) -> bool:
        thing, key = name
        base, ours, theirs = (row.node if row else None for row in self._sides.rows(thing, key))
        question = Question(work.flat.key(thing, key), Clash.FATE)
        keeper = OTHER[remover]
        chosen = self._sides.ask(question, (base, ours, theirs), (ours, theirs), keeper)
        self._asked[name] = chosen is not remover
        if chosen is remover:
            self.refused.add(name)
        return self._asked[name]

    def _keep(self, remover: Side, name: Name) -> None:
        self._stays[remover][name] = True
        self._gone[name[0]].discard(name[1])
        self._sides.back[remover].add(name[1])

    def _follow(self, remover: Side, removed: list[Name], flat: Flat, known: set[Name]) -> None:
        """Bring back what holds the things that stay, then what hangs on nothing but those."""
        stays = self._stays[remover]
        cards = [
            flat.rows[Thing.CARD][key]
            for thing, key in removed
            if thing is Thing.CARD and stays[thing, key]
        ]
        for name in {name for row in cards for name in _holders(Thing.CARD, row)}:
            if name in known and name not in self.refused:
                self._keep(remover, name)
        for name in removed:
            if stays[name] and name[0] is Thing.CURVE:
                lane = (Thing.LANE, flat.rows[Thing.CURVE][name[1]].node.lane_id)
                if lane in known and lane not in self.refused:
                    self._keep(remover, lane)
        for name in removed:
            anchors = _anchors(name[0], flat.rows[name[0]][name[1]])
            back = [anchor for anchor in anchors if anchor in known]
            if back and not stays[name] and all(stays[anchor] for anchor in back):
                self._keep(remover, name)

    def _inside(self, side: Side, thing: Thing, key: str) -> Iterator[Name]:
        flat = self._sides.of[OTHER[side]]
        for kind in (Thing.STAGE, Thing.LANE, Thing.CARD, Thing.CURVE, Thing.LINK, Thing.POINT):
            for other, row in flat.rows[kind].items():
                if (thing, key) in _holders(kind, row):
                    yield kind, other


def _rank(thing: Thing) -> int:
    return _ORDER.index(thing) if thing in _ORDER else len(_ORDER)


def _holders(thing: Thing, row: Row) -> Iterator[Name]:
    """What a thing is part of."""
    if thing is Thing.MAP or row.map_id is None:
        return
    yield Thing.MAP, row.map_id
    if thing is Thing.CARD:
        yield Thing.LANE, row.parent
        yield Thing.STAGE, row.stage_id or ""
    elif thing is Thing.POINT:
        yield Thing.CURVE, row.parent
    elif thing is Thing.CURVE:
        yield Thing.LANE, row.node.lane_id


def _anchors(thing: Thing, row: Row) -> Iterator[Name]:
    """What a thing hangs on."""
    fields = vars(row.node)
    for field, kinds in _HANGS_ON.get(thing, {}).items():
        if fields[field] is not None and field != "lane_id":
            yield from ((kind, fields[field]) for kind in kinds)
    if thing is Thing.POINT:
        yield Thing.CURVE, row.parent


class _Work:
    """What one side did, as far as it keeps things that the other removed."""

    def __init__(self, flat: Flat, changes: list[Change]) -> None:
        self.flat = flat
        self._changed: set[Name] = set()
        self._filled: set[Name] = set()
        self._named: set[Id] = set()
        self._maps: set[Id] = set()
        for change in changes:
            self._note(change)

    def touched(self, name: Name) -> bool:
        """Whether the side worked on a thing, in it or with it."""
        thing, key = name
        if thing is Thing.MAP:
            return key in self._maps
        return name in self._changed or name in self._filled or key in self._named

    def is_whole(self, name: Name) -> bool:
        """Whether a thing stays with all that is in it, rather than to hold something."""
        return name[0] in (Thing.MAP, Thing.CURVE) or name in self._changed

    def _note(self, change: Change) -> None:
        key = change.key
        if key.map_id is not None:
            self._maps.add(key.map_id)
        if Fate.REMOVED in change.fates or change.after is None:
            self._note_curve(key)
            return
        if _is_work(change):
            self._changed.add((key.thing, key.id))
        if Fate.ADDED in change.fates:
            self._filled.update(_holders(key.thing, self.flat.rows[key.thing][key.id]))
        elif key.thing is Thing.CARD:
            self._filled.update(_entered(change))
        self._note_curve(key)
        new = set(_names(change.after))
        if change.before is not None and key.thing not in _HANGS_ON:
            new -= set(_names(change.before))
            new |= set(_each(vars(change.after).get("card_id") or ()))
        if Fate.CHANGED in change.fates or Fate.ADDED in change.fates:
            self._named |= new

    def _note_curve(self, key: Key) -> None:
        """A point that came, went or changed is work on its curve."""
        if key.thing is Thing.POINT:
            row = self.flat.rows[Thing.POINT].get(key.id)
            curve = row.parent if row is not None else key.id.rpartition(":")[0]
            self._changed.add((Thing.CURVE, curve))


def _entered(change: Change) -> Iterator[Name]:
    """The lane and the stage into which a card was moved from another one."""
    here, there = change.from_place, change.to_place
    if here is None or there is None:
        return
    if here.parent != there.parent:
        yield Thing.LANE, there.parent
    if here.stage_id != there.stage_id and there.stage_id is not None:
        yield Thing.STAGE, there.stage_id


def _is_work(change: Change) -> bool:
    if Fate.MOVED in change.fates and change.key.thing in _MOVING_COUNTS:
        return True
    return any(field.field != "slots" for field in change.fields)


def _names(node: Node) -> Iterator[Id]:
    """The ids that a thing names."""
    for field, value in values(node).items():
        if field == "expected":
            yield from (entry.card_id for entry in value)
        elif field in REFERENCES and field not in _LINEAGE and value is not None:
            yield from _each(value)


def _each(value: Any) -> Iterable[Id]:
    return value if isinstance(value, tuple) else (value,)

"""The order in which one reads a project: its maps from left to right, then its lists."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.merging.changes import Key, Thing
from journeyeditor.merging.flat import ROOT, Flat, Row

_ON_MAPS = (
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

_RANK: Mapping[Thing, int] = MappingProxyType({thing: n for n, thing in enumerate(_ON_MAPS)})

Order = tuple[bool, int, int, tuple[int, int, int, int]]


class Reading:
    """Where things come; in the first of the versions that has them."""

    def __init__(self, *flats: Flat) -> None:
        self._flats = flats
        self._at: dict[Thing, dict[str, int]] = {Thing.MAP: {}, Thing.STAGE: {}, Thing.LANE: {}}
        for flat in reversed(flats):
            for (thing, parent), order in flat.lists.items():
                if thing in self._at and (parent == ROOT) is (thing is Thing.MAP):
                    self._at[thing].update({key: n for n, key in enumerate(order)})

    def order(self, key: Key) -> Order:
        """What to sort by: things of one kind keep the order in which they come."""
        at = self._at[Thing.MAP].get(key.map_id or "", -1)
        listed = key.thing not in _RANK
        return listed, at, _RANK.get(key.thing, 0), self._card(key)

    def _card(self, key: Key) -> tuple[int, int, int, int]:
        """Cards come by stage, moment, lane and stack."""
        row = self._row(key) if key.thing is Thing.CARD else None
        if row is None:
            return 0, 0, 0, 0
        stage = self._at[Thing.STAGE].get(row.stage_id or "", 0)
        lane = self._at[Thing.LANE].get(row.parent, 0)
        return stage, row.node.slot, lane, row.node.stack

    def _row(self, key: Key) -> Row | None:
        rows = (flat.rows[key.thing].get(key.id) for flat in self._flats)
        return next((row for row in rows if row is not None), None)

"""The points of curves after joining; free ones go by the joined row of moments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from journeyeditor.merging.changes import Key, Thing
from journeyeditor.merging.conflicts import Side
from journeyeditor.merging.flat import Flat
from journeyeditor.merging.order import ordered
from journeyeditor.merging.sides import Present, Sides
from journeyeditor.merging.spans import Moment
from journeyeditor.merging.timeline import Timeline
from journeyeditor.merging.values import Values
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.journey import EmotionPoint

Table = Mapping[str, EmotionPoint]


class Spot(NamedTuple):
    """Where a free point stands: at a moment, and how far behind its start, in moments."""

    moment: Moment
    offset: float


class Points:
    """Joins the points of one curve after the other."""

    def __init__(self, sides: Sides, timeline: Timeline, present: Present) -> None:
        self._sides, self._timeline, self._present = sides, timeline, present

    def free(self, curve_id: Id) -> Iterator[Moment]:
        """The moments at which the joined curve has free points."""
        tables = self._tables(curve_id)
        for key in {**tables[1], **tables[2]}:
            spot = self._spot(key, tables) if self._stays(curve_id, key, tables) else None
            if spot is not None:
                yield spot.moment

    def joined(self, curve_id: Id, map_id: Id, slots: Mapping[Moment, int]) -> list[EmotionPoint]:
        """The points of a curve; `slots` has the place in its stage of each joined moment."""
        tables = self._tables(curve_id)
        rows = [list(table) for table in tables]
        found = []
        for key in ordered(rows[0], rows[1], rows[2], self._sides.prefer):
            if not self._stays(curve_id, key, tables):
                continue
            base, ours, theirs = (table.get(key) for table in tables)
            name = Key(Thing.POINT, _public(curve_id, key, ours or theirs), map_id)
            point = Values(self._sides, name, base, ours, theirs).joined()
            spot = self._spot(key, tables)
            if spot is None:
                found.append(point)
            elif spot.moment in slots:
                found.append(_at(point, slots[spot.moment] + spot.offset))
        return found

    def _tables(self, curve_id: Id) -> tuple[Table, Table, Table]:
        flats = (self._sides.base, self._sides.ours, self._sides.theirs)
        base, ours, theirs = (self._table(flat, curve_id) for flat in flats)
        return base, ours, theirs

    def _table(self, flat: Flat, curve_id: Id) -> Table:
        row = flat.rows[Thing.CURVE].get(curve_id)
        names = self._timeline.free[flat]
        points = row.node.points if row is not None else ()
        return {
            names.get((curve_id, at)) or f"{curve_id}:{point.card_id}": point
            for at, point in enumerate(points)
        }

    def _spot(self, key: str, tables: tuple[Table, Table, Table]) -> Spot | None:
        """Where a free point stands after joining; None for that of a card."""
        base, ours, theirs = (table.get(key) for table in tables)
        here, there = self._side_spot(Side.OURS, ours), self._side_spot(Side.THEIRS, theirs)
        if here is None or there is None or here == there:
            return here or there
        if base is not None and there == self._side_spot(Side.THEIRS, base, was=True):
            return here
        if base is not None and here == self._side_spot(Side.OURS, base, was=True):
            return there
        shown = (
            self._shown(side, point) for side, point in ((Side.OURS, ours), (Side.THEIRS, theirs))
        )
        return here if self._sides.prefer(*shown) is Side.OURS else there

    def _shown(self, side: Side, point: EmotionPoint | None) -> tuple[str, ...]:
        """Where a free point stands on a side, and beside what."""
        if point is None or point.stage_id is None or point.slot is None:
            return ()
        company = self._timeline.company(side, point.stage_id, int(point.slot))
        return (f"{point.slot:09.3f}", *company)

    def _side_spot(
        self, side: Side, point: EmotionPoint | None, *, was: bool = False
    ) -> Spot | None:
        if point is None or point.stage_id is None or point.slot is None:
            return None
        flat = self._sides.base if was else self._sides.of[side]
        slot = min(int(point.slot), flat.rows[Thing.STAGE][point.stage_id].node.slots - 1)
        token = self._timeline.base_token if was else self._timeline.token
        return Spot(
            (point.stage_id, token(side, point.stage_id, slot)), round(point.slot - slot, 6)
        )

    def _stays(self, curve_id: Id, key: str, tables: tuple[Table, Table, Table]) -> bool:
        base, ours, theirs = (table.get(key) for table in tables)
        kept = ours or theirs
        if kept is None or not self._has_ground(kept):
            return False
        if base is None or (ours is not None and theirs is not None):
            return True
        if kept.stage_id is None:
            return self._present(Thing.POINT, key)
        back = self._sides.back[Side.THEIRS if ours is not None else Side.OURS]
        return curve_id in back or kept.stage_id in back or evolve(kept, slot=base.slot) != base

    def _has_ground(self, point: EmotionPoint) -> bool:
        """Whether the card or stage that a point stands on is there."""
        if point.stage_id is not None:
            return self._present(Thing.STAGE, point.stage_id)
        return self._present(Thing.CARD, point.card_id or "")


def _public(curve_id: Id, key: str, point: EmotionPoint | None) -> str:
    if point is None or point.stage_id is None:
        return key
    return f"{curve_id}:{point.stage_id}@{point.slot}"


def _at(point: EmotionPoint, slot: float) -> EmotionPoint:
    return point if point.slot == slot else evolve(point, slot=slot)

"""How many moments cards cover after joining: those that they covered, and what came in between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeyeditor.merging.changes import Key, Thing
from journeyeditor.merging.conflicts import Clash, Question, Side
from journeyeditor.merging.flat import Flat
from journeyeditor.merging.moments import Token
from journeyeditor.merging.places import Spot
from journeyeditor.merging.sides import Sides, value_of
from journeyeditor.merging.timeline import Timeline
from journeyeditor.model.base import Id

Moment = tuple[Id, Token]

_NARROW: frozenset[int | None] = frozenset({1, None})
"""The spans of a card that is nowhere wide."""


class Spans:
    """Finds the spans of the cards of one map; `axis` has the number of each joined moment."""

    def __init__(
        self, sides: Sides, timeline: Timeline, map_id: Id, axis: Mapping[Moment, int]
    ) -> None:
        self._sides, self._axis = sides, axis
        self._axes = {
            (side, was): _axis(sides.base if was else flat, side, timeline, map_id, was=was)
            for side, flat in sides.of.items()
            for was in (False, True)
        }

    def span(self, key: Key, spot: Spot) -> int:
        """How many moments a card covers from its place on."""
        rows = self._sides.rows(Thing.CARD, key.id)
        spans: list[int | None] = [row.node.span if row is not None else None for row in rows]
        if set(spans) <= _NARROW:
            return 1
        if len(set(spans)) == 1 and spans[0] is not None and spot.side is None:
            found = spans[0]
        else:
            found = self._found(key, spot, spans[0], spans[1], spans[2])
        start = self._axis[spot.stage_id, spot.token]
        return max(1, min(found, len(self._axis) - start))

    def _found(
        self, key: Key, spot: Spot, base: int | None, ours: int | None, theirs: int | None
    ) -> int:
        if ours is None or theirs is None:
            return self._covered(Side.THEIRS if ours is None else Side.OURS, key, spot)
        if spot.side is not None and base is not None:
            return self._carried(key, spot, base, ours, theirs)
        here, there = (self._end(side, key) for side in Side)
        if here == there or there == self._end(Side.THEIRS, key, was=True):
            return self._covered(Side.OURS, key, spot)
        if here == self._end(Side.OURS, key, was=True):
            return self._covered(Side.THEIRS, key, spot)
        if ours == theirs:
            return max(self._covered(side, key, spot) for side in Side)
        return self._asked(key, base, ours, theirs)

    def _carried(self, key: Key, spot: Spot, base: int, ours: int, theirs: int) -> int:
        """Of a card that a side moved: as wide as there, unless the other changed the width."""
        own, other = (ours, theirs) if spot.side is Side.OURS else (theirs, ours)
        if other == base and spot.side is not None:
            return self._covered(spot.side, key, spot)
        return other if own == base else self._asked(key, base, ours, theirs)

    def _asked(self, key: Key, base: int | None, ours: int, theirs: int) -> int:
        if ours == theirs:
            return ours
        rows = self._sides.rows(Thing.CARD, key.id)
        nodes = (rows[1].node if rows[1] else None, rows[2].node if rows[2] else None)
        question = Question(key, Clash.FIELD, "span")
        value: Any = value_of(self._sides.ask(question, (base, ours, theirs), nodes), ours, theirs)
        return int(value)

    def _moments(self, side: Side, key: Key, *, was: bool = False) -> Sequence[Moment]:
        """What the card covers on a side, or (`was`) in the base, in the moments of that side."""
        flat = self._sides.base if was else self._sides.of[side]
        row = flat.rows[Thing.CARD].get(key.id)
        axis = self._axes[side, was]
        if row is None or row.stage_id is None:
            return ()
        first = next((n for n, (stage, _) in enumerate(axis) if stage == row.stage_id), 0)
        start = first + row.node.slot
        return axis[start : start + row.node.span]

    def _end(self, side: Side, key: Key, *, was: bool = False) -> Moment | None:
        moments = self._moments(side, key, was=was)
        return moments[-1] if moments else None

    def _covered(self, side: Side, key: Key, spot: Spot) -> int:
        """The moments from the place to the last one that the card covers on a side."""
        start = self._axis[spot.stage_id, spot.token]
        moments = self._moments(side, key)
        if not moments or moments[0] != (spot.stage_id, spot.token):
            return len(moments)
        there = [self._axis[each] for each in moments if each in self._axis]
        last = max((number for number in there if number >= start), default=None)
        return len(moments) if last is None else last - start + 1


def _axis(flat: Flat, side: Side, timeline: Timeline, map_id: Id, *, was: bool) -> list[Moment]:
    """All moments of a version of a map in a row."""
    token = timeline.base_token if was else timeline.token
    return [
        (stage_id, token(side, stage_id, slot))
        for stage_id in flat.lists.get((Thing.STAGE, map_id), ())
        for slot in range(flat.rows[Thing.STAGE][stage_id].node.slots)
    ]

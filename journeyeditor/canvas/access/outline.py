"""Which things a map consists of for a screen reader, and which stands in which. Knows no Qt.

A map is a list of stages, then its lanes with what is in them, then its links. What is hidden has
no children. The empty place with the keys on it is the last thing in its lane, as long as they
are there.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from journeyeditor.canvas.walk import Focus, ref_at, valid
from journeyeditor.layout.handles import follows
from journeyeditor.model.base import Id
from journeyeditor.model.find import point_at, point_ref
from journeyeditor.model.journey import JourneyMap, Lane


class What(Enum):
    """The sorts of things."""

    STAGES = "stages"
    STAGE = "stage"
    LANE = "lane"
    CARD = "card"
    CURVE = "curve"
    POINT = "point"
    PLACE = "place"
    LINKS = "links"
    LINK = "link"


class Key(NamedTuple):
    """One thing. `ref` is its id on the map, of a place that of its lane; lists have none."""

    what: What
    ref: Id = ""
    stage_id: Id = ""
    slot: int = 0


STAGES, LINKS = Key(What.STAGES), Key(What.LINKS)


class Outline:
    """The things of one map as a value; `place` is the empty place with the keys, if any.

    `like` is an outline of the same map, from which everything but the place is taken over.
    """

    def __init__(
        self, journey: JourneyMap, place: Key | None = None, like: Outline | None = None
    ) -> None:
        self._journey = journey
        self.place = place
        self._inside: dict[Key, tuple[Key, ...]] = {} if like is None else like._inside
        self._known: dict[Key, tuple[Key | None, int]] = {} if like is None else like._known

    @property
    def top(self) -> tuple[Key, ...]:
        """What the map consists of."""
        lanes = tuple(Key(What.LANE, lane.id) for lane in self._journey.lanes)
        return (STAGES, *lanes, LINKS) if self._journey.links else (STAGES, *lanes)

    def inside(self, key: Key) -> tuple[Key, ...]:
        """What stands in a thing, in reading order."""
        if key not in self._inside:
            self._inside[key] = tuple(self._make(key))
        found = self._inside[key]
        here = self.place is not None and key == Key(What.LANE, self.place.ref)
        return (*found, self.place) if here and self.place is not None else found

    def parent(self, key: Key) -> Key | None:
        """What a thing stands in; None for what stands in the map itself or is not there."""
        return self._find(key)[0]

    def index(self, key: Key) -> int:
        """Which of the things in its parent it is; -1 when it is not there."""
        return self._find(key)[1]

    def has(self, key: Key) -> bool:
        """Whether the map has such a thing."""
        return self.index(key) >= 0

    def _find(self, key: Key) -> tuple[Key | None, int]:
        if key == self.place:
            lane = Key(What.LANE, key.ref)
            return lane, len(self.inside(lane)) - 1
        if not self._known:
            for at, outer in enumerate(self.top):
                self._known[outer] = (None, at)
                inside = (child for child in self.inside(outer) if child != self.place)
                self._known.update({child: (outer, at) for at, child in enumerate(inside)})
        return self._known.get(key, (None, -1))

    def _make(self, key: Key) -> Iterator[Key]:
        journey = self._journey
        if key == STAGES:
            yield from (Key(What.STAGE, stage.id) for stage in journey.stages)
        elif key == LINKS:
            yield from (Key(What.LINK, link.id) for link in journey.links)
        elif key.what is What.LANE:
            lane = next(lane for lane in journey.lanes if lane.id == key.ref)
            if not lane.hidden:
                yield from self._in_lane(lane)

    def _in_lane(self, lane: Lane) -> Iterator[Key]:
        order = {stage.id: index for index, stage in enumerate(self._journey.stages)}
        for cell in sorted(lane.cells, key=lambda cell: order[cell.stage_id]):
            yield from (Key(What.CARD, card.id) for card in cell.cards)
        for curve in self._journey.curves:
            if curve.lane_id != lane.id:
                continue
            yield Key(What.CURVE, curve.id)
            told = [other for other in self._journey.lanes if follows(curve, lane, other)]
            cells = [cell for other in told for cell in other.cells]
            for cell in sorted(cells, key=lambda cell: order[cell.stage_id]):
                yield from (Key(What.POINT, point_ref(curve.id, c.id)) for c in cell.cards)


def key_of(journey: JourneyMap, ref: Id) -> Key | None:
    """The thing that an id of a selection means."""
    if point_at(journey, ref) is not None:
        return Key(What.POINT, ref)
    for what, things in (
        (What.STAGE, journey.stages),
        (What.LANE, journey.lanes),
        (What.LINK, journey.links),
        (What.CURVE, journey.curves),
    ):
        if any(thing.id == ref for thing in things):
            return Key(what, ref)
    cards = (card.id for lane in journey.lanes for cell in lane.cells for card in cell.cards)
    return Key(What.CARD, ref) if ref in cards else None


def place_of(journey: JourneyMap, focus: Focus | None) -> Key | None:
    """The empty place that the keys are on; None when something stands there."""
    if focus is None or not focus.lane_id or not focus.stage_id or not valid(journey, focus):
        return None
    if ref_at(journey, focus) is not None:
        return None
    return Key(What.PLACE, focus.lane_id, focus.stage_id, focus.slot)

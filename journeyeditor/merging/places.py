"""Where cards stand after joining: lane, stage and moment of one side, or a question."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.merging.changes import Place, Thing
from journeyeditor.merging.conflicts import Clash, Question, Side, Typed
from journeyeditor.merging.flat import Row
from journeyeditor.merging.moments import Token
from journeyeditor.merging.sides import BOTH, OTHER, Present, Sides
from journeyeditor.merging.timeline import Timeline
from journeyeditor.model.base import Id


class Spot(NamedTuple):
    """Where a card stands, and whose place that is; None = it is where it was."""

    lane_id: Id
    stage_id: Id
    token: Token
    stack: int
    side: Side | None

    @property
    def place(self) -> tuple[Id, Id, Token]:
        """Without what tells cards of the same moment apart."""
        return self[:3]


class Places:
    """Decides for each card where it stands."""

    def __init__(self, sides: Sides, timeline: Timeline, present: Present) -> None:
        self._sides, self._timeline, self._present = sides, timeline, present

    def spot(self, card_id: str) -> Spot | None:
        """The place of a card; None when there is no lane or stage to put it in any more."""
        chosen = self._chosen(card_id)
        if self._is_there(chosen):
            return chosen
        others = (self._spot(side, card_id) for side in Side)
        return next((spot for spot in others if spot is not None and self._is_there(spot)), None)

    def _is_there(self, spot: Spot) -> bool:
        lane, stage = (Thing.LANE, spot.lane_id), (Thing.STAGE, spot.stage_id)
        return self._present(*lane) and self._present(*stage)

    def _spot(self, side: Side, card_id: str) -> Spot | None:
        row = self._sides.of[side].rows[Thing.CARD].get(card_id)
        if row is None or row.stage_id is None:
            return None
        token = self._timeline.token(side, row.stage_id, row.node.slot)
        return Spot(row.parent, row.stage_id, token, row.node.stack, side)

    def _before(self, side: Side, base: Row | None) -> Spot | None:
        """Where a card stood in the base, in the moments of a side."""
        if base is None or base.stage_id is None:
            return None
        token = self._timeline.base_token(side, base.stage_id, base.node.slot)
        return Spot(base.parent, base.stage_id, token, base.node.stack, None)

    def _chosen(self, card_id: str) -> Spot:
        ours, theirs = (self._spot(side, card_id) for side in BOTH)
        if ours is None or theirs is None:
            return _either(ours, theirs)
        base = self._sides.base.rows[Thing.CARD].get(card_id)
        here, there = (self._before(side, base) for side in BOTH)
        if ours.place == theirs.place:
            return _restacked(here, ours, theirs)
        if there is not None and there.place == theirs.place:
            return ours
        if here is not None and here.place == ours.place:
            return theirs
        return self._asked(card_id, ours, theirs)

    def _asked(self, card_id: str, ours: Spot, theirs: Spot) -> Spot:
        rows = self._sides.rows(Thing.CARD, card_id)
        places = [_place(row) for row in rows]
        key = self._sides.ours.key(Thing.CARD, card_id)
        nodes = (rows[1].node if rows[1] else None, rows[2].node if rows[2] else None)
        there = {Side.OURS: ours, Side.THEIRS: theirs}
        fallen = [side for side in Side if not self._is_there(there[side])]
        if len(fallen) == 1:
            return there[OTHER[fallen[0]]]
        if places[1] == places[2]:
            return self._fuller(card_id, there)
        values = (places[0], places[1], places[2])
        chosen = self._sides.ask(Question(key, Clash.PLACE), values, nodes)
        if isinstance(chosen, Typed):
            return self._typed(chosen.value) or ours
        return there[chosen]

    def _fuller(self, card_id: str, there: dict[Side, Spot]) -> Spot:
        """Both counted to the same moment, in other company: no question that could be shown."""
        company = []
        for side, spot in there.items():
            slot = self._sides.of[side].rows[Thing.CARD][card_id].node.slot
            company.append(self._timeline.company(side, spot.stage_id, slot))
        return there[self._sides.prefer(company[0], company[1])]

    def _typed(self, place: object) -> Spot | None:
        """A place of the joined project that a person chose, in moments of our side."""
        if not isinstance(place, Place) or place.stage_id is None:
            return None
        if place.stage_id not in self._sides.ours.rows[Thing.STAGE]:
            return None
        token = self._timeline.token(Side.OURS, place.stage_id, place.slot or 0)
        return Spot(place.parent, place.stage_id, token, place.stack or 0, Side.OURS)


def _restacked(base: Spot | None, ours: Spot, theirs: Spot) -> Spot:
    """Both at one moment: who changed the order there has it, else the higher place."""
    side = None if base is not None and base.place == ours.place else Side.OURS
    if base is not None and ours.stack == base.stack:
        return theirs._replace(side=side)
    if base is not None and theirs.stack == base.stack:
        return ours._replace(side=side)
    return ours._replace(stack=min(ours.stack, theirs.stack), side=side)


def _either(ours: Spot | None, theirs: Spot | None) -> Spot:
    """The place of the only side that has the card."""
    found = ours or theirs
    if found is None:
        raise KeyError("a card of neither side")
    return found


def _place(row: Row | None) -> Place | None:
    if row is None:
        return None
    return Place(row.parent, None, row.stage_id, row.node.slot, row.node.stack)

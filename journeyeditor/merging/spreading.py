"""Two sides that each put a first card at the same empty spot: one behind the other, not stacked.

Nobody meant the two to happen at once; what each side put there at once stays together.
"""

from __future__ import annotations

from collections import defaultdict

from journeyeditor.merging.changes import Thing
from journeyeditor.merging.conflicts import Side
from journeyeditor.merging.moments import Token
from journeyeditor.merging.places import Spot
from journeyeditor.merging.sides import Sides
from journeyeditor.merging.timeline import Timeline
from journeyeditor.model.base import Id

Moment = tuple[Id, Token]


def spread(sides: Sides, timeline: Timeline, standing: dict[str, Spot]) -> dict[str, Spot]:
    """The places of the cards of a map, some of them at moments of their own."""
    crowds: dict[Moment, list[str]] = defaultdict(list)
    for card_id, spot in standing.items():
        crowds[spot.stage_id, spot.token].append(card_id)
    found = dict(standing)
    for (stage_id, token), cards in crowds.items():
        going = _going(sides, standing, cards) if len(cards) > 1 else []
        if going:
            behind = timeline.stages[stage_id].open_behind(token)
            found.update({key: standing[key]._replace(token=behind) for key in going})
    return found


def _going(sides: Sides, standing: dict[str, Spot], cards: list[str]) -> list[str]:
    """The cards of one moment that go behind the others: those of the side with the higher id."""
    lanes: dict[Id, set[Side | None]] = defaultdict(set)
    new: dict[Side, list[str]] = {side: [] for side in Side}
    for key in cards:
        side = _made_by(sides, key)
        lanes[standing[key].lane_id].add(side)
        if side is not None:
            new[side].append(key)
    if not any(makers == set(Side) for makers in lanes.values()):
        return []
    return max(new.values(), key=min)


def _made_by(sides: Sides, key: str) -> Side | None:
    """The only side that has a card, if the base has none."""
    base, ours, theirs = sides.rows(Thing.CARD, key)
    if base is not None or (ours is not None and theirs is not None):
        return None
    return Side.OURS if ours is not None else Side.THEIRS

"""The joined rows of moments of all stages, by which places of cards and points are compared."""

from __future__ import annotations

from collections.abc import Mapping

from journeyeditor.merging.changes import Thing
from journeyeditor.merging.conflicts import Side
from journeyeditor.merging.flat import Flat
from journeyeditor.merging.free import FREE, FreeAt, free_names
from journeyeditor.merging.moments import Moments, StageOf, Token
from journeyeditor.merging.sides import Present, Sides
from journeyeditor.model.base import Id


class Timeline:
    """The moments of all stages of all maps."""

    def __init__(self, sides: Sides, present: Present) -> None:
        self._sides, self._present = sides, present
        flats = (sides.base, sides.ours, sides.theirs)
        names = free_names(sides)
        self.free: Mapping[Flat, Mapping[FreeAt, str]] = dict(zip(flats, names, strict=True))
        base, ours, theirs = (_stages(flat, free) for flat, free in self.free.items())
        none = StageOf(0)
        self.stages: dict[Id, Moments] = {
            name: self._moments(base.get(name, none), ours.get(name, none), theirs.get(name, none))
            for name in {**ours, **theirs}
        }

    def token(self, side: Side, stage_id: Id, slot: int) -> Token:
        """The token of a moment of a side."""
        return self.stages[stage_id].of[side][slot]

    def base_token(self, side: Side, stage_id: Id, slot: int) -> Token:
        """What a side calls a moment of the base; no moment of its own if it took that out."""
        moments = self.stages.get(stage_id)
        return moments.base[side][slot] if moments is not None else ""

    def company(self, side: Side, stage_id: Id, slot: int) -> tuple[str, ...]:
        """What begins at a moment of a side, by which moments of both sides differ."""
        moments = self.stages[stage_id]
        return moments.company(side, slot)

    def _moments(self, base: StageOf, ours: StageOf, theirs: StageOf) -> Moments:
        """Where one side has all already that the other did, the base has nothing to add: what
        came of joining before is not joined once more."""
        if not (_differ(base, ours) and _differ(base, theirs)):
            return Moments(base, ours, theirs, None)
        return Moments(base, ours, theirs, self._fuller(base, ours, theirs))

    def _fuller(self, base: StageOf, ours: StageOf, theirs: StageOf) -> tuple[Side, ...] | None:
        """The sides that have all of the other's work on a stage, in the same order; else None.

        Empty moments alone are no such work: those of both sides count then.
        """
        common = [key for key in ours.cards if key in theirs.cards and self._stays(key)]
        if _order(ours, common) != _order(theirs, common):
            return None
        has_theirs = self._is_in(base, theirs, ours, Side.THEIRS)
        has_ours = self._is_in(base, ours, theirs, Side.OURS)
        if has_theirs and has_ours:
            return (Side.OURS, Side.THEIRS)
        if has_theirs and base.cards.keys() != theirs.cards.keys():
            return (Side.OURS,)
        if has_ours and base.cards.keys() != ours.cards.keys():
            return (Side.THEIRS,)
        return None

    def _is_in(self, base: StageOf, own: StageOf, other: StageOf, side: Side) -> bool:
        """Whether what a side put into a stage and took out of it is so on the other side too."""
        came = own.cards.keys() - base.cards.keys()
        left = base.cards.keys() - own.cards.keys()
        return came <= other.cards.keys() and not any(
            key in other.cards and not self._came_back(key, side) for key in left
        )

    def _came_back(self, key: str, side: Side) -> bool:
        """Whether a card that a side deleted stays all the same."""
        return self._stays(key) and key not in self._sides.of[side].rows[Thing.CARD]

    def _stays(self, key: str) -> bool:
        return key.startswith(FREE) or self._present(Thing.CARD, key)


def _differ(base: StageOf, stage: StageOf) -> bool:
    return base.slots != stage.slots or base.cards != stage.cards


def _order(stage: StageOf, cards: list[str]) -> list[set[str]]:
    """The cards by moment, moments without any left out."""
    found: dict[int, set[str]] = {}
    for key in cards:
        found.setdefault(stage.cards[key], set()).add(key)
    return [found[slot] for slot in sorted(found)]


def _stages(flat: Flat, free: Mapping[FreeAt, str]) -> dict[Id, StageOf]:
    """The stages of a version with what stands at their moments: cards, and free points."""
    found = {key: StageOf(row.node.slots) for key, row in flat.rows[Thing.STAGE].items()}
    for key, row in flat.rows[Thing.CARD].items():
        found[row.stage_id or ""].cards[key] = row.node.slot
    for (curve_id, at), name in free.items():
        point = flat.rows[Thing.CURVE][curve_id].node.points[at]
        stage = found[point.stage_id]
        stage.cards[name] = min(int(point.slot), stage.slots - 1)
    return found

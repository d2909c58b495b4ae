"""Making a changed map share all that it can with the map from which it was made."""

from __future__ import annotations

from journeyeditor.edits.tree import same
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.journey import JourneyMap, Lane, Stage


def settle(old: JourneyMap, new: JourneyMap) -> JourneyMap:
    """The new map, made of the very same objects as the old one wherever they are alike.

    For edits that only change where cards and points stand and how wide stages are: nothing else
    is looked at.
    """
    stages = {stage.id: stage for stage in old.stages}
    lanes = {lane.id: lane for lane in old.lanes}
    return evolve(
        old,
        stages=same(old.stages, (_same_stage(stages.get(s.id), s) for s in new.stages)),
        lanes=same(old.lanes, (_same_lane(lanes.get(lane.id), lane) for lane in new.lanes)),
        curves=old.curves if new.curves == old.curves else new.curves,
    )


def _same_stage(old: Stage | None, new: Stage) -> Stage:
    return old if old is not None and old.slots == new.slots else new


def _same_lane(old: Lane | None, new: Lane) -> Lane:
    if old is None or old is new:
        return new
    known = {card.id: card for cell in old.cells for card in cell.cards}
    cells_before = {cell.stage_id: cell for cell in old.cells}
    cells = []
    for cell in new.cells:
        cards = (_same_card(known.get(card.id), card) for card in cell.cards)
        before = cells_before.get(cell.stage_id)
        if before is None:
            cells.append(evolve(cell, cards=same(cell.cards, cards)))
        else:
            cells.append(evolve(before, cards=same(before.cards, cards)))
    return evolve(old, cells=same(old.cells, cells))


def _same_card(old: AnyCard | None, new: AnyCard) -> AnyCard:
    if old is None or (old.slot, old.stack, old.span) != (new.slot, new.stack, new.span):
        return new
    return old

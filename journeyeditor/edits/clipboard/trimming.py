"""A piece of a map without what is empty at its ends, to be drawn alone."""

from __future__ import annotations

from journeyeditor.model.base import evolve
from journeyeditor.model.journey import JourneyMap


def trimmed(journey: JourneyMap) -> JourneyMap:
    """The map without lanes and without stages at its ends in which nothing stands.

    A curve that tells of a card that is left keeps its lane.
    """
    told = {curve.lane_id for curve in journey.curves if curve.points}
    lanes = tuple(lane for lane in journey.lanes if lane.cells or lane.id in told)
    used = {cell.stage_id for lane in lanes for cell in lane.cells}
    wide = any(card.span > 1 for lane in lanes for cell in lane.cells for card in cell.cards)
    at = [index for index, stage in enumerate(journey.stages) if stage.id in used]
    stages = journey.stages[at[0] :] if wide else journey.stages[at[0] : at[-1] + 1]
    kept = {stage.id for stage in stages}
    lanes_left = {lane.id for lane in lanes}
    return evolve(
        journey,
        lanes=lanes,
        stages=tuple(evolve(s, loop_to=None) if s.loop_to not in kept else s for s in stages),
        curves=tuple(curve for curve in journey.curves if curve.lane_id in lanes_left),
    )

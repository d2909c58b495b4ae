"""A map to work on: its stages and lanes, without what the workshop is to find out.

Pure: a new journey comes out, with the ids of the old one.
"""

from __future__ import annotations

from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Content, Zone
from journeyeditor.model.find import main_actor
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.poster.words import PosterWords

NOTES = "poster:notes"
"""The id of the lane that a poster adds where a map has none for notes."""


def blank(journey: JourneyMap, words: PosterWords) -> JourneyMap:
    """Without cards, and with stages of equal width."""
    stages = tuple(evolve(stage, slots=1, loop_to=None, exit_label="") for stage in journey.stages)
    lanes = tuple(evolve(lane, cells=(), height=1) for lane in journey.lanes)
    if not any(takes_notes(lane) for lane in lanes):
        lanes = (
            *lanes,
            Lane(id=NOTES, name=words.notes, content=Content.STICKY, zone=Zone.SUPPORT),
        )
    return _bare(evolve(journey, stages=stages, lanes=lanes))


def partly_filled(journey: JourneyMap) -> JourneyMap:
    """With the cards of whose journey it is only: the customer's, or else the employee's.

    Nobody's feelings are shown.
    """
    actor = main_actor(journey)
    lanes = tuple(
        lane if lane.actor is actor else evolve(lane, cells=(), height=1) for lane in journey.lanes
    )
    return _bare(evolve(journey, lanes=lanes))


def takes_notes(lane: Lane) -> bool:
    """Whether notes are stuck into the lane: it is printed, empty, and not for a curve."""
    shown = lane.print and not lane.hidden
    return shown and not lane.cells and lane.content is not Content.EMOTION_CURVE


def _bare(journey: JourneyMap) -> JourneyMap:
    return evolve(journey, links=(), curves=(), metrics=())

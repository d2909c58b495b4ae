"""What the templates have in common: lanes, stages and an empty curve under ids that can be read.

The files are data to be compared by people, so ids are `st1`, `c1` and so on; whoever begins a
journey from a template gets new ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from journeyeditor.edits.new import new_map
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import Cell, JourneyMap, Lane, Stage
from journeyeditor.model.project import CheckItem, Project
from journeyeditor.model.vocabulary import start_channels, start_departments
from tools.story import Words

NEW_JOURNEY = Words("Nieuwe klantreis", "New journey")
FIVE = (
    Words("Vooraf", "Before"),
    Words("Begin", "Start"),
    Words("Kern", "Core"),
    Words("Einde", "End"),
    Words("Naderhand", "After"),
)
"""The stages of a journey of which nothing is known yet."""

_IDS = ("m1", "st1", "st2", "st3", "st4", "st5", "c1", "e1", "q1", "f1", "b1", "o1", "k1")
"""In the order in which a new map asks for them: the map, its stages, its lanes, its curve."""


def say(language: Language, words: Words) -> str:
    """The words in the language of the file."""
    return words.nl if language is Language.NL else words.en


def stages(language: Language, names: Sequence[Words]) -> tuple[Stage, ...]:
    """Stages of one moment, `st1` and so on."""
    return tuple(Stage(id=f"st{n}", name=say(language, name)) for n, name in enumerate(names, 1))


def six_lanes(language: Language, title: Words, names: Sequence[Words]) -> JourneyMap:
    """A map with these stages, the six lanes of every new map, and a curve to be drawn."""
    ids = iter(_IDS)
    journey = new_map(language, lambda: next(ids))
    return evolve(journey, title=say(language, title), stages=stages(language, names))


def with_cards(journey: JourneyMap, lane_id: Id, *cells: tuple[AnyCard, ...]) -> JourneyMap:
    """The map with cards in a lane, stage by stage, and as many moments as they need."""
    found = tuple(
        Cell(stage_id=stage.id, cards=cards)
        for stage, cards in zip(journey.stages, cells, strict=True)
        if cards
    )
    widths = [max((card.slot for card in cards), default=0) + 1 for cards in cells]
    return evolve(
        journey,
        stages=tuple(
            evolve(stage, slots=max(stage.slots, width))
            for stage, width in zip(journey.stages, widths, strict=True)
        ),
        lanes=tuple(
            evolve(lane, cells=found) if lane.id == lane_id else lane for lane in journey.lanes
        ),
    )


def with_lane(journey: JourneyMap, below: Id, lane: Lane) -> JourneyMap:
    """The map with one lane more, right below another."""
    at = next(index for index, each in enumerate(journey.lanes, 1) if each.id == below)
    return evolve(journey, lanes=(*journey.lanes[:at], lane, *journey.lanes[at:]))


def project(language: Language, title: Words, *maps: JourneyMap, **fields: Any) -> Project:
    """A project with these maps, and the channels and departments that every new one has."""
    return Project(
        title=say(language, title),
        language=language,
        channels=start_channels(language),
        departments=start_departments(language),
        maps=maps,
        **fields,
    )


def unanswered(*items: Id) -> tuple[CheckItem, ...]:
    """Items of check lists that are there to be assessed."""
    return tuple(CheckItem(item=item) for item in items)

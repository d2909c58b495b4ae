"""New things with the names that they begin with, in the language of the project, and new ids."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable, Mapping
from types import MappingProxyType

from journeyeditor.edits.rules import PaletteItem
from journeyeditor.model.base import Id
from journeyeditor.model.cards import CARD_TYPES, AnyCard
from journeyeditor.model.enums import Actor, Content, Kind, Language, Zone
from journeyeditor.model.journey import EmotionCurve, JourneyMap, Lane, Stage
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import start_channels, start_departments

IdSource = Callable[[], Id]
"""Gives an id that nothing has yet, at each call."""

_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
_LENGTH = 10
"""Ten of 32 letters: among 10,000 ids the chance that two are equal is 1 in 20 million."""


def random_id() -> Id:
    """An id by chance, such as "k3vq8w2mzt"."""
    bits = secrets.randbits(5 * _LENGTH)
    return "".join(_LETTERS[bits >> 5 * place & 31] for place in range(_LENGTH))


def seeded_ids(seed: int) -> IdSource:
    """A source that gives the same ids for the same seed, for tests and examples."""
    chance = random.Random(seed)  # noqa: S311 - meant to repeat itself
    return lambda: "".join(chance.choice(_LETTERS) for _ in range(_LENGTH))


_NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "stage": ("Nieuwe fase", "New stage"),
        "touchpoint": ("Nieuw contactmoment", "New touchpoint"),
        "action": ("Nieuwe klantactie", "New customer action"),
        "wait": ("Wachten", "Waiting"),
        "activity": ("Nieuwe activiteit", "New activity"),
        "system": ("Nieuwe systeemstap", "New system step"),
        "curve": ("Emotie", "Emotion"),
        "lane": ("Nieuwe baan", "New lane"),
        "text": ("Tekst", "Text"),
        "quote": ("Quote", "Quote"),
        "pain": ("Pijnpunt", "Pain point"),
        "opportunity": ("Kans", "Opportunity"),
        "quotes": ("Quotes", "Quotes"),
        "actions": ("Kansen en acties", "Opportunities and actions"),
        "metrics": ("Metingen", "Measurements"),
        "project": ("Nieuwe klantreis", "New journey"),
    }
)

_STAGES = (
    ("Vooraf", "Before"),
    ("Begin", "Start"),
    ("Kern", "Core"),
    ("Einde", "End"),
    ("Naderhand", "After"),
)

_LANES: tuple[tuple[str, str, Actor, Zone, Content], ...] = (
    (
        "Klantstappen en contactmomenten",
        "Customer steps and touchpoints",
        Actor.CUSTOMER,
        Zone.CUSTOMER,
        Content.TOUCHPOINTS,
    ),
    ("Emotie", "Emotion", Actor.CUSTOMER, Zone.CUSTOMER, Content.EMOTION_CURVE),
    ("Quotes", "Quotes", Actor.CUSTOMER, Zone.CUSTOMER, Content.QUOTES),
    (
        "Medewerker zichtbaar",
        "Frontstage",
        Actor.EMPLOYEE,
        Zone.FRONTSTAGE,
        Content.TOUCHPOINTS,
    ),
    (
        "Medewerker achter de schermen",
        "Backstage",
        Actor.EMPLOYEE,
        Zone.BACKSTAGE,
        Content.TOUCHPOINTS,
    ),
    (
        "Kansen en acties",
        "Opportunities and actions",
        Actor.EMPLOYEE,
        Zone.SUPPORT,
        Content.ACTIONS,
    ),
)
"""The six lanes that a map begins with."""


def default_name(language: Language, item: PaletteItem) -> str:
    """What a thing from the palette is called until somebody names it."""
    return _name(language, _NAMES[item.value])


def new_title(language: Language) -> str:
    """What a journey is called until somebody names it."""
    return _name(language, _NAMES["project"])


def steps_lane_name(language: Language) -> str:
    """What the lane with the customer's steps is called on a map that begins."""
    return _name(language, _LANES[0][:2])


def _name(language: Language, words: tuple[str, str]) -> str:
    nl, en = words
    return nl if language is Language.NL else en


def new_card(kind: Kind, card_id: Id, title: str) -> AnyCard:
    """A card with nothing but a title. Raises pydantic.ValidationError for an empty one."""
    return CARD_TYPES[list(Kind).index(kind)](id=card_id, title=title)


def new_stage(stage_id: Id, name: str) -> Stage:
    """A stage of one moment."""
    return Stage(id=stage_id, name=name)


def new_curve(curve_id: Id, lane_id: Id) -> EmotionCurve:
    """An estimated curve on which nothing has been felt yet."""
    return EmotionCurve(id=curve_id, lane_id=lane_id)


def new_curve_lane(lane_id: Id, name: str, actor: Actor = Actor.CUSTOMER) -> Lane:
    """An empty emotion lane."""
    zone = Zone.CUSTOMER if actor is Actor.CUSTOMER else Zone.FRONTSTAGE
    return Lane(id=lane_id, name=name, actor=actor, zone=zone, content=Content.EMOTION_CURVE)


def new_notes_lane(lane_id: Id, content: Content, language: Language) -> Lane:
    """An empty lane for quotes, opportunities or measurements, shared by all."""
    actor = Actor.CUSTOMER if content is Content.QUOTES else Actor.EMPLOYEE
    zone = Zone.CUSTOMER if content is Content.QUOTES else Zone.SUPPORT
    name = _name(language, _NAMES[content.value])
    return Lane(id=lane_id, name=name, actor=actor, zone=zone, content=content)


def blank_project(language: Language, new_id: IdSource) -> Project:
    """A project with one map of five stages and six lanes, and nothing on it."""
    journey = new_map(language, new_id)
    return Project(
        title=journey.title,
        language=language,
        channels=start_channels(language),
        departments=start_departments(language),
        maps=(journey,),
    )


def new_map(language: Language, new_id: IdSource) -> JourneyMap:
    """A map of five stages and six lanes, and nothing on it but a curve to be drawn."""
    title = new_title(language)
    map_id = new_id()
    stages = tuple(new_stage(new_id(), _name(language, words)) for words in _STAGES)
    lanes = tuple(
        Lane(id=new_id(), name=_name(language, (nl, en)), actor=actor, zone=zone, content=holds)
        for nl, en, actor, zone, holds in _LANES
    )
    emotion = next(lane.id for lane in lanes if lane.content is Content.EMOTION_CURVE)
    curve = new_curve(new_id(), emotion)
    return JourneyMap(id=map_id, title=title, stages=stages, lanes=lanes, curves=(curve,))

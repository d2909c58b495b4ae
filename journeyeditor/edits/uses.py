"""Who names the items of a project's lists: asked before one is deleted, and shown beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.model.base import Id
from journeyeditor.model.find import in_order
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_NAMING = ("channel_id", "department_id", "root_cause_id")
"""Fields of cards that name an item of a list."""


class User(StrEnum):
    """What can name an item."""

    CARD = "card"
    LANE = "lane"
    CURVE = "curve"
    JOURNEY = "journey"
    PARTICIPANT = "participant"
    CAUSE = "cause"
    ACTION = "action"
    TEASER = "teaser"


class Use(NamedTuple):
    """Somebody who names an item.

    `ref` is its id, for a participant the name; `map_id` is "" for what stands on no map.
    """

    user: User
    ref: Id
    map_id: Id = ""


Uses = Mapping[Id, tuple[Use, ...]]
"""Who names each item; items that nobody names are left out."""


def uses(project: Project) -> Uses:
    """Who names the items of the lists, cards first, in reading order."""
    found: dict[Id, list[Use]] = {}
    for wanted, use in _all(project):
        if wanted is not None:
            found.setdefault(wanted, []).append(use)
    return MappingProxyType({item: tuple(users) for item, users in found.items()})


def _all(project: Project) -> Iterator[tuple[Id | None, Use]]:
    for journey in project.maps:
        yield from _cards(journey)
    for journey in project.maps:
        yield from _map(journey)
    for person in project.participants:
        yield person.department_id, Use(User.PARTICIPANT, person.name)
    for cause in project.root_causes:
        yield cause.department_id, Use(User.CAUSE, cause.id)
    for action in project.actions:
        for target in action.targets:
            yield target, Use(User.ACTION, action.id)
    for teaser in project.teasers:
        for department in teaser.department_ids:
            yield department, Use(User.TEASER, teaser.id)


def _cards(journey: JourneyMap) -> Iterator[tuple[Id | None, Use]]:
    for _, _, card in in_order(journey):
        use = Use(User.CARD, card.id, journey.id)
        fields = vars(card)  # many times as quick as getattr, where a kind lacks the field
        for field in _NAMING:
            yield fields.get(field), use


def _map(journey: JourneyMap) -> Iterator[tuple[Id | None, Use]]:
    yield journey.persona_id, Use(User.JOURNEY, journey.id, journey.id)
    for lane in journey.lanes:
        use = Use(User.LANE, lane.id, journey.id)
        yield lane.persona_id, use
        yield lane.department_id, use
    for curve in journey.curves:
        yield curve.persona_id, Use(User.CURVE, curve.id, journey.id)

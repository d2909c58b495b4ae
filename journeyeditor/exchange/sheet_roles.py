"""What a row or a table of a foreign map is for, by what people call it in Dutch and English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.importing.meanings import plain
from journeyeditor.model.enums import Actor, Content, Kind, Zone


class Role(StrEnum):
    """What stands in a lane of a foreign map. The last five are no lanes of ours."""

    STEPS = "steps"
    ACTIONS = "actions"
    FRONTSTAGE = "frontstage"
    BACKSTAGE = "backstage"
    SYSTEMS = "systems"
    QUOTES = "quotes"
    PAINS = "pains"
    OPPORTUNITIES = "opportunities"
    TEXT = "text"
    EMOTION = "emotion"
    CHANNELS = "channels"
    GOAL = "goal"
    EXPECTATION = "expectation"
    UNUSED = "unused"


class Bed(NamedTuple):
    """What kind of lane a role has, and the kind of card that a line in it becomes."""

    actor: Actor
    zone: Zone
    content: Content
    kind: Kind


_CUSTOMER = (Actor.CUSTOMER, Zone.CUSTOMER)

BEDS: Mapping[Role, Bed] = MappingProxyType(
    {
        Role.STEPS: Bed(*_CUSTOMER, Content.TOUCHPOINTS, Kind.TOUCHPOINT),
        Role.ACTIONS: Bed(*_CUSTOMER, Content.TOUCHPOINTS, Kind.ACTION),
        Role.FRONTSTAGE: Bed(Actor.EMPLOYEE, Zone.FRONTSTAGE, Content.TOUCHPOINTS, Kind.ACTIVITY),
        Role.BACKSTAGE: Bed(Actor.EMPLOYEE, Zone.BACKSTAGE, Content.TOUCHPOINTS, Kind.ACTIVITY),
        Role.SYSTEMS: Bed(Actor.EMPLOYEE, Zone.SUPPORT, Content.TOUCHPOINTS, Kind.SYSTEM),
        Role.QUOTES: Bed(*_CUSTOMER, Content.QUOTES, Kind.QUOTE),
        Role.PAINS: Bed(*_CUSTOMER, Content.TEXT, Kind.PAIN),
        Role.OPPORTUNITIES: Bed(Actor.EMPLOYEE, Zone.SUPPORT, Content.ACTIONS, Kind.OPPORTUNITY),
        Role.TEXT: Bed(*_CUSTOMER, Content.TEXT, Kind.TEXT),
        Role.EMOTION: Bed(*_CUSTOMER, Content.EMOTION_CURVE, Kind.TEXT),
    }
)
"""The lanes of ours. An emotion lane takes no cards."""

STEP_ROLES = (Role.STEPS, Role.ACTIONS, Role.FRONTSTAGE, Role.BACKSTAGE, Role.SYSTEMS)

CARD_ROLES = tuple(role for role in BEDS if role is not Role.EMOTION)

_STEMS: tuple[tuple[Role, str], ...] = (
    (Role.EXPECTATION, r"verwachting in de fase|expectation in the stage"),
    (Role.GOAL, r"doel van de fase|goal of the stage"),
    (
        Role.PAINS,
        r"pijn|frustrati|knelpunt|proble|irritati|drempel|obstakel|ergernis|belemmering"
        r"|pain|barrier|obstacle|friction|blocker",
    ),
    (
        Role.OPPORTUNITIES,
        r"kans|ideeen|idee\b|verbeter|oplossing|opportunit|ideas?\b|improvement|solution",
    ),
    (
        Role.QUOTES,
        r"quote|citaat|citaten|uitspra|gedacht|denkt|denken|zegt|zeggen|verbatim|thought|thinking"
        r"|says",
    ),
    (
        Role.EMOTION,
        r"emoti|gevoel|voelt|voelen|beleving|klantbeleving|stemming|tevreden|sentiment|feeling"
        r"|feels|mood|satisf|experience\b|ervaring",
    ),
    (Role.CHANNELS, r"kanaal|kanalen|channel|medium|media\b"),
    (Role.SYSTEMS, r"syste|applicati|software|tooling|ondersteunend|supporting|support proc"),
    (Role.BACKSTAGE, r"backstage|achter de schermen|back ?office|intern|behind the scenes"),
    (Role.FRONTSTAGE, r"front ?stage|front ?office|medewerker|employee|staff|onstage"),
    (
        Role.ACTIONS,
        r"klantactie|acties van de klant|handeling|activiteit|gedrag|doet\b|doen\b|taken\b"
        r"|customer action|user action|actions?\b|activit|doing|behaviou?r|tasks?\b|acties?\b",
    ),
    (
        Role.STEPS,
        r"touch ?point|contact|stap|steps?\b|interacti|moment|klantreis|journey|customer\b|klant\b",
    ),
)
"""Tried in this order; each begins at the beginning of a word."""

_PATTERNS = tuple((role, re.compile(rf"\b(?:{words})")) for role, words in _STEMS)


def role_called(name: str) -> Role | None:
    """What a lane or column of this name holds; None when the name does not tell."""
    said = plain(name)
    return next((role for role, pattern in _PATTERNS if pattern.search(said)), None)


def role_of_kinds(kinds: frozenset[Kind], name: str) -> Role:
    """The role of a lane that holds cards of these kinds."""
    called = role_called(name)
    steps = kinds - {Kind.WAIT}
    if kinds <= {Kind.TOUCHPOINT, Kind.ACTION, Kind.WAIT}:
        employee = called in (Role.FRONTSTAGE, Role.BACKSTAGE, Role.SYSTEMS)
        return called if called and employee and not steps else Role.STEPS
    if kinds <= {Kind.ACTIVITY, Kind.SYSTEM, Kind.WAIT}:
        if called in (Role.FRONTSTAGE, Role.BACKSTAGE, Role.SYSTEMS):
            return called
        return Role.SYSTEMS if steps == {Kind.SYSTEM} else Role.BACKSTAGE
    if Kind.QUOTE in kinds and kinds <= {Kind.QUOTE, Kind.TEXT}:
        return Role.QUOTES
    if Kind.OPPORTUNITY in kinds and kinds <= {Kind.OPPORTUNITY, Kind.PAIN, Kind.TEXT}:
        return Role.OPPORTUNITIES
    return Role.PAINS if kinds == {Kind.PAIN} else Role.TEXT


def is_of_employees(name: str) -> bool:
    """Whether a lane of this name tells of employees."""
    return bool(re.search(r"\b(?:medewerker|employee|staff|collega)", plain(name)))

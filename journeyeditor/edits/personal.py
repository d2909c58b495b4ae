"""Which texts of a project say who somebody is: one table, and every text of the model is in it.

A test holds it complete, so that a field that the model gets must be thought about here. Ids,
dates and pictures have a fixed form and hold no words: they are not listed, but for the earlier
versions that lie packed in the past of a project.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.model.base import Node
from journeyeditor.model.cards import (
    Activity,
    CardBase,
    Mandate,
    Quote,
    SystemStep,
    Touchpoint,
)
from journeyeditor.model.journey import (
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Metric,
    Stage,
)
from journeyeditor.model.past import Past
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import (
    Action,
    AgendaItem,
    Channel,
    CheckItem,
    Department,
    ImpactChain,
    Initiative,
    Note,
    PainPoint,
    Participant,
    Persona,
    Project,
    Review,
    RootCause,
    Teaser,
)


class Fields(NamedTuple):
    """The fields of a node by what becomes of them, as words with spaces between.

    `cleared` are emptied, texts or lists. From `read` only the names that are known go. `plain`
    are words in which nobody can be named.
    """

    cleared: str = ""
    read: str = ""
    plain: str = ""


TABLE: Mapping[type[Node], Fields] = MappingProxyType(
    {
        Project: Fields("saved_by notes", "title organisation urgency", "saved_at"),
        Past: Fields("kept packed"),
        Participant: Fields("name role"),
        Persona: Fields("", "name segment quote goals needs frustrations"),
        Channel: Fields("", "name", "icon"),
        Department: Fields("", "name"),
        RootCause: Fields("", "title"),
        PainPoint: Fields("", "text"),
        Action: Fields("owner", "title"),
        Initiative: Fields("owner", "name url"),
        ImpactChain: Fields("", "lever feeling"),
        Teaser: Fields("", "script materials"),
        AgendaItem: Fields("", "title note"),
        CheckItem: Fields("", "note"),
        Review: Fields("note"),
        Note: Fields("", "text"),
        JourneyMap: Fields(
            "facilitators",
            "title subtitle scenario expectation scope_start scope_end version",
        ),
        Stage: Fields("", "name goal expectation loop_label exit_label", "model_tag"),
        Lane: Fields("photos", "name"),
        Photo: Fields("", "caption"),
        Link: Fields("owner", "label"),
        EmotionCurve: Fields("", "name"),
        EmotionPoint: Fields("note", "word"),
        Metric: Fields("", "period"),
        CardBase: Fields("source_note", "title description tags"),
        Touchpoint: Fields("", "reason company_label availability"),
        Mandate: Fields("", "text", "currency"),
        Activity: Fields("", "policy"),
        SystemStep: Fields("", "policy"),
        Quote: Fields("role description", "source_kind"),
    }
)
"""A field of a class also belongs to its subclasses."""


class Kept(NamedTuple):
    """`Fields` of one class with those that it inherits; what is cleared is not read."""

    cleared: frozenset[str]
    read: frozenset[str]


@cache
def fields_of(kind: type[Node]) -> Kept:
    """What becomes of the texts of a kind of node."""
    rows = [TABLE[each] for each in kind.__mro__ if each in TABLE]
    cleared = frozenset(" ".join(row.cleared for row in rows).split())
    read = frozenset(" ".join(row.read for row in rows).split())
    return Kept(cleared, read - cleared)

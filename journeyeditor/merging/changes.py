"""What comparing two versions of a project gives: one `Change` for each thing that differs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.model.base import Id, Node


class Thing(StrEnum):
    """What a change is about; everything in a project that can differ by itself is one of these."""

    PROJECT = "project"
    MAP = "map"
    STAGE = "stage"
    LANE = "lane"
    CARD = "card"
    LINK = "link"
    CURVE = "curve"
    POINT = "point"
    METRIC = "metric"
    PARTICIPANT = "participant"
    PERSONA = "persona"
    CHANNEL = "channel"
    DEPARTMENT = "department"
    ROOT_CAUSE = "root_cause"
    PAIN_POINT = "pain_point"
    ACTION = "action"
    TEASER = "teaser"
    AGENDA_ITEM = "agenda_item"
    IMPACT_CHAIN = "impact_chain"
    CHECK_ITEM = "check_item"
    NOTE = "note"
    REVIEW = "review"


class Fate(StrEnum):
    """What became of a thing. ADDED and REMOVED stand alone; the other two can go together."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Key:
    """Which thing: `id` is unique together with its kind.

    For what has no id of its own it is made of others: a point is `<curve>:<card>`, a check item
    its key, a participant or review its text. `map_id` is the map that it stands on, None for the
    project's own lists.
    """

    thing: Thing
    id: str
    map_id: Id | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands: in which parent (lane of a card, map of a lane), and where in it.

    `after` is the thing before it in a list; cards have `stage_id`, `slot` and `stack` instead.
    """

    parent: Id
    after: Id | None = None
    stage_id: Id | None = None
    slot: int | None = None
    stack: int | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of the model, and its value in both versions; `employee4.enabled` is one within."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Change:
    """What differs about one thing. A node is None on the side where the thing is not."""

    key: Key
    fates: frozenset[Fate]
    before: Node | None
    after: Node | None
    from_place: Place | None = None
    to_place: Place | None = None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes from one version to another, in the order in which one reads a project."""

    changes: tuple[Change, ...]
    related: bool
    """Whether both are versions of one project: False when they share no id of their own."""

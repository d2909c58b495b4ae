"""A project: everything that one file holds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from journeyeditor.model.base import DateText, Id, Node, ShortText, Text, evolve
from journeyeditor.model.cards import Answer
from journeyeditor.model.enums import (
    Actor,
    Addresses,
    Behaviour,
    ChannelForm,
    Goal,
    Language,
    Status,
    TeaserForm,
)
from journeyeditor.model.images import ImageText
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.past import NO_PAST, Past

Score = Annotated[int, Field(ge=1, le=5)]
"""A mark from 1 (least) to 5 (most)."""

Name = Annotated[str, Field(min_length=1, max_length=200)]


class Participant(Node):
    """Somebody in the workshop."""

    name: ShortText = ""
    department_id: Id | None = None
    role: ShortText = ""


class Persona(Node):
    """Whose point of view a map takes. The name is fictional, the picture nobody's."""

    id: Id
    name: Name
    kind: Actor = Actor.CUSTOMER
    segment: ShortText = ""
    quote: ShortText = ""
    goals: Text = ""
    needs: Text = ""
    frustrations: Text = ""
    image: ImageText = ""


class Channel(Node):
    """A channel of this project; `icon` is the name of its drawing in the icon table."""

    id: Id
    name: Name
    form: ChannelForm = ChannelForm.DIGITAL
    icon: Annotated[str, Field(max_length=40)] = ""


class Department(Node):
    """A department, or silo."""

    id: Id
    name: Name


class RootCause(Node):
    """Why contacts go wrong; cards point here by `root_cause_id`."""

    id: Id
    title: Name
    department_id: Id | None = None


class PainPoint(Node):
    """A pain that several cards share; `severity` 1 (mild) to 3 (bad)."""

    id: Id
    text: Name
    severity: Annotated[int, Field(ge=1, le=3)] = 2
    card_ids: tuple[Id, ...] = ()


class Initiative(Node):
    """Something the organisation is doing already."""

    name: Name
    url: ShortText = ""
    owner: ShortText = ""


class ExpectedChange(Node):
    """How much an action should change the feeling at a card."""

    card_id: Id
    dv: Annotated[float, Field(ge=-4, le=4)]


class Action(Node):
    """An improvement action. `targets` are ids of cards, root causes or check list items."""

    id: Id
    title: Name
    impact: Score | None = None
    effort: Score | None = None
    addresses: Addresses = Addresses.CAUSE
    targets: tuple[Id, ...] = ()
    owner: ShortText = ""
    due: DateText = ""
    status: Status = Status.IDEA
    initiative: Initiative | None = None
    expected: tuple[ExpectedChange, ...] = ()


class ImpactChain(Node):
    """From what is turned to what it brings: lever, feeling, behaviour, money (method, 3).

    `volume` is how many customers a year meet it, `p_affected` the share of them that feels it,
    `p_behaviour` the share of those that then behaves so, `value_eur` what each of them is worth
    in euros. None = nobody knows.
    """

    id: Id
    lever: Name
    card_ids: tuple[Id, ...] = ()
    feeling: ShortText = ""
    behaviour: Behaviour | None = None
    volume: Annotated[float, Field(ge=0, le=1e10)] | None = None
    p_affected: Annotated[float, Field(ge=0, le=1)] | None = None
    p_behaviour: Annotated[float, Field(ge=0, le=1)] | None = None
    value_eur: Annotated[float, Field(ge=-1e9, le=1e9)] | None = None


class Teaser(Node):
    """How colleagues are made to feel one contact; `minutes` is how long it takes."""

    id: Id
    card_id: Id
    form: TeaserForm = TeaserForm.PHONE_CALL
    script: Text = ""
    department_ids: tuple[Id, ...] = ()
    minutes: Annotated[int, Field(ge=0, le=600)] | None = None
    materials: Text = ""


class CheckItem(Node):
    """The answer to one item of a check list; `item` is its key, such as `basics6.1`."""

    item: Id
    answer: Answer = None
    note: Text = ""


class Review(Node):
    """A meeting in which the map was discussed."""

    date: DateText
    note: Text = ""


class AgendaItem(Node):
    """A part of the workshop and how long it takes, in minutes."""

    id: Id
    title: Name
    minutes: Annotated[int, Field(ge=0, le=600)] | None = None
    note: Text = ""


class Note(Node):
    """A line in the note tray, not yet on a map."""

    id: Id
    text: Annotated[str, Field(min_length=1, max_length=20_000)]


class Project(Node):
    """All that one file holds.

    `revision` goes up by one at each save. Of an `anonymous` copy the names were taken out: what
    is missing there was removed by nobody.
    """

    title: Name
    language: Language = Language.NL
    organisation: ShortText = ""
    goals: tuple[Goal, ...] = ()
    urgency: Text = ""
    route: Score | None = None
    participants: tuple[Participant, ...] = ()
    personas: tuple[Persona, ...] = ()
    channels: tuple[Channel, ...] = ()
    departments: tuple[Department, ...] = ()
    root_causes: tuple[RootCause, ...] = ()
    pain_points: tuple[PainPoint, ...] = ()
    actions: tuple[Action, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    impact_chains: tuple[ImpactChain, ...] = ()
    checks: tuple[CheckItem, ...] = ()
    notes: tuple[Note, ...] = ()
    maps: Annotated[tuple[JourneyMap, ...], Field(min_length=1)]
    review_every_days: Annotated[int, Field(ge=1, le=3650)] = 14
    review_log: tuple[Review, ...] = ()
    revision: Annotated[int, Field(ge=0, le=1_000_000_000)] = 0
    saved_by: ShortText = ""
    saved_at: Annotated[str, Field(max_length=40)] = ""
    anonymous: bool = False
    past: Past = NO_PAST


def unstamped(project: Project) -> Project:
    """Without what each save writes anew: what is left is the work."""
    return evolve(project, revision=0, saved_by="", saved_at="", past=NO_PAST)

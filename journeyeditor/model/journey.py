"""A journey map: stages across, lanes down, cards in the cells, curves and links over them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from journeyeditor.model.base import DateText, Id, Node, ShortText, Text
from journeyeditor.model.cards import Card, Duration
from journeyeditor.model.enums import (
    Actor,
    CollectedBy,
    Content,
    CurveKind,
    LinkKind,
    MetricKind,
    State,
    Step,
    Subject,
    Zone,
)
from journeyeditor.model.photos import MOST_HELD, Photo

Feeling = Annotated[float, Field(ge=-2, le=2)]
"""A feeling from -2.0 (very bad) to +2.0 (very good), one decimal; 0 is neutral."""


class Stage(Node):
    """A column of the map. `slots` is its number of moments; it grows by itself.

    `loop_to` is the stage to which customers return (loyalty loop), `loop_label` the word on that
    arrow, and `exit_label` that on the arrow of those who leave instead. `model_tag` names the
    stage in a published model, such as `mckinsey.loyalty`.
    """

    id: Id
    name: Annotated[str, Field(min_length=1, max_length=200)]
    slots: Annotated[int, Field(ge=1, le=500)] = 1
    duration: Duration | None = None
    goal: Text = ""
    expectation: Text = ""
    model_tag: ShortText = ""
    loop_to: Id | None = None
    loop_label: ShortText = ""
    exit_label: ShortText = ""


class Cell(Node):
    """The cards of one lane in one stage, ordered by (slot, stack). Never empty."""

    stage_id: Id
    cards: tuple[Card, ...]


class Lane(Node):
    """A row of the map. At most one cell a stage. `height` in units of one row, 1 to 6.

    `photos` show what hung in it on the wall.
    """

    id: Id
    name: Annotated[str, Field(min_length=1, max_length=200)]
    actor: Actor = Actor.CUSTOMER
    zone: Zone = Zone.CUSTOMER
    content: Content = Content.TOUCHPOINTS
    persona_id: Id | None = None
    department_id: Id | None = None
    height: Annotated[int, Field(ge=1, le=6)] = 1
    hidden: bool = False
    print: bool = True
    photos: Annotated[tuple[Photo, ...], Field(max_length=MOST_HELD)] = ()
    cells: tuple[Cell, ...] = ()


class Link(Node):
    """A link between two cards, or (loop) two stages."""

    id: Id
    kind: LinkKind
    source: Id
    target: Id
    label: ShortText = ""
    owner: ShortText = ""


class EmotionPoint(Node):
    """A feeling at a card, or, free of cards, at a place in a stage.

    A point moves with its card. No point = unmeasured; 0 = neutral; never mix the two. `slot` is
    the place in the stage of a free point, in moments from its start. `n` and `sd` (standard
    deviation, on the scale of `v`) belong to measured curves.
    """

    card_id: Id | None = None
    stage_id: Id | None = None
    slot: Annotated[float, Field(ge=0, le=500)] | None = None
    v: Feeling
    word: ShortText = ""
    note: Text = ""
    n: Annotated[int, Field(ge=1, le=10_000_000)] | None = None
    sd: Annotated[float, Field(ge=0, le=4)] | None = None
    collected_by: CollectedBy | None = None


class EmotionCurve(Node):
    """The feelings of one persona along the map; at most one point a card."""

    id: Id
    lane_id: Id
    persona_id: Id | None = None
    kind: CurveKind = CurveKind.ESTIMATED
    name: ShortText = ""
    points: tuple[EmotionPoint, ...] = ()


class Metric(Node):
    """A measurement, raw on its own scale. `card_id` or `stage_id` is its scope, neither = journey.

    NPS may give `promoters`, `passives` and `detractors`, which sum to `n`.
    """

    id: Id
    kind: MetricKind
    value: Annotated[float, Field(ge=-100, le=100)]
    n: Annotated[int, Field(ge=1, le=10_000_000)]
    sd: Annotated[float, Field(ge=0, le=100)] | None = None
    promoters: Annotated[int, Field(ge=0)] | None = None
    passives: Annotated[int, Field(ge=0)] | None = None
    detractors: Annotated[int, Field(ge=0)] | None = None
    stage_id: Id | None = None
    card_id: Id | None = None
    subject: Subject = Subject.TOUCHPOINT
    period: ShortText = ""
    collected_by: CollectedBy | None = None


class JourneyMap(Node):
    """One map. `baseline_id` of a to-be map is the as-is map that it was copied from."""

    id: Id
    title: Annotated[str, Field(min_length=1, max_length=200)]
    subtitle: ShortText = ""
    persona_id: Id | None = None
    scenario: Text = ""
    expectation: Text = ""
    scope_start: ShortText = ""
    scope_end: ShortText = ""
    state: State = State.AS_IS
    baseline_id: Id | None = None
    step: Step = Step.MEASURE
    version: Annotated[str, Field(max_length=40)] = "0.1"
    date: DateText = ""
    facilitators: tuple[ShortText, ...] = ()
    duration: Duration | None = None
    stages: Annotated[tuple[Stage, ...], Field(min_length=1)]
    lanes: Annotated[tuple[Lane, ...], Field(min_length=1)]
    links: tuple[Link, ...] = ()
    curves: tuple[EmotionCurve, ...] = ()
    metrics: tuple[Metric, ...] = ()

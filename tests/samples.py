"""Small projects made by hand for tests: as little as each test needs."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.model.base import evolve
from journeyeditor.model.cards import CARD_TYPES, Activity, AnyCard, Touchpoint
from journeyeditor.model.enums import Actor, Content, LinkKind, Zone
from journeyeditor.model.journey import (
    Cell,
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Stage,
)
from journeyeditor.model.project import Project


def touchpoint(card_id: str, slot: int = 0, title: str = "", **fields: object) -> Touchpoint:
    """A touchpoint whose title is its id unless one is given."""
    return Touchpoint.model_validate(
        {"id": card_id, "title": title or card_id, "slot": slot, **fields}
    )


def activity(card_id: str, slot: int = 0, title: str = "", **fields: object) -> Activity:
    """An employee activity whose title is its id unless one is given."""
    return Activity.model_validate(
        {"id": card_id, "title": title or card_id, "slot": slot, **fields}
    )


def cell(stage_id: str, *cards: AnyCard) -> Cell:
    """The cards of one lane in one stage."""
    return Cell(stage_id=stage_id, cards=cards)


def supports(employee: str, customer: str) -> Link:
    """A link from an employee's card to a customer's."""
    return Link(
        id=f"{employee}-{customer}", kind=LinkKind.SUPPORTS, source=employee, target=customer
    )


def curve(curve_id: str, lane_id: str, values: dict[str, float]) -> EmotionCurve:
    """An estimated curve with a point for each card."""
    points = tuple(EmotionPoint(card_id=card_id, v=v) for card_id, v in values.items())
    return EmotionCurve(id=curve_id, lane_id=lane_id, points=points)


def project(
    stages: Sequence[Stage],
    customer: Sequence[Cell] = (),
    frontstage: Sequence[Cell] = (),
    backstage: Sequence[Cell] = (),
    links: Sequence[Link] = (),
    curves: Sequence[EmotionCurve] = (),
) -> Project:
    """A project with one map of four lanes: c (customer), e (emotion), f and b (employee)."""
    lanes = (
        Lane(id="c", name="Customer", cells=tuple(customer)),
        Lane(id="e", name="Emotion", content=Content.EMOTION_CURVE),
        Lane(
            id="f",
            name="Frontstage",
            actor=Actor.EMPLOYEE,
            zone=Zone.FRONTSTAGE,
            cells=tuple(frontstage),
        ),
        Lane(
            id="b",
            name="Backstage",
            actor=Actor.EMPLOYEE,
            zone=Zone.BACKSTAGE,
            cells=tuple(backstage),
        ),
    )
    journey = JourneyMap(
        id="m",
        title="Map",
        stages=tuple(stages),
        lanes=lanes,
        links=tuple(links),
        curves=tuple(curves),
    )
    return Project(title="Project", maps=(journey,))


def one_of_each() -> Project:
    """A project with a card of every kind; the ids are the kinds."""
    made = {str(kind.model_fields["kind"].default): kind for kind in CARD_TYPES}
    cards = {
        name: kind(id=name, title=name, slot=at) for at, (name, kind) in enumerate(made.items())
    }
    notes = tuple(cards[name] for name in ("text", "quote", "pain", "opportunity"))
    base = project(
        [Stage(id="s", name="S", slots=len(cards))],
        [cell("s", cards["touchpoint"], cards["action"], cards["wait"])],
        [cell("s", cards["activity"], cards["system"])],
        curves=[curve("k", "e", {"touchpoint": 0.5})],
    )
    lane = Lane(id="t", name="Notes", content=Content.TEXT, cells=(cell("s", *notes),))
    journey = base.maps[0]
    return evolve(base, maps=(evolve(journey, lanes=(*journey.lanes, lane)),))

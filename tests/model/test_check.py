"""Each way in which a project can break its own rules is seen, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from journeyeditor.edits.tree import with_lane, with_map
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Quote, Touchpoint, Wait
from journeyeditor.model.check import Fault, Problem, check, kinds_for
from journeyeditor.model.enums import Actor, Content, CurveKind, Kind, LinkKind, MetricKind
from journeyeditor.model.journey import Cell, EmotionPoint, JourneyMap, Lane, Link, Metric, Stage
from journeyeditor.model.project import (
    Action,
    Department,
    ExpectedChange,
    PainPoint,
    Participant,
    Persona,
    Project,
    RootCause,
    Teaser,
)
from tests.samples import activity, cell, curve, project, supports, touchpoint

WHOLE = project(
    stages=[Stage(id="s1", name="One", slots=2), Stage(id="s2", name="Two")],
    customer=[cell("s1", touchpoint("a"), touchpoint("a2", 1)), cell("s2", touchpoint("d"))],
    frontstage=[cell("s1", activity("x"))],
    links=[supports("x", "a")],
    curves=[curve("k", "e", {"a": 1.0})],
)


def on_map(**changes: Any) -> Project:
    return with_map(WHOLE, evolve(WHOLE.maps[0], **changes))


def on_lane(index: int, **changes: Any) -> Project:
    journey = WHOLE.maps[0]
    return with_map(WHOLE, with_lane(journey, evolve(journey.lanes[index], **changes)))


def with_cards(*cards: Any) -> Project:
    """The first cell of the customer lane with these cards."""
    lane = WHOLE.maps[0].lanes[0]
    return on_lane(0, cells=(Cell(stage_id="s1", cards=cards), lane.cells[1]))


def with_point(**fields: Any) -> Project:
    changes = {"kind": fields.pop("curve_kind", CurveKind.ESTIMATED)}
    point = EmotionPoint.model_validate({"v": 1.0, **fields})
    return on_map(curves=(evolve(WHOLE.maps[0].curves[0], points=(point,), **changes),))


def notes_only() -> Project:
    """Without cards, and without a lane for any but notes."""
    lanes = (Lane(id="n", name="Notes", content=Content.TEXT), WHOLE.maps[0].lanes[1])
    return on_map(lanes=lanes, links=(), curves=())


def with_link(kind: LinkKind, source: str, target: str) -> Project:
    link = Link(id="l", kind=kind, source=source, target=target)
    return on_map(links=(*WHOLE.maps[0].links, link))


def with_metric(**fields: Any) -> Project:
    whole = {"id": "q", "kind": MetricKind.NPS, "value": 10.0, "n": 10, **fields}
    return on_map(metrics=(Metric.model_validate(whole),))


def wait(slot: int, span: int) -> Wait:
    return Wait(id="a", title="a", slot=slot, span=span)


def test_whole_projects_have_no_problems() -> None:
    assert check(WHOLE) == []


BROKEN: list[tuple[str, Callable[[], Project], list[Problem]]] = [
    (
        "two cards with one id",
        lambda: with_cards(touchpoint("a"), touchpoint("d", 1)),
        [Problem(Fault.DOUBLE_ID, "d")],
    ),
    (
        "a card and a stage with one id",
        lambda: with_cards(touchpoint("a"), touchpoint("s1", 1)),
        [Problem(Fault.DOUBLE_ID, "s1")],
    ),
    (
        "a cell in no stage",
        lambda: on_lane(2, cells=(cell("s9", activity("x")),)),
        [Problem(Fault.DANGLING, "f", "s9"), Problem(Fault.OUTSIDE_MAP, "x", "s9")],
    ),
    (
        "no lane with steps",
        notes_only,
        [Problem(Fault.NO_STEPS_LANE, "m")],
    ),
    (
        "two cells of one stage",
        lambda: on_lane(2, cells=(cell("s1", activity("x")), cell("s1", activity("y")))),
        [Problem(Fault.DOUBLE_CELL, "f", "s1")],
    ),
    (
        "an empty cell",
        lambda: on_lane(3, cells=(cell("s1"),)),
        [Problem(Fault.EMPTY_CELL, "b", "s1")],
    ),
    (
        "cards out of order",
        lambda: with_cards(touchpoint("a2", 1), touchpoint("a")),
        [Problem(Fault.CARD_ORDER, "c", "s1")],
    ),
    (
        "two cards in one place",
        lambda: with_cards(touchpoint("a"), touchpoint("a2")),
        [Problem(Fault.CARD_ORDER, "c", "s1")],
    ),
    (
        "a card beyond its stage",
        lambda: with_cards(touchpoint("a"), touchpoint("a2", 2)),
        [Problem(Fault.OUTSIDE_MAP, "a2", "s1")],
    ),
    (
        "a card sticking out of the map",
        lambda: with_cards(wait(1, 3)),
        [Problem(Fault.OUTSIDE_MAP, "a", "s1")],
    ),
    (
        "an activity in a customer lane",
        lambda: with_cards(touchpoint("a"), activity("y", 1)),
        [Problem(Fault.WRONG_LANE, "y", "c")],
    ),
    (
        "a channel that does not exist",
        lambda: with_cards(touchpoint("a", channel_id="ch.none")),
        [Problem(Fault.DANGLING, "a", "ch.none")],
    ),
    (
        "a persona of a lane that does not exist",
        lambda: on_lane(3, persona_id="nobody"),
        [Problem(Fault.DANGLING, "b", "nobody")],
    ),
    (
        "a quote of no card",
        lambda: with_map(
            WHOLE,
            evolve(
                WHOLE.maps[0],
                lanes=(
                    *WHOLE.maps[0].lanes,
                    Lane(
                        id="q",
                        name="q",
                        content=Content.QUOTES,
                        cells=(cell("s1", Quote(id="said", title="Oh", card_id="none")),),
                    ),
                ),
            ),
        ),
        [Problem(Fault.DANGLING, "said", "none")],
    ),
    (
        "a loop to no stage",
        lambda: on_map(stages=(WHOLE.maps[0].stages[0], Stage(id="s2", name="Two", loop_to="s9"))),
        [Problem(Fault.DANGLING, "s2", "s9")],
    ),
    (
        "a baseline that is gone",
        lambda: on_map(baseline_id="m0"),
        [Problem(Fault.DANGLING, "m", "m0")],
    ),
    (
        "a link to nothing",
        lambda: with_link(LinkKind.SEQUENCE, "a", "none"),
        [Problem(Fault.DANGLING, "l", "none")],
    ),
    (
        "a sequence to a stage",
        lambda: with_link(LinkKind.SEQUENCE, "a", "s2"),
        [Problem(Fault.DANGLING, "l", "s2")],
    ),
    (
        "a link to itself",
        lambda: with_link(LinkKind.SEQUENCE, "a", "a"),
        [Problem(Fault.WRONG_LINK, "l")],
    ),
    (
        "a link twice",
        lambda: with_link(LinkKind.SUPPORTS, "x", "a"),
        [Problem(Fault.DOUBLE_LINK, "l")],
    ),
    (
        "a customer supporting an employee",
        lambda: with_link(LinkKind.SUPPORTS, "a2", "x"),
        [Problem(Fault.WRONG_LINK, "l")],
    ),
    (
        "a curve outside the emotion lanes",
        lambda: on_map(curves=(curve("k", "c", {"a": 1.0}),)),
        [Problem(Fault.CURVE_LANE, "k", "c")],
    ),
    (
        "two points at a card",
        lambda: on_map(
            curves=(
                evolve(
                    WHOLE.maps[0].curves[0],
                    points=(EmotionPoint(card_id="a", v=1.0), EmotionPoint(card_id="a", v=0.0)),
                ),
            )
        ),
        [Problem(Fault.DOUBLE_POINT, "k", "a")],
    ),
    ("a point nowhere", with_point, [Problem(Fault.BAD_POINT, "k")]),
    (
        "a point at a card and free of it",
        lambda: with_point(card_id="a", stage_id="s1", slot=0.5),
        [Problem(Fault.BAD_POINT, "k")],
    ),
    (
        "a point without its place in the stage",
        lambda: with_point(stage_id="s1"),
        [Problem(Fault.BAD_POINT, "k")],
    ),
    (
        "a point at a card that is gone",
        lambda: with_point(card_id="none"),
        [Problem(Fault.DANGLING, "k", "none")],
    ),
    (
        "two decimals",
        lambda: with_point(card_id="a", v=0.25),
        [Problem(Fault.DECIMALS, "k", "a")],
    ),
    (
        "measured without answers",
        lambda: with_point(card_id="a", curve_kind=CurveKind.MEASURED),
        [Problem(Fault.NEEDS_N, "k", "a")],
    ),
    (
        "a measurement of no card",
        lambda: with_metric(card_id="none"),
        [Problem(Fault.DANGLING, "q", "none")],
    ),
    (
        "NPS counts that do not add up",
        lambda: with_metric(promoters=5, passives=3, detractors=1),
        [Problem(Fault.NPS_SUM, "q")],
    ),
    (
        "a pain point of no card",
        lambda: evolve(WHOLE, pain_points=(PainPoint(id="p", text="p", card_ids=("none",)),)),
        [Problem(Fault.DANGLING, "p", "none")],
    ),
    (
        "an action expecting something of no card",
        lambda: evolve(
            WHOLE,
            actions=(
                Action(id="act", title="t", expected=(ExpectedChange(card_id="none", dv=1.0),)),
            ),
        ),
        [Problem(Fault.DANGLING, "act", "none")],
    ),
    (
        "a teaser of no card for no department",
        lambda: evolve(WHOLE, teasers=(Teaser(id="t", card_id="none", department_ids=("dep",)),)),
        [Problem(Fault.DANGLING, "t", "none"), Problem(Fault.DANGLING, "t", "dep")],
    ),
    (
        "a participant of no department",
        lambda: evolve(WHOLE, participants=(Participant(name="Bo", department_id="dep"),)),
        [Problem(Fault.DANGLING, "Bo", "dep")],
    ),
    (
        "a root cause in no department",
        lambda: evolve(WHOLE, root_causes=(RootCause(id="r", title="r", department_id="dep"),)),
        [Problem(Fault.DANGLING, "r", "dep")],
    ),
]


@pytest.mark.parametrize(("make", "problems"), [b[1:] for b in BROKEN], ids=[b[0] for b in BROKEN])
def test_seen(make: Callable[[], Project], problems: list[Problem]) -> None:
    assert sorted(check(make()), key=str) == sorted(problems, key=str)


def test_every_fault_has_a_test() -> None:
    assert {problem.fault for _, _, problems in BROKEN for problem in problems} == set(Fault)


FINE: list[tuple[str, Callable[[], Project]]] = [
    ("a card over the border of its stage", lambda: with_cards(wait(1, 2))),
    ("cards at the same moment", lambda: with_cards(touchpoint("a"), touchpoint("a2", stack=1))),
    ("a loop between stages", lambda: with_link(LinkKind.LOOP, "s2", "s1")),
    ("feedback from a card to a stage", lambda: with_link(LinkKind.FEEDBACK, "a", "s2")),
    ("a free point", lambda: with_point(stage_id="s1", slot=1.5)),
    ("a measured point", lambda: with_point(card_id="a", n=12, curve_kind=CurveKind.MEASURED)),
    ("NPS counts", lambda: with_metric(promoters=5, passives=3, detractors=2)),
    ("NPS without counts", with_metric),
    ("an original that is gone", lambda: with_cards(touchpoint("a", origin_id="gone"))),
    (
        "a target from a check list",
        lambda: evolve(WHOLE, actions=(Action(id="act", title="t", targets=("basics6.1", "a")),)),
    ),
    (
        "departments and personas that exist",
        lambda: evolve(
            on_lane(3, department_id="dep", persona_id="anna"),
            departments=(Department(id="dep", name="Web"),),
            personas=(Persona(id="anna", name="Anna"),),
        ),
    ),
]


@pytest.mark.parametrize("make", [f[1] for f in FINE], ids=[f[0] for f in FINE])
def test_fine(make: Callable[[], Project]) -> None:
    assert check(make()) == []


@pytest.mark.parametrize("actor", list(Actor))
@pytest.mark.parametrize("content", list(Content))
def test_kinds_of_a_lane(actor: Actor, content: Content) -> None:
    kinds = kinds_for(Lane(id="l", name="l", actor=actor, content=content))
    assert (Kind.WAIT in kinds) == (content is Content.TOUCHPOINTS)
    assert (Kind.TOUCHPOINT in kinds) == (
        content is Content.TOUCHPOINTS and actor is Actor.CUSTOMER
    )
    assert (kinds == ()) == (content is Content.EMOTION_CURVE)


def test_ids_of_two_maps_may_not_clash() -> None:
    journey = WHOLE.maps[0]
    other = JourneyMap(
        id="m2", title="Two", stages=(Stage(id="z", name="Z"),), lanes=(Lane(id="c", name="C"),)
    )
    assert check(evolve(WHOLE, maps=(journey, other))) == [Problem(Fault.DOUBLE_ID, "c")]
    assert Touchpoint(id="t", title="t").span == 1

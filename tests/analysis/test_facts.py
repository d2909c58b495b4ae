"""What the analyses look up: walks, the curve to go by, the order of moments."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.facts import Facts
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import TextCard
from journeyeditor.model.enums import Content, CurveKind, MetricKind, State, Subject
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Lane
from tests import samples
from tests.analysis.maps import contact, example, made, overall, score, wait, with_journey


def curve(name: str, kind: CurveKind, v: float, **fields: str) -> EmotionCurve:
    """A curve with one point, at card a."""
    point = EmotionPoint(card_id="a", v=v, n=9 if kind is CurveKind.MEASURED else None)
    given = {"id": name, "lane_id": "e", "kind": kind, "points": (point,)}
    return EmotionCurve.model_validate({**given, **fields})


ESTIMATED = curve("k1", CurveKind.ESTIMATED, -1.0)
MEASURED = curve("k2", CurveKind.MEASURED, -0.5)
TARGET = curve("k3", CurveKind.TARGET, 1.5)
EMPTY = evolve(curve("k4", CurveKind.MEASURED, 0.0), points=())


@pytest.mark.parametrize(
    ("state", "curves", "feeling"),
    [
        (State.AS_IS, (ESTIMATED, MEASURED, TARGET), -0.5),
        (State.AS_IS, (TARGET, ESTIMATED), -1.0),
        (State.AS_IS, (TARGET,), None),
        (State.AS_IS, (EMPTY, ESTIMATED), -1.0),
        (State.TO_BE, (ESTIMATED, MEASURED, TARGET), 1.5),
        (State.TO_BE, (MEASURED, ESTIMATED), -1.0),
        (State.AS_IS, (), None),
    ],
)
def test_the_curve_to_go_by(
    state: State, curves: tuple[EmotionCurve, ...], feeling: float | None
) -> None:
    facts = with_journey(made([contact("a")]), state=state, curves=curves)
    assert facts.feelings.get("a") == feeling


def two_personas() -> Facts:
    """Two partners, each with a lane; both have a curve, and the one of p is measured."""
    facts = made([contact("a")])
    lane = Lane(id="c2", name="P", persona_id="p", cells=(samples.cell("s1", contact("b")),))
    point = EmotionPoint(card_id="b", v=1.0, n=9)
    own = EmotionCurve(
        id="k9", lane_id="e", persona_id="p", kind=CurveKind.MEASURED, points=(point,)
    )
    mine = evolve(ESTIMATED, persona_id="m")
    lanes = (lane, *facts.journey.lanes)
    return with_journey(facts, lanes=lanes, curves=(own, mine), persona_id="m")


def test_each_persona_walks_alone_and_has_a_curve_of_its_own() -> None:
    main, other = two_personas().walks
    assert (main.persona_id, [step.card.id for step in main.steps]) == ("m", ["a"])
    assert (other.persona_id, [step.card.id for step in other.steps]) == ("p", ["b"])
    assert main.curve is not None
    assert other.curve is not None
    assert (main.curve.id, other.curve.id) == ("k1", "k9")
    assert two_personas().feelings == {"b": 1.0, "a": -1.0}


def test_a_curve_does_not_follow_the_lane_of_another_persona() -> None:
    facts = two_personas()
    followed = {name: [m.card and m.card.id for m in row] for name, row in facts.rows.items()}
    assert followed == {"k1": ["a"], "k9": ["b", "a"]}


def test_free_points_lie_between_cards_of_one_moment_as_on_the_map() -> None:
    """Two cards in moment 0 stand at -0.25 and 0.25 of it, so 0.0 lies between them."""
    facts = made([])
    cards = (contact("a"), evolve(contact("b"), stack=1), evolve(contact("c"), slot=1))
    lane = evolve(facts.journey.lanes[0], cells=(samples.cell("s1", *cards),))
    points = tuple(EmotionPoint(stage_id="s1", slot=slot, v=0.5) for slot in (1.0, 0.0))
    lanes = (lane, *facts.journey.lanes[1:])
    found = with_journey(facts, lanes=lanes, curves=(evolve(ESTIMATED, points=points),))
    assert [m.card.id if m.card else None for m in found.rows["k1"]] == ["a", None, "b", "c", None]


def test_text_and_quotes_are_no_steps() -> None:
    facts = made([contact("a")])
    note = TextCard(id="n", title="n")
    lane = Lane(id="t", name="T", content=Content.TEXT, cells=(samples.cell("s1", note),))
    facts = with_journey(facts, lanes=(lane, *facts.journey.lanes))
    assert [step.card.id for step in facts.steps] == ["a"]


def test_waiting_employees_are_no_customers() -> None:
    facts = made([wait("c")], work=[wait("e")])
    assert [step.card.id for step in facts.customer] == ["c"]
    assert [step.card.id for step in facts.employee] == ["e"]


def test_the_newest_measurement_on_the_first_scale_gives_the_index() -> None:
    metrics = [
        score("a", MetricKind.CES7, 7),
        score("a", MetricKind.GRADE, 10, name="old"),
        score("a", MetricKind.GRADE, 5.5, name="new"),
        score("b", MetricKind.CSAT_PCT, 90),
    ]
    facts = made([contact("a"), contact("b")], metrics=metrics)
    assert {card: index for card, (index, _) in facts.indexes.items()} == {"a": 50}


def test_what_a_measurement_was_about_decides_where_it_counts() -> None:
    """Overall satisfaction after a contact is no score of it; a stage's contacts no overall."""
    at_card = evolve(score("a", MetricKind.GRADE, 8), subject=Subject.OVERALL)
    at_stage = overall("s1", 8, id="t", subject=Subject.TOUCHPOINT)
    facts = made([contact("a")], metrics=[at_card, at_stage])
    assert (dict(facts.card_metrics), dict(facts.overall)) == ({}, {})


def test_every_example_tells_the_same_in_both_languages() -> None:
    for name in ("paytv", "move", "terrace"):
        dutch, english = example(name), example(name, "en")
        assert dutch.feelings == english.feelings
        assert [s.card.id for s in dutch.steps] == [s.card.id for s in english.steps]

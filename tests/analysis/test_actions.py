"""A9. The order of actions."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.actions import (
    ActionOrder,
    Quadrant,
    Tier,
    action_order,
    quadrant,
)
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Kano, MomentOfTruth, Status
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Action
from tests import samples
from tests.analysis.maps import contact, example, made

CARDS = [
    contact("basic", kano=Kano.BASIC, root_cause_id="R0"),
    contact("moment", mot=(MomentOfTruth.FMOT,), root_cause_id="R1"),
    contact("again", avoidable=True, root_cause_id="R2"),
    contact("again2", avoidable=True, root_cause_id="R2"),
    contact("once", avoidable=True, root_cause_id="R3"),
    contact("good", root_cause_id="R4"),
    contact("proud", mot=(MomentOfTruth.SMOT,)),
    contact("calm", mot=(MomentOfTruth.SMOT,)),
    contact("unknown", root_cause_id="R5"),
]
FEELINGS = {
    "basic": -0.5,
    "moment": -1.0,
    "again": 0.5,
    "again2": 0.5,
    "once": -0.2,
    "good": 0.0,
    "proud": 1.0,
    "calm": 0.0,
}
CAUSES = ("R0", "R1", "R2", "R3", "R4", "R5", "R6")


def of_actions(actions: Sequence[Action]) -> ActionOrder:
    """The order of actions on the map of CARDS."""
    return action_order(made(CARDS, feelings=FEELINGS, causes=CAUSES, actions=tuple(actions)))


def action(
    name: str = "x", impact: int | None = 3, effort: int | None = 2, **fields: object
) -> Action:
    """An action whose title is its id."""
    given = {"id": name, "title": name, "impact": impact, "effort": effort}
    return Action.model_validate({**given, **fields})


def names(order: ActionOrder) -> list[str]:
    """The ids in order."""
    return [ranked.action_id for ranked in order.ranked]


def test_paytv() -> None:
    result = action_order(example("paytv"))
    assert names(result) == ["A2", "A1", "A3", "A5", "A4", "A6", "A7", "A8"]
    tiers = {ranked.action_id: ranked.tier for ranked in result.ranked}
    assert tiers == {
        "A1": Tier.FAILING_BASIC,
        "A2": Tier.FAILING_BASIC,
        "A3": Tier.FAILING_BASIC,
        "A4": Tier.OTHER,
        "A5": Tier.CRITICAL,
        "A6": Tier.GOOD,
        "A7": Tier.GOOD,
        "A8": Tier.CRITICAL,
    }
    quadrants = {ranked.action_id: ranked.quadrant for ranked in result.ranked}
    assert quadrants["A1"] is Quadrant.QUICK_WIN
    assert quadrants["A3"] is Quadrant.LONG_TERM
    assert quadrants["A7"] is Quadrant.IN_BETWEEN
    assert quadrants["A8"] is Quadrant.LEAVE


@pytest.mark.parametrize(
    ("impact", "effort", "quarter"),
    [
        (4, 1, Quadrant.QUICK_WIN),
        (3, 2, Quadrant.QUICK_WIN),
        (3, 3, Quadrant.LONG_TERM),
        (5, 5, Quadrant.LONG_TERM),
        (2, 2, Quadrant.IN_BETWEEN),
        (1, 1, Quadrant.IN_BETWEEN),
        (2, 3, Quadrant.LEAVE),
    ],
)
def test_quadrants(impact: int, effort: int, quarter: Quadrant) -> None:
    assert quadrant(impact, effort) is quarter


@pytest.mark.parametrize(
    ("targets", "tier"),
    [
        (("basic",), Tier.FAILING_BASIC),
        (("R0",), Tier.FAILING_BASIC),
        (("good", "basic"), Tier.FAILING_BASIC),
        (("moment",), Tier.CRITICAL),
        (("R1",), Tier.CRITICAL),
        (("R2",), Tier.CRITICAL),
        (("again",), Tier.GOOD),
        (("once",), Tier.OTHER),
        (("R3",), Tier.OTHER),
        (("good", "once"), Tier.OTHER),
        (("good",), Tier.GOOD),
        (("R4",), Tier.GOOD),
        (("proud",), Tier.GOOD),
        (("calm",), Tier.GOOD),
        (("unknown",), Tier.OTHER),
        (("good", "R5"), Tier.OTHER),
        (("R6",), Tier.OTHER),
        (("basics6.1",), Tier.OTHER),
        ((), Tier.OTHER),
    ],
)
def test_tiers(targets: tuple[str, ...], tier: Tier) -> None:
    (ranked,) = of_actions([action(targets=targets)]).ranked
    assert ranked.tier is tier


def test_what_decides_one_after_the_other() -> None:
    """Not to be left; tier; quadrant; worth; impact."""
    actions = [
        action("low-impact", 1, 1, targets=("moment",)),
        action("leave", 2, 3, targets=("basic",)),
        action("impact", 2, 2, targets=("moment",)),
        action("worth", 2, 1, targets=("moment",)),
        action("quick", 3, 2, targets=("moment",)),
        action("in-between", 1, 2, targets=("basic",)),
        action("long-term", 3, 3, targets=("basic",)),
    ]
    expected = ["long-term", "in-between", "quick", "worth", "impact", "low-impact", "leave"]
    assert names(of_actions(actions)) == expected


def test_due_date_then_title() -> None:
    actions = [
        action("none"),
        action("later", due="2026-02-01"),
        action("sooner", due="2026-01-31"),
        action("Zebra", due="2026-03-01"),
        action("aap", due="2026-03-01"),
    ]
    assert names(of_actions(actions)) == ["sooner", "later", "aap", "Zebra", "none"]


def test_missing_marks_go_to_a_list_of_their_own() -> None:
    given_no = [action("a", impact=None), action("b", effort=None)]
    result = of_actions([*given_no, action("c")])
    assert (names(result), result.unscored) == (["c"], ("a", "b"))


def test_done_and_dropped_actions_need_no_place() -> None:
    result = of_actions([action("a", status=Status.DONE), action("b", status=Status.DROPPED)])
    assert result.ranked == ()
    assert result.lack is Lack.NO_ACTIONS
    assert result.skipped == (Skipped("a", Reason.CLOSED), Skipped("b", Reason.CLOSED))


def test_actions_about_another_map_belong_there() -> None:
    facts = made(
        CARDS,
        feelings=FEELINGS,
        causes=CAUSES,
        actions=(
            action("there", targets=("far",)),
            action("both", targets=("far", "good")),
            action("cause", targets=("far", "R0")),
        ),
    )
    other = samples.project([Stage(id="t1", name="T")], [samples.cell("t1", contact("far"))])
    far = evolve(other.maps[0], id="m2")
    project = evolve(facts.project, maps=(facts.journey, far))
    result = action_order(Facts(project, facts.journey))
    assert names(result) == ["cause", "both"]
    assert result.skipped == (Skipped("there", Reason.OTHER_MAP),)


ACTIONS = st.lists(
    st.builds(
        action,
        name=st.integers(0, 10**6).map(str),
        impact=st.integers(1, 5),
        effort=st.integers(1, 5),
        title=st.sampled_from(["a", "A", "b"]),
        due=st.sampled_from(["", "2026-01-01"]),
        targets=st.sampled_from([(), ("basic",), ("R2",), ("good",)]),
    ),
    max_size=10,
    unique_by=lambda each: each.id,
)


@given(ACTIONS, st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_of_the_list(
    actions: list[Action],
    random: Random,
) -> None:
    shuffled = list(actions)
    random.shuffle(shuffled)
    assert names(of_actions(actions)) == names(of_actions(shuffled))


@given(ACTIONS)
def test_every_action_has_its_place_and_what_to_leave_comes_last(actions: list[Action]) -> None:
    result = of_actions(actions)
    assert sorted(names(result)) == sorted(each.id for each in actions)
    left = [ranked.quadrant is Quadrant.LEAVE for ranked in result.ranked]
    assert left == sorted(left)
    kept = [ranked.tier for ranked in result.ranked if ranked.quadrant is not Quadrant.LEAVE]
    assert kept == sorted(kept)

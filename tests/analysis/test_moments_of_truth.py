"""A8. Moments of truth, triggers and switching."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.moments_of_truth import (
    Demand,
    moments_of_truth,
    switching,
    triggers,
)
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import MomentOfTruth, Ownership, Status
from journeyeditor.model.project import Action
from tests import samples
from tests.analysis.maps import contact, example, made, of_values, wait, with_journey

ZMOT = (MomentOfTruth.ZMOT,)


def test_paytv() -> None:
    result = moments_of_truth(example("paytv"))
    counts = {j.card_id: (len(j.met), len(j.met) + len(j.open)) for j in result.judged}
    assert counts == {
        "P01": (1, 1),
        "P04": (1, 2),
        "P10": (2, 2),
        "P12": (3, 3),
        "P17": (3, 3),
        "P20": (3, 3),
        "P22": (2, 2),
    }
    assert (result.met, result.asked) == (15, 16)
    assert result.value == pytest.approx(0.9375)


@pytest.mark.parametrize(
    ("targets", "status", "tackled"),
    [
        (("a",), Status.IDEA, True),
        (("R1",), Status.DONE, True),
        (("a",), Status.DROPPED, False),
        (("R2", "b"), Status.PLANNED, False),
    ],
)
def test_which_actions_tackle(targets: tuple[str, ...], status: Status, tackled: bool) -> None:
    card = contact("a", mot=ZMOT, root_cause_id="R1", ownership=Ownership.SOCIAL)
    action = Action(id="x", title="x", targets=targets, status=status)
    facts = made([card], feelings={"a": -0.1}, causes=("R1", "R2"), actions=(action,))
    (judged,) = moments_of_truth(facts).judged
    assert (Demand.TACKLED in judged.met) is tackled
    assert Demand.SUPPORTED not in judged.met + judged.open


def test_an_unmeasured_moment_need_not_be_tackled() -> None:
    (judged,) = moments_of_truth(made([contact("a", mot=ZMOT)], feelings={})).judged
    assert (judged.met, judged.open) == ((), (Demand.KNOWN, Demand.SUPPORTED))


def test_a_neutral_moment_need_not_be_tackled() -> None:
    facts = made(
        [contact("a", mot=ZMOT)],
        feelings={"a": 0.0},
        work=[samples.activity("e")],
        links=[samples.supports("e", "a")],
    )
    assert moments_of_truth(facts).value == 1


def test_no_moments() -> None:
    result = moments_of_truth(made([contact("a")]))
    assert (result.value, result.lack) == (None, Lack.NO_MOMENTS)


def test_stages_of_the_buying_process_without_a_moment() -> None:
    facts = made([contact("a", mot=ZMOT)], [contact("b")], [contact("c")], [])
    tags = ("buying.think", "buying.compare", "mckinsey.loyalty", "buying.buy")
    stages = tuple(
        evolve(stage, model_tag=tag) for stage, tag in zip(facts.journey.stages, tags, strict=True)
    )
    assert moments_of_truth(with_journey(facts, stages=stages)).stages_without == ("s2", "s4")


@pytest.mark.parametrize(("name", "value"), [("paytv", -1.07), ("move", -0.27)])
def test_mood_before_the_trigger(name: str, value: float) -> None:
    (trigger,) = triggers(example(name)).triggers
    assert trigger.value == pytest.approx(value, abs=0.005)
    assert trigger.risk


def test_the_last_three_known_feelings_before_the_trigger() -> None:
    cards = [contact(f"c{i}") for i in range(5)]
    cards.append(contact("t", mot=(MomentOfTruth.TRIGGER,)))
    facts = made(cards, feelings={"c0": -2.0, "c1": 1.0, "c3": 0.5, "c4": 0.0, "t": -2.0})
    (trigger,) = triggers(facts).triggers
    assert trigger.before == ("c1", "c3", "c4")
    assert trigger.value == 0.5
    assert not trigger.risk


def test_a_neutral_mood_is_no_risk() -> None:
    cards = [contact("a"), contact("t", mot=(MomentOfTruth.TRIGGER,))]
    (trigger,) = triggers(made(cards, feelings={"a": 0.0})).triggers
    assert (trigger.value, trigger.risk) == (0.0, False)


def test_waiting_is_part_of_the_mood() -> None:
    cards: list[AnyCard] = [wait("w"), contact("t", mot=(MomentOfTruth.TRIGGER,))]
    (trigger,) = triggers(made(cards, feelings={"w": -1.0})).triggers
    assert (trigger.value, trigger.risk) == (-1.0, True)


def test_a_trigger_before_anything_known() -> None:
    result = triggers(made([contact("t", mot=(MomentOfTruth.TRIGGER,))], feelings={"t": 1.0}))
    assert result.triggers[0].value is None
    assert not result.triggers[0].risk
    assert result.skipped == (Skipped("t", Reason.UNMEASURED),)


def test_no_trigger() -> None:
    assert triggers(example("terrace")).lack is Lack.NO_TRIGGER


def test_switching_in_paytv() -> None:
    result = switching(example("paytv"))
    assert (len(result.bad), result.value) == (10, 0.78)


@pytest.mark.parametrize(
    ("values", "claim"),
    [((0.5, 0.0), None), ((0.5, -0.1), 0.57), ((-0.1, -0.1), 0.78), ((-2.0, -2.0, -2.0), 0.78)],
)
def test_what_is_claimed_of_bad_contacts(values: tuple[float, ...], claim: float | None) -> None:
    result = switching(of_values(*values))
    assert (result.value, result.lack) == (claim, None)


def test_switching_knows_nothing_of_unmeasured_contacts() -> None:
    result = switching(of_values(None, None))
    assert (result.value, result.lack) == (None, Lack.NO_FEELINGS)


def test_only_contacts_of_the_company_make_customers_switch() -> None:
    cards: list[AnyCard] = [contact("a"), contact("s", ownership=Ownership.SOCIAL), wait("w")]
    result = switching(made(cards, feelings={"a": -1.0, "s": -1.0, "w": -1.0}))
    assert (result.bad, result.value) == (("a",), 0.57)

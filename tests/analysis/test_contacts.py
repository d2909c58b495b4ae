"""A4. Avoidable contacts, root causes and recovery."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.contacts import avoidable, causes, recovery
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Deviation, Friction, Ownership
from tests.analysis.maps import contact, example, made, wait


@pytest.mark.parametrize(
    ("name", "part", "whole"), [("paytv", 8, 19), ("move", 3, 17), ("terrace", 0, 13)]
)
def test_avoidable_share_of_the_examples(name: str, part: int, whole: int) -> None:
    result = avoidable(example(name))
    assert (len(result.avoidable), len(result.used)) == (part, whole)
    assert result.value == part / whole


def test_contacts_of_others_do_not_count() -> None:
    cards: list[AnyCard] = [
        contact("own", avoidable=True),
        contact("partner", ownership=Ownership.PARTNER),
        contact("social", ownership=Ownership.SOCIAL, avoidable=True),
        contact("customer", ownership=Ownership.CUSTOMER),
        wait("wait"),
    ]
    result = avoidable(made(cards))
    assert (result.value, result.used) == (0.5, ("own", "partner"))
    assert result.skipped == tuple(
        Skipped(card, Reason.NOT_COMPANY) for card in ("social", "customer")
    )


def test_no_contacts_have_no_share() -> None:
    result = avoidable(made([wait("w")]))
    assert (result.value, result.lack) == (None, Lack.NO_CONTACTS)


def test_causes_of_paytv() -> None:
    found = {cause.cause_id: cause for cause in causes(example("paytv")).causes}
    counts = {name: (len(c.cards), c.repeats, c.friction) for name, c in found.items()}
    assert counts == {"R1": (1, 0, 3), "R2": (3, 2, 16), "R3": (4, 3, 19)}


def test_a_cause_without_cards_is_listed_as_such() -> None:
    facts = made([wait("w", root_cause_id="R2", friction=(Friction.WAITING,))], causes=("R1", "R2"))
    result = causes(facts)
    assert result.without_cards == ("R1",)
    assert result.causes == (("R1", (), 0, 0), ("R2", ("w",), 0, 2))
    assert result.used == ("w",)


@pytest.mark.parametrize(
    ("name", "recovered", "failing", "without_cause"),
    [
        ("paytv", (), ("P14", "P17", "P19", "P20", "P22"), ("P22",)),
        ("move", ("V05", "V16", "V17"), ("V05", "V06", "V16", "V17"), ("V06",)),
        ("terrace", ("T11",), ("T11",), ()),
    ],
)
def test_recovery_of_the_examples(
    name: str, recovered: tuple[str, ...], failing: tuple[str, ...], without_cause: tuple[str, ...]
) -> None:
    result = recovery(example(name))
    assert (result.used, result.recovered) == (failing, recovered)
    assert result.value == len(recovered) / len(failing)
    assert result.without_cause == without_cause


def journey(*cards: AnyCard, **feelings: float) -> Facts:
    """A map of these cards with causes R1 and R2."""
    return made(cards, feelings=feelings, causes=("R1", "R2"))


def test_nothing_failed() -> None:
    result = recovery(journey(contact("a"), contact("b"), a=-0.9, b=0.5))
    assert (result.value, result.lack) == (None, Lack.NOT_FAILING)


def test_a_failed_contact_fails_whatever_the_feeling() -> None:
    failed = contact("a", deviation=Deviation.FAILED, root_cause_id="R1")
    result = recovery(journey(failed, contact("b", root_cause_id="R1"), b=0.0))
    assert (result.used, result.recovered, result.value) == (("a",), ("a",), 1.0)


@pytest.mark.parametrize(
    ("cause", "feeling", "value"),
    [("R1", 0.0, 1.0), ("R1", -0.1, 0.0), ("R2", 1.0, 0.0), (None, 1.0, 0.0)],
)
def test_what_counts_as_recovery(cause: str | None, feeling: float, value: float) -> None:
    bad, later = contact("a", root_cause_id="R1"), contact("b", root_cause_id=cause)
    assert recovery(journey(bad, later, a=-1.0, b=feeling)).value == value


def test_recovery_comes_after_the_failure() -> None:
    good, bad = contact("a", root_cause_id="R1"), contact("b", root_cause_id="R1")
    assert recovery(journey(good, bad, a=1.0, b=-1.5)).value == 0


def test_two_cards_without_a_cause_do_not_recover_each_other() -> None:
    result = recovery(journey(contact("a"), contact("b"), a=-1.5, b=1.0))
    assert (result.value, result.without_cause) == (0.0, ("a",))


def test_unmeasured_cards_are_skipped() -> None:
    result = recovery(journey(contact("a"), contact("b"), a=-1.5))
    assert result.skipped == (Skipped("b", Reason.UNMEASURED),)

"""Filters: any of several choices in one aspect, all aspects together."""

from __future__ import annotations

import pytest

from journeyeditor.finding.filters import AVOIDABLE, NOTHING, Aspect, Filter, counts, has, misfits
from journeyeditor.model.cards import AnyCard, Quote
from journeyeditor.model.enums import Evidence, Friction, Kano
from journeyeditor.model.journey import Stage
from tests import samples

QUOTE = Quote(id="q", title="Well", card_id="a")
CALL = samples.touchpoint(
    "a",
    channel_id="phone",
    kano=Kano.BASIC,
    friction=(Friction.TRANSFER, Friction.WAITING),
    evidence=Evidence.PARTLY,
)
LETTER = samples.touchpoint("b", channel_id="letter", department_id="post", avoidable=True)
WORK = samples.activity("w", department_id="post", evidence=Evidence.PARTLY)
CARDS = (QUOTE, CALL, LETTER, WORK)


def asked(**choices: str) -> Filter:
    """A filter; several choices of an aspect with a bar between."""
    wanted = Filter()
    for aspect, words in choices.items():
        wanted = wanted.asking(Aspect(aspect), frozenset(words.split("|")))
    return wanted


def fitting(wanted: Filter) -> str:
    """The ids of the cards that fit."""
    return " ".join(card.id for card in CARDS if wanted.fits(card))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (asked(), "q a b w"),
        (asked(kind="touchpoint"), "a b"),
        (asked(kind="quote|activity"), "q w"),
        (asked(channel="phone"), "a"),
        (asked(channel="phone|letter"), "a b"),
        (asked(department="post"), "b w"),
        (asked(department=NOTHING), "a"),
        (asked(channel=NOTHING), "w"),
        (asked(kano="basic"), "a"),
        (asked(kano=NOTHING), "b"),
        (asked(kano="basic|"), "a b"),
        (asked(evidence="partly"), "a w"),
        (asked(evidence="none"), "q b"),
        (asked(friction="waiting"), "a"),
        (asked(friction=AVOIDABLE), "b"),
        (asked(friction="waiting|avoidable"), "a b"),
        (asked(friction="policy_hassle"), ""),
        (asked(evidence="partly", department="post"), "w"),
        (asked(channel="phone", department="post"), ""),
    ],
)
def test_what_fits(wanted: Filter, expected: str) -> None:
    assert fitting(wanted) == expected


@pytest.mark.parametrize("card", CARDS, ids=lambda card: str(card.id))
@pytest.mark.parametrize("aspect", Aspect)
def test_nothing_and_something_exclude_each_other(card: AnyCard, aspect: Aspect) -> None:
    found = has(card, aspect)
    assert NOTHING not in found or len(found) == 1


def test_choices_come_and_go() -> None:
    wanted = asked(channel="phone", kano="basic")
    assert wanted.of(Aspect.CHANNEL) == {"phone"}
    assert wanted.of(Aspect.EVIDENCE) == frozenset()
    less = wanted.asking(Aspect.CHANNEL, frozenset())
    assert less == asked(kano="basic")
    assert not less.asking(Aspect.KANO, frozenset())


def test_the_order_of_asking_does_not_matter() -> None:
    assert asked(kano="basic", channel="phone") == asked(channel="phone", kano="basic")


def test_misfits_are_the_cards_that_do_not_fit() -> None:
    project = samples.project(
        (Stage(id="s", name="S", slots=2),),
        customer=(samples.cell("s", CALL, LETTER.model_copy(update={"slot": 1})),),
        frontstage=(samples.cell("s", WORK),),
    )
    assert misfits(project.maps[0], asked(kind="touchpoint", channel="phone")) == {"b", "w"}
    assert misfits(project.maps[0], Filter()) == frozenset()


def test_counts_tell_what_there_is_to_choose() -> None:
    project = samples.project(
        (Stage(id="s", name="S", slots=2),),
        customer=(samples.cell("s", CALL, LETTER.model_copy(update={"slot": 1})),),
        frontstage=(samples.cell("s", WORK),),
    )
    journey = project.maps[0]
    assert counts(journey, Aspect.CHANNEL) == {"phone": 1, "letter": 1, NOTHING: 1}
    assert counts(journey, Aspect.FRICTION) == {"transfer": 1, "waiting": 1, AVOIDABLE: 1}

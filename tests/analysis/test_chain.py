"""A3b. Flawless chain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.cumulative.chain import Chain, chain
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.model.enums import MetricKind
from tests.analysis.maps import contact, example, made, score


def of_shares(*percentages: float) -> Chain:
    """The chain of contacts with these percentages of satisfied customers."""
    cards = [contact(f"c{i}") for i in range(len(percentages))]
    metrics = [score(f"c{i}", MetricKind.CSAT_PCT, p) for i, p in enumerate(percentages)]
    return chain(made(cards, metrics=metrics))


def test_six_calls_of_paytv() -> None:
    result = chain(example("paytv"))
    assert result.used == ("P03", "P08", "P12", "P14", "P17", "P20")
    assert result.independent == pytest.approx(0.600, abs=0.0005)
    assert result.low == pytest.approx(0.51)
    assert result.high == pytest.approx(0.90)
    assert (result.contacts, result.lack, result.skipped) == (6, None, ())


def test_chosen_contacts() -> None:
    result = chain(example("paytv"), frozenset({"P03", "P08", "P09"}))
    assert result.independent == pytest.approx(0.93 * 0.92)
    assert result.skipped == (Skipped("P09", Reason.NO_METRIC),)


@pytest.mark.parametrize(("shares", "lack"), [((), Lack.NO_SCORES), ((90.0,), Lack.ONE_CONTACT)])
def test_fewer_than_two_contacts_are_no_chain(shares: tuple[float, ...], lack: Lack) -> None:
    result = of_shares(*shares)
    assert (result.independent, result.low, result.high) == (None, None, None)
    assert result.lack is lack


def test_a_share_above_100_is_left_out() -> None:
    result = chain(
        made(
            [contact("a"), contact("b")],
            metrics=[score("a", MetricKind.CSAT_PCT, 90), score("b", MetricKind.CSAT_PCT, -1)],
        )
    )
    assert result.skipped == (Skipped("b", Reason.OFF_SCALE),)


def test_of_several_shares_the_one_listed_last_counts() -> None:
    metrics = [
        score("a", MetricKind.CSAT_PCT, 10, name="old"),
        score("a", MetricKind.CSAT_PCT, 50, name="new"),
        score("b", MetricKind.CSAT_PCT, 80),
    ]
    assert chain(made([contact("a"), contact("b")], metrics=metrics)).independent == 0.4


@given(st.lists(st.floats(0, 100), min_size=2, max_size=12))
def test_the_product_lies_within_the_bounds(percentages: list[float]) -> None:
    result = of_shares(*percentages)
    assert result.independent is not None
    assert result.low is not None
    assert result.high is not None
    assert 0 <= result.low <= result.independent + 1e-12
    assert result.independent <= result.high <= 1


@given(st.lists(st.floats(0, 100), min_size=2, max_size=8), st.floats(0, 100))
def test_one_more_contact_never_helps(percentages: list[float], more: float) -> None:
    short, long = of_shares(*percentages), of_shares(*percentages, more)
    for before, after in zip(
        (short.independent, short.low, short.high),
        (long.independent, long.low, long.high),
        strict=True,
    ):
        assert before is not None
        assert after is not None
        assert after <= before + 1e-12

"""A3c. Friction ledger, its calibration, and the running balance beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.cumulative.balance import balance
from journeyeditor.analysis.cumulative.calibration import calibrate
from journeyeditor.analysis.cumulative.ledger import ledger
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.friction import friction_of
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Friction, MetricKind
from tests.analysis.maps import (
    action,
    contact,
    customer_curve,
    example,
    made,
    of_values,
    overall,
    score,
    wait,
)


def test_paytv() -> None:
    result = ledger(example("paytv"))
    trust = [stage.trust for stage in result.stages]
    assert trust == pytest.approx([79.35, 75.81, 76.49, 62.89, 56.93, 47.77], abs=0.005)
    assert result.start == pytest.approx(80)
    assert result.start_measured
    assert result.change == pytest.approx(-0.403, abs=0.0005)
    assert result.end_without_friction == pytest.approx(76.50, abs=0.005)
    assert result.causes == (("R1", 3), ("R2", 16), ("R3", 19))
    assert result.friction == 38


def test_calibration_of_paytv() -> None:
    factor = calibrate(example("paytv")).factor
    assert factor == pytest.approx(0.992, abs=0.0005)
    assert ledger(example("paytv"), factor or 0.0).end == pytest.approx(48)


def test_without_overall_measurement_trust_starts_at_75() -> None:
    result = ledger(example("terrace"))
    assert (result.start, result.start_measured) == (75, False)
    assert result.end == 70
    assert result.causes == (("R2", 3), (None, 2))


def with_index(index: float, **fields: object) -> Facts:
    """One contact with an index, after a start at 75."""
    metrics = [score("a", MetricKind.GRADE, 1 + 0.09 * index)]
    return made([contact("a", **fields)], metrics=metrics)


@pytest.mark.parametrize(
    ("index", "fields", "end"),
    [
        (85.0, {}, 76.0),
        (65.0, {}, 73.0),
        (75.0, {}, 75.0),
        (85.0, {"avoidable": True}, 73.0),
        (65.0, {"avoidable": True}, 71.0),
        (85.0, {"friction": (Friction.BROKEN_PROMISE, Friction.TRANSFER)}, 71.0),
    ],
)
def test_one_contact(index: float, fields: dict[str, object], end: float) -> None:
    assert ledger(with_index(index, **fields)).end == pytest.approx(end)


def test_a_step_without_a_score_has_friction_alone() -> None:
    cards: list[AnyCard] = [
        wait("w", friction=(Friction.WAITING,)),
        action("a"),
        contact("c", avoidable=True),
    ]
    result = ledger(made(cards))
    assert [entry.gain for entry in result.entries] == [0, 0, 0]
    assert [entry.friction for entry in result.entries] == [2, 0, 2]
    assert result.end == 71
    assert result.skipped == tuple(Skipped(c, Reason.NO_METRIC) for c in ("w", "a", "c"))


def test_trust_never_falls_below_zero() -> None:
    everything = tuple(Friction)
    cards = [contact(f"c{i}", friction=everything) for i in range(9)]
    assert ledger(made(cards)).end == 0


def test_a_flag_set_twice_counts_once() -> None:
    assert friction_of(contact("a", friction=(Friction.TRANSFER, Friction.TRANSFER))) == 2


def test_all_weights() -> None:
    weights = {flag: friction_of(contact("a", friction=(flag,))) for flag in Friction}
    assert weights == {
        Friction.BROKEN_PROMISE: 3,
        Friction.REPEAT_CONTACT: 2,
        Friction.TRANSFER: 2,
        Friction.REPEAT_INFO: 2,
        Friction.WAITING: 2,
        Friction.POLICY_HASSLE: 2,
        Friction.CHANNEL_SWITCH: 1,
        Friction.GENERIC_SERVICE: 1,
    }
    assert friction_of(contact("a", avoidable=True)) == 2


def test_a_map_without_steps_has_no_ledger() -> None:
    result = ledger(made([]))
    assert (result.end, result.change, result.lack) == (None, None, Lack.NO_CONTACTS)


def test_an_index_of_zero_has_no_change() -> None:
    result = ledger(made([contact("a")], metrics=[overall("s1", 1)]))
    assert (result.end, result.change) == (0, None)


def test_stages_without_steps_keep_the_trust() -> None:
    result = ledger(made([], [contact("a", avoidable=True)], []))
    assert [stage.trust for stage in result.stages] == [75, 73, 73]


def rough(first: float, last: float, friction: bool = True) -> Facts:
    """Two stages with an avoidable contact in the second, between two overall grades."""
    cards = [contact("b", avoidable=friction)]
    return made([contact("a")], cards, metrics=[overall("s1", first), overall("s2", last)])


@pytest.mark.parametrize(
    ("facts", "lack"),
    [
        (rough(8, 9), Lack.NO_SOLUTION),
        (rough(8, 2), Lack.NO_SOLUTION),
        (rough(8, 7, friction=False), Lack.NO_FRICTION),
        (made([contact("a")], metrics=[overall("s1", 8)]), Lack.ONE_OVERALL),
        (made([contact("a")]), Lack.NO_OVERALL),
    ],
)
def test_calibration_that_cannot_be(facts: Facts, lack: Lack) -> None:
    result = calibrate(facts)
    assert (result.factor, result.lack) == (None, lack)


def test_no_loss_at_all_needs_no_friction() -> None:
    assert calibrate(rough(8, 8)).factor == pytest.approx(0, abs=1e-6)


def test_calibration_compares_at_the_last_measured_stage() -> None:
    """Five index points down with two points of friction, whatever happens afterwards."""
    rows = ([contact("a")], [contact("b", avoidable=True)], [contact("c", avoidable=True)])
    facts = made(*rows, metrics=[overall("s1", 8.2), overall("s2", 7.75)])
    result = calibrate(facts)
    assert result.factor == pytest.approx(2.5)
    assert result.used == ("a", "b")


CARDS = st.lists(
    st.tuples(st.booleans(), st.frozensets(st.sampled_from(Friction)), st.floats(1, 10)),
    min_size=1,
    max_size=8,
)


@given(CARDS, st.floats(0, 5), st.floats(0, 5))
def test_more_friction_never_leaves_more_trust(
    facts: list[tuple[bool, frozenset[Friction], float]], one: float, other: float
) -> None:
    cards = [
        contact(f"c{i}", avoidable=avoidable, friction=tuple(sorted(flags)))
        for i, (avoidable, flags, _) in enumerate(facts)
    ]
    metrics = [score(f"c{i}", MetricKind.GRADE, g) for i, (_, _, g) in enumerate(facts)]
    journey = made(cards, metrics=metrics)
    less, more = ledger(journey, min(one, other)), ledger(journey, max(one, other))
    assert less.end is not None
    assert more.end is not None
    assert 0 <= more.end <= less.end + 1e-9 <= 100 + 1e-9


def test_running_balance_of_paytv() -> None:
    facts = example("paytv")
    result = balance(facts, customer_curve(facts))
    assert result.highest is not None
    assert result.end is not None
    assert (result.highest.v, result.highest.card_id) == (6.1, "P11")
    assert (result.end.v, result.end.card_id) == (-1.8, "P22")


def test_an_unmeasured_moment_has_no_balance() -> None:
    facts = of_values(0.1, None, 0.2)
    result = balance(facts, facts.journey.curves[0])
    assert [each.v for each in result.sums] == [0.1, 0.3]
    assert result.skipped == (Skipped("c1", Reason.UNMEASURED),)


def test_nothing_measured_has_no_balance() -> None:
    facts = of_values(None)
    assert balance(facts, facts.journey.curves[0]).lack is Lack.NO_FEELINGS

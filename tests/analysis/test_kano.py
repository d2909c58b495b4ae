"""A7. Kano's classes, and when they are due for review."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.kano import Failure, KanoFinding, failures, kano, satisfaction
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Deviation, Kano, Ownership
from tests.analysis.maps import contact, example, made

TODAY = date(2025, 11, 22)


def of_cards(*cards: Touchpoint, **feelings: float) -> KanoFinding:
    """The finding of a map of these contacts."""
    return kano(made(cards, feelings=feelings), TODAY)


def basic(**fields: object) -> Touchpoint:
    """A basic contact called a."""
    return contact("a", kano=Kano.BASIC, **fields)


@pytest.mark.parametrize(
    ("name", "counts", "failing"),
    [
        ("paytv", [6, 4, 1, 0, 0], ("P12", "P16")),
        ("move", [7, 5, 1, 0, 0], ("V05", "V08", "V16")),
        ("terrace", [7, 4, 2, 0, 0], ("T03", "T11")),
    ],
)
def test_examples(name: str, counts: list[int], failing: tuple[str, ...]) -> None:
    result = kano(example(name), TODAY)
    assert [each.contacts for each in result.classes] == counts
    assert sum(each.share for each in result.classes) == pytest.approx(1)
    assert result.failing == failing
    assert result.basics_hold is False
    assert result.unknown == ()
    assert result.ceiling is None


@pytest.mark.parametrize(
    ("card", "feelings", "fails", "unknown"),
    [
        (basic(), {"a": -0.1}, True, False),
        (basic(), {"a": 0.0}, False, False),
        (basic(fulfilment=7.9), {"a": 1.0}, True, False),
        (basic(fulfilment=8.0), {}, False, False),
        (basic(fulfilment=9.0), {"a": -0.1}, True, False),
        (basic(deviation=Deviation.FAILED), {}, True, False),
        (basic(deviation=Deviation.AD_HOC), {}, False, True),
        (basic(), {}, False, True),
    ],
)
def test_when_a_basic_fails(
    card: Touchpoint, feelings: dict[str, float], fails: bool, unknown: bool
) -> None:
    result = of_cards(card, **feelings)
    assert (result.failing == ("a",), result.unknown == ("a",)) == (fails, unknown)


def test_an_unknown_basic_leaves_the_gate_undecided() -> None:
    good = contact("b", kano=Kano.BASIC)
    assert of_cards(basic(), good, b=1.0).basics_hold is None
    assert of_cards(basic(), good, a=0.0, b=1.0).basics_hold is True
    assert of_cards(contact("d", kano=Kano.DELIGHTER), d=1.0).basics_hold is None


def test_most_room_first() -> None:
    cards = [
        contact(name, kano=Kano.PERFORMANCE, fulfilment=mark)
        for name, mark in (("a", 8.0), ("b", 6.0), ("c", None), ("d", 6.0))
    ]
    result = of_cards(*cards)
    assert result.performance == (("b", 4.0), ("d", 4.0), ("a", 2.0))
    assert Skipped("c", Reason.NO_FULFILMENT) in result.skipped


@pytest.mark.parametrize(
    ("classes", "feelings", "ceiling"),
    [
        ([Kano.BASIC] * 6, {"c0": 1.0}, 8.5),
        ([Kano.BASIC, Kano.PERFORMANCE], {"c1": 0.1}, None),
        ([Kano.BASIC, Kano.DELIGHTER], {"c1": 0.0}, 8.5),
        ([Kano.DELIGHTER], {"c0": 2.0}, None),
        ([Kano.INDIFFERENT], {"c0": 2.0}, 8.5),
    ],
)
def test_ceiling(classes: list[Kano], feelings: dict[str, float], ceiling: float | None) -> None:
    cards = [contact(f"c{i}", kano=each) for i, each in enumerate(classes)]
    assert of_cards(*cards, **feelings).ceiling == ceiling


def test_nothing_classified() -> None:
    result = of_cards(contact("a"), contact("s", kano=Kano.BASIC, ownership=Ownership.SOCIAL))
    assert (result.lack, result.classes, result.ceiling) == (Lack.NO_CLASSES, (), None)
    assert result.skipped == (
        Skipped("s", Reason.NOT_COMPANY),
        Skipped("a", Reason.NO_CLASS),
    )


@pytest.mark.parametrize(
    ("fulfilment", "heights"),
    [(5.0, (-0.25, 0.0, 0.25)), (10.0, (0.0, 1.0, 1.0)), (0.0, (-1.0, -1.0, 0.0))],
)
def test_curves_of_the_figure(fulfilment: float, heights: tuple[float, float, float]) -> None:
    classes = (Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER)
    assert tuple(satisfaction(each, fulfilment) for each in classes) == heights
    assert satisfaction(Kano.INDIFFERENT, fulfilment) is None
    assert satisfaction(Kano.REVERSE, fulfilment) is None


@given(st.floats(0, 10))
def test_basics_never_please_and_delighters_never_hurt(fulfilment: float) -> None:
    low, middle, high = (
        satisfaction(each, fulfilment) for each in (Kano.BASIC, Kano.PERFORMANCE, Kano.DELIGHTER)
    )
    assert low is not None
    assert middle is not None
    assert high is not None
    assert -1 <= low <= 0 <= high <= 1
    assert -1 <= middle <= 1


def since(day: str, of: Kano = Kano.DELIGHTER, now: Kano | None = None) -> Touchpoint:
    """A contact that has its class since a day."""
    history = ({"date": day, "kano": of},)
    return Touchpoint.model_validate(
        {"id": "a", "title": "a", "kano": now or of, "kano_history": history}
    )


def test_a_delighter_is_due_after_six_months() -> None:
    (review,) = of_cards(since("2025-01-10")).reviews
    assert (review.card_id, review.due, review.then) == ("a", date(2025, 7, 10), Kano.PERFORMANCE)


@pytest.mark.parametrize(
    ("card", "due"),
    [
        (since("2025-05-22"), True),
        (since("2025-05-23"), False),
        (since("2024-11-22", Kano.PERFORMANCE), True),
        (since("2024-11-23", Kano.PERFORMANCE), False),
        (since("2020-01-01", Kano.BASIC), False),
        (since("2020-01-01", Kano.INDIFFERENT), False),
        (since("2020-01-01", Kano.PERFORMANCE, now=Kano.DELIGHTER), False),
        (since("9999-12-31"), False),
        (since("2025-02-30"), False),
        (since(""), False),
    ],
)
def test_what_is_due(card: Touchpoint, due: bool) -> None:
    assert bool(of_cards(card).reviews) is due


def test_the_last_day_of_a_shorter_month() -> None:
    (review,) = kano(made([since("2025-08-31")]), date(2026, 3, 1)).reviews
    assert review.due == date(2026, 2, 28)


@pytest.mark.parametrize("day", ["", "2025-02-30"])
def test_a_delighter_without_date_is_listed(day: str) -> None:
    assert of_cards(since(day)).skipped == (Skipped("a", Reason.NO_DATE),)


def test_only_delighters_need_a_date() -> None:
    assert of_cards(basic(), contact("i", kano=Kano.INDIFFERENT)).skipped == ()


def test_delighters_first_then_the_longest_overdue() -> None:
    cards = [
        contact(name, kano=of, kano_history=({"date": day, "kano": of},))
        for name, of, day in (
            ("p", Kano.PERFORMANCE, "2019-01-01"),
            ("late", Kano.DELIGHTER, "2025-01-01"),
            ("later", Kano.DELIGHTER, "2020-01-01"),
        )
    ]
    assert [review.card_id for review in of_cards(*cards).reviews] == ["later", "late", "p"]


def test_why_a_basic_fails() -> None:
    """All that is known against it, and nothing that is not known."""
    card = Touchpoint(id="a", title="A", kano=Kano.BASIC)
    assert failures(card, None) == failures(card, 0.0) == ()
    low = Touchpoint(id="a", title="A", fulfilment=7.9, deviation=Deviation.FAILED)
    assert failures(low, -0.1) == (Failure.DEVIATION, Failure.FEELING, Failure.FULFILMENT)
    assert failures(Touchpoint(id="a", title="A", fulfilment=8.0), 1.0) == ()

"""A6. Employee coverage."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.coverage import employee_coverage
from journeyeditor.analysis.finding import Lack
from journeyeditor.model.cards import Wait
from journeyeditor.model.enums import Actor, Content, LinkKind
from journeyeditor.model.journey import EmotionCurve, Lane, Link
from tests import samples
from tests.analysis.maps import contact, customer_curve, example, made, with_journey


@pytest.mark.parametrize(
    ("name", "whole", "uncovered", "inside_out"),
    [
        ("paytv", 19, ("P02", "P04", "P11", "P13", "P15", "P19", "P21"), ("E14",)),
        ("move", 17, ("V05", "V12", "V20", "V22"), ("M13",)),
        ("terrace", 13, (), ("B10",)),
    ],
)
def test_examples(
    name: str, whole: int, uncovered: tuple[str, ...], inside_out: tuple[str, ...]
) -> None:
    result = employee_coverage(example(name))
    assert result.uncovered == uncovered
    assert result.value == (whole - len(uncovered)) / whole
    assert result.inside_out == inside_out
    assert result.without_owner == ()


def test_pain_on_both_sides_in_paytv() -> None:
    assert set(employee_coverage(example("paytv")).shared_pain) == {
        ("P14", "E08"),
        ("P14", "E09"),
        ("P12", "E08"),
        ("P08", "E04"),
        ("P17", "E11"),
        ("P18", "E12"),
    }


def test_without_employee_cards_there_is_no_employee_journey() -> None:
    result = employee_coverage(made([contact("a")]))
    assert (result.value, result.lack, result.uncovered) == (None, Lack.NO_EMPLOYEES, ())


def test_without_contacts_there_is_nothing_to_cover() -> None:
    result = employee_coverage(made([], work=[samples.activity("e")]))
    assert (result.value, result.lack) == (None, Lack.NO_CONTACTS)


def test_nothing_covered_is_a_coverage_of_zero() -> None:
    result = employee_coverage(made([contact("a")], work=[samples.activity("e")]))
    assert (result.value, result.lack, result.uncovered) == (0.0, None, ("a",))


def test_several_supporters_count_once() -> None:
    work = [samples.activity("e"), samples.activity("f")]
    links = [samples.supports("e", "a"), samples.supports("f", "a")]
    assert (
        employee_coverage(made([contact("a"), contact("b")], work=work, links=links)).value == 0.5
    )


def test_a_path_over_colleagues_leads_to_the_customer() -> None:
    """f hands over to e, who serves a; g only hands over to h, and h to nobody."""
    work = [samples.activity(name) for name in "efgh"]
    links = [
        samples.supports("e", "a"),
        Link(id="1", kind=LinkKind.HAND_OVER, source="f", target="e"),
        Link(id="2", kind=LinkKind.HAND_OVER, source="g", target="h"),
    ]
    assert employee_coverage(made([contact("a")], work=work, links=links)).inside_out == ("g", "h")


def test_paths_go_in_the_direction_of_the_links() -> None:
    """That e, who serves a customer, hands something to f does not make f useful to him."""
    links = [
        samples.supports("e", "a"),
        Link(id="1", kind=LinkKind.HAND_OVER, source="e", target="f"),
        Link(id="2", kind=LinkKind.FEEDBACK, source="f", target="a"),
    ]
    work = [samples.activity("e"), samples.activity("f")]
    assert employee_coverage(made([contact("a")], work=work, links=links)).inside_out == ("f",)


def test_waiting_of_employees_is_not_inside_out() -> None:
    work = [Wait(id="w", title="w")]
    assert employee_coverage(made([contact("a")], work=work)).inside_out == ()


def test_contacts_without_department_have_no_owner() -> None:
    cards = [contact("a"), contact("b", department_id="x")]
    assert employee_coverage(made(cards)).without_owner == ("a",)


def test_employee_feelings_come_from_the_employee_curve() -> None:
    links = [samples.supports("e", "a")]
    facts = made([contact("a")], feelings={"a": -1.0}, work=[samples.activity("e")], links=links)
    lane = Lane(id="e2", name="E", actor=Actor.EMPLOYEE, content=Content.EMOTION_CURVE)
    customer = customer_curve(facts)

    def pain(*curves: EmotionCurve) -> tuple[tuple[str, str], ...]:
        lanes = (*facts.journey.lanes, lane)
        return employee_coverage(with_journey(facts, lanes=lanes, curves=curves)).shared_pain

    hurt = samples.curve("k2", "e2", {"e": -0.1})
    assert pain(customer, hurt) == (("a", "e"),)
    assert pain(samples.curve("k", "e", {"a": 0.0}), hurt) == ()
    assert pain(customer, samples.curve("k2", "e2", {"e": 0.0})) == ()
    assert pain(customer, samples.curve("k2", "e", {"e": -0.1})) == ()


def test_in_a_journey_of_employees_alone_nothing_is_inside_out() -> None:
    facts = made([], work=[samples.activity("e")])
    lanes = tuple(lane for lane in facts.journey.lanes if lane.actor is Actor.EMPLOYEE)
    assert employee_coverage(facts).inside_out == ("e",)
    alone = employee_coverage(with_journey(facts, lanes=lanes, curves=()))
    assert (alone.value, alone.inside_out) == (None, ())

"""Check lists, verdicts and hints (method, 2.6)."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.checklists import (
    SIZES,
    CheckList,
    basics_first,
    items,
    needs_another_route,
    score,
    score_of_work,
    verdict,
)
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.hints import Hint, hints
from journeyeditor.model.cards import Activity, Answer
from journeyeditor.model.enums import Deviation, Friction, Kano, Ownership
from journeyeditor.model.project import CheckItem, Project
from tests import samples
from tests.analysis.maps import contact, example, made, of_values, wait


def answered(**lists: tuple[Answer, ...]) -> Project:
    """A project with these answers."""
    checks = tuple(
        CheckItem(item=f"{name}.{number}", answer=answer)
        for name, given in lists.items()
        for number, answer in enumerate(given, 1)
    )
    return made([contact("a")], checks=checks).project


def test_six_basics() -> None:
    project = answered(basics6=(2, 2, 1, 2, 0, 2))
    result = score(project, CheckList.BASICS6)
    assert (result.value, result.answered, result.count) == (0.75, 6, 6)
    assert result.no == ("basics6.5",)
    assert basics_first(project)


def test_unassessed_items_do_not_count() -> None:
    project = answered(basics6=(2, None, 1))
    result = score(project, CheckList.BASICS6)
    assert (result.value, result.answered, result.count) == (0.75, 2, 6)
    assert not basics_first(project)


def test_nothing_assessed_has_no_score() -> None:
    result = score(answered(), CheckList.UMOT)
    assert (result.value, result.answered, result.count) == (None, 0, 4)


def test_every_list_has_its_items() -> None:
    assert set(SIZES) == set(CheckList)
    assert items(CheckList.ZMOT) == ("zmot.1", "zmot.2", "zmot.3")
    assert [len(items(each)) for each in CheckList] == [6, 5, 4, 3, 3, 5, 5, 5, 3, 4]


@pytest.mark.parametrize(
    ("customer", "employee", "ideal", "short", "unassessed"),
    [
        ((2, 2, 2, 2, 2), (2, 2, 2, 2), True, (), 0),
        ((2, 2, 2, 2, 2), (2, 2, 1, 2), False, ("employee4.3",), 0),
        ((2, 0, 2, 2, 2), (2, 2, 1, 2), False, ("customer5.2", "employee4.3"), 0),
        ((2, 2, 2, 2, 2), (2, 2, 2), None, (), 1),
        ((1,), (), None, ("customer5.1",), 8),
    ],
)
def test_verdict(
    customer: tuple[Answer, ...],
    employee: tuple[Answer, ...],
    ideal: bool | None,
    short: tuple[str, ...],
    unassessed: int,
) -> None:
    result = verdict(answered(customer5=customer, employee4=employee))
    assert (result.ideal, result.short, len(result.unassessed)) == (ideal, short, unassessed)


def test_the_checks_of_one_activity() -> None:
    found = {s.card.id: s.card for s in example("move").employee if isinstance(s.card, Activity)}
    result = score_of_work(found["M11"])
    assert (result.value, result.answered, result.no) == (0.0, 1, ("employee4.3",))
    assert score_of_work(found["M10"]).value is None


@pytest.mark.parametrize(("route", "alone"), [(None, False), (1, False), (4, False), (5, True)])
def test_route_five_is_not_to_begin_with(route: int | None, alone: bool) -> None:
    assert needs_another_route(made([contact("a")], route=route).project) is alone


def hint(facts: Facts, item: str) -> Hint:
    """The hint of one item."""
    return hints(facts)[item]


EFFORTLESS, CARING, TRUSTWORTHY, ON_BRAND, MEMORABLE = items(CheckList.CUSTOMER5)
OWNERSHIP, KNOWS_HOW, ENABLED, INTERNALISED = items(CheckList.EMPLOYEE4)


@pytest.mark.parametrize(
    ("name", "caring", "trustworthy", "memorable"),
    [("paytv", 0, 2, 1), ("move", 2, 2, 1), ("terrace", 2, 0, 2)],
)
def test_hints_of_the_examples(name: str, caring: int, trustworthy: int, memorable: int) -> None:
    found = hints(example(name))
    assert found[EFFORTLESS].answer == 0
    assert found[CARING].answer == caring
    assert found[TRUSTWORTHY].answer == trustworthy
    assert found[MEMORABLE].answer == memorable
    assert found[OWNERSHIP].answer == 2


def test_every_item_of_both_lists_has_a_place() -> None:
    both = (*items(CheckList.CUSTOMER5), *items(CheckList.EMPLOYEE4))
    assert tuple(hints(example("paytv"))) == both


@pytest.mark.parametrize("item", [ON_BRAND, KNOWS_HOW, INTERNALISED])
def test_some_items_are_for_people_alone(item: str) -> None:
    assert hint(example("terrace"), item) == Hint()


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        (made([contact("a")]), 2),
        (made([]), None),
        (made([contact("a", kano=Kano.BASIC)]), None),
        (made([contact("a", kano=Kano.BASIC)], feelings={"a": 0.0}), 2),
        (made([contact("a", kano=Kano.BASIC)], feelings={"a": -0.1}), 0),
        (made([wait("w", friction=(Friction.WAITING,))]), 0),
        (made([contact("a", avoidable=True)]), 0),
    ],
)
def test_effortless(facts: Facts, answer: int | None) -> None:
    assert hint(facts, EFFORTLESS).answer == answer


@pytest.mark.parametrize(
    ("recovered", "answer"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (None, None)]
)
def test_caring(recovered: int | None, answer: int | None) -> None:
    """Four failures, so many of them put right; None is nothing that failed."""
    if recovered is None:
        facts = made([contact("a")])
    else:
        bad = [
            contact(f"b{i}", root_cause_id=f"R{i}", deviation=Deviation.FAILED) for i in range(4)
        ]
        good = [contact(f"g{i}", root_cause_id=f"R{i}") for i in range(recovered)]
        feelings = {f"g{i}": 0.5 for i in range(recovered)}
        facts = made([*bad, *good], feelings=feelings, causes=("R0", "R1", "R2", "R3"))
    assert hint(facts, CARING).answer == answer


def test_one_broken_promise_is_one_too_many() -> None:
    cards = [contact("a"), contact("b", friction=(Friction.BROKEN_PROMISE,))]
    assert hint(made(cards), TRUSTWORTHY) == Hint(0, used=("b",))
    assert hint(made([contact("a")]), TRUSTWORTHY).answer == 2
    assert hint(made([]), TRUSTWORTHY).answer is None


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ((1.5, 0.5), 2),
        ((1.5, 0.4), 1),
        ((1.4, 0.5), 1),
        ((1.4, 0.4), 0),
        ((2.0,), 2),
        ((None,), None),
    ],
)
def test_memorable(values: tuple[float | None, ...], answer: int | None) -> None:
    assert hint(of_values(*values), MEMORABLE).answer == answer


def test_ownership() -> None:
    social = contact("s", ownership=Ownership.SOCIAL)
    owned = contact("a", department_id="x")
    assert hint(made([owned, social]), OWNERSHIP).answer == 2
    assert hint(made([owned, contact("b")]), OWNERSHIP) == Hint(0, used=("b",))
    assert hint(made([social]), OWNERSHIP).answer is None


def test_enablement_is_a_share_and_no_answer() -> None:
    assert hint(example("terrace"), ENABLED) == Hint(share=0.25, used=("B07",))
    assert hint(made([contact("a")]), ENABLED) == Hint()
    assert hint(made([contact("a")], work=[samples.activity("e")]), ENABLED).share == 0

"""A10. As it is against how it should become."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.analysis.compare import Comparison, compare
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import Actor
from journeyeditor.model.journey import Cell, EmotionCurve, EmotionPoint, JourneyMap, Stage
from journeyeditor.model.partners import out_of_order, partners
from journeyeditor.model.project import Project
from tests import samples
from tests.analysis.maps import contact, customer_curve, example, made

GONE = ("P08", "P12", "P13", "P14", "P17", "P18", "P19", "P20")
HOPED = {"P06": 1.0, "P10": 1.8, "P16": 0.8, "P22": 1.2}


def copied(project: Project) -> Project:
    """The project with a to-be copy of its map; new ids are n1, n2 ..."""
    numbers = iter(range(1, 10_000))
    return copy_as_to_be(project, project.maps[0].id, lambda: f"n{next(numbers)}")


def with_cards(journey: JourneyMap, stage_id: str, cards: tuple[AnyCard, ...]) -> JourneyMap:
    """The map with other cards in a cell of its first lane; no cards, no cell."""
    lane = journey.lanes[0]
    cells = tuple(
        evolve(cell, cards=cards) if cell.stage_id == stage_id else cell for cell in lane.cells
    )
    lane = evolve(lane, cells=tuple(cell for cell in cells if cell.cards))
    return evolve(journey, lanes=(lane, *journey.lanes[1:]))


def wished() -> Facts:
    """PAYTV as the example of A10 wants it: eight contacts gone, N1 after P10."""
    project = copied(example("paytv").project)
    to_be = project.maps[1]
    names: dict[str, str] = {}
    for cell in to_be.lanes[0].cells:
        kept = tuple(card for card in cell.cards if card.origin_id not in GONE)
        names.update({card.origin_id or "": card.id for card in kept})
        if any(card.origin_id == "P10" for card in kept):
            kept = (*kept[:1], evolve(contact("N1"), slot=1), evolve(kept[1], slot=2))
        to_be = with_cards(to_be, cell.stage_id, kept)
    feelings = {names[card]: v for card, v in HOPED.items()} | {"N1": 1.4}
    points = tuple(EmotionPoint(card_id=card, v=v) for card, v in feelings.items())
    curve: EmotionCurve = evolve(to_be.curves[0], points=points)
    to_be = evolve(to_be, curves=(curve,), links=())
    return Facts(evolve(project, maps=(project.maps[0], to_be)), to_be)


def test_the_example_of_paytv() -> None:
    result = compare(example("paytv"), wished())
    assert result.compared == 4
    assert result.mean_change == pytest.approx(1.08, abs=0.005)
    assert result.deltas is not None
    assert result.deltas.peak_end == pytest.approx(2.8)
    assert result.removed == GONE
    assert result.new == ("N1",)
    assert result.moved == ()
    known = {pair.before: pair.change for pair in result.pairs if pair.change is not None}
    assert known == pytest.approx({"P06": 0.5, "P10": 0.3, "P16": 1.3, "P22": 2.2})


def test_an_untouched_copy_changes_nothing() -> None:
    project = copied(example("paytv").project)
    result = compare(example("paytv"), Facts(project, project.maps[1]))
    assert len(result.pairs) == 36
    assert {pair.change for pair in result.pairs} == {0.0, None}
    assert (result.mean_change, result.employee_change) == (0.0, 0.0)
    assert (result.new, result.removed, result.moved) == ((), (), ())
    assert result.deltas == (0.0, 0.0, 0.0, 0.0, 0.0)
    assert len(result.used) == 32
    assert {skipped.reason for skipped in result.skipped} == {Reason.UNMEASURED}


def test_without_pairs_there_is_no_comparison() -> None:
    result = compare(made([contact("a")], feelings={"a": 1.0}), made([contact("b")], feelings={}))
    assert (result.mean_change, result.deltas, result.lack) == (None, None, Lack.NO_PAIRS)
    assert (result.new, result.removed) == (("b",), ("a",))


def copy_of(name: str, origin: str) -> Touchpoint:
    """A contact that was copied from another."""
    return contact(name, origin_id=origin)


def test_the_mean_is_over_pairs_that_are_known_in_both() -> None:
    before = made([contact("a"), contact("b"), contact("c")], feelings={"a": -1.0, "b": 0.0})
    cards = [copy_of("x", "a"), copy_of("y", "b"), copy_of("z", "c")]
    result = compare(before, made(cards, feelings={"x": 1.0, "z": 2.0}))
    assert (result.mean_change, result.compared, result.used) == (2.0, 1, ("x",))
    assert result.skipped == (Skipped("y", Reason.UNMEASURED), Skipped("z", Reason.UNMEASURED))


def test_pairs_without_feelings_leave_the_other_differences() -> None:
    before = made([contact("a", avoidable=True)])
    result = compare(before, made([copy_of("x", "a")]))
    assert (result.mean_change, result.lack) == (None, None)
    assert result.deltas is not None
    assert (result.deltas.avoidable, result.deltas.peak_end) == (-1.0, None)


def test_of_two_copies_the_first_is_the_match() -> None:
    result = compare(made([contact("a")]), made([copy_of("x", "a"), copy_of("y", "a")]))
    assert [pair.after for pair in result.pairs] == ["x"]
    assert result.new == ("y",)
    assert result.skipped[-1] == Skipped("y", Reason.UNMATCHED)


def moved(*rows: str) -> tuple[str, ...]:
    """What moved from abc | def to these rows; capitals are the copies."""
    before = made([contact(c) for c in "abc"], [contact(c) for c in "def"])
    after = made(*([copy_of(c, c.lower()) for c in row] for row in rows))
    return compare(before, after).moved


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("ABC", "DEF"), ()),
        (("AC", "DEF"), ()),
        (("CAB", "DEF"), ("C",)),
        (("ABCD", "EF"), ("D",)),
        (("AB", "CDEF"), ("C",)),
        (("BCA", "FDE"), ("A", "F")),
    ],
)
def test_what_moved(rows: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert moved(*rows) == expected


def test_a_new_card_in_between_moves_nothing() -> None:
    before = made([contact("a"), contact("b")])
    after = made([copy_of("x", "a"), contact("new"), copy_of("y", "b")])
    assert compare(before, after).moved == ()


def test_a_card_in_another_lane_has_moved() -> None:
    before = made([contact("a")], work=[samples.activity("e"), samples.activity("f")])
    to_be = made([copy_of("x", "a")], work=[evolve(samples.activity("g"), origin_id="f")])
    cell = Cell(stage_id="s1", cards=(evolve(samples.activity("h"), origin_id="e"),))
    lanes = tuple(
        evolve(lane, cells=(cell,)) if lane.id == "b" else lane for lane in to_be.journey.lanes
    )
    journey = evolve(to_be.journey, lanes=lanes)
    result: Comparison = compare(before, Facts(to_be.project, journey))
    assert result.moved == ("h",)
    assert [pair.actor for pair in result.pairs].count(Actor.EMPLOYEE) == 2


def stages(*names: str) -> list[Stage]:
    """Stages whose ids tell where they stand."""
    return [Stage(id=f"{name}{at}", name=name) for at, name in enumerate(names)]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("ab", "ab", (("a0", "a0"), ("b1", "b1"))),
        ("ab", "ba", (("a0", "a1"), ("b1", "b0"))),
        ("ab", "xb", (("a0", "x0"), ("b1", "b1"))),
        ("ab", "axb", (("a0", "a0"), ("b1", "b2"), (None, "x1"))),
        ("abc", "ac", (("a0", "a0"), ("b1", None), ("c2", "c1"))),
        ("aa", "aa", (("a0", "a0"), ("a1", "a1"))),
    ],
)
def test_which_stage_is_which(
    before: str, after: str, expected: tuple[tuple[str | None, str | None], ...]
) -> None:
    assert partners(stages(*before), stages(*after)) == expected


@given(st.permutations(range(8)))
def test_taking_out_what_moved_leaves_a_rising_row(row: list[int]) -> None:
    moved_ones = out_of_order(row)
    kept = [number for index, number in enumerate(row) if index not in moved_ones]
    assert all(a < b for a, b in pairwise(kept))
    assert len(kept) == longest(row)


def longest(row: list[int]) -> int:
    """The length of the longest rising part, by comparing every pair."""
    lengths: list[int] = []
    for index, number in enumerate(row):
        before = [lengths[i] for i in range(index) if row[i] < number]
        lengths.append(max(before, default=0) + 1)
    return max(lengths, default=0)


@given(st.integers(0, 2**32))
def test_moving_one_card_moves_one_card(seed: int) -> None:
    row = list(range(9))
    card = random.Random(seed).choice(row)  # noqa: S311
    row.remove(card)
    row.append(card)
    assert len(out_of_order(row)) == (card != 8)


def test_customers_and_employees_have_changes_of_their_own() -> None:
    facts = example("paytv")
    project = copied(facts.project)
    to_be = project.maps[1]
    curve = to_be.curves[1]
    better = tuple(evolve(point, v=round(point.v + 0.3, 1)) for point in curve.points)
    to_be = evolve(to_be, curves=(to_be.curves[0], evolve(curve, points=better)))
    result = compare(facts, Facts(evolve(project, maps=(project.maps[0], to_be)), to_be))
    assert result.mean_change == 0
    assert result.employee_change == pytest.approx(0.3)
    assert customer_curve(facts).id == "k1"

"""A5. Hand-overs between departments and switches between channels."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.finding import Lack, Reason, Skipped
from journeyeditor.analysis.handovers import channel_changes, department_changes
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Ownership
from journeyeditor.model.journey import Lane
from tests import samples
from tests.analysis.maps import contact, example, made, wait, with_journey


@pytest.mark.parametrize(
    ("name", "changes", "pairs", "departments", "switches", "channels"),
    [("paytv", 14, 18, 10, 18, 8), ("move", 14, 16, 9, 14, 9), ("terrace", 6, 12, 3, 1, 2)],
)
def test_examples(
    name: str, changes: int, pairs: int, departments: int, switches: int, channels: int
) -> None:
    result, other = department_changes(example(name)), channel_changes(example(name))
    assert (len(result.changes), result.transitions, len(result.names)) == (
        changes,
        pairs,
        departments,
    )
    assert result.value == changes / pairs
    assert (len(other.changes), other.transitions, len(other.names)) == (switches, pairs, channels)


def test_rates_of_the_examples() -> None:
    rates = [department_changes(example(name)).value for name in ("paytv", "move", "terrace")]
    assert rates == pytest.approx([0.778, 0.875, 0.5], abs=0.0005)


@pytest.mark.parametrize("name", ["paytv", "move", "terrace"])
def test_the_matrix_holds_every_pair_of_neighbours(name: str) -> None:
    result = department_changes(example(name))
    assert sum(flow.times for flow in result.flows) == result.transitions
    apart = sum(flow.times for flow in result.flows if flow.source != flow.target)
    assert apart == len(result.changes)


def test_a_contact_without_department_is_listed_and_passed_over() -> None:
    cards = [contact("a", department_id="x"), contact("b"), contact("c", department_id="x")]
    result = department_changes(made(cards))
    assert (result.value, result.transitions) == (0.0, 1)
    assert result.skipped == (Skipped("b", Reason.NO_DEPARTMENT),)


def test_waiting_and_friends_are_no_neighbours() -> None:
    cards: list[AnyCard] = [
        contact("a", channel_id="web"),
        wait("w", channel_id="phone"),
        contact("s", channel_id="talk", ownership=Ownership.SOCIAL),
        contact("b", channel_id="web"),
        contact("c", channel_id="app"),
    ]
    result = channel_changes(made(cards))
    assert (result.value, result.used) == (0.5, ("a", "b", "c"))
    assert result.changes == (("b", "c", "web", "app"),)


@pytest.mark.parametrize(("cards", "lack"), [(0, Lack.NO_CONTACTS), (1, Lack.ONE_CONTACT)])
def test_neighbours_are_needed(cards: int, lack: Lack) -> None:
    row = [contact(f"c{i}", department_id="x") for i in range(cards)]
    result = department_changes(made([*row, contact("none")]))
    assert (result.value, result.lack) == (None, lack)


def test_personas_side_by_side_hand_nothing_over() -> None:
    """Two partners, each with one department all along: no hand-over at all."""
    facts = made([contact("a", department_id="x"), contact("b", department_id="x")])
    cards = (contact("c", department_id="y"), evolve(contact("d", department_id="y"), slot=1))
    lane = Lane(id="c2", name="Partner", persona_id="p", cells=(samples.cell("s1", *cards),))
    facts = with_journey(facts, lanes=(*facts.journey.lanes, lane))
    result = department_changes(facts)
    assert (result.value, result.transitions, result.names) == (0.0, 2, ("x", "y"))

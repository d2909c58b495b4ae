"""Rules of the method that are told of the examples and found in no analysis."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.compare import compare
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.participants import participation
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.context import Context
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.header import periods
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Activity, AnyCard, Touchpoint
from journeyeditor.model.enums import Friction, LinkKind, MomentOfTruth
from journeyeditor.model.find import find_card, places
from journeyeditor.model.project import Participant, Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load


def _example(name: str) -> Project:
    return load(resource("examples", f"{name}.nl.journey.json"))


def _card(name: str, card_id: str) -> AnyCard:
    place = find_card(_example(name).maps[0], card_id)
    assert place is not None
    return place.card


def test_row_0_14_a_copy_of_paytv_differs_in_nothing() -> None:
    project = copy_as_to_be(_example("paytv"), "m1", seeded_ids(1))
    as_is, to_be = project.maps
    assert sum(place.card.origin_id is not None for place in places(to_be)) == 36
    found = compare(Facts(project, as_is), Facts(project, to_be))
    assert {pair.change for pair in found.pairs} <= {0, None}
    assert (found.mean_change, found.compared, found.new, found.removed) == (0, 22, (), ())


def test_row_0_18_three_of_ten_departments_are_there() -> None:
    project = _example("paytv")
    here = tuple(Participant(department_id=each.id) for each in project.departments[:3])
    project = evolve(project, participants=here)
    assert len(participation(Facts(project, project.maps[0])).missing) == 7


def test_row_1_9_the_mayonnaise_breaks_a_promise() -> None:
    card = _card("terrace", "T11")
    assert isinstance(card, Touchpoint)
    assert Friction.BROKEN_PROMISE in card.friction


def test_row_2_9_the_photo_is_shared() -> None:
    card = _card("terrace", "T17")
    assert isinstance(card, Touchpoint)
    assert card.shareable
    assert card.mot == (MomentOfTruth.UMOT,)


@pytest.mark.parametrize(
    ("kind", "source", "target"),
    [
        (LinkKind.UMOT_ZMOT, "P22", "P01"),
        (LinkKind.FEEDBACK, "P17", "E10"),
        (LinkKind.SUPPORTS, "E08", "P12"),
        (LinkKind.SUPPORTS, "E08", "P14"),
    ],
)
def test_rows_2_13_3_11_and_4_3_links_of_paytv(kind: LinkKind, source: str, target: str) -> None:
    links = {(link.kind, link.source, link.target) for link in _example("paytv").maps[0].links}
    assert (kind, source, target) in links


def test_row_3_13_what_a_waitress_may_decide() -> None:
    card = _card("terrace", "B07")
    assert isinstance(card, Activity)
    assert card.mandate is not None
    assert (card.mandate.amount, card.mandate.currency, card.mandate.text) == (
        10, "EUR", "per tafel",
    )  # fmt: skip


def test_row_4_9_three_months_of_weeks() -> None:
    project = _example("paytv")
    journey = project.maps[0]
    weeks = [stage.duration.value for stage in journey.stages if stage.duration]
    assert weeks == [1, 2, 1, 3, 3, 3]
    assert journey.duration is not None
    assert journey.duration.value == sum(weeks) == 13
    words = words_for(project.language)
    ctx = Context(project, journey, CANVAS, words, Fonts.bundled(), Memo())
    assert periods(ctx)[-1] == "3 weken · week 11–13"

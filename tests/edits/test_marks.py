"""What the palette puts on cards, one or several at once."""

from __future__ import annotations

import pytest

from journeyeditor.edits import marks
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.lists import add_item
from journeyeditor.edits.new import new_card
from journeyeditor.edits.rules import PaletteItem, Refusal, mark_refusal, refusal
from journeyeditor.model.base import Id
from journeyeditor.model.check import check
from journeyeditor.model.enums import Content, Friction, Kano, Kind, MomentOfTruth
from journeyeditor.model.find import find_card, find_lane
from journeyeditor.model.project import Project, RootCause
from tests.edits.rows import drawn


def base() -> Project:
    return drawn(C="a b w*2 _", F="x _ _ _", N="t _ _ _")


def field(project: Project, card_id: Id, name: str) -> object:
    place = find_card(project.maps[0], card_id)
    assert place is not None
    return getattr(place.card, name)


def test_a_moment_of_truth_goes_on_all_and_off_again() -> None:
    zmot = MomentOfTruth.ZMOT
    one = marks.toggle_moment_of_truth(base(), "m", ["a"], zmot)
    both = marks.toggle_moment_of_truth(one, "m", ["a", "b", "w"], zmot)
    assert field(both, "a", "mot") == field(both, "b", "mot") == (zmot,)
    off = marks.toggle_moment_of_truth(both, "m", ["a", "b"], zmot)
    assert field(off, "a", "mot") == field(off, "b", "mot") == ()


def test_a_kano_class_is_set_and_taken_away() -> None:
    project = marks.set_kano(base(), "m", ["a", "b", "x"], Kano.BASIC)
    assert field(project, "a", "kano") is field(project, "b", "kano") is Kano.BASIC
    assert marks.set_kano(project, "m", ["a", "b"], Kano.BASIC) is project
    assert field(marks.set_kano(project, "m", ["a"], None), "a", "kano") is None


def test_frictions_and_the_avoidable_contact() -> None:
    project = marks.toggle_friction(base(), "m", ["a", "w"], Friction.TRANSFER)
    assert field(project, "w", "friction") == (Friction.TRANSFER,)
    project = marks.toggle_friction(project, "m", ["a", "w"], None)
    assert field(project, "a", "avoidable") is True
    assert field(marks.toggle_friction(project, "m", ["a"], None), "a", "avoidable") is False


def test_a_root_cause() -> None:
    project = add_item(base(), "root_causes", RootCause(id="r", title="Old file"))
    project = marks.set_root_cause(project, "m", ["a", "x"], "r")
    assert field(project, "a", "root_cause_id") == "r"
    assert check(project) == []


def test_pain_points_are_shared() -> None:
    project = marks.add_pain_point(base(), "p", "Slow", ["a"])
    project = marks.toggle_pain_point(project, "p", ["a", "b"])
    assert project.pain_points[0].card_ids == ("a", "b")
    project = marks.toggle_pain_point(project, "p", ["b"])
    assert project.pain_points[0].card_ids == ("a",)
    with pytest.raises(KeyError):
        marks.toggle_pain_point(project, "nobody", ["a"])


@pytest.mark.parametrize(
    ("kind", "content"), [(Kind.QUOTE, Content.QUOTES), (Kind.OPPORTUNITY, Content.ACTIONS)]
)
def test_what_belongs_to_a_card_stands_under_it_in_a_lane_made_for_it(
    kind: Kind, content: Content
) -> None:
    project = marks.attach_card(base(), "m", new_card(kind, "q", "Help"), "b", lambda: "lane")
    place = find_card(project.maps[0], "q")
    assert place is not None
    assert (place.lane.id, place.lane.content, place.card.slot) == ("lane", content, 1)
    assert field(project, "q", "card_id") == "b"
    again = marks.attach_card(project, "m", new_card(kind, "q2", "More"), "b", lambda: "other")
    assert len(find_lane(again.maps[0], "lane").cells[0].cards) == 2
    assert check(again) == []


@pytest.mark.parametrize(
    ("item", "card", "why"),
    [
        (PaletteItem.KANO, "a", None),
        (PaletteItem.KANO, "w", Refusal.ON_TOUCHPOINT),
        (PaletteItem.MOT, "x", Refusal.ON_TOUCHPOINT),
        (PaletteItem.FRICTION, "w", None),
        (PaletteItem.FRICTION, "x", Refusal.ON_CUSTOMER_STEP),
        (PaletteItem.ROOT_CAUSE, "x", Refusal.ON_CUSTOMER_STEP),
        (PaletteItem.TEASER, "x", None),
        (PaletteItem.METRIC, "t", Refusal.ON_STEP),
        (PaletteItem.PAIN, "t", Refusal.ON_STEP),
    ],
)
def test_what_takes_what(item: PaletteItem, card: Id, why: Refusal | None) -> None:
    journey = base().maps[0]
    place = find_card(journey, card)
    assert place is not None
    assert mark_refusal(journey, item, place.card) is why


def test_beside_cards_a_quote_becomes_a_card_and_a_badge_nothing() -> None:
    project = base()
    notes = find_lane(project.maps[0], "N")
    assert refusal(project, "m", PaletteItem.QUOTE, notes, None) is None
    assert refusal(project, "m", PaletteItem.KANO, notes, None) is Refusal.ON_CARD
    assert refusal(project, "m", PaletteItem.KANO, None, None) is Refusal.ON_CARD


def test_a_kind_without_the_field_is_left_alone() -> None:
    before = base()
    assert marks.set_kano(before, "m", ["x", "w"], Kano.BASIC) is before
    assert revise_card(before, "m", "x", title="x") is before

"""One field of several cards at once: those that have it, in one walk, and nothing else."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.fields import (
    revise_cards,
    revise_mandate,
    set_answer,
    set_spans,
    turn,
    turn_pain,
)
from journeyeditor.edits.lists import add_item
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Employee4, Mandate
from journeyeditor.model.check import check
from journeyeditor.model.enums import Evidence, Friction
from journeyeditor.model.find import find_card, find_lane
from journeyeditor.model.project import Department, PainPoint, Project
from tests.edits.rows import drawn


def base() -> Project:
    plain = drawn(C="a b w*2 _", F="x _ _ _", N="t _ _ _")
    return add_item(plain, "departments", Department(id="dep", name="Desk"))


def field(project: Project, card_id: Id, name: str) -> object:
    place = find_card(project.maps[0], card_id)
    assert place is not None
    return getattr(place.card, name)


def test_several_cards_get_the_same_value() -> None:
    """Lanes without any of them are the very same objects."""
    old = base()
    new = revise_cards(old, "m", ["a", "w"], evidence=Evidence.RESEARCH)
    assert field(new, "a", "evidence") is field(new, "w", "evidence") is Evidence.RESEARCH
    assert field(new, "b", "evidence") is Evidence.NONE
    assert find_lane(new.maps[0], "F") is find_lane(old.maps[0], "F")
    assert revise_cards(new, "m", ["a", "w"], evidence=Evidence.RESEARCH) is new


def test_kinds_without_the_field_are_left_alone() -> None:
    new = revise_cards(base(), "m", ["a", "w", "x", "t"], department_id="dep")
    assert field(new, "a", "department_id") == field(new, "x", "department_id") == "dep"
    assert check(new) == []


def test_what_cannot_be_changes_nothing() -> None:
    """A value out of range, a department that is not there, a card that is gone."""
    with pytest.raises(ValidationError):
        revise_cards(base(), "m", ["a", "b"], fulfilment=11.0)
    with pytest.raises(KeyError):
        revise_cards(base(), "m", ["a"], department_id="nowhere")
    with pytest.raises(KeyError):
        revise_cards(base(), "m", ["a", "gone"], evidence=Evidence.PARTLY)
    with pytest.raises(ValueError, match="slot"):
        revise_cards(base(), "m", ["a"], slot=3)


def test_a_value_is_put_in_and_taken_out_of_what_each_card_has() -> None:
    """The others that a card has stay, in their order."""
    one = turn(base(), "m", ["a"], "friction", Friction.TRANSFER, True)
    both = turn(one, "m", ["a", "w", "x"], "friction", Friction.WAITING, True)
    assert field(both, "a", "friction") == (Friction.TRANSFER, Friction.WAITING)
    assert field(both, "w", "friction") == (Friction.WAITING,)
    off = turn(both, "m", ["a", "w"], "friction", Friction.WAITING, False)
    assert field(off, "a", "friction") == (Friction.TRANSFER,)
    assert turn(off, "m", ["a", "w"], "friction", Friction.WAITING, False) is off


def test_spans_are_set_for_all_but_touchpoints() -> None:
    new = set_spans(base(), "m", ["a", "w", "x"], 3)
    assert [field(new, i, "span") for i in ("a", "w", "x")] == [1, 3, 3]
    assert check(new) == []


def test_a_pain_point_is_shared_or_not() -> None:
    pain = add_item(base(), "pain_points", PainPoint(id="p", text="Too long", card_ids=("b",)))
    both = turn_pain(pain, "p", ["a", "b"], True)
    assert both.pain_points[0].card_ids == ("b", "a")
    assert turn_pain(both, "p", ["a", "b"], True) is both
    assert turn_pain(both, "p", ["b"], False).pain_points[0].card_ids == ("a",)
    with pytest.raises(KeyError):
        turn_pain(both, "q", ["a"], True)


def test_a_check_is_answered_and_a_mandate_given() -> None:
    """What else is known of them stays; a mandate of nothing is none."""
    new = set_answer(base(), "m", ["x", "a"], "enabled", 0)
    new = set_answer(new, "m", ["x"], "on_brand", 2)
    assert field(new, "x", "employee4") == Employee4(enabled=0, on_brand=2)
    new = revise_mandate(new, "m", ["x", "a"], amount=10.0)
    new = revise_mandate(new, "m", ["x"], text="a table")
    assert field(new, "x", "mandate") == Mandate(amount=10.0, text="a table")
    none = revise_mandate(revise_mandate(new, "m", ["x"], amount=None), "m", ["x"], text="")
    assert field(none, "x", "mandate") is None
    with pytest.raises(ValidationError):
        set_answer(base(), "m", ["x"], "enabled", 3)

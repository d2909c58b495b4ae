"""The inspector for several cards at once: shared fields, what differs, one step for all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from journeyeditor.model.base import Id
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Evidence, Friction, Unit
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.amount import Amount
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.faces import Faces
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.panels.card_page import CardPage
from tests import samples
from tests.ui.driver import Driver, press
from tests.ui.fields import control, feeling_at, fill_in, shown, unfold

FIVE = ("P12", "P13", "P14", "P16", "P17")


def five(paytv: Driver) -> CardPage:
    paytv.choose(*FIVE)
    paytv.window.activateWindow()
    return paytv.inspector.card


def values(driver: Driver, ids: tuple[Id, ...], name: str) -> set[object]:
    return {getattr(driver.card(card_id), name) for card_id in ids}


def feelings(driver: Driver, ids: tuple[Id, ...]) -> set[float | None]:
    curve = driver.session.journey.curves[0]
    return {feeling_at(curve, card_id) for card_id in ids}


def test_what_differs_reads_various(paytv: Driver) -> None:
    """In words, also for what has no words of its own; what all share is shown."""
    page = five(paytv)
    assert page.head.text == "5 cards touchpoint"
    assert not shown(page, "title")
    assert control(page, "channel_id", Choice).value == ""
    assert control(page, "v", Faces).value == ""
    assert control(page, "word", Suggest).placeholderText() == "various"
    assert "various" in control(page, "evidence", Segments).accessibleDescription()
    assert control(page, "deviation", Choice).value == "none"
    chips = [chip.text() for chip in control(page, "friction", Chips).chips]
    avoidable = sum(getattr(paytv.card(card_id), "avoidable", False) for card_id in FIVE)
    assert chips[0] == f"avoidable contact {avoidable}/5"
    assert len(chips) == len(set().union(*values(paytv, FIVE, "friction"))) + 1  # type: ignore[arg-type]


def test_a_choice_is_given_to_all_in_one_step(paytv: Driver) -> None:
    page, before = five(paytv), paytv.session.project
    press(control(page, "channel_id", Choice), Qt.Key.Key_End)
    assert len(values(paytv, FIVE, "channel_id")) == 1
    assert paytv.session.undo_label == "Channel of 5 cards"
    control(page, "evidence", Segments).button("none").click()
    assert values(paytv, FIVE, "evidence") == {Evidence.NONE}
    paytv.do("edit.undo")
    paytv.do("edit.undo")
    assert paytv.session.project is before
    assert "various" in control(page, "evidence", Segments).accessibleDescription()


def test_all_feel_the_same_in_one_step(paytv: Driver) -> None:
    page, before = five(paytv), paytv.session.project
    control(page, "v", Faces).button("-2").click()
    assert feelings(paytv, FIVE) == {-2.0}
    assert paytv.session.undo_label == "Feeling of 5 cards"
    paytv.do("edit.undo")
    assert paytv.session.project is before
    number = control(page, "v", Number)
    fill_in(number, "0,7")
    assert feelings(paytv, FIVE) == {0.7}
    fill_in(number, "7")
    assert feelings(paytv, FIVE) == {0.7}
    assert len(paytv.notes(page)) == 1
    press(number, Qt.Key.Key_Escape)
    fill_in(number, "")
    assert feelings(paytv, FIVE) == {None}


def test_an_empty_field_that_differs_changes_nothing_until_it_is_deleted(paytv: Driver) -> None:
    page, before = five(paytv), paytv.session.project
    number = control(page, "v", Number)
    number.setFocus()
    press(number, Qt.Key.Key_Return)
    assert paytv.session.project is before
    press(number, Qt.Key.Key_Delete)
    assert feelings(paytv, FIVE) == {None}


def test_a_chip_that_some_have_is_given_to_all_or_taken_from_all(paytv: Driver) -> None:
    """And nobody loses another one."""
    page = five(paytv)
    before = [len(set(f)) for f in (getattr(paytv.card(i), "friction") for i in FIVE)]  # noqa: B009
    chip = control(page, "friction", Chips).chips[1]
    chip.click()
    frictions = [getattr(paytv.card(card_id), "friction", ()) for card_id in FIVE]
    assert all(Friction.REPEAT_CONTACT in found for found in frictions)
    assert all(len(found) >= count for found, count in zip(frictions, before, strict=True))
    assert paytv.session.undo_label == "Friction of 5 cards"
    press(control(page, "friction", Chips).chips[2], Qt.Key.Key_Delete)
    assert Friction.TRANSFER not in getattr(paytv.card("P14"), "friction", ())


def test_typing_for_several_is_one_step(paytv: Driver) -> None:
    page, before = five(paytv), paytv.session.project
    unfold(page, "source")
    paytv.type_into(control(page, "source_note", Area), "Diary study")
    assert values(paytv, FIVE, "source_note") == {"Diary study"}
    assert paytv.session.undo_label == "Source of 5 cards"
    paytv.do("edit.undo")
    assert paytv.session.project is before
    unfold(page, "time")
    fill_in(control(page, "duration", Amount).number, "3")
    assert values(paytv, FIVE, "duration") == {Duration(value=3, unit=Unit.DAYS)}


def test_kinds_that_are_mixed_share_what_they_all_have(paytv: Driver) -> None:
    """A touchpoint, a wait and an employee's activity: evidence, but no Kano and no feeling."""
    wait = next(p.card.id for p in places(paytv.session.journey) if p.card.kind == "wait")
    paytv.choose("P12", wait, "E08")
    page = paytv.inspector.card
    there = ("evidence",)
    gone = ("title", "kano", "friction", "department_id", "v", "mot", "expectation_met")
    assert [shown(page, key) for key in (*there, *gone)] == [True] + [False] * len(gone)
    assert "touchpoint 1" in page.head.text
    control(page, "evidence", Segments).button("partly").click()
    assert values(paytv, ("P12", wait, "E08"), "evidence") == {Evidence.PARTLY}
    paytv.choose("P12", wait)
    assert shown(page, "friction")
    assert "avoidable" not in [code for code, _, _ in control(page, "friction", Chips).words]
    assert shown(page, "v")


def test_a_wrong_text_does_not_follow_when_one_more_is_chosen(paytv: Driver) -> None:
    page = five(paytv)
    fill_in(control(page, "fulfilment", Number), "99")
    assert len(paytv.notes(page)) == 1
    paytv.choose(*FIVE, "P11")
    assert paytv.notes(page) == []
    assert control(page, "fulfilment", Number).text() == ""


def test_all_cards_of_a_map_can_be_filled_in(paytv: Driver) -> None:
    paytv.do("edit.select_all")
    page = paytv.inspector.card
    assert paytv.inspector.page is page
    assert page.head.text.startswith("36 cards")
    control(page, "evidence", Segments).button("research").click()
    assert {p.card.evidence for p in places(paytv.session.journey)} == {Evidence.RESEARCH}


def test_notes_of_all_kinds_share_where_they_belong(
    open_window: Callable[[Project], Driver],
) -> None:
    driver = open_window(samples.one_of_each())
    driver.choose("text", "quote", "pain", "opportunity")
    page = driver.inspector.card
    assert shown(page, "card_id")
    assert not shown(page, "role")
    fill_in(control(page, "card_id", Suggest), "1 touchpoint")
    ids = ("text", "quote", "pain", "opportunity")
    assert values(driver, ids, "card_id") == {"touchpoint"}
    fill_in(control(page, "card_id", Suggest), "nowhere")
    assert driver.notes(page) == ["! There is no such step: choose one of the list."]

"""The inspector for one card: its fields, each change one step, and errors at the field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits.lists import items_of
from journeyeditor.model.base import Id
from journeyeditor.model.cards import CARD_TYPES, AnyCard, Employee4, Mandate
from journeyeditor.model.enums import (
    Evidence,
    ExpectationMet,
    Friction,
    Kano,
    MomentOfTruth,
    Ownership,
    TriggerKind,
)
from journeyeditor.model.find import customer_cards, places
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.faces import Faces
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.gather import Gather
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.panels.card_page import CardPage
from tests import samples
from tests.ui.driver import Driver, press
from tests.ui.fields import control, fill_in, shown, unfold


def twelfth(paytv: Driver) -> CardPage:
    """Choose the third call."""
    paytv.choose("P12")
    paytv.window.activateWindow()
    return paytv.inspector.card


def get(driver: Driver, card_id: Id, name: str) -> object:
    return getattr(driver.card(card_id), name)


def pain_cards(driver: Driver) -> list[Id]:
    return list(driver.session.project.pain_points[-1].card_ids)


def test_shows_the_fields_of_the_card(paytv: Driver) -> None:
    """As in the worked example."""
    page = twelfth(paytv)
    assert control(page, "title", Area).text() == "Calls: channels are missing (call 3)"
    assert control(page, "channel_id", Choice).currentText() == "phone, contact centre"
    assert control(page, "evidence", Segments).value == "research"
    assert control(page, "v", Faces).value == "-1"
    assert control(page, "v", Number).text() == "−0.8"
    assert control(page, "word", Suggest).text() == "impatient"
    assert control(page, "kano", Segments).value == "basic"
    assert [chip.text() for chip in control(page, "mot", Chips).chips] == ["SMOT"]
    frictions = [chip.text() for chip in control(page, "friction", Chips).chips]
    assert frictions == ["avoidable contact", "forced channel switch"]
    assert control(page, "root_cause_id", Suggest).text().startswith("Channel package")


@pytest.mark.parametrize("kind", CARD_TYPES)
def test_every_field_of_every_kind_can_be_filled_in(
    open_window: Callable[[Project], Driver], kind: type[AnyCard]
) -> None:
    """What a kind has is shown, somewhere; what it lacks is not."""
    elsewhere = {"id", "kind", "slot", "stack", "span", "origin_id", "kano_history", "avoidable"}
    parts = {"mandate": "mandate.amount", "employee4": "employee4.enabled"}
    driver = open_window(samples.one_of_each())
    card = next(p.card for p in places(driver.session.journey) if type(p.card) is kind)
    driver.choose(card.id)
    page = driver.inspector.card
    for name in ("contact", "source", "time", "employee"):
        unfold(page, name)
    page.editor("mot_weight")
    hidden = {"mot_weight", "trigger_kind", "fulfilment"}  # only with a truth, a class
    for name in kind.model_fields.keys() - elsewhere - hidden:
        key = "quote.v" if name == "v" else parts.get(name, name)
        assert shown(page, key), f"{kind.__name__}.{name}"
    for key in ("channel_id", "kano", "friction", "mandate.amount", "role", "card_id", "policy"):
        assert shown(page, key) == (key.split(".", maxsplit=1)[0] in kind.model_fields), key


def test_typing_a_title_is_one_step(paytv: Driver) -> None:
    """However many letters; undo brings the old title back, also into the field."""
    page, old = twelfth(paytv), paytv.card("P12").title
    title = control(page, "title", Area)
    paytv.type_into(title, "Bélt")
    assert paytv.card("P12").title == "Bélt"
    assert paytv.session.undo_label == "Change title"
    press(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert paytv.card("P12").title == title.text() == old
    assert not paytv.enabled("edit.undo")


def test_an_empty_title_is_said_at_the_field_and_changes_nothing(paytv: Driver) -> None:
    """The sentence goes when the title is good again, or when Escape puts it back."""
    page = twelfth(paytv)
    title = control(page, "title", Area)
    paytv.type_into(title, "X")
    paytv.type_into(title, "")
    assert paytv.notes(page) == ["! A card needs a title of one letter or more."]
    assert "title of one letter" in title.accessibleDescription()
    assert paytv.card("P12").title == "X"
    press(title, Qt.Key.Key_Escape)
    assert (title.text(), paytv.notes(page)) == ("X", [])
    paytv.type_into(title, "")
    paytv.type_into(title, "Y")
    assert paytv.notes(page) == []


def test_a_text_that_is_too_long_stays_to_be_mended(paytv: Driver) -> None:
    """The project keeps what it had; another change elsewhere overwrites nothing."""
    page = twelfth(paytv)
    title = control(page, "title", Area)
    title.setFocus()
    title.selectAll()
    title.insertPlainText("x" * 501)
    assert paytv.notes(page) == ["! At most 500 letters; these are 501."]
    control(page, "evidence", Segments).button("partly").click()
    assert len(title.text()) == 501
    assert paytv.card("P12").title == "Calls: channels are missing (call 3)"
    press(title, Qt.Key.Key_Backspace)
    assert (len(paytv.card("P12").title), paytv.notes(page)) == (500, [])


def test_the_sentence_does_not_follow_to_another_card(paytv: Driver) -> None:
    """Another card has its own title."""
    first, second = (place.card for place in customer_cards(paytv.session.journey)[:2])
    paytv.choose(first.id)
    page = paytv.inspector.card
    paytv.type_into(control(page, "title", Area), "")
    paytv.choose(second.id)
    assert control(page, "title", Area).text() == second.title
    assert paytv.notes(page) == []


def test_titles_are_never_taken_for_html(paytv: Driver) -> None:
    """Maps come from strangers."""
    title = control(twelfth(paytv), "title", Area)
    paytv.type_into(title, "<b>x</b>")
    assert paytv.card("P12").title == title.text() == "<b>x</b>"


def test_lists_and_segments_change_the_card(paytv: Driver) -> None:
    """Channel, evidence and Kano; choosing the chosen Kano class again takes it away."""
    page = twelfth(paytv)
    press(control(page, "channel_id", Choice), Qt.Key.Key_Home)
    assert get(paytv, "P12", "channel_id") is None
    control(page, "evidence", Segments).button("partly").click()
    assert paytv.card("P12").evidence is Evidence.PARTLY
    kano = control(page, "kano", Segments)
    kano.button("delighter").click()
    assert get(paytv, "P12", "kano") is Kano.DELIGHTER
    kano.button("delighter").click()
    assert get(paytv, "P12", "kano") is None
    assert paytv.session.undo_label == "Change Kano"


def test_arrows_walk_over_segments(paytv: Driver) -> None:
    """One tab stop for the group, arrows choose."""
    segments = control(twelfth(paytv), "evidence", Segments)
    segments.button("research").setFocus()
    press(segments.button("research"), Qt.Key.Key_Left)
    assert paytv.card("P12").evidence is Evidence.PARTLY
    assert segments.button("partly").hasFocus()
    tab = Qt.FocusPolicy.TabFocus
    codes = ("none", "partly", "research")
    assert [c for c in codes if segments.button(c).focusPolicy() & tab] == ["partly"]


def test_chips_come_from_the_list_and_go_by_their_cross(paytv: Driver) -> None:
    """Avoidable stands among the frictions, though it is a field of its own."""
    page = twelfth(paytv)
    friction, mot = control(page, "friction", Chips), control(page, "mot", Chips)
    friction.chips[0].click()
    assert get(paytv, "P12", "avoidable") is False
    assert get(paytv, "P12", "friction") == (Friction.CHANNEL_SWITCH,)
    next(a for a in friction.menu.actions() if a.text().startswith("Waiting")).trigger()
    assert get(paytv, "P12", "friction") == (Friction.CHANNEL_SWITCH, Friction.WAITING)
    assert paytv.session.undo_label == "Change friction"
    mot.menu.actions()[0].trigger()
    assert get(paytv, "P12", "mot") == (MomentOfTruth.SMOT, MomentOfTruth.STIMULUS)


def test_what_depends_on_a_truth_comes_and_goes_with_it(paytv: Driver) -> None:
    """Its weight with any, what sets it off with a trigger."""
    page = twelfth(paytv)
    assert shown(page, "mot_weight")
    assert not shown(page, "trigger_kind")
    mot = control(page, "mot", Chips)
    next(a for a in mot.menu.actions() if a.text() == "Trigger").trigger()
    control(page, "trigger_kind", Choice).chosen.emit("move_house")
    control(page, "mot_weight", Segments).button("5").click()
    assert get(paytv, "P12", "trigger_kind") is TriggerKind.MOVE_HOUSE
    assert get(paytv, "P12", "mot_weight") == 5
    for chip in control(page, "mot", Chips).chips:
        chip.click()
    assert not shown(page, "mot_weight")


def test_a_cause_is_chosen_or_made_by_typing(paytv: Driver) -> None:
    """A new one comes into the project and onto the card in one step."""
    page, before = twelfth(paytv), paytv.session.project
    cause = control(page, "root_cause_id", Suggest)
    fill_in(cause, "Planning runs on paper")
    made = items_of(paytv.session.project, "root_causes")[-1]
    assert get(paytv, "P12", "root_cause_id") == made.id
    assert paytv.session.undo_label == "Change cause"
    paytv.do("edit.undo")
    assert paytv.session.project is before
    fill_in(cause, before.root_causes[0].title.upper())
    assert get(paytv, "P12", "root_cause_id") == before.root_causes[0].id
    fill_in(cause, "")
    assert get(paytv, "P12", "root_cause_id") is None
    fill_in(cause, "x" * 201)
    assert paytv.notes(page) == ["! A cause has at most 200 letters."]
    assert len(paytv.session.project.root_causes) == len(before.root_causes)


def test_pain_points_and_tags_gather(paytv: Driver) -> None:
    """Typed new ones become chips; a chip goes by its cross; a known one is chosen by its name."""
    page = twelfth(paytv)
    pains = control(page, "pain_points", Gather)
    fill_in(pains.line, "Has to call again")
    assert pain_cards(paytv) == ["P12"]
    assert [chip.text() for chip in pains.chips.chips] == ["Has to call again"]
    pains.chips.chips[0].click()
    assert pain_cards(paytv) == []
    fill_in(pains.line, "has to CALL again")
    assert pain_cards(paytv) == ["P12"]
    assert len(paytv.session.project.pain_points) == 1
    unfold(page, "source")
    fill_in(control(page, "tags", Gather).line, "peak hours")
    assert paytv.card("P12").tags == ("peak hours",)


def test_an_employee_has_mandate_and_checks(paytv: Driver) -> None:
    """The amount brings a currency; an answer chosen again is not assessed."""
    paytv.choose("E08")
    page = paytv.inspector.card
    unfold(page, "employee")
    assert not shown(page, "mandate.currency")
    fill_in(control(page, "mandate.amount", Number), "10")
    fill_in(control(page, "mandate.currency", Suggest), "usd")
    paytv.type_into(control(page, "mandate.text", Area), "a table")
    assert get(paytv, "E08", "mandate") == Mandate(amount=10, currency="USD", text="a table")
    fill_in(control(page, "mandate.currency", Suggest), "euros")
    assert paytv.notes(page) == ["! A currency has three letters, such as EUR."]
    answer = control(page, "employee4.enabled", Segments)
    answer.button("0").click()
    assert get(paytv, "E08", "employee4") == Employee4(enabled=0)
    answer.button("0").click()
    assert get(paytv, "E08", "employee4") == Employee4()


def test_contact_and_judgement_are_chosen(paytv: Driver) -> None:
    page = twelfth(paytv)
    unfold(page, "contact")
    control(page, "ownership", Segments).button("partner").click()
    control(page, "expectation_met", Segments).button("below").click()
    control(page, "shareable", Segments).button("yes").click()
    assert get(paytv, "P12", "ownership") is Ownership.PARTNER
    assert get(paytv, "P12", "expectation_met") is ExpectationMet.BELOW
    assert get(paytv, "P12", "shareable") is True
    assert paytv.session.undo_label == "Change worth sharing"

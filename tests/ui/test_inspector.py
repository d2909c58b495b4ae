"""The inspector: what it shows, that each change is one step, and errors at the field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits.stages import add_stage
from journeyeditor.model.enums import (
    Actor,
    Content,
    CurveKind,
    Evidence,
    Friction,
    Kano,
    MomentOfTruth,
    State,
)
from journeyeditor.model.find import customer_cards, in_order
from journeyeditor.model.journey import EmotionCurve, Stage
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.numbers import parse_number
from journeyeditor.ui.panels.changes import feeling_at
from journeyeditor.ui.panels.inspector_words import card_number
from tests import samples
from tests.ui.driver import Driver, press


def twelfth(paytv: Driver) -> str:
    """The card that look.md chooses: the third call."""
    return customer_cards(paytv.session.journey)[11].card.id


def feeling(paytv: Driver, card_id: str) -> float | None:
    """The feeling at a card on the first curve."""
    return feeling_at(paytv.session.journey.curves[0], card_id)


def test_says_what_is_chosen_and_where_it_stands(paytv: Driver) -> None:
    """Kind, number, stage and moment."""
    paytv.choose(twelfth(paytv))
    assert paytv.inspector.page is paytv.inspector.card
    assert paytv.inspector.card.head.text == "Touchpoint 12 First use, moment 1"


def test_numbers_are_those_of_the_map(paytv: Driver) -> None:
    """Customers' cards count by themselves, employees' with their letter; notes have none."""
    journey = paytv.session.journey
    steps = [p for p in in_order(journey) if p.lane.content is Content.TOUCHPOINTS]
    for actor, mark in ((Actor.CUSTOMER, ""), (Actor.EMPLOYEE, "E")):
        own = [place for place in steps if place.lane.actor is actor]
        expected = [f"{mark}{number}" for number in range(1, len(own) + 1)]
        assert [card_number(journey, place) for place in own] == expected


def test_a_point_of_a_curve_shows_its_card(paytv: Driver) -> None:
    """The feeling is what one wants to change there."""
    card_id = twelfth(paytv)
    curve = paytv.session.journey.curves[0]
    paytv.choose(f"point:{curve.id}:{card_id}")
    assert paytv.inspector.card.head.text == "Touchpoint 12 First use, moment 1"


def test_undo_in_a_field_is_that_of_the_project(paytv: Driver) -> None:
    """Ctrl+Z takes the whole typing back at once, not letter by letter."""
    card_id = twelfth(paytv)
    old = paytv.card(card_id).title
    paytv.choose(card_id)
    title = paytv.inspector.card.title
    paytv.window.activateWindow()
    paytv.type_into(title, "abc")
    press(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert paytv.card(card_id).title == title.text() == old


def test_shows_the_fields_of_the_card(paytv: Driver) -> None:
    """As in the worked example."""
    paytv.choose(twelfth(paytv))
    page = paytv.inspector.card
    assert page.title.text() == "Calls: channels are missing (call 3)"
    assert page.channel.currentText() == "phone, contact centre"
    assert page.evidence.value == "research"
    assert (page.faces.value, page.number.text()) == ("-1", "−0.8")
    assert page.kano.value == "basic"
    assert [chip.text() for chip in page.mot.chips] == ["SMOT"]
    shown = [chip.text() for chip in page.friction.chips]
    assert shown == ["avoidable contact", "forced channel switch"]


def test_typing_a_title_is_one_step(paytv: Driver) -> None:
    """However many letters; undo brings the old title back, also into the field."""
    card_id = twelfth(paytv)
    old = paytv.card(card_id).title
    paytv.choose(card_id)
    paytv.type_into(paytv.inspector.card.title, "Bélt")
    assert paytv.card(card_id).title == "Bélt"
    assert paytv.session.undo_label == "Change title"
    paytv.do("edit.undo")
    assert paytv.card(card_id).title == old
    assert paytv.inspector.card.title.text() == old
    assert not paytv.enabled("edit.undo")


def test_an_empty_title_is_said_at_the_field_and_changes_nothing(paytv: Driver) -> None:
    """The sentence goes when the title is good again."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    page = paytv.inspector.card
    paytv.type_into(page.title, "X")
    paytv.type_into(page.title, "")
    assert paytv.notes(page) == ["! A card needs a title of one letter or more."]
    assert paytv.card(card_id).title == "X"
    paytv.type_into(page.title, "Y")
    assert paytv.notes(page) == []


def test_the_sentence_does_not_follow_to_another_card(paytv: Driver) -> None:
    """Another card has its own title."""
    first, second = (place.card for place in customer_cards(paytv.session.journey)[:2])
    paytv.choose(first.id)
    paytv.type_into(paytv.inspector.card.title, "")
    paytv.choose(second.id)
    assert paytv.inspector.card.title.text() == second.title
    assert paytv.notes(paytv.inspector.card) == []


def test_faces_and_number_set_the_feeling(paytv: Driver) -> None:
    """A face sets its whole step, the number anything; empty is unmeasured."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    page = paytv.inspector.card
    page.faces.button("2").click()
    assert feeling(paytv, card_id) == 2.0
    page.number.setText("−1,3")
    press(page.number, Qt.Key.Key_Return)
    assert feeling(paytv, card_id) == -1.3
    assert (page.faces.value, page.number.text()) == ("-1", "−1.3")
    page.number.setText("")
    press(page.number, Qt.Key.Key_Return)
    assert feeling(paytv, card_id) is None
    assert (page.faces.value, page.number.text()) == ("", "")


@pytest.mark.parametrize("text", ["3", "-2.1", "cross", "1e999", "nan"])
def test_a_number_that_is_no_feeling_is_said_at_the_field(paytv: Driver, text: str) -> None:
    """And the feeling stays."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    page = paytv.inspector.card
    page.number.setText(text)
    press(page.number, Qt.Key.Key_Return)
    assert paytv.notes(page) == ["! A feeling is a number from −2 to +2, such as −0.5."]
    assert feeling(paytv, card_id) == -0.8


@pytest.mark.parametrize(
    ("text", "value"),
    [("−0,8", -0.8), ("+1.5", 1.5), ("-2", -2.0), (" 0 ", 0.0), ("", None), ("inf", None)],
)
def test_numbers_as_people_type_them(text: str, value: float | None) -> None:
    """Comma or point, any minus."""
    assert parse_number(text) == value


def test_lists_and_segments_change_the_card(paytv: Driver) -> None:
    """Channel, evidence and Kano; choosing the chosen Kano class again takes it away."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    page = paytv.inspector.card
    press(page.channel, Qt.Key.Key_Home)
    assert getattr(paytv.card(card_id), "channel_id", "") is None
    page.evidence.button("partly").click()
    assert paytv.card(card_id).evidence is Evidence.PARTLY
    page.kano.button("delighter").click()
    assert getattr(paytv.card(card_id), "kano", None) is Kano.DELIGHTER
    page.kano.button("delighter").click()
    assert getattr(paytv.card(card_id), "kano", "") is None
    assert paytv.session.undo_label == "Change Kano class"


def test_arrows_walk_over_segments(paytv: Driver) -> None:
    """One tab stop for the group, arrows choose."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    segments = paytv.inspector.card.evidence
    paytv.window.activateWindow()
    segments.button("research").setFocus()
    press(segments.button("research"), Qt.Key.Key_Left)
    assert paytv.card(card_id).evidence is Evidence.PARTLY
    assert segments.button("partly").hasFocus()
    stops = [b for b in ("none", "partly", "research") if takes_tab(segments.button(b))]
    assert stops == ["partly"]


def takes_tab(button: object) -> bool:
    """Whether Tab stops at a button."""
    policy = button.focusPolicy()  # type: ignore[attr-defined]
    return bool(policy & Qt.FocusPolicy.TabFocus)


def test_chips_come_from_the_list_and_go_by_their_cross(paytv: Driver) -> None:
    """Avoidable stands among the frictions, though it is a field of its own."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    page = paytv.inspector.card
    page.friction.chips[0].click()
    card = paytv.card(card_id)
    assert not getattr(card, "avoidable", True)
    assert getattr(card, "friction", ()) == (Friction.CHANNEL_SWITCH,)
    waiting = next(a for a in page.friction.menu.actions() if a.text().startswith("Waiting"))
    waiting.trigger()
    assert set(getattr(paytv.card(card_id), "friction", ())) == {
        Friction.CHANNEL_SWITCH,
        Friction.WAITING,
    }
    page.mot.menu.actions()[0].trigger()
    assert MomentOfTruth.STIMULUS in getattr(paytv.card(card_id), "mot", ())


def test_a_waiting_card_has_no_kano_and_no_truth(paytv: Driver) -> None:
    """Rows that a kind of card lacks are not there."""
    wait = next(p.card for p in customer_cards(paytv.session.journey) if p.card.kind == "wait")
    paytv.choose(wait.id)
    page = paytv.inspector.card
    assert not page.kano.isVisible()
    assert not page.mot.isVisible()
    assert page.friction.isVisible()
    assert "avoidable" not in [code for code, _, _ in page.friction.words]


def test_nothing_chosen_shows_the_journey(paytv: Driver) -> None:
    """Title, persona, scope, state, version, date."""
    page = paytv.inspector.journey
    assert paytv.inspector.page is page
    journey = paytv.session.journey
    assert (page.title.text(), page.persona.text()) == (journey.title, "Sanne")
    assert (page.state.value, page.version.text()) == ("as_is", journey.version)


def test_fields_of_the_journey_change_it(paytv: Driver) -> None:
    """Each with its own step."""
    page = paytv.inspector.journey
    paytv.type_into(page.title, "Welcome")
    page.persona.setText("Noor")
    press(page.persona, Qt.Key.Key_Return)
    page.state.button("to_be").click()
    journey = paytv.session.journey
    assert (journey.title, journey.state) == ("Welcome", State.TO_BE)
    names = {p.id: p.name for p in paytv.session.project.personas}
    assert names[journey.persona_id or ""] == "Noor"
    paytv.do("edit.undo")
    assert paytv.session.undo_label == "New persona"


def test_several_things_are_counted(paytv: Driver) -> None:
    """Fields for several at once come later."""
    paytv.do("edit.select_all")
    assert paytv.inspector.page.head.text == "36 things chosen"


def test_titles_are_never_taken_for_html(paytv: Driver) -> None:
    """Maps come from strangers."""
    card_id = twelfth(paytv)
    paytv.choose(card_id)
    paytv.type_into(paytv.inspector.card.title, "<b>x</b>")
    assert paytv.card(card_id).title == "<b>x</b>"
    assert paytv.inspector.card.title.text() == "<b>x</b>"


def test_a_new_feeling_on_a_measured_curve_is_refused(
    open_window: Callable[[Project], Driver],
) -> None:
    """It would need the number of people who answered; the sentence stands at the field."""
    measured = EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED)
    cards = samples.cell("s", samples.touchpoint("a"))
    driver = open_window(samples.project([Stage(id="s", name="S")], [cards], curves=[measured]))
    driver.choose("a")
    page = driver.inspector.card
    page.faces.button("2").click()
    assert driver.notes(page) == [
        "! These feelings were measured: a new one needs its number of answers."
    ]
    assert page.faces.value == ""
    assert driver.session.journey.curves[0].points == ()


def test_too_much_to_oversee_is_advice_on_the_journey_page(paytv: Driver) -> None:
    """Thirteen stages are told, not refused; one fewer and the sentence goes."""
    page = paytv.inspector.journey
    assert not page.advice.isVisible()
    for number in range(7):
        project = add_stage(
            paytv.session.project,
            paytv.session.map_id,
            6 + number,
            Stage(id=f"more{number}", name="More"),
        )
        paytv.session.commit("Add stage", project, frozenset())
    assert page.advice.isVisible()
    assert page.advice.text().startswith("13 stages: more than 12")
    paytv.do("edit.undo")
    assert not page.advice.isVisible()

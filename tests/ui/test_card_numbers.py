"""The inspector's feelings, numbers and durations of one card: ranges, and errors at the field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from journeyeditor.model.base import Id
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import (
    CurveKind,
    Friction,
    Unit,
)
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Stage
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.amount import Amount
from journeyeditor.ui.controls.faces import Faces
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.panels.card_page import CardPage
from tests import samples
from tests.ui.driver import Driver, press, type_letter
from tests.ui.fields import control, feeling_at, fill_in, shown, unfold


def twelfth(paytv: Driver) -> CardPage:
    """Choose the third call."""
    paytv.choose("P12")
    paytv.window.activateWindow()
    return paytv.inspector.card


def get(driver: Driver, card_id: Id, name: str) -> object:
    return getattr(driver.card(card_id), name)


def feeling(driver: Driver, card_id: Id) -> float | None:
    return feeling_at(driver.session.journey.curves[0], card_id)


def points(driver: Driver) -> list[EmotionPoint]:
    return list(driver.session.journey.curves[0].points)


def test_faces_and_number_set_the_feeling(paytv: Driver) -> None:
    """A face sets its whole step, the number anything; empty is unmeasured."""
    page = twelfth(paytv)
    faces, number = control(page, "v", Faces), control(page, "v", Number)
    faces.button("2").click()
    assert feeling(paytv, "P12") == 2.0
    fill_in(number, "−1,3")
    assert feeling(paytv, "P12") == -1.3
    assert (faces.value, number.text()) == ("-1", "−1.3")
    fill_in(number, "")
    assert feeling(paytv, "P12") is None
    assert (faces.value, number.text()) == ("", "")
    assert not shown(page, "note")


@pytest.mark.parametrize("text", ["3", "-2.1", "cross", "1e999", "nan", "1_0"])
def test_a_number_that_is_no_feeling_is_said_at_the_field(paytv: Driver, text: str) -> None:
    """And the feeling stays."""
    page = twelfth(paytv)
    number = control(page, "v", Number)
    fill_in(number, text)
    assert paytv.notes(page) == ["! A feeling is a number from −2 to +2, such as −0.5."]
    assert (feeling(paytv, "P12"), number.text()) == (-0.8, text)
    press(number, Qt.Key.Key_Escape)
    assert (number.text(), paytv.notes(page)) == ("−0.8", [])


def test_a_word_begins_a_feeling_or_names_one(paytv: Driver) -> None:
    """A word of the list brings its value to an unmeasured card; others need a face first."""
    page = twelfth(paytv)
    word = control(page, "word", Suggest)
    fill_in(word, "let down")
    point = next(p for p in paytv.session.journey.curves[0].points if p.card_id == "P12")
    assert (point.v, point.word) == (-0.8, "let down")
    fill_in(control(page, "v", Number), "")
    fill_in(word, "puzzled")
    assert paytv.notes(page) == [
        "! A word alone is no feeling yet: choose a face first, or a word of the list."
    ]
    press(word, Qt.Key.Key_Escape)
    fill_in(word, "angry")
    assert feeling(paytv, "P12") == -2.0


NUMBERS = (
    ("fulfilment", "", ("11", "-1", "much"), "8,5", 8.5),
    ("span", "time", ("0", "501", "1.5", ""), "3", 3),
    ("mandate.amount", "employee", ("-1", "1e10", "ten"), "12,50", 12.5),
)


@pytest.mark.parametrize(("key", "section", "wrong", "right", "value"), NUMBERS)
def test_numbers_keep_to_their_ranges(
    paytv: Driver, key: str, section: str, wrong: tuple[str, ...], right: str, value: float
) -> None:
    """What is wrong changes nothing, is said at the field and stays; what is right is kept."""
    card_id = "P12" if key == "fulfilment" else "E08"
    paytv.choose(card_id)
    page, before = paytv.inspector.card, paytv.session.project
    if section:
        unfold(page, section)
    number = control(page, key, Number)
    for text in wrong:
        fill_in(number, text)
        assert len(paytv.notes(page)) == 1, text
        assert (number.text(), paytv.session.project is before) == (text, True)
        press(number, Qt.Key.Key_Escape)
        assert paytv.notes(page) == []
    fill_in(number, right)
    name, _, part = key.partition(".")
    now = get(paytv, card_id, name)
    assert (getattr(now, part) if part else now) == value
    paytv.do("edit.undo")
    assert paytv.session.project is before


def test_durations_are_filled_in_and_a_broken_promise_is_offered(paytv: Driver) -> None:
    """26 hours against a promise of a day: offered as friction, never noted by itself."""
    page = twelfth(paytv)
    unfold(page, "time")
    took, promised = (
        control(page, "response_time", Amount),
        control(page, "response_promise", Amount),
    )
    took.unit.chosen.emit(Unit.HOURS.value)  # nothing yet: there is no number
    took.unit.show_value(Unit.HOURS.value)
    fill_in(took.number, "26")
    fill_in(promised.number, "1")
    assert get(paytv, "P12", "response_time") == Duration(value=26, unit=Unit.HOURS)
    assert get(paytv, "P12", "response_promise") == Duration(value=1, unit=Unit.DAYS)
    offer = page.section("time").parts[1].offer  # type: ignore[attr-defined]
    assert offer.isVisible()
    assert offer.text == "26 hours against a promise of 1 day: promise broken?"
    assert Friction.BROKEN_PROMISE not in get(paytv, "P12", "friction")  # type: ignore[operator]
    page.section("time").parts[1].verb.click()  # type: ignore[attr-defined]
    assert Friction.BROKEN_PROMISE in get(paytv, "P12", "friction")  # type: ignore[operator]
    assert not offer.isVisible()
    for text in ("-1", "0", "soon"):
        fill_in(took.number, text)
        assert paytv.notes(page) == ["! A duration is a number above 0, such as 3 or 1.5."]
        press(took.number, Qt.Key.Key_Escape)


def test_why_a_basic_fails_is_said_under_its_class(paytv: Driver) -> None:
    page = twelfth(paytv)
    kano = control(page, "kano", Segments)
    assert "Basics not in order: feeling below 0" in kano.accessibleDescription()
    fill_in(control(page, "v", Number), "1")
    assert "not in order" not in kano.accessibleDescription()


def test_a_new_feeling_on_a_measured_curve_waits_for_its_answers(
    open_window: Callable[[Project], Driver],
) -> None:
    """Feeling first or answers first: both are kept in one step, and nothing before."""
    measured = EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED)
    cards = samples.cell("s", samples.touchpoint("a"), samples.touchpoint("b", 1))
    stage = Stage(id="s", name="S", slots=2)
    driver = open_window(samples.project([stage], [cards], curves=[measured]))
    driver.choose("a")
    page = driver.inspector.card
    control(page, "v", Faces).button("2").click()
    assert driver.notes(page) == [
        "! A measured feeling needs its number of answers: fill that in first."
    ]
    assert points(driver) == []
    fill_in(control(page, "n", Number), "12")
    assert points(driver) == [EmotionPoint(card_id="a", v=2.0, n=12)]
    assert driver.notes(page) == []
    driver.choose("b")
    fill_in(control(page, "n", Number), "40")
    assert driver.notes(page) == ["! Fill in the feeling too; then both are kept."]
    fill_in(control(page, "v", Number), "-0.5")
    assert points(driver)[-1] == EmotionPoint(card_id="b", v=-0.5, n=40)
    for text in ("0", "1.5", "many"):
        fill_in(control(page, "n", Number), text)
        assert driver.notes(page) == ["! This is a whole number from 1 to 10000000."]
        press(control(page, "n", Number), Qt.Key.Key_Escape)


def test_a_card_that_goes_while_one_types_in_its_field(paytv: Driver) -> None:
    """Nothing comes back, nothing fails; undo brings the card as it was."""
    page = twelfth(paytv)
    number = control(page, "v", Number)
    number.setFocus()
    number.selectAll()
    type_letter(number, "2")
    paytv.window.view.delete_selection()
    assert paytv.inspector.page is not page
    paytv.do("edit.undo")
    assert feeling(paytv, "P12") == -0.8
    assert control(page, "v", Number).text() == "−0.8"


def test_the_keys_of_the_map_still_work_on_the_map(paytv: Driver) -> None:
    """+ makes a card happier there, and the field shows it."""
    page = twelfth(paytv)
    paytv.window.view.setFocus()
    press(paytv.window.view, Qt.Key.Key_Plus)
    assert feeling(paytv, "P12") == -0.3
    assert control(page, "v", Number).text() == "−0.3"

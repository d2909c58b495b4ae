"""The inspector for points of an emotion curve."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from journeyeditor.model.enums import CollectedBy, CurveKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Stage
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.faces import Faces
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.suggest import Suggest
from tests import samples
from tests.ui.driver import Driver, press
from tests.ui.fields import control, fill_in, shown


def two_curves() -> Project:
    """Two cards, an estimated curve at one of them and a measured one at both."""
    cards = samples.cell("s", samples.touchpoint("a"), samples.touchpoint("b", 1))
    felt = (EmotionPoint(card_id="a", v=1.0, n=12), EmotionPoint(card_id="b", v=-1.0, n=30))
    measured = EmotionCurve(
        id="m", lane_id="e", kind=CurveKind.MEASURED, name="Survey", points=felt
    )
    curves = [samples.curve("k", "e", {"a": 0.5}), measured]
    return samples.project([Stage(id="s", name="S", slots=2)], [cards], curves=curves)


def point(driver: Driver, curve: int, card_id: str) -> EmotionPoint:
    points = driver.session.journey.curves[curve].points
    return next(each for each in points if each.card_id == card_id)


def test_a_point_shows_its_curve_and_leads_to_its_card(paytv: Driver) -> None:
    curve = paytv.session.journey.curves[0]
    paytv.choose(f"point:{curve.id}:P14")
    page = paytv.inspector.point
    assert page.isVisible()
    assert page.head.text == "Emotion point Sanne, estimated"
    assert control(page, "v", Number).text() == "−1.6"
    assert not shown(page, "n")
    page.card.links[0].click()
    assert paytv.session.selection == {"P14"}
    assert paytv.inspector.page is paytv.inspector.card


def test_all_of_a_measured_point_can_be_filled_in(open_window: Callable[[Project], Driver]) -> None:
    driver = open_window(two_curves())
    driver.choose("point:m:a")
    page = driver.inspector.point
    assert page.head.text == "Emotion point Survey, measured"
    control(page, "v", Faces).button("2").click()
    fill_in(control(page, "word", Suggest), "happy")
    driver.type_into(control(page, "note", Area), "Because it worked.")
    fill_in(control(page, "n", Number), "40")
    fill_in(control(page, "sd", Number), "0,6")
    control(page, "collected_by", Choice).chosen.emit("interview")
    assert point(driver, 1, "a") == EmotionPoint(
        card_id="a",
        v=2.0,
        word="happy",
        note="Because it worked.",
        n=40,
        sd=0.6,
        collected_by=CollectedBy.INTERVIEW,
    )
    for key, text in (("n", "0"), ("n", ""), ("sd", "4.1"), ("sd", "-1"), ("v", "2.5")):
        number = control(page, key, Number)
        fill_in(number, text)
        assert len(driver.notes(page)) == 1, (key, text)
        press(number, Qt.Key.Key_Escape)
        assert driver.notes(page) == []
    assert point(driver, 1, "a").n == 40


def test_several_points_of_a_curve_are_changed_at_once(
    open_window: Callable[[Project], Driver],
) -> None:
    driver = open_window(two_curves())
    driver.choose("point:m:a", "point:m:b")
    page = driver.inspector.point
    assert page.head.text == "2 emotion points Survey, measured"
    control(page, "v", Faces).button("0").click()
    assert [point(driver, 1, i).v for i in "ab"] == [0.0, 0.0]
    assert [point(driver, 1, i).n for i in "ab"] == [12, 30]
    assert driver.session.undo_label == "Feeling of 2 cards"


def test_points_of_two_curves_are_their_cards(open_window: Callable[[Project], Driver]) -> None:
    """There the curve can be chosen."""
    driver = open_window(two_curves())
    driver.choose("point:k:a", "point:m:b")
    assert driver.inspector.page is driver.inspector.card
    assert driver.inspector.card.head.text.startswith("2 cards")


def test_the_page_of_a_card_can_look_at_another_curve(
    open_window: Callable[[Project], Driver],
) -> None:
    """That is no change; what is filled in then goes to that curve."""
    driver = open_window(two_curves())
    driver.choose("a")
    page = driver.inspector.card
    assert control(page, "v", Number).text() == "+0.5"
    before = driver.session.project
    page.curve.choice.chosen.emit("m")
    assert control(page, "v", Number).text() == "+1.0"
    assert driver.session.project is before
    fill_in(control(page, "v", Number), "-2")
    assert (point(driver, 0, "a").v, point(driver, 1, "a").v) == (0.5, -2.0)
    driver.choose("b")
    assert control(page, "n", Number).text() == "30"


def test_an_unmeasured_point_becomes_measured(paytv: Driver) -> None:
    """Its handle on the line can be chosen before there is a feeling."""
    curve = paytv.session.journey.curves[0]
    paytv.choose(f"point:{curve.id}:P14")
    page = paytv.inspector.point
    fill_in(control(page, "v", Number), "")
    assert paytv.session.undo_label == "Change feeling"
    assert not shown(page, "note")
    paytv.choose(f"point:{curve.id}:P14")
    control(page, "v", Faces).button("1").click()
    assert point(paytv, 0, "P14").v == 1.0

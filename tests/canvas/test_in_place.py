"""Typing in place what is no card: the title of the map, and what is felt at a point."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.subjects import felt
from journeyeditor.layout.geometry import Point
from journeyeditor.model.journey import EmotionPoint
from tests.canvas.driver import Driver, Key


def point(driver: Driver, card_id: str) -> EmotionPoint | None:
    """What is felt at a card."""
    points = driver.session.project.maps[0].curves[0].points
    return next((point for point in points if point.card_id == card_id), None)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("−1,6 machteloos", (-1.6, "machteloos")),
        ("-1.6", (-1.6, "")),
        ("+2 heel blij", (2.0, "heel blij")),
        ("1,", (1.0, "")),
        ("blij", (None, "blij")),
        ("-", (None, "")),
        ("", (None, "")),
    ],
)
def test_a_number_a_word_or_both(typed: str, wanted: tuple[float | None, str]) -> None:
    assert felt(typed) == wanted


def test_a_double_click_on_a_point_edits_number_and_word(driver: Driver) -> None:
    before = driver.session.project
    driver.double_click(driver.rect("point:k:P2").centre)
    assert driver.editor is not None
    assert driver.editor.toPlainText() == "−1,5"
    driver.type("-0,5 boos")
    shown = driver.session.shown.maps[0].curves[0].points
    assert [(p.v, p.word) for p in shown if p.card_id == "P2"] == [(-0.5, "boos")]
    driver.key(Key.Key_Return, Key.Key_Escape)
    felt_now = point(driver, "P2")
    assert felt_now is not None
    assert (felt_now.v, felt_now.word) == (-0.5, "boos")
    assert driver.session.undo_label == "Set feeling"
    driver.session.undo()
    assert driver.session.project is before


def test_a_whole_curve_is_typed_without_the_mouse(driver: Driver) -> None:
    """A figure begins, Enter goes to the next point, also to one that nobody measured yet."""
    driver.click(driver.rect("point:k:P1").centre)
    driver.type("2")
    driver.key(Key.Key_Return)
    for feeling in ("1,5 blij", "-1", "0", "-2 boos"):
        driver.type(feeling)
        driver.key(Key.Key_Return)
    assert driver.editor is None
    found = [point(driver, card_id) for card_id in ("P1", "P2", "P3", "P4", "P5")]
    assert [(p.v, p.word) for p in found if p] == [
        (2.0, ""),
        (1.5, "blij"),
        (-1.0, ""),
        (0.0, ""),
        (-2.0, "boos"),
    ]


def test_another_number_leaves_the_word_and_the_same_alone_takes_it_away(driver: Driver) -> None:
    driver.click(driver.rect("point:k:P1").centre)
    for typed, word in (("1 blij", "blij"), ("2", "blij"), ("2", "")):
        driver.key(Key.Key_F2)
        driver.type(typed)
        driver.key(Key.Key_Return, Key.Key_Escape)
        driver.click(driver.rect("point:k:P1").centre)
        now = point(driver, "P1")
        assert now is not None
        assert now.word == word


def test_what_is_no_feeling_changes_nothing_and_says_why(driver: Driver) -> None:
    before = driver.session.project
    driver.click(driver.rect("point:k:P3").centre)
    for typed in ("7", "woord"):
        driver.key(Key.Key_F2)
        driver.type(typed)
        assert driver.status == "A feeling is a number from −2 to +2."
        driver.key(Key.Key_Tab, Key.Key_Escape)
        driver.click(driver.rect("point:k:P3").centre)
    driver.key(Key.Key_F2, Key.Key_Return, Key.Key_Escape)
    assert driver.session.project is before


def test_the_word_is_part_of_what_is_said_of_a_point(driver: Driver) -> None:
    driver.click(driver.rect("point:k:P1").centre)
    driver.key(Key.Key_F2)
    driver.type("1 blij")
    driver.key(Key.Key_Return, Key.Key_Escape)
    found = driver.view.index.find(driver.view.drawing, "point:k:P1")
    assert found is not None
    assert found.block.text == "emotie +1,0, blij"


def test_a_double_click_on_the_corner_edits_the_title_of_the_map(driver: Driver) -> None:
    driver.double_click(Point(10, 10))
    assert driver.editor is not None
    title = driver.session.project.maps[0].title
    assert driver.editor.toPlainText() == title
    driver.type("Verhuizen")
    driver.key(Key.Key_Return)
    assert driver.editor is None
    assert driver.session.project.maps[0].title == "Verhuizen"
    driver.session.undo()
    assert driver.session.project.maps[0].title == title

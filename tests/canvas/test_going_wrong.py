"""When something on the canvas goes wrong nothing of it stays: no preview, no half a picture."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas import scene
from journeyeditor.canvas.chosen import say_typing
from journeyeditor.canvas.detail import Detail
from journeyeditor.canvas.tiles import SIDE, Deadline, Sheet, Tiles
from journeyeditor.canvas.tools.drag_cards import DragCards
from journeyeditor.edits.cards import revise_card
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from tests.canvas.driver import Driver
from tests.dump import dump

T = TypeVar("T")


def once(function: Callable[..., T]) -> Callable[..., T]:
    """Goes wrong the first time, and then does what it should."""
    calls: list[object] = []

    def run(*args: object) -> T:
        calls.append(args)
        if len(calls) == 1:
            raise RuntimeError
        return function(*args)

    return run


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The errors that Qt would not let through."""
    found: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: found.append(kind))
    return found


def test_the_map_is_drawn_all_the_same(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Exception] = []
    driver.session.complain = heard.append
    monkeypatch.setattr(scene, "changes", once(scene.changes))
    new = revise_card(driver.session.project, "m", "P3", title="Another and much longer title")
    driver.session.commit("Edit", new)
    view, session = driver.view, driver.session
    fresh = lay_out(session.project, session.journey, view.scene.style, view.scene.fonts, Memo())
    assert [type(error) for error in heard] == [RuntimeError]
    assert dump(view.drawing) == dump(fresh)


@pytest.mark.parametrize("step", ["start", "move", "finish"])
def test_a_gesture_is_over(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, told: list[object], step: str
) -> None:
    before = driver.session.project
    monkeypatch.setattr(DragCards, step, once(getattr(DragCards, step)))
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    assert told == [RuntimeError]
    assert driver.session.shown is driver.session.project is before
    assert not driver.view.in_gesture
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    assert driver.place("P1").stage_id == "t"


def test_nothing_is_typed(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, told: list[object]
) -> None:
    monkeypatch.setattr("journeyeditor.canvas.titles.say_typing", once(say_typing))
    driver.click(driver.rect("card:P1").centre)
    driver.type("x")
    assert told == [RuntimeError]
    assert driver.session.shown is driver.session.project
    driver.type("y")
    assert driver.editor is not None
    assert driver.editor.toPlainText() == "y"


def test_a_tile_that_was_not_painted_is_painted_later(qapp: object) -> None:
    painted: list[QRect] = []

    def note(_painter: QPainter, _sheet: Sheet, _corner: QPoint, area: QRect) -> None:
        painted.append(QRect(area))

    tiles = Tiles(once(note))
    sheet, window = Sheet("body", 1.0, Detail.NEAR), QRect(0, 0, SIDE, SIDE)
    for _ in range(2):
        image = QImage(window.size(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            tiles.show(painter, sheet, window, QPoint(0, 0), Deadline(60))
        except RuntimeError:
            assert not tiles.ready(sheet, window)
        painter.end()
    assert sum(area.width() * area.height() for area in painted) == SIDE * SIDE

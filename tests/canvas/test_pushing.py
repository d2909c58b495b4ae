"""Pushing the map about: with the middle button, or with the left one while Space is held."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from journeyeditor.layout.geometry import Point
from tests.canvas.driver import NO, Driver, Key

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


@pytest.fixture
def large(driver: Driver) -> Driver:
    """The map so large that there is something to see on every side, the middle in view."""
    driver.view.zoom_to(3.0, Point(0, 0))
    driver.view.scroll_by(600, 300)
    return driver


def push(driver: Driver, button: Qt.MouseButton, *places: tuple[float, float]) -> None:
    """Press, move, and let go, at places in px of the window."""
    port = driver.view.viewport()
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(places) - 1)]
    for kind, place in zip(kinds, places, strict=True):
        px = QPointF(*place)
        event = QMouseEvent(kind, px, port.mapToGlobal(px), button, button, NO)
        QApplication.sendEvent(port, event)
        driver.wait()
    px = QPointF(*places[-1])
    up, none = QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton
    QApplication.sendEvent(port, QMouseEvent(up, px, port.mapToGlobal(px), button, none, NO))
    driver.wait()


def hold_space(driver: Driver, kind: QEvent.Type, repeated: bool = False) -> None:
    """Put the space bar down, or let it go."""
    event = QKeyEvent(kind, Key.Key_Space, NO, " ", repeated)
    QApplication.sendEvent(driver.view, event)


def test_the_middle_button_pushes_the_map(large: Driver) -> None:
    before, project = large.view.camera, large.session.project
    push(large, MIDDLE, (500, 400), (450, 380), (420, 330))
    assert (large.view.camera.x, large.view.camera.y) == (before.x + 80, before.y + 70)
    assert large.session.project is project


def test_with_space_the_left_button_pushes_and_chooses_nothing(large: Driver) -> None:
    before = large.view.camera
    hold_space(large, QEvent.Type.KeyPress)
    hold_space(large, QEvent.Type.KeyPress, repeated=True)
    at = large.px(large.rect("card:P2").centre)
    push(large, LEFT, (at.x(), at.y()), (at.x() - 60, at.y()))
    assert large.view.camera.x == before.x + 60
    assert large.session.selection == frozenset()
    hold_space(large, QEvent.Type.KeyRelease, repeated=True)
    assert large.view.viewport().cursor().shape() is not Qt.CursorShape.ArrowCursor
    hold_space(large, QEvent.Type.KeyRelease)
    assert large.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    push(large, LEFT, (at.x() - 60, at.y()), (at.x() - 60, at.y()))
    assert large.session.selection == {"P2"}


def test_pushing_stops_where_the_map_ends(large: Driver) -> None:
    push(large, MIDDLE, (100, 100), (5000, 5000))
    assert (large.view.camera.x, large.view.camera.y) == (0, 0)
    push(large, MIDDLE, (900, 900), (-9000, -9000))
    assert (large.view.camera.x, large.view.camera.y) == large.view.camera.reach


def test_space_let_go_elsewhere_is_let_go(large: Driver) -> None:
    """The window loses the keys while Space is down: the next drag is no push."""
    hold_space(large, QEvent.Type.KeyPress)
    large.view.clearFocus()
    assert large.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    large.view.setFocus()
    before = large.view.camera
    at = large.px(large.rect("card:P2").centre)
    push(large, LEFT, (at.x(), at.y()), (at.x(), at.y()))
    assert large.view.camera == before
    assert large.session.selection == {"P2"}

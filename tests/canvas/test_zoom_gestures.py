"""Zooming by wheel and by two fingers: what is under the pointer stays under it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from journeyeditor.layout.geometry import Point
from tests.canvas.driver import CTRL, NO, SHIFT, Driver

AT = QPointF(700, 420)


def wheel(driver: Driver, notches: float, held: Qt.KeyboardModifier = NO, px: int = 0) -> None:
    """Turn the wheel away from oneself, or move two fingers `px` up."""
    port = driver.view.viewport()
    event = QWheelEvent(
        AT,
        port.mapToGlobal(AT),
        QPoint(0, px),
        QPoint(0, round(notches * 120)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)
    driver.wait()


def pinch(driver: Driver, *values: float) -> None:
    """Move two fingers apart (values above 0) or together, a little with every value."""
    port = driver.view.viewport()
    kinds = Qt.NativeGestureType
    steps = [(kinds.BeginNativeGesture, 0.0)]
    steps += [(kinds.ZoomNativeGesture, value) for value in values]
    steps += [(kinds.EndNativeGesture, 0.0)]
    device = QPointingDevice.primaryPointingDevice()
    spot = port.mapToGlobal(AT)
    for kind, value in steps:
        event = QNativeGestureEvent(kind, device, 2, AT, AT, spot, value, QPointF())
        QApplication.sendEvent(port, event)
    driver.wait()


def under(driver: Driver) -> Point:
    """The place on the map under the pointer, in mm."""
    return driver.view.camera.to_map(AT.x(), AT.y())


@pytest.fixture
def scrolled(driver: Driver) -> Driver:
    """The map so large that there is something to scroll on every side."""
    driver.view.zoom_to(3.0)
    driver.view.scroll_by(-900, -500)
    return driver


@pytest.mark.parametrize("notches", [1, -1, 0.25])
def test_ctrl_and_wheel_zoom_at_the_pointer(scrolled: Driver, notches: float) -> None:
    before, zoom = under(scrolled), scrolled.view.zoom
    wheel(scrolled, notches, CTRL)
    assert scrolled.view.zoom == pytest.approx(zoom * 1.1**notches)
    assert tuple(under(scrolled)) == pytest.approx(tuple(before), abs=0.3)


@pytest.mark.parametrize("values", [(0.02, 0.05, 0.03), (-0.04, -0.02)])
def test_two_fingers_zoom_at_the_pointer(scrolled: Driver, values: tuple[float, ...]) -> None:
    before, expected = under(scrolled), scrolled.view.zoom
    for value in values:
        expected *= 1 + value
    pinch(scrolled, *values)
    assert scrolled.view.zoom == pytest.approx(expected)
    assert tuple(under(scrolled)) == pytest.approx(tuple(before), abs=0.4)


def test_pinching_ends_at_the_smallest_and_the_largest_zoom(scrolled: Driver) -> None:
    pinch(scrolled, *[0.5] * 40)
    assert scrolled.view.zoom == 4.0
    pinch(scrolled, *[-0.5] * 40)
    assert scrolled.view.zoom == 0.01
    pinch(scrolled, -1.0, -3.0)
    assert scrolled.view.zoom == 0.01


def test_the_wheel_alone_scrolls_and_with_shift_sideways(scrolled: Driver) -> None:
    camera = scrolled.view.camera
    wheel(scrolled, 1)
    assert scrolled.view.camera.y == camera.y - 120
    wheel(scrolled, 1, SHIFT)
    assert scrolled.view.camera.x == camera.x - 120
    wheel(scrolled, 1, px=7)
    assert scrolled.view.camera.y == camera.y - 127


def test_a_pinch_in_the_middle_of_a_drag_leaves_the_drag_alone(scrolled: Driver) -> None:
    """Zooming while something is carried goes on carrying it."""
    view = scrolled.view
    card = scrolled.rect("card:P1")
    view.zoom_to(0.4)
    scrolled.carry(card.centre, Point(card.centre.x + 60, card.centre.y))
    pinch(scrolled, 0.1)
    assert view.busy
    scrolled.key(Qt.Key.Key_Escape)
    assert not view.busy
    assert scrolled.place("P1").card.slot == 0


def test_events_of_other_gestures_are_not_ours(driver: Driver) -> None:
    """Turning two fingers does nothing."""
    zoom, port = driver.view.zoom, driver.view.viewport()
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.RotateNativeGesture
    event = QNativeGestureEvent(kind, device, 2, AT, AT, port.mapToGlobal(AT), 10.0, QPointF())
    assert event.type() == QEvent.Type.NativeGesture
    QApplication.sendEvent(port, event)
    assert driver.view.zoom == zoom

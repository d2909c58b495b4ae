"""Rings round very many things: the same places as those round a few, drawn at one go."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.crowd import FROM, Crowd
from journeyeditor.canvas.overlay import ACCENT
from journeyeditor.canvas.sticky import Placed, to_window
from journeyeditor.layout.geometry import Rect
from tests.canvas.driver import Driver

CAMERA = Camera(w=600, h=400, map_w=9000, map_h=400, zoom=0.3, x=500)


def painted(crowd: Crowd, rings: tuple[Placed, ...]) -> QImage:
    """The rings on white."""
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    crowd.paint(painter, CAMERA, rings, ACCENT)
    painter.end()
    return image


def test_rings_in_view_are_drawn_where_they_are(qapp: object) -> None:
    rings = tuple(Placed("body", Rect(20.0 * i, 40, 15, 20)) for i in range(FROM))
    image = painted(Crowd(), rings)
    for ring in rings:
        box = to_window(CAMERA, ring)
        if 5 < box.x < 590:
            assert image.pixelColor(round(box.x), round(box.y + box.h / 2)) == ACCENT
            inside = (round(box.x + box.w / 2), round(box.y + box.h / 2))
            if inside[0] < 600:
                assert image.pixelColor(*inside) == QColor("#FFFFFF")


def test_a_wide_one_that_begins_far_left_is_not_forgotten(qapp: object) -> None:
    rings = (Placed("body", Rect(0, 40, 5000, 20)), Placed("body", Rect(450, 90, 15, 20)))
    image = painted(Crowd(), rings)
    assert image.pixelColor(300, round(to_window(CAMERA, rings[0]).y)) == ACCENT


def test_another_selection_is_drawn_instead(qapp: object) -> None:
    crowd = Crowd()
    one, other = (Placed("body", Rect(450, y, 15, 20)) for y in (40, 200))
    painted(crowd, (one,))
    image = painted(crowd, (other,))
    first, second = to_window(CAMERA, one), to_window(CAMERA, other)
    assert image.pixelColor(round(first.x), round(first.y + 5)) == QColor("#FFFFFF")
    assert image.pixelColor(round(second.x), round(second.y + 5)) == ACCENT


def test_what_stays_in_view_is_left_to_others() -> None:
    rings = (Placed("header", Rect(0, 0, 9, 9)), Placed("body", Rect(0, 0, 9, 9)))
    assert Crowd().others(rings) == [rings[0]]


def test_all_cards_of_a_full_map_are_ringed(driver: Driver) -> None:
    """By the crowd's way as by that for a few: where the card is, there is the accent."""
    driver.view.select_all()
    driver.view.viewport().update()
    driver.wait()
    assert len(driver.session.selection) == 7
    assert {mark.rect for mark in driver.view.marks.rings} == {
        driver.rect(f"card:{name}") for name in driver.session.selection
    }

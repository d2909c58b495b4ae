"""Tiles: what is painted when, and what a frame shows meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from journeyeditor.canvas.detail import Detail
from journeyeditor.canvas.tiles import SIDE, Deadline, Sheet, Tiles, cut, pixels
from journeyeditor.layout.geometry import Rect

SHEET = Sheet("body", 1.0, Detail.NEAR)
WINDOW = QRect(0, 0, 2 * SIDE, 2 * SIDE)


class Ground:
    """Paints one colour and notes every call."""

    def __init__(self) -> None:
        self.colour = "#ff0000"
        self.calls: list[QRect] = []

    def paint(self, painter: QPainter, _sheet: Sheet, corner: QPoint, area: QRect) -> None:
        self.calls.append(QRect(area))
        painter.fillRect(area.translated(-corner), QColor(self.colour))


class Clock:
    """A clock that goes on by one at each look."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


@pytest.fixture
def ground(qapp: object) -> Ground:
    return Ground()


def _show(tiles: Tiles, sheet: Sheet = SHEET, deadline: Deadline | None = None) -> QImage:
    image = QImage(WINDOW.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    tiles.show(painter, sheet, WINDOW, QPoint(0, 0), deadline or Deadline(60))
    painter.end()
    return image


def _colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def test_tiles_are_painted_once(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    _show(tiles)
    assert len(ground.calls) == 4
    assert tiles.ready(SHEET, WINDOW)


def test_what_has_no_time_is_reported_and_follows(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    image = _show(tiles, deadline=Deadline(2.5, Clock()))
    assert len(ground.calls) == 2
    assert not tiles.ready(SHEET, WINDOW)
    assert "#00ff00" in {_colour(image, x, y) for x in (0, 300) for y in (0, 300)}
    _show(tiles)
    assert tiles.ready(SHEET, WINDOW)


def test_a_change_repaints_only_what_it_touches(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    ground.calls.clear()
    ground.colour = "#0000ff"
    tiles.spoil("body", [Rect(10, 10, 20, 20)])
    image = _show(tiles)
    assert ground.calls == [QRect(9, 9, 22, 22)]
    assert _colour(image, 15, 15) == "#0000ff"
    assert _colour(image, 100, 100) == "#ff0000"


def test_a_change_over_a_border_reaches_both_tiles(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    ground.calls.clear()
    tiles.spoil("body", [Rect(SIDE - 10, 10, 20, 20)])
    assert not tiles.ready(SHEET, WINDOW)
    _show(tiles)
    assert sorted(area.width() for area in ground.calls) == [11, 11]


def test_many_changes_repaint_the_tile_as_a_whole(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    ground.calls.clear()
    tiles.spoil("body", [Rect(5.0 * i, 5, 2, 2) for i in range(20)])
    _show(tiles)
    assert QRect(0, 0, SIDE, SIDE) in ground.calls


def test_another_layer_is_left_alone(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    tiles.spoil("header", [Rect(0, 0, 500, 500)])
    assert tiles.ready(SHEET, WINDOW)


def test_an_outdated_tile_is_shown_until_there_is_time(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    ground.colour = "#0000ff"
    tiles.spoil("body", [Rect(0, 0, 600, 600)])
    image = _show(tiles, deadline=Deadline(0))
    assert _colour(image, 5, 5) == "#ff0000"
    assert not tiles.ready(SHEET, WINDOW)


def test_stretching_fills_in_from_another_zoom(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    small = Sheet("body", 0.5, Detail.MID)
    tiles.prepare(small, QRect(0, 0, SIDE, SIDE), Deadline(60))
    image = QImage(WINDOW.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    tiles.stretch(painter, small, 1.0, WINDOW, QPoint(0, 0))
    painter.end()
    assert {_colour(image, x, y) for x in (0, 510) for y in (0, 510)} == {"#ff0000"}


def test_memory_is_bounded_and_the_oldest_goes_first(ground: Ground) -> None:
    room = 6 * SIDE * SIDE * 4
    tiles = Tiles(ground.paint, room)
    first, second = SHEET, Sheet("body", 2.0, Detail.NEAR)
    _show(tiles, first)
    _show(tiles, second)
    assert tiles.size <= room
    assert tiles.ready(second, WINDOW)
    assert not tiles.ready(first, WINDOW)


def test_pixels_include_smooth_edges() -> None:
    assert pixels(Rect(10.2, 10.2, 5, 5), 1.0) == QRect(9, 9, 8, 8)


def test_cut_names_the_tiles_of_an_area() -> None:
    assert cut(QRect(SIDE - 1, -1, 2, 2)) == [(0, -1), (1, -1), (0, 0), (1, 0)]
    assert cut(QRect(0, 0, 1000, 1000), at_most=3) == []
    assert cut(QRect()) == []

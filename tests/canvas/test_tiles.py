"""Tiles: what is painted when, and what a frame shows meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from journeyeditor.canvas.detail import Detail
from journeyeditor.canvas.tiles import SIDE, Deadline, Sheet, Tiles
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


def test_the_same_change_twice_is_painted_once(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    _show(tiles)
    ground.calls.clear()
    tiles.spoil("body", [Rect(10, 10, 20, 20), Rect(10, 10, 20, 20)])
    _show(tiles)
    assert len(ground.calls) == 1


def test_what_stretched_tiles_fill_is_known_and_never_too_much(ground: Ground) -> None:
    tiles = Tiles(ground.paint)
    assert tiles.covered(SHEET, 2.0, WINDOW).isEmpty()
    _show(tiles)
    whole = QRect(0, 0, 8 * SIDE, 8 * SIDE)
    filled = tiles.covered(SHEET, 1.7, whole)
    image = QImage(whole.size() / 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    painter = QPainter(image)
    tiles.stretch(painter, SHEET, 1.7, whole, QPoint(0, 0))
    painter.end()
    assert filled.width() > 3 * SIDE
    corners = {(x, y) for x in (filled.left(), filled.right()) for y in (filled.top(), 300)}
    assert {_colour(image, x, y) for x, y in corners} == {"#ff0000"}
    assert _colour(image, filled.right() + 3, 300) == "#00ff00"


def test_when_much_changes_only_the_sheets_that_are_needed_are_kept(ground: Ground) -> None:
    other = Sheet("body", 2.0, Detail.NEAR)
    tiles = Tiles(ground.paint)
    _show(tiles)
    _show(tiles, other)
    few = [Rect(5.0 * i, 5, 2, 2) for i in range(10)]
    tiles.spoil("body", few, (SHEET,))
    assert tiles.size == 8 * SIDE * SIDE * 4
    tiles.spoil("body", few * 3, (SHEET, None))
    assert tiles.size == 4 * SIDE * SIDE * 4
    assert not tiles.ready(other, WINDOW)
    ground.colour = "#0000ff"
    assert _colour(_show(tiles), 6, 6) == "#0000ff"


def test_a_tile_of_a_map_that_is_shown_small_is_painted_part_by_part(ground: Ground) -> None:
    """So much lies in it that a frame would be over long before it is done."""
    far = Sheet("body", 1.0, Detail.FAR)
    tiles = Tiles(ground.paint)
    image = _show(tiles, far, Deadline(5.5, Clock()))
    assert {area.width() for area in ground.calls} == {SIDE // 4}
    assert 0 < len(ground.calls) < 16
    assert {_colour(image, x, y) for x in (9, 300) for y in (9, 300)} == {"#00ff00"}
    tiles.spoil("body", [Rect(0, 0, 900, 900)], (far,))
    assert tiles.covered(far, 2.0, QRect(0, 0, 5000, 5000)).isEmpty()
    ground.calls.clear()
    image = _show(tiles, far)
    assert tiles.ready(far, WINDOW)
    assert {_colour(image, x, y) for x in (9, 300) for y in (9, 300)} == {"#ff0000"}

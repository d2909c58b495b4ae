"""Embedded pictures on the screen: turned, cropped at their middle, and never a bomb."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap

from journeyeditor.canvas.pixmaps import cropped, read_picture
from tests.painted import BLUE, RED, bomb, encoded, halves, held


def is_about(picture: QPixmap, x: int, y: int, colour: tuple[int, int, int]) -> bool:
    """Whether a pixel has about this colour."""
    found = QColor(picture.toImage().pixel(x, y))
    parts = (found.red(), found.green(), found.blue())
    return all(abs(one - other) < 12 for one, other in zip(parts, colour, strict=True))


@pytest.mark.usefixtures("qapp")
def test_a_photo_is_turned_and_cropped_at_its_middle() -> None:
    picture = read_picture(held(6, halves(40, 60)))
    assert picture.size() == QSize(60, 40)
    square = cropped(picture, QSize(20, 20))
    assert square.size() == QSize(20, 20)
    assert is_about(square, 18, 10, RED)
    assert is_about(square, 2, 10, BLUE)
    assert cropped(picture, QSize(100, 50)).size() == QSize(60, 30)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "data",
    [b"", b"<svg/>", bomb(7_000), bomb(30_000), encoded(halves(4, 4), "GIF")],
    ids=["none", "svg", "bomb", "larger", "gif"],
)
def test_what_is_no_picture_shows_nothing(data: bytes) -> None:
    assert cropped(read_picture(data), QSize(20, 20)).isNull()

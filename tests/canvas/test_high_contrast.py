"""A map in high contrast: what is painted then, and that nothing else changes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.contrast import HIGH_CONTRAST
from journeyeditor.layout.drawing import Pen
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.style import BORDER, CUSTOMER, HAIR, LINE, VERMILLION, WHITE
from tests.canvas.driver import Driver
from tests.contrast import SEPARATORS, Pair, all_pairs, contrast


@pytest.fixture(scope="module")
def seen(fonts: Fonts) -> set[Pair]:
    """What lies on what."""
    return all_pairs(fonts)


def test_words_and_lines_are_stronger(seen: set[Pair]) -> None:
    """7 for words, 4.5 for what means something, but the one warning colour."""

    def painted_as(colour: str) -> str:
        return HIGH_CONTRAST.get(colour, colour)

    for what, ink, ground in seen:
        if ink in SEPARATORS - {BORDER, HAIR} or ink == ground:
            continue
        least = 7.0 if what == "text" else 4.5
        found = contrast(painted_as(ink), painted_as(ground))
        assert found >= (3.0 if ink == VERMILLION else least), (what, ink, ground)


def test_artwork_paints_other_colours_and_the_old_ones_again(artwork: Artwork) -> None:
    pen = Pen(LINE, 1.0)
    assert artwork.pen(pen, 1.0, 0.0).color() == QColor(LINE)
    assert artwork.recolour(HIGH_CONTRAST)
    assert not artwork.recolour(HIGH_CONTRAST)
    assert artwork.pen(pen, 1.0, 0.0).color() == QColor(HIGH_CONTRAST[LINE])
    assert artwork.brush(CUSTOMER.band).color() == QColor(WHITE)
    assert artwork.ink("#123456") == QColor("#123456")
    assert artwork.recolour({})
    assert artwork.pen(pen, 1.0, 0.0).color() == QColor(LINE)


def test_the_bands_on_the_screen_become_white(driver: Driver) -> None:
    view = driver.view
    view.fit()
    spot = driver.px(driver.spot("c", "t", 1))
    at = spot.x() + 2, round(view.camera.to_window(0, driver.rect("lane:c").y + 2)[1])
    for high, colour in ((False, CUSTOMER.band), (True, WHITE), (False, CUSTOMER.band)):
        view.set_desk(QColor("#888888"), high)
        driver.settled()
        picture = view.viewport().grab().toImage()
        assert picture.pixelColor(*at).name().upper() == colour

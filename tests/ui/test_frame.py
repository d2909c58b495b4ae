"""The window with its frame fits the screen, at the first start and when it comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from journeyeditor.ui.frame import FIRST, first_size, onto_screen
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.shell import Shell


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1366, 768), (1350, 720)),
        ((1440, 900), (1424, 852)),
        ((1920, 1080), (1440, 900)),
    ],
)
def test_the_first_window_leaves_room_for_its_frame(
    screen: tuple[int, int], size: tuple[int, int]
) -> None:
    """The status line stays above the edge of the screen."""
    assert first_size(QSize(*screen)) == QSize(*size)


def test_the_window_takes_that_size_and_comes_back_onto_the_screen(qapp: QApplication) -> None:
    """Also when it was larger than the screen, as after a change of screens."""
    first = Shell(Settings())
    screen = first.screen().availableGeometry()
    size = first.size()
    first.setGeometry(QRect(0, 0, *(FIRST * 2).toTuple()))
    first.close()
    first.retire()
    again = Shell(Settings())
    place = again.geometry()
    again.retire()
    assert size == first_size(screen.size())
    assert screen.contains(place)
    assert place.top() > screen.top()


ONE, TWO = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("place", "screens", "comes"),
    [
        (QRect(100, 100, 800, 600), [ONE], QRect(100, 100, 800, 600)),
        (QRect(2000, 100, 800, 600), [ONE, TWO], QRect(2000, 100, 800, 600)),
        (QRect(1880, 100, 800, 600), [ONE, TWO], QRect(1880, 100, 800, 600)),
        (QRect(2000, 100, 800, 600), [ONE], QRect(1112, 100, 800, 600)),
        (QRect(100, 4000, 800, 600), [ONE], QRect(100, 432, 800, 600)),
        (QRect(-5000, -5000, 800, 600), [ONE], QRect(8, 40, 800, 600)),
        (QRect(3000, 40, 3000, 2000), [ONE], QRect(8, 40, 1904, 992)),
        (QRect(5000, 5000, 800, 600), [], QRect(5000, 5000, 800, 600)),
    ],
)
def test_a_window_can_be_taken_hold_of(place: QRect, screens: list[QRect], comes: QRect) -> None:
    """One that stands on a screen that is gone comes onto one that is there; others stay."""
    assert onto_screen(place, screens) == comes


def test_a_window_comes_back_when_its_screen_goes(qapp: QApplication) -> None:
    """As when the projector is unplugged; a window that is seen stays where it is."""
    shell = Shell(Settings())
    shell.setGeometry(QRect(100, 120, 400, 300))
    shell.come_back()
    stays = shell.geometry()
    shell.setGeometry(QRect(6000, 4000, 400, 300))
    shell.come_back()
    comes, screen = shell.geometry(), shell.screen().availableGeometry()
    shell.retire()
    assert stays == QRect(100, 120, 400, 300)
    assert screen.contains(comes)

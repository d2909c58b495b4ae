"""The window with its frame fits the screen, at the first start and when it comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.ui.files import example
from journeyeditor.ui.frame import FIRST, first_size
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.settings import Settings
from tests.ui.driver import Answers


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


def test_the_window_takes_that_size_and_comes_back_onto_the_screen(
    qapp: QApplication, fonts: Fonts
) -> None:
    """Also when it was larger than the screen, as after a change of screens."""

    def window() -> MainWindow:
        return MainWindow(Session(example()), fonts, seeded_ids(1), Settings(), Answers())

    first = window()
    screen = first.screen().availableGeometry()
    size = first.size()
    first.setGeometry(QRect(0, 0, *(FIRST * 2).toTuple()))
    first.keep()
    first.retire()
    again = window()
    place = again.geometry()
    again.retire()
    assert size == first_size(screen.size())
    assert screen.contains(place)
    assert place.top() > screen.top()

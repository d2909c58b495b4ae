"""The window with its frame fits the screen, at the first start and when it comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from journeyeditor.ui.files import example
from journeyeditor.ui.frame import FIRST, FRAME, fitting
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.settings import Settings
from tests.ui.driver import Answers


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (1280, 720)])
def test_a_small_screen_has_room_for_the_frame_too(size: tuple[int, int]) -> None:
    """The status line stays above the edge of the screen."""
    screen = QRect(0, 0, *size)
    window = fitting(QRect(QPoint(0, 0), FIRST), screen)
    assert screen.contains(window.marginsAdded(FRAME))
    assert window.size() == FIRST.boundedTo(screen.marginsRemoved(FRAME).size())


def test_where_there_is_room_nothing_changes() -> None:
    """Also on a second screen, at the left of the first."""
    window = QRect(-1800, 200, 1000, 700)
    assert fitting(window, QRect(-1920, 0, 1920, 1080)) == window


def test_a_window_that_hangs_over_the_edge_comes_back() -> None:
    """Its size stays where that is possible."""
    screen = QRect(0, 0, 1920, 1080)
    window = fitting(QRect(900, 500, 1440, 900), screen)
    assert window.size() == FIRST
    assert screen.contains(window.marginsAdded(FRAME))


def test_a_window_left_too_large_fits_when_it_comes_back(qapp: QApplication, fonts: Fonts) -> None:
    """As after a change from a large screen to a small one."""

    def window() -> MainWindow:
        return MainWindow(Session(example()), fonts, seeded_ids(1), Settings(), Answers())

    large = window()
    large.resize(4000, 3000)
    large.keep()
    large.retire()
    again = window()
    free = again.screen().availableGeometry().marginsRemoved(FRAME).size()
    # What a window cannot do without may be more than the smallest of screens has.
    assert again.size() == free.expandedTo(again.minimumSizeHint())
    again.retire()

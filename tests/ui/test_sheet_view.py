"""The preview of a poster: the pixels of the page, whole or near."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.tiles import Deadline
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.printing import Leaf, Window
from journeyeditor.poster.setup import Kind, PosterSetup
from journeyeditor.ui.dialogs.leaf import leaf_image
from journeyeditor.ui.dialogs.leaf_tiles import LeafTiles
from journeyeditor.ui.dialogs.sheet_view import LEAST, SheetView
from journeyeditor.ui.files import example
from tests.test_same_picture import difference, of_image
from tests.ui.poster_driver import wait_until


@pytest.fixture(scope="module")
def leaves(fonts: Fonts) -> list[Leaf]:
    """A page with all that lies round it, one of the appendix, and a sheet with pieces."""
    project = example()
    setup = PosterSetup("A3", kind=Kind.PARTIAL, bleed=3, crop_marks=True)
    first, *_, last = make_poster(project, project.maps[0].id, setup, fonts).leaves
    pieces = [
        Window(first, Rect(20, 30, 150, 120), 10, 10),
        Window(first, Rect(200, 9, 90, 90), 90, 99),
    ]
    return [first, last, Leaf(Frame(210, 297), last.blocks[:1], "A1", pieces)]


@pytest.fixture
def view(qtbot: QtBot, fonts: Fonts, leaves: list[Leaf]) -> Iterator[SheetView]:
    """The view of the first page."""
    made = SheetView(fonts, None)
    made.resize(500, 400)
    made.show_leaf(leaves[0])
    made.show()
    wait_until(lambda: made.is_sharp)
    yield made
    made.deleteLater()


@pytest.mark.parametrize("at", range(3))
def test_squares_show_what_the_page_shows(
    qapp: QApplication, fonts: Fonts, leaves: list[Leaf], at: int
) -> None:
    """Painted bit by bit, and only what a square needs; Qt begins dashes elsewhere."""
    scale, tiles = 2.0, LeafTiles(fonts)
    whole = leaf_image(leaves[at], Artwork(fonts), scale)
    image = QImage(whole.size(), whole.format())
    painter, area = QPainter(image), QRect(QPoint(), whole.size())
    while not tiles.prepare(leaves[at], scale, area, Deadline(0.001)):
        pass
    assert tiles.show(painter, leaves[at], scale, area, QPoint(), Deadline(0.0))
    painter.end()
    assert difference(of_image(image), of_image(whole)) < 0.3


def test_a_page_is_shown_whole_until_somebody_wants_it_nearer(view: SheetView) -> None:
    """With Ctrl and the wheel round the pointer, which stays over the same place."""
    assert view.is_fitted
    whole, at = view.zoom, QPointF(200, 150)
    before = view.place_on_page(at)
    view.zoom_to(1.0)
    assert view.zoom == pytest.approx(1.0)
    assert not view.is_fitted
    view.fit()
    turn(view, at, 8)
    assert view.zoom > 3 * whole
    after = view.place_on_page(at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=2)
    turn(view, at, -1000)
    assert view.zoom == LEAST


def turn(view: SheetView, at: QPointF, steps: int) -> None:
    """Turn the wheel with Ctrl held."""
    event = QWheelEvent(
        at,
        view.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_near_page_is_moved_with_arrows_and_with_the_hand(view: SheetView) -> None:
    view.zoom_to(2.0)
    start = view.place_on_page(QPointF())
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    moved = view.place_on_page(QPointF())
    assert moved.x() > start.x()
    assert moved.y() > start.y()
    left, port = Qt.MouseButton.LeftButton, view.viewport()
    QTest.mousePress(port, left, pos=QPoint(100, 100))
    QTest.mouseMove(port, QPoint(160, 130))
    QTest.mouseRelease(port, left, pos=QPoint(160, 130))
    dragged = view.place_on_page(QPointF())
    assert dragged.x() < moved.x()
    assert dragged.y() < moved.y()


def test_an_old_page_stays_until_the_new_one_is_painted(
    view: SheetView, leaves: list[Leaf]
) -> None:
    """Nothing flickers; a veil says that it is old."""
    view.veil(True)
    view.show_leaf(leaves[1])
    assert view.leaf is leaves[1]
    assert view.shown is leaves[0]
    view.veil(False)
    wait_until(lambda: view.is_sharp)
    assert view.shown is leaves[1]

"""The window on the map: what it shows after edits, zooming, following the mouse, tool tips."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.view import MapView
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point
from tests.canvas.driver import Driver, Ids, Key


def _looks(driver: Driver) -> QImage:
    driver.settled()
    return driver.view.grab().toImage()


def test_after_edits_it_looks_as_a_view_opened_anew(
    driver: Driver, qtbot: QtBot, fonts: Fonts
) -> None:
    _looks(driver)
    driver.drag(driver.rect("card:P1").centre, driver.spot("c", "t", 1.9))
    new = revise_card(driver.session.project, "m", "P3", title="Another and much longer title")
    driver.session.commit("Edit", new, frozenset())
    driver.session.undo()
    driver.session.redo()
    driver.session.select(frozenset())
    driver.move(Point(-20, 400))
    fresh = MapView(driver.session, fonts, Ids())
    qtbot.addWidget(fresh)
    fresh.resize(driver.view.size())
    fresh.show()
    while not fresh.sharp:
        QApplication.processEvents()
    driver.view.clearFocus()
    assert _looks(driver) == fresh.grab().toImage()


def test_zooming_to_and_fro_is_sharp_again(driver: Driver) -> None:
    before = _looks(driver)
    driver.view.zoom_to(0.9, Point(0, 0))
    driver.view.zoom_to(0.45, Point(0, 0))
    assert _looks(driver) == before


def test_zoom_is_told(driver: Driver) -> None:
    told: list[float] = []
    driver.view.zoomed.connect(told.append)
    driver.view.zoom_in()
    driver.view.zoom_out()
    assert told == pytest.approx([0.5625, 0.45])


def test_fit_shows_all_stages(driver: Driver) -> None:
    driver.view.zoom_to(2.0)
    driver.view.fit()
    assert driver.view.camera.view.right >= driver.view.drawing.w - 1


def test_the_header_stays_while_scrolling(driver: Driver) -> None:
    driver.view.zoom_to(2.0)
    driver.view.scroll_by(0, 500)
    layer, at = driver.view.map_point(Point(600, 10))
    assert layer == "header"
    assert 0 <= at.y < driver.view.drawing.header_h


def test_show_ref_brings_a_card_into_view(driver: Driver) -> None:
    driver.view.zoom_to(3.0)
    driver.view.show_ref("A2")
    view = driver.view.camera.view
    rect = driver.rect("card:A2")
    assert view.x <= rect.x <= view.right
    assert view.y <= rect.y <= view.bottom


def test_what_is_dragged_from_another_widget_is_followed(driver: Driver, qtbot: QtBot) -> None:
    """The palette row in which the button went down keeps getting the mouse."""
    row = QPushButton("Touchpoint")
    qtbot.addWidget(row)
    driver.view.begin_drag(PaletteItem.TOUCHPOINT)
    at = driver.view.camera.to_window(*driver.spot("c", "t", 1.9))
    spot = driver.view.viewport().mapToGlobal(QPointF(*at))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, held in (
        (QEvent.Type.MouseMove, left),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(row, QMouseEvent(kind, QPointF(), spot, left, held, none))
        driver.wait()
    assert driver.editor is not None
    driver.key(Key.Key_Return, Key.Key_Escape)
    assert "Nieuw contactmoment" in driver.titles()


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_tool_tip_never_takes_a_title_for_rich_text(driver: Driver) -> None:
    new = revise_card(driver.session.project, "m", "P1", title="<img src=x> & <b>Calls</b>")
    driver.session.commit("Edit", new)
    at = driver.px(driver.rect("card:P1").centre)
    where = driver.view.viewport().mapToGlobal(at)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(at), where)
    QApplication.sendEvent(driver.view.viewport(), event)
    assert "&lt;img" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()


def test_every_card_is_selected_at_once(driver: Driver) -> None:
    driver.view.select_all()
    assert len(driver.session.selection) == 7
    _looks(driver)
    assert len(driver.view.marks.rings) == 7


def test_opening_another_file_shows_it(driver: Driver, fonts: Fonts) -> None:
    driver.click(driver.rect("card:P1").centre)
    driver.key(Key.Key_Return)
    other = revise_card(driver.session.project, "m", "P1", title="Other")
    driver.session.replace(other, saved=True)
    assert driver.editor is None
    assert driver.session.shown is other
    assert driver.card("P1").title == "Other"


class _SlowMarks(MapView):
    """Marks that take longer than a frame has for painting, as with very much selected."""

    def paint_marks(self, painter: QPainter, layer: str) -> None:
        end = perf_counter() + 0.01
        while perf_counter() < end:
            pass
        super().paint_marks(painter, layer)


def test_header_and_names_become_sharp_however_long_the_marks_take(
    qtbot: QtBot, fonts: Fonts, driver: Driver
) -> None:
    view = _SlowMarks(driver.session, fonts, Ids())
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    for _ in range(100):
        QApplication.processEvents()
        if view.sharp:
            return
    raise AssertionError("the strips starve")

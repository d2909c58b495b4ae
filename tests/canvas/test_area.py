"""What lies on the screen in the end, however it came there in pieces."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.scene import Scene
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.stages import revise_stage
from journeyeditor.layout.fonts import Fonts
from journeyeditor.session import Session
from tests.canvas.conftest import small


def on_screen(area: MapArea) -> QImage:
    """What a person sees, which is not always what the widget would paint if it were asked."""
    screen = area.screen().grabWindow(area.winId())
    return screen.toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> int:
    """How many of the looked at pixels differ by more than rounding does."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 8
        for x in range(0, one.width(), 2)
        for y in range(0, one.height(), 2)
    )


def test_what_is_painted_while_a_part_is_shown_reaches_the_screen(
    qtbot: QtBot, fonts: Fonts
) -> None:
    """Everything changes, and the first thing Qt wants to see is a corner of four pixels."""
    session = Session(small())
    area = MapArea(Scene(session, fonts))
    qtbot.addWidget(area)
    area.resize(900, 700)
    area.show()
    qtbot.waitUntil(lambda: area.idle)
    project = session.project
    for card in ("P1", "P2", "P3", "P4"):
        project = revise_card(project, "m", card, title="WWWWWWWWW " * 3)
    for lane in project.maps[0].lanes:
        project = revise_lane(project, "m", lane.id, name="WWWWW")
    for stage in project.maps[0].stages:
        project = revise_stage(project, "m", stage.id, name="WWWWW")
    session.commit("All", project)
    before = on_screen(area)
    area.board.spoil(area.scene.refresh())
    area.viewport().repaint(QRect(0, 0, 4, 4))
    qtbot.waitUntil(lambda: area.idle)
    wanted = area.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert differing(before, wanted) > 500
    assert differing(on_screen(area), wanted) == 0

"""Names of stages stay in view while one scrolls through a wide stage."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.detail import Detail
from journeyeditor.canvas.stuck import stuck
from journeyeditor.layout.drawing import Drawing, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.canvas.driver import Driver


def wide() -> Project:
    """A stage of twelve moments, then one of two."""
    stages = (Stage(id="s", name="Wide", slots=12), Stage(id="t", name="Next", slots=2))
    cards = (samples.touchpoint(f"P{i}", i) for i in range(12))
    return samples.project(stages, customer=(samples.cell("s", *cards),))


@pytest.fixture
def drawing(fonts: Fonts) -> Drawing:
    """The map of the wide stage."""
    project = wide()
    return lay_out(project, project.maps[0], CANVAS, fonts, Memo())


def looking(drawing: Drawing, mm: float, zoom: float = 1.0) -> Camera:
    """A camera scrolled `mm` to the right."""
    camera = Camera(w=600, h=400, map_w=drawing.w, map_h=drawing.h, zoom=zoom)
    return replace(camera, x=round(mm * camera.scale))


def test_nothing_moves_while_the_name_is_where_it_belongs(drawing: Drawing) -> None:
    assert stuck(drawing, looking(drawing, 0), Detail.NEAR) is None


@pytest.mark.parametrize("detail", Detail)
def test_the_words_go_along_with_the_window(drawing: Drawing, detail: Detail) -> None:
    first, second = (stuck(drawing, looking(drawing, mm), detail) for mm in (50, 120))
    assert first is not None
    assert second is not None
    assert first.block.ref == second.block.ref == "s"
    assert first.shift == pytest.approx(50, abs=0.2)
    assert second.shift - first.shift == pytest.approx(70, abs=0.2)
    assert all(isinstance(prim, Text) for prim in first.words)
    assert first.ground
    assert not any(isinstance(prim, Text) for prim in first.ground)


def test_the_next_stage_pushes_them_out(drawing: Drawing) -> None:
    """They never run over the border of their stage."""
    span = drawing.grid.stage("s")
    late = stuck(drawing, looking(drawing, span.w - 10), Detail.NEAR)
    assert late is not None
    right = max(prim.x + prim.width for prim in late.words if isinstance(prim, Text))
    assert late.shift + right <= span.w
    after = stuck(drawing, looking(drawing, span.w + 1), Detail.NEAR)
    assert after is None or after.block.ref == "t"


def test_right_of_the_map_there_is_no_name(drawing: Drawing) -> None:
    assert stuck(drawing, looking(drawing, drawing.w), Detail.NEAR) is None


def test_the_name_is_seen_at_the_same_place_after_scrolling(
    driver: Driver, qtbot: QtBot, fonts: Fonts
) -> None:
    """In the window itself: the picture of the header beside the lane names stays the same."""
    other = Driver(wide(), fonts)
    view = other.view
    qtbot.addWidget(view)
    view.resize(900, 500)
    pictures: list[QImage] = []
    for x in (200, 300):
        view.look(view.camera.scrolled(x, 0))
        other.settled()
        QApplication.processEvents()
        left = view.camera.scale * view.drawing.names_w
        high = view.camera.scale * view.drawing.header_h
        picture = view.viewport().grab().toImage().copy(round(left) + 2, 2, 90, round(high) - 4)
        pictures.append(picture)
    assert pictures[0] == pictures[1]
    ink = {pictures[0].pixel(x, y) for x in range(90) for y in range(pictures[0].height())}
    assert len(ink) > 10, "there is a name to be seen"

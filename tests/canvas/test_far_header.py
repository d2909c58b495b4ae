"""A map that is shown very small: the header keeps a height in which stages can be read and hit."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.far_header import FarHeader
from journeyeditor.canvas.sticky import Placed, layer_at, to_map, to_window
from journeyeditor.layout.drawing import Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.canvas.driver import Driver

NAMES = ("Oriënteren op een nieuwe aanbieder", "Kiezen", "Bestellen van het hele pakket", "Weg")


def long_journey() -> Project:
    """Twelve stages of different width, some with long names."""
    stages = tuple(
        Stage(id=f"s{i}", name=NAMES[i % len(NAMES)], slots=(9, 1, 4, 1)[i % 4]) for i in range(12)
    )
    return samples.project(stages, customer=(samples.cell("s0", samples.touchpoint("P1", 0)),))


@pytest.fixture
def far(qtbot: QtBot, fonts: Fonts) -> Driver:
    """A person who sees the whole of a long journey."""
    made = Driver(long_journey(), fonts)
    qtbot.addWidget(made.view)
    made.view.fit()
    made.wait()
    made.settled()
    return made


def test_the_header_is_never_lower_than_its_least_height() -> None:
    camera = Camera(w=1000, h=700, map_w=5000, map_h=400, header=28.0)
    for zoom in (0.02, 0.08, 0.18, 0.3, 1.0):
        near = camera.zoomed(zoom, 0, 0)
        assert near.header_px > 19
        assert (near.lift > 0) is (28 * near.scale <= 19)
        below = near.to_window(0, 28.0)
        assert below.y == pytest.approx(near.header_px)
        assert near.to_map(*below) == pytest.approx((0, 28))


def test_all_of_the_map_is_seen_below_a_header_that_has_more_room() -> None:
    for high in (400, 2000, 6000):
        camera = Camera(w=1000, h=300, map_w=1000, map_h=high, header=28.0).fitting()
        assert camera.lift > 0 or high == 400
        assert camera.to_window(0, high).y <= 300 + 1
        assert camera.reach == (0, 0)


def test_places_in_the_header_go_to_the_map_and_back() -> None:
    camera = Camera(w=1000, h=700, map_w=5000, map_h=400, header=28.0, zoom=0.05)
    for y in (0.0, 10.0, 27.0):
        box = to_window(camera, Placed("header", Rect(100, y, 0, 0)))
        assert to_map(camera, "header", box.x, box.y) == pytest.approx((100, y))
    assert to_window(camera, Placed("header", Rect(0, 0, 10, 28.0))).h == pytest.approx(
        camera.header_px
    )


def test_a_click_anywhere_in_the_high_header_chooses_the_stage(far: Driver) -> None:
    camera, drawing = far.view.camera, far.view.drawing
    assert camera.lift > 0
    span = drawing.grid.stage("s4")
    x = camera.to_window(span.x + span.w / 2, 0).x
    for y in (2.0, camera.header_px - 2):
        assert layer_at(drawing, camera, x, y) == "header"
        far.session.select(frozenset())
        far.click(camera.to_map(x, y))
        assert far.session.selection == {"s4"}


def test_what_lies_below_the_header_is_hit_where_it_is_seen(far: Driver) -> None:
    far.click(far.rect("card:P1").centre)
    assert far.session.selection == {"P1"}
    window = far.view.window_rect("body", far.rect("card:P1"))
    assert window.top() > far.view.camera.header_px


def test_numbers_stay_and_names_are_cut_so_that_they_say_something(fonts: Fonts) -> None:
    project = long_journey()
    journey = project.maps[0]
    drawing = lay_out(project, journey, CANVAS, fonts, Memo())
    header = FarHeader(fonts)
    for scale in (0.1, 0.25, 0.5):
        for (span, prims), stage in zip(
            header.stages(drawing, journey, 20 / scale, scale), journey.stages, strict=True
        ):
            texts = [prim for prim in prims if isinstance(prim, Text)]
            if span.w * scale < 16:  # px
                continue
            number, *name = [text.text for text in texts]
            assert number == str(journey.stages.index(stage) + 1)
            assert not name or name[0] == stage.name or len(name[0].rstrip("…")) >= 3
            assert all(text.x + text.width <= span.w for text in texts)
            assert all(text.size * scale * 25.4 / 72 > 9 for text in texts)
    again = header.stages(drawing, journey, 20 / 0.5, 0.5)
    assert header.stages(drawing, journey, 20 / 0.5, 0.5) is again


def test_the_names_are_seen(far: Driver) -> None:
    picture = far.view.viewport().grab().toImage()
    camera = far.view.camera
    span = far.view.drawing.grid.stage("s0")
    left, right = (round(camera.to_window(x, 0).x) for x in (span.x + 5, span.right - 5))
    y = round(camera.header_px * 0.5)
    dark = sum(picture.pixelColor(x, y).lightness() < 120 for x in range(left, right))
    assert dark > 5

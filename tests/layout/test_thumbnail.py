"""Maps laid out for small pictures: all of a map, in the shape that was asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.layout.drawing import Drawing, Role, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.thumbnail import LOW, thumbnail
from journeyeditor.model.enums import Content, Language
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from journeyeditor.templates import templates

SHAPE = 1.75

PATHS = [
    *(template.path for template in templates()),
    *sorted(resource("examples").glob("*.nl.journey.json")),
]


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """The fonts, loaded once."""
    return Fonts.bundled()


def drawn(project: Project, fonts: Fonts, shape: float = SHAPE) -> Drawing:
    """Its first map."""
    return thumbnail(project, project.maps[0], fonts, shape)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name.split(".")[0])
def test_what_is_shipped_fills_its_picture(path: Path, fonts: Fonts) -> None:
    """To a sixth at most, whatever its lanes and moments; and none of it is left out."""
    project = load(path)
    drawing = drawn(project, fonts)
    assert drawing.w / drawing.h == pytest.approx(SHAPE, rel=0.17)
    names = [block.ref for block, *_ in walk(drawing.names) if block.role is Role.LANE_NAME]
    assert names == [lane.id for lane in project.maps[0].lanes if lane.print and not lane.hidden]


@pytest.mark.parametrize("shape", [0.5, 1.0, 3.0])
def test_other_shapes_are_met_as_far_as_it_goes(shape: float, fonts: Fonts) -> None:
    """Nothing breaks where it does not go."""
    drawing = drawn(blank_project(Language.EN, seeded_ids(1)), fonts, shape)
    assert drawing.w > 0
    assert drawing.h > 0


def test_there_are_no_hints(fonts: Fonts) -> None:
    """They are for people who type."""
    drawing = drawn(blank_project(Language.EN, seeded_ids(1)), fonts)
    assert not [block for block, *_ in walk(drawing.body) if block.role is Role.HINT]


def test_a_long_map_gets_a_higher_curve_and_keeps_its_columns(fonts: Fonts) -> None:
    """Its cards stay as wide as they are; the curve is what is looked at."""
    project = load(resource("examples", "paytv.nl.journey.json"))
    drawing = drawn(project, fonts)
    curve = next(lane for lane in project.maps[0].lanes if lane.content is Content.EMOTION_CURVE)
    assert drawing.grid.lane(curve.id).h > LOW
    assert drawing.grid.stages[0].pitch == CANVAS.pitch

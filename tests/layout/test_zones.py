"""The lines between zones where lanes are hidden."""

from __future__ import annotations

from journeyeditor.edits.lanes import revise_lane
from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from tests import samples


def labels(project: Project, fonts: Fonts) -> tuple[Rect, Rect]:
    """Where the names of the lines of interaction and visibility stand."""
    drawing = lay_out(project, project.maps[0], CANVAS, fonts, Memo())
    return _place(drawing, "zone-name:interaction"), _place(drawing, "zone-name:visibility")


def _place(drawing: Drawing, block_id: str) -> Rect:
    found = find_block(drawing, block_id)
    assert found is not None
    return found[1]


def test_names_of_lines_without_a_lane_between_stand_side_by_side(fonts: Fonts) -> None:
    project = samples.project([Stage(id="s", name="S")])
    one, other = labels(project, fonts)
    assert one.x == other.x
    assert one.bottom < other.y
    one, other = labels(revise_lane(project, "m", "f", hidden=True), fonts)
    assert one.right < other.x
    assert one.y < other.y

"""Curves on a map that is shown very small."""

from __future__ import annotations

from journeyeditor.layout.drawing import Circle
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.journey import Stage
from tests import samples


def test_points_have_no_faces_and_dotted_lines_are_left_out(fonts: Fonts) -> None:
    project = samples.project(
        (Stage(id="s", name="Begin", slots=2),),
        customer=[samples.cell("s", samples.touchpoint("a", 0), samples.touchpoint("b", 1))],
        curves=[samples.curve("k", "e", {"a": 1.0})],
    )
    drawing = lay_out(project, project.maps[0], CANVAS, fonts, Memo())
    colours = set()
    for name in ("point:k:a", "point:k:b"):
        found = find_block(drawing, name)
        assert found is not None
        assert found[0].far is not None
        (ring,) = found[0].far
        assert isinstance(ring, Circle)
        assert ring.pen is not None
        colours.add(ring.pen.colour)
    assert len(colours) == 2  # measured and unmeasured
    plumb = find_block(drawing, "plumb:k:s")
    assert plumb is not None
    assert plumb[0].far == ()
    assert plumb[0].prims

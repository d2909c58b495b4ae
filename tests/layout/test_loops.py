"""Loops under the stage headers: those who come back, and those who leave instead."""

from __future__ import annotations

import pytest

from journeyeditor.layout.drawing import Block, Drawing, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.journey import Stage
from tests import samples

FIRST = Stage(id="s1", name="One")


def _draw(stage: Stage, fonts: Fonts) -> Drawing:
    project = samples.project((FIRST, stage))
    return lay_out(project, project.maps[0], CANVAS, fonts, Memo())


def _words(block: Block) -> list[str]:
    return [prim.text for prim in block.prims if isinstance(prim, Text)]


def test_who_leaves_instead_has_an_arrow_out_of_the_stage(fonts: Fonts) -> None:
    last = Stage(id="s2", name="Two", loop_to="s1", loop_label="blijft", exit_label="stapt over")
    drawing = _draw(last, fonts)
    found = find_block(drawing, "exit:s2")
    assert found is not None
    block = found[0]
    assert _words(block) == ["stapt over"]
    assert block.x + block.w == pytest.approx(drawing.grid.stages[1].right)


def test_without_a_loop_nobody_leaves_it(fonts: Fonts) -> None:
    drawing = _draw(Stage(id="s2", name="Two", exit_label="stapt over"), fonts)
    assert find_block(drawing, "exit:s2") is None

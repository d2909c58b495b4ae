"""The lane for measurements."""

from __future__ import annotations

import pytest

from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.metrics import add_metric
from journeyeditor.edits.new import new_notes_lane
from journeyeditor.layout.drawing import Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.enums import Content, Language, MetricKind
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import Project
from tests.edits.rows import drawn

FONTS = Fonts.bundled()


def measured(*metrics: Metric) -> Project:
    lane = new_notes_lane("me", Content.METRICS, Language.NL)
    project = add_lane(drawn(C="a | b", F="_ | _"), "m", 9, lane)
    for metric in metrics:
        project = add_metric(project, "m", metric)
    return project


def texts(project: Project, block_id: str) -> list[str]:
    drawing = lay_out(project, project.maps[0], CANVAS, FONTS, Memo())
    found = find_block(drawing, block_id)
    assert found is not None
    prims = (prim for block, _, _ in walk(found[0]) for prim in block.prims)
    return [prim.text for prim in prims if isinstance(prim, Text)]


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (MetricKind.GRADE, 8.2, ["8,2", "rapportcijfer, n = 40"]),
        (MetricKind.NPS, -12.0, ["−12", "NPS, n = 40"]),
        (MetricKind.CSAT_PCT, 91.0, ["91 %", "tevreden, n = 40"]),
    ],
)
def test_a_stage_shows_what_was_measured(kind: MetricKind, value: float, words: list[str]) -> None:
    metric = Metric(id="x", kind=kind, value=value, n=40, stage_id="s2")
    assert texts(measured(metric), "metrics:me:s2") == words


def test_the_whole_journey_stands_under_the_name() -> None:
    metric = Metric(id="x", kind=MetricKind.GRADE, value=7.0, n=40)
    assert "7 rapportcijfer" in texts(measured(metric), "name:me")


def test_the_lane_grows_with_what_it_shows() -> None:
    def height(count: int) -> float:
        stage = [
            Metric(id=f"x{i}", kind=MetricKind.GRADE, value=7.0, n=4, stage_id="s1")
            for i in range(count)
        ]
        project = measured(*stage)
        return lay_out(project, project.maps[0], CANVAS, FONTS, Memo()).grid.lane("me").h

    assert height(8) > height(1)

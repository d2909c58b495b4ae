"""Every template and example that is shipped: whole, drawn without trouble, and kept by a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from journeyeditor.analysis.overview import overview
from journeyeditor.edits.fresh import with_fresh_ids
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.drawing import Block, Role, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.check import check
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import compose
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise, write_project
from tests.dump import dump

FILES = sorted(
    path for folder in ("templates", "examples") for path in resource(folder).glob("*.journey.json")
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """The bundled faces, loaded once."""
    return Fonts.bundled()


@pytest.fixture(params=FILES, ids=lambda path: path.name.removesuffix(".journey.json"))
def project(request: pytest.FixtureRequest) -> Project:
    """Each of the files."""
    return load(request.param)


def test_there_are_eight_templates_and_three_examples_in_two_languages() -> None:
    assert len(FILES) == (8 + 3) * 2


def test_it_is_whole_and_survives_a_file(project: Project, tmp_path: Path) -> None:
    assert check(project) == []
    write_project(project, tmp_path / "again.journey.json")
    assert load(tmp_path / "again.journey.json") == project
    again = with_fresh_ids(project, seeded_ids(1))
    assert check(again) == []
    assert read_project(serialise(again)) == again


def test_every_analysis_can_be_made(project: Project) -> None:
    for journey in project.maps:
        assert overview(project, journey.id, date(2026, 1, 1)) is not None


def test_layout_by_memo_is_the_layout(project: Project, fonts: Fonts) -> None:
    memo = Memo()
    for journey in project.maps:
        once = dump(lay_out(project, journey, CANVAS, fonts, memo))
        assert dump(lay_out(project, journey, CANVAS, fonts, memo)) == once
        assert dump(lay_out(project, journey, CANVAS, fonts, Memo())) == once


def test_nothing_is_written_over_something_else(project: Project, fonts: Fonts) -> None:
    """In the headers of stages and the names of lanes, on the screen and on paper."""
    for journey in project.maps:
        for name, block in _named(project, journey, fonts):
            assert _overlapping(block) == [], f"{name}, {block.id}"


def test_names_of_stages_and_lanes_are_whole(project: Project, fonts: Fonts) -> None:
    for journey in project.maps:
        for name, block in _named(project, journey, fonts):
            cut = [prim.text for prim in _texts(block) if "…" in prim.text]
            assert cut == [], f"{name}, {block.id}"


def test_titles_are_whole_on_paper(project: Project, fonts: Fonts) -> None:
    for paper in ("A0", "A1", "A2", "A3"):
        for journey in project.maps:
            sheet = compose(project, journey.id, PosterSetup(paper), fonts)
            everything = (block for root in sheet.blocks for block, _, _ in walk(root))
            (title,) = (block for block in everything if block.id == "title")
            assert title.text == journey.title, paper


def _named(project: Project, journey: JourneyMap, fonts: Fonts) -> Iterator[tuple[str, Block]]:
    """The blocks of stages and lanes, with where they are: on the screen, or a size of paper."""
    drawing = lay_out(project, journey, CANVAS, fonts, Memo())
    roots: dict[str, tuple[Block, ...]] = {"screen": (drawing.header, drawing.names)}
    for paper in ("A0", "A1", "A2", "A3"):
        roots[paper] = compose(project, journey.id, PosterSetup(paper), fonts).blocks
    for name, blocks in roots.items():
        for root in blocks:
            for block, _, _ in walk(root):
                if block.role in (Role.STAGE, Role.LANE_NAME):
                    yield name, block


def _texts(block: Block) -> list[Text]:
    return [prim for prim in block.prims if isinstance(prim, Text) and prim.text.strip()]


def _overlapping(block: Block) -> list[tuple[str, str]]:
    """Pairs of texts of one block whose ink would meet."""
    boxes = [(text.text, _ink(text)) for text in _texts(block)]
    return [
        (one, other)
        for at, (one, box) in enumerate(boxes)
        for other, beside in boxes[at + 1 :]
        if _meet(box, beside)
    ]


def _ink(text: Text) -> Rect:
    """Where capitals and figures stand; letters with tails reach a little lower."""
    em = text.size * MM_PER_PT
    return Rect(text.x, text.y - 0.69 * em, text.width, 0.69 * em)


def _meet(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom

"""Where text that is read from right to left stands on the map."""

from __future__ import annotations

import pytest

from journeyeditor.layout.bidi.classes import CONTROLS
from journeyeditor.layout.drawing import Block, Drawing, Path, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Pain
from journeyeditor.model.enums import Content
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.model.project import Project
from tests import samples

HEBREW = "הלקוח מחכה ארוכות לתשובה של Jan (ב 12,50)"
LATIN = "De klant wacht lang op שלום en dan"


def mapped(title: str, stage: str = "s", fonts: Fonts | None = None) -> Drawing:
    """A map with one stage and one card."""
    project = samples.project(
        (Stage(id="s", name=stage, slots=2),),
        [samples.cell("s", samples.touchpoint("a", 0, title))],
    )
    return drawn(project, fonts or Fonts.bundled())


def drawn(project: Project, fonts: Fonts) -> Drawing:
    """The map of a project."""
    return lay_out(project, project.maps[0], CANVAS, fonts, Memo())


def lines_of(drawing: Drawing, ident: str, words: str) -> tuple[list[Text], Block]:
    """The lines of a block that belong to a text, and the block."""
    found = [b for layer in drawing.layers for b, _, _ in walk(layer) if b.id == ident]
    (block,) = found
    shown = [p for p in block.prims if isinstance(p, Text) and len(p.text) > 2]
    return [p for p in shown if CONTROLS.sub("", p.text).strip("…- ") in words], block


def test_hebrew_lines_end_at_one_edge(fonts: Fonts) -> None:
    lines, card = lines_of(mapped(HEBREW, fonts=fonts), "card:a", HEBREW)
    assert len(lines) > 1
    rights = {round(line.x + line.width, 3) for line in lines}
    assert len(rights) == 1
    assert rights.pop() < card.w
    assert len({line.x for line in lines}) > 1


def test_latin_lines_begin_at_one_edge_also_with_hebrew_in_them(fonts: Fonts) -> None:
    lines, _ = lines_of(mapped(LATIN, fonts=fonts), "card:a", LATIN)
    assert len({line.x for line in lines}) == 1


def test_each_paragraph_has_its_own_side(fonts: Fonts) -> None:
    title = "שלום\nDag"
    hebrew, latin = lines_of(mapped(title, fonts=fonts), "card:a", title)[0]
    assert hebrew.x > latin.x


@pytest.mark.parametrize("name", ["שלב ראשון של המסע הארוך מאוד שאינו נגמר לעולם בכלל"])
def test_a_stage_of_two_lines(name: str, fonts: Fonts) -> None:
    lines, stage = lines_of(mapped("x", name, fonts), "stage:s", name)
    assert len(lines) == 2
    assert lines[0].x + lines[0].width == pytest.approx(lines[1].x + lines[1].width)
    assert lines[0].x + lines[0].width < stage.w


@pytest.mark.parametrize("title", [HEBREW, LATIN, "中文字体顾客在等待回复，時間很長"])
def test_text_keeps_clear_of_the_sign_of_a_note(title: str, fonts: Fonts) -> None:
    lane = Lane(
        id="n",
        name="N",
        content=Content.TEXT,
        cells=(samples.cell("s", Pain(id="p", title=title)),),
    )
    base = samples.project((Stage(id="s", name="s", slots=2),))
    journey = evolve(base.maps[0], lanes=(*base.maps[0].lanes, lane))
    drawing = drawn(evolve(base, maps=(journey,)), fonts)
    lines, card = lines_of(drawing, "card:p", title)
    sign = next(p for p in card.prims if isinstance(p, Path))
    assert max(line.x + line.width for line in lines) < sign.x

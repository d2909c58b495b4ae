"""Posters of maps that need less than their paper: what is left over is put to use."""

from __future__ import annotations

import pytest

from journeyeditor.layout.drawing import Block, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import Kind, PosterSetup, Way
from journeyeditor.poster.sheet import Sheet, compose
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load


def template(name: str) -> Project:
    """A Dutch template."""
    return load(resource("templates", f"{name}.nl.journey.json"))


def sheet(name: str, fonts: Fonts, setup: PosterSetup) -> Sheet:
    """Its poster."""
    project = template(name)
    return compose(project, project.maps[0].id, setup, fonts)


def found(made: Sheet) -> dict[str, tuple[Block, Rect]]:
    """Every block with its rectangle on the page."""
    return {
        block.id: (block, Rect(x, y, block.w, block.h))
        for top in made.blocks
        for block, x, y in walk(top)
    }


def sizes(block: Block) -> set[float]:
    """The sizes of its text, in points."""
    return {prim.size for prim in block.prims if isinstance(prim, Text)}


def test_lanes_to_write_in_and_panels_grow_with_the_map(fonts: Fonts) -> None:
    made = sheet("kano", fonts, PosterSetup("A1", Way.LANDSCAPE))
    blocks = found(made)
    assert blocks["parking"][1].h < 0.15 * made.h
    steps, notes = blocks["lane:c1"][1], blocks["lane:t1"][1]
    assert notes.h > 0.45 * steps.h
    assert max(sizes(blocks["finding:0"][0])) == pytest.approx(26 * made.card_pt / 18)


def test_a_bare_map_has_no_legend_and_says_that_there_is_nothing_yet(fonts: Fonts) -> None:
    blocks = found(sheet("blueprint", fonts, PosterSetup("A1")))
    assert "legend:head" not in blocks
    assert blocks["finding:0"][0].text == "–: Hier staat nog niets"


@pytest.mark.parametrize("kind", [Kind.RESULT, Kind.BLANK])
def test_on_upright_paper_the_band_is_as_high_as_what_it_says(kind: Kind, fonts: Fonts) -> None:
    made = sheet("blank", fonts, PosterSetup("A1", Way.PORTRAIT, kind))
    blocks = found(made)
    state, band, place = (blocks[name][1] for name in ("state", "band", "map"))
    assert place.y == pytest.approx(band.bottom)
    assert band.bottom - state.bottom < 25
    texts = {
        text for name, (b, _) in blocks.items() if name.startswith("info:") for text in [b.text]
    }
    assert texts == {"VERSIE, v0.1"}

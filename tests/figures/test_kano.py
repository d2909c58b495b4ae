"""The Kano figure: curves by their formulas, contacts on them by class and fulfilment."""

from __future__ import annotations

from itertools import combinations

import pytest

from journeyeditor.analysis.kano import satisfaction
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.kano import DRAWN, Feature, axes, kano_figure
from journeyeditor.figures.words import DUTCH, ENGLISH
from journeyeditor.layout.drawing import Block, Box, Circle, Path, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.style import VERMILLION
from journeyeditor.model.enums import Kano

SHAPES = {Kano.BASIC: Box, Kano.PERFORMANCE: Circle, Kano.DELIGHTER: Path}


@pytest.fixture(scope="module")
def easel() -> Easel:
    return Easel(Fonts.bundled(), 180, 140, 9)


def placed(figure: Block) -> dict[str, Block]:
    return {child.ref: child for child in figure.children if child.ref}


def test_curves_go_through_the_numbers_of_the_domain(easel: Easel) -> None:
    figure, where = kano_figure([], ENGLISH, easel), axes(ENGLISH, easel, with_tray=False)
    curves = [p for p in figure.children[0].prims if isinstance(p, Path) and len(p.outline) > 9]
    expected = {
        Kano.BASIC: (-1, -0.25, 0),
        Kano.PERFORMANCE: (-1, 0, 1),
        Kano.DELIGHTER: (0, 0.25, 1),
    }
    for kano, curve in zip(DRAWN, curves, strict=True):
        steps = (curve.outline[0], curve.outline[24], curve.outline[48])
        wanted = [where.at(f, v) for f, v in zip((0, 5, 10), expected[kano], strict=True)]
        assert [pytest.approx(step[1:]) for step in steps] == [tuple(point) for point in wanted]
    assert len({curve.pen.dash for curve in curves if curve.pen}) == 3


@pytest.mark.parametrize("kano", DRAWN)
def test_a_contact_stands_on_its_curve_in_the_shape_of_its_class(easel: Easel, kano: Kano) -> None:
    feature = Feature("P1", "1", "Pays", kano, 7.5, failing=kano is Kano.BASIC)
    block = placed(kano_figure([feature], DUTCH, easel))["P1"]
    where = axes(DUTCH, easel, with_tray=False)
    point = where.at(7.5, satisfaction(kano, 7.5) or 0)
    assert (block.x + easel.r, block.y + block.h / 2) == pytest.approx(tuple(point))
    assert where.fulfilment(point.x + 1) == 7.5
    shape = block.prims[0]
    assert isinstance(shape, Box | Circle | Path)
    assert isinstance(shape, SHAPES[kano])
    assert shape.pen is not None
    assert (shape.pen.colour == VERMILLION) == (kano is Kano.BASIC)
    letter, number = (prim.text for prim in block.prims if isinstance(prim, Text))
    assert (letter, number) == (kano.value[0].upper(), "1 !" if kano is Kano.BASIC else "1")
    assert "mate van invulling 7,5" in block.text
    assert block.text.endswith("niet op orde.") == (kano is Kano.BASIC)


def test_contacts_of_one_place_do_not_cover_each_other(easel: Easel) -> None:
    features = [Feature(f"P{n}", str(n), "x", DRAWN[n % 3], 10.0) for n in range(18)]
    figure = kano_figure(features, ENGLISH, easel)
    blocks, area = placed(figure).values(), axes(ENGLISH, easel, with_tray=False).area
    for one, other in combinations(blocks, 2):
        assert not one.rect.overlaps(other.rect)
    assert all(area.y <= block.y and block.y + block.h <= area.bottom for block in blocks)


def test_what_is_not_known_is_no_point_on_a_curve(easel: Easel) -> None:
    features = [Feature(str(n), str(n), "x", Kano.BASIC, None) for n in range(60)]
    blocks = placed(kano_figure(features, ENGLISH, easel, with_tray=True)).values()
    where = axes(ENGLISH, easel, with_tray=True)
    assert len(blocks) == 60
    assert all(where.is_tray(block.y) and block.x + easel.r < easel.w for block in blocks)
    assert not placed(kano_figure(features, ENGLISH, easel))

"""The matrix: every action in its field and apart from the others, however many there are."""

from __future__ import annotations

from itertools import combinations

import pytest

from journeyeditor.figures.easel import Easel
from journeyeditor.figures.matrix import Dot, fields, matrix
from journeyeditor.figures.words import DUTCH, ENGLISH
from journeyeditor.layout.drawing import Block, Circle, Text
from journeyeditor.layout.fonts import Fonts


@pytest.fixture(scope="module")
def easel() -> Easel:
    return Easel(Fonts.bundled(), 150, 120, 9)


def dot(key: str, impact: int | None, effort: int | None) -> Dot:
    return Dot(key, key, f"Action number {key}", impact, effort)


def placed(figure: Block) -> dict[str, Block]:
    return {child.ref: child for child in figure.children if child.ref}


def disc(block: Block) -> Circle:
    return next(prim for prim in block.prims if isinstance(prim, Circle))


def test_each_action_stands_in_its_field_and_quick_wins_are_black(easel: Easel) -> None:
    dots = [dot(f"{i}{e}", i, e) for i in range(1, 6) for e in range(1, 6)]
    found, where = placed(matrix(dots, ENGLISH, easel)), fields(easel, with_tray=False)
    for each in dots:
        assert each.impact is not None
        assert each.effort is not None
        block, field = found[each.key], where.field(each.impact, each.effort)
        centre = disc(block)
        assert field.contains(block.x + centre.x, block.y + centre.y)
        assert block.x + block.w <= field.right
        assert block.y + block.h <= field.bottom
        assert where.at(block.x + centre.x, block.y + centre.y) == (each.impact, each.effort)
        assert (centre.fill == "#111111") == (each.impact >= 3 and each.effort <= 2)
    assert found["41"].text == "41. Action number 41. Quick win: Impact 4, effort 1."


@pytest.mark.parametrize("count", [2, 5, 12])
def test_actions_of_one_field_do_not_cover_each_other(easel: Easel, count: int) -> None:
    dots = [dot(str(n), 2, 3) for n in range(count)]
    blocks = list(placed(matrix(dots, ENGLISH, easel)).values())
    field = fields(easel, with_tray=False).field(2, 3)
    assert len(blocks) == count
    for block in blocks:
        assert field.overlaps(block.rect)
        assert block.y + 2 * easel.r <= field.bottom + 0.01
    for one, other in combinations(blocks, 2):
        assert max(abs(one.x - other.x), abs(one.y - other.y)) >= easel.r


def test_what_is_not_scored_lies_in_the_tray(easel: Easel) -> None:
    found = placed(matrix([dot("a", None, 2), dot("b", 3, 3)], DUTCH, easel, with_tray=True))
    where = fields(easel, with_tray=True)
    assert where.is_tray(found["a"].y)
    assert not where.is_tray(found["b"].y)
    assert disc(found["a"]).pen is not None
    assert disc(found["a"]).pen.dash  # type: ignore[union-attr]
    assert found["a"].text == "a. Action number a. Nog te scoren."


def test_no_word_leaves_the_paper(easel: Easel) -> None:
    figure = matrix([dot("a", 5, 5)], DUTCH, easel, with_tray=True)
    texts = [prim for block in figure.children for prim in block.prims if isinstance(prim, Text)]
    ground = [t for t in texts if t.text in (*DUTCH.quadrants, DUTCH.impact, DUTCH.effort)]
    assert len(ground) == 6
    assert all(t.x >= 0 and t.x + t.width <= easel.w and 0 < t.y < easel.h for t in ground)

"""Two curves over each other: every felt card in its stage and at its height, the unknown not."""

from __future__ import annotations

import pytest

from journeyeditor.figures.easel import Easel
from journeyeditor.figures.overlay import Felt, StageColumn, overlay
from journeyeditor.figures.words import DUTCH
from journeyeditor.layout.drawing import Line
from journeyeditor.layout.fonts import Fonts


def felt(key: str, v: float | None) -> Felt:
    return Felt(key, key[1:], "Belt", v)


def test_cards_stand_in_their_stage_and_the_unknown_are_passed() -> None:
    easel = Easel(Fonts.bundled(), 160, 90, 9)
    columns = [
        StageColumn("Kopen", (felt("a1", 1.0), felt("a2", None)), (felt("b1", 2.0),)),
        StageColumn("Wachten", (felt("a3", -1.5),), ()),
        StageColumn("Nieuw", (), (felt("b2", -2.0), felt("b3", 0.0))),
    ]
    figure = overlay(columns, DUTCH, easel)
    points = {child.ref: child.rect.centre for child in figure.children if child.ref}
    assert set(points) == {"a1", "a3", "b1", "b2", "b3"}
    assert points["b1"].y < points["a1"].y < points["b3"].y < points["a3"].y < points["b2"].y
    assert points["a1"].x < points["b1"].x < points["a3"].x < points["b2"].x < points["b3"].x
    lines = [prim for prim in figure.children[1].prims if isinstance(prim, Line)]
    passed, hoped, last = lines
    assert (passed.x1, passed.y1) == pytest.approx(tuple(points["a1"]))
    assert passed.pen.width < hoped.pen.width  # over the card that nobody felt
    assert hoped.pen == last.pen
    texts = {child.ref: child.text for child in figure.children if child.ref}
    assert texts["a3"] == "huidige situatie: 3 Belt, −1,5."
    assert overlay([], DUTCH, easel).children

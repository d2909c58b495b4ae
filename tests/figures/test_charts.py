"""The charts of the report: what they say keeps apart, and they never leave their ground."""

from __future__ import annotations

import pytest

from journeyeditor.figures.charts import chart
from journeyeditor.figures.easel import Easel
from journeyeditor.layout.drawing import Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.telling.report.entry import Curve, CurvePoint

EASEL = Easel(Fonts.bundled(), 174.0, 0.0, 9.0)


def curve(*values: float | None, peak: int) -> Curve:
    """A curve over the first and the third stage; nothing is felt in the second."""
    points = [
        CurvePoint(v, None, None, f"c{at}", "s1" if at < len(values) / 2 else "s3")
        for at, v in enumerate(values)
    ]
    words = ("Peak +1.7", "End +0.9")
    return Curve(tuple(points), peak, len(values) - 1, False, *words, ("s1", "s2", "s3"))


@pytest.mark.parametrize("values", [(0.2, -1.0, 1.7, 0.9), (0.2, 1.7, None, -0.9), (-1.7, -1.6)])
def test_peak_and_end_have_their_words_beside_each_other(values: tuple[float | None, ...]) -> None:
    felt = [abs(v or 0.0) for v in values]
    before = (0.0,) * 14
    block = chart(curve(*before, *values, peak=14 + felt.index(max(felt))), EASEL)
    said = [prim for prim in block.prims if isinstance(prim, Text) and " " in prim.text]
    one, other = said
    apart = one.x + one.width < other.x or other.x + other.width < one.x
    assert apart or abs(one.y - other.y) >= EASEL.em
    assert all(text.x >= 0 and text.x + text.width <= block.w + 0.01 for text in said)


def test_stages_are_numbered_under_the_curve() -> None:
    block = chart(curve(0.2, 1.7, 0.4, 0.9, peak=1), EASEL)
    texts = {prim.text: prim for prim in block.prims if isinstance(prim, Text)}
    assert texts["1"].x < texts["3"].x
    assert "2" not in texts
    assert {"+2", "0", "−2"} <= set(texts)
    assert max(text.y for text in texts.values()) <= block.h

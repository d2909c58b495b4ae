"""Several curves in one lane: told apart by line, marker, hue and name; one alone stays plain."""

from __future__ import annotations

import pytest

from journeyeditor.edits.curves import add_curve, set_feeling
from journeyeditor.edits.lists import add_item
from journeyeditor.layout.curve_look import PLAIN
from journeyeditor.layout.drawing import Block, Drawing, Path, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS, INK
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import CurveKind, Language
from journeyeditor.model.journey import EmotionCurve, Stage
from journeyeditor.model.project import Persona, Project
from tests import samples
from tests.dump import dump


def project(*curves: EmotionCurve, v: float = 1.0) -> Project:
    """Three customer cards, two personas, and these curves with a feeling everywhere."""
    cards = [samples.touchpoint(name, slot) for slot, name in enumerate("abc")]
    made = samples.project([Stage(id="s", name="S", slots=3)], [samples.cell("s", *cards)])
    for key, name in (("p", "Anna"), ("q", "Bram")):
        made = add_item(made, "personas", Persona(id=key, name=name))
    for curve in curves:
        made = add_curve(made, "m", curve)
        for card in cards:
            made = set_feeling(made, "m", curve.id, card.id, v)
    return made


def curve(curve_id: str, persona: str, **fields: object) -> EmotionCurve:
    return EmotionCurve.model_validate(
        {"id": curve_id, "lane_id": "e", "persona_id": persona, **fields}
    )


def draw(made: Project, fonts: Fonts, memo: Memo | None = None) -> Drawing:
    return lay_out(made, made.maps[0], CANVAS, fonts, memo or Memo())


def block(drawing: Drawing, block_id: str) -> Block:
    found = find_block(drawing, block_id)
    assert found is not None, block_id
    return found[0]


def hues(drawn: Block) -> set[str]:
    """The colours of the lines of a curve and of the markers at its points."""
    pens = [p.pen for b, _, _ in walk(drawn) for p in b.prims if isinstance(p, Path)]
    return {pen.colour for pen in pens if pen is not None} - {"#FFFFFF"}


def dashes(drawn: Block) -> set[tuple[float, ...]]:
    """The dash patterns of the lines of a curve."""
    pens = [prim.pen for prim in drawn.prims if isinstance(prim, Path)]
    return {pen.dash for pen in pens if pen is not None}


def names(drawn: Block) -> list[Text]:
    return [prim for prim in drawn.prims if isinstance(prim, Text)]


def test_a_curve_alone_has_no_name_and_is_ink(fonts: Fonts) -> None:
    drawn = block(draw(project(curve("k", "p")), fonts), "curve:k")
    assert names(drawn) == []
    assert hues(drawn) == {INK}
    assert PLAIN.marker is None


def test_several_have_each_a_hue_a_dash_and_a_name(fonts: Fonts) -> None:
    drawing = draw(project(curve("k", "p"), curve("l", "q")), fonts)
    first, other = block(drawing, "curve:k"), block(drawing, "curve:l")
    assert hues(first) == {INK}
    assert hues(other).isdisjoint(hues(first))
    assert dashes(first) != dashes(other)
    assert [text.text for text in (*names(first), *names(other))] == ["Anna", "Bram"]


def test_names_do_not_lie_over_each_other_and_stay_left_of_the_line(fonts: Fonts) -> None:
    drawing = draw(project(curve("k", "p"), curve("l", "q")), fonts)
    one, other = (names(block(drawing, f"curve:{key}"))[0] for key in "kl")
    assert abs(one.y - other.y) > 5
    start = block(drawing, "point:k:a")
    assert one.x + one.width < start.x + start.w / 2
    assert one.x > 0


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"persona_id": "q"}, ["Anna", "Bram"]),
        ({"kind": CurveKind.TARGET}, ["estimated", "target"]),
        ({}, ["Anna, estimated", "Anna, estimated"]),
        ({"name": "At home"}, ["Anna, estimated", "At home"]),
    ],
)
def test_names_are_as_short_as_tells_them_apart(
    fonts: Fonts, other: dict[str, object], expected: list[str]
) -> None:
    made = project(curve("k", "p"), curve("l", str(other.pop("persona_id", "p")), **other))
    drawing = draw(evolve(made, language=Language.EN), fonts)
    found = [names(block(drawing, f"curve:{key}"))[0].text for key in "kl"]
    assert [name.rstrip("…") for name in found] == [
        full[: len(name.rstrip("…"))] for full, name in zip(expected, found, strict=True)
    ]


def test_the_memo_notices_that_a_curve_is_no_longer_alone(fonts: Fonts) -> None:
    memo = Memo()
    both = project(curve("k", "p"), curve("l", "q"))
    draw(project(curve("k", "p")), fonts, memo)
    assert dump(draw(both, fonts, memo)) == dump(draw(both, fonts))

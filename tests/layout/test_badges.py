"""The row of signs on a card: the Kano class and how far it is fulfilled."""

from __future__ import annotations

from typing import Any

import pytest

from journeyeditor.layout.drawing import Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.enums import Kano, MomentOfTruth
from journeyeditor.model.journey import Stage
from tests import samples


def _texts(fonts: Fonts, **fields: Any) -> list[Text]:
    """What is written on a touchpoint."""
    cell = samples.cell("s", samples.touchpoint("a", **fields))
    project = samples.project((Stage(id="s", name="S"),), customer=(cell,))
    found = find_block(lay_out(project, project.maps[0], CANVAS, fonts, Memo()), "card:a")
    assert found is not None
    return [prim for prim in found[0].prims if isinstance(prim, Text)]


@pytest.mark.parametrize(
    ("kano", "fulfilment", "behind"),
    [
        (Kano.BASIC, 10.0, "10"),
        (Kano.PERFORMANCE, 6.5, "6,5"),
        (Kano.DELIGHTER, 0.0, "0"),
        (Kano.BASIC, 7.0, "7!"),
    ],
)
def test_fulfilment_stands_behind_the_class(
    kano: Kano, fulfilment: float, behind: str, fonts: Fonts
) -> None:
    found = _texts(fonts, kano=kano, fulfilment=fulfilment)
    words = [text.text for text in found]
    at = words.index(behind)
    assert words[at - 1] in "BPD"
    assert found[at - 1].x + found[at - 1].width < found[at].x


def test_without_a_class_it_is_not_shown(fonts: Fonts) -> None:
    assert "8" not in [text.text for text in _texts(fonts, fulfilment=8.0)]


def test_on_a_full_row_the_class_goes_with_its_number(fonts: Fonts) -> None:
    mots = tuple(MomentOfTruth)[:4]
    words = [text.text for text in _texts(fonts, kano=Kano.BASIC, fulfilment=10.0, mot=mots)]
    assert not {"B", "10"} & set(words)

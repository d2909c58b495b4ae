"""Whose picture stands beside which feelings."""

from __future__ import annotations

import pytest

from journeyeditor.layout.drawing import Image
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Actor
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Persona, Project
from tests import samples

ONE, OTHER = (f"data:image/png;base64,{letters}" for letters in ("AAAA", "BBBB"))


def project(**fields: object) -> Project:
    """A map of Sanne, of whom there is a picture."""
    made = samples.project([Stage(id="s", name="Choosing")])
    sanne = Persona.model_validate({"id": "p", "name": "Sanne", "image": ONE, **fields})
    return evolve(made, maps=(evolve(made.maps[0], persona_id="p"),), personas=(sanne,))


def pictures(made: Project, fonts: Fonts, memo: Memo) -> list[Image]:
    """The pictures in the column of the lanes' names."""
    names = lay_out(made, made.maps[0], CANVAS, fonts, memo).names
    return [prim for block in names.children for prim in block.prims if isinstance(prim, Image)]


def test_the_persona_looks_at_the_curve(fonts: Fonts) -> None:
    memo = Memo()
    (picture,) = pictures(project(), fonts, memo)
    assert (picture.w, picture.h, picture.crop, picture.data) == (
        picture.h,
        picture.w,
        True,
        bytes(3),
    )
    (again,) = pictures(project(name="Noor"), fonts, memo)
    assert again.data is picture.data
    (other,) = pictures(project(image=OTHER), fonts, memo)
    assert other.data != picture.data


@pytest.mark.parametrize("fields", [{"image": ""}, {"kind": Actor.EMPLOYEE}])
def test_no_picture_of_nobody_or_of_somebody_else(fields: dict[str, object], fonts: Fonts) -> None:
    assert pictures(project(**fields), fonts, Memo()) == []

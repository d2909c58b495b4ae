"""The map as the presenter shows it: laid out once, its curves apart so that they can be revealed.

Knows no Qt.
"""

from __future__ import annotations

from dataclasses import replace

from journeyeditor.canvas.scene import Scene
from journeyeditor.layout.drawing import Block, Drawing, Role
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.session import Session

SHOWN = replace(CANVAS, emotion_h=86.0, printing=True)
"""As the editor draws it, without what is no business of an audience (hidden lanes, hints), and
with lower emotion lanes, so that the employees come into view."""


class ShowScene(Scene):
    """A map that stays as it is. Its `curves` belong in the body, but `shown` is without them."""

    curves: tuple[Block, ...] = ()

    def __init__(
        self, session: Session, fonts: Fonts, map_id: Id, hidden: tuple[MapMark, ...] = ()
    ) -> None:
        self._look = replace(SHOWN, hidden=hidden)
        super().__init__(session, fonts, pinned=map_id)

    def _lay_out(self, project: Project) -> Drawing:
        journey = find_map(project, self._map_id)
        drawing = lay_out(project, journey, self._look, self.fonts, Memo())
        curves, rest = parted(drawing.body)
        self.curves = curves
        return replace(drawing, body=rest)


def parted(body: Block) -> tuple[tuple[Block, ...], Block]:
    """The curves of a map, and its body without them."""
    curves = tuple(child for child in body.children if child.role is Role.CURVE)
    rest = tuple(child for child in body.children if child.role is not Role.CURVE)
    place = (body.x, body.y, body.w, body.h)
    return curves, Block(body.id, body.role, *place, body.prims, rest, overhang=body.overhang)

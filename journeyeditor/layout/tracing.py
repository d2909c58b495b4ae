"""Glyphs as outlines: for boxes, for faces that must not be embedded. Knows no text."""

from __future__ import annotations

import uharfbuzz as hb

from journeyeditor.layout.drawing import Outline, Step
from journeyeditor.layout.fontface import FontFace


class _Tracer:
    """Takes the steps of a pen that draws up, and gives them as an outline that runs down."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._at = (0.0, 0.0)

    def move(self, x: float, y: float, _data: object) -> None:
        self.steps.append(("M", x, -y))
        self._at = (x, y)

    def line(self, x: float, y: float, _data: object) -> None:
        self.steps.append(("L", x, -y))
        self._at = (x, y)

    def quadratic(self, cx: float, cy: float, x: float, y: float, data: object) -> None:
        """As a cubic curve: its handles lie two thirds of the way to the one there is."""
        px, py = self._at
        first = px + (cx - px) * 2 / 3, py + (cy - py) * 2 / 3
        second = x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3
        self.cubic(*first, *second, x, y, data)

    def cubic(
        self, ax: float, ay: float, bx: float, by: float, x: float, y: float, _data: object
    ) -> None:
        self.steps.append(("C", ax, -ay, bx, -by, x, -y))
        self._at = (x, y)

    def close(self, _data: object) -> None:
        self.steps.append(("Z",))


def trace(face: FontFace, gid: int) -> Outline:
    """The outline of a glyph in font units from its origin, y down; empty for a blank one."""
    tracer, pen = _Tracer(), hb.DrawFuncs()
    pen.set_move_to_func(tracer.move)
    pen.set_line_to_func(tracer.line)
    pen.set_quadratic_to_func(tracer.quadratic)
    pen.set_cubic_to_func(tracer.cubic)
    pen.set_close_path_func(tracer.close)
    face.hb_font.draw_glyph(gid, pen, None)
    return tuple(tracer.steps)

"""What a photo of a lane on the wall is cut and matched by: marks at its corners and its number.

Pure layout, in mm of the map.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.fitted import BandDrawing, Fitted
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.grid import LaneSpan
from journeyeditor.layout.style import INK, SOFT
from journeyeditor.poster.desk import Desk

CORNER = 4.0
"""How long the marks are, in mm: cameras look for them."""

INSIDE = 1.0
"""How far inside the lane they stand."""

HIGH = 1.1
"""The type of a number, in parts of the room above cards: digits take three quarters of that."""


def lane_marks(desk: Desk, band: BandDrawing) -> Iterator[Block]:
    """The marks of all lanes of a band, if the poster is to have any."""
    if desk.setup.marks_lanes:
        for span in band.drawing.grid.lanes:
            yield _corners(desk, band, span)


def over_bands(
    desk: Desk, fitted: Fitted, over: Sequence[Sequence[Block]]
) -> tuple[tuple[Block, ...], ...]:
    """What lies on each band, with the marks below it."""
    return tuple(
        (*lane_marks(desk, band), *(over[at] if over else ()))
        for at, band in enumerate(fitted.bands)
    )


def _corners(desk: Desk, band: BandDrawing, span: LaneSpan) -> Block:
    drawing = band.drawing
    left, right = drawing.names_w + INSIDE, drawing.grid.stages[-1].right - INSIDE
    top, bottom = span.y + INSIDE, span.bottom - INSIDE
    pen = Pen(INK, 0.5, (), False)
    prims: list[Prim] = []
    for x, dx in ((left, CORNER), (right, -CORNER)):
        for y, dy in ((top, CORNER), (bottom, -CORNER)):
            prims += [Line(x, y, x + dx, y, pen), Line(x, y, x, y + dy, pen)]
    prims.append(_number(desk, band, span, right - CORNER - INSIDE))
    return Block(f"corners:{span.id}", Role.HINT, 0, 0, 0, 0, tuple(prims), overhang=1e4)


def _number(desk: Desk, band: BandDrawing, span: LaneSpan, right: float) -> Prim:
    """The number of the lane at its far end, above all cards: at the near end it has its name."""
    ids = [lane.id for lane in desk.subject.journey.lanes]
    size = min(desk.measures.label_pt, band.style.lane_pad * HIGH / MM_PER_PT)
    words = str(ids.index(span.id) + 1)
    return desk.ctx.text(right, span.y + band.style.lane_pad, words, size, Face.BOLD, SOFT, "end")

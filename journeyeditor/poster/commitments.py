"""Lines on which people write what they will do: 12 mm apart, so that a marker has room.

Pure layout; coordinates in mm from the upper left corner of the block.
"""

from __future__ import annotations

from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.style import LINE, SOFT
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.type import Hand, set_lines

APART = 12.0
"""Between two lines, in mm on every paper."""

ROWS = 3
COLUMN = 380.0
"""How wide a line is at most, in mm: as many stand beside each other as fit."""


def commitments(desk: Desk) -> Block:
    """A heading and the lines, over the whole width."""
    ctx, words, w = desk.ctx, desk.words, desk.w
    title = Hand(desk.measures.head_pt, Face.BOLD)
    head = set_lines(ctx, words.commitments, title, 0, 0, w, 1)
    x = ctx.fonts.width(words.commitments, title.face, title.size) + 4.0 * desk.unit
    small = Hand(desk.measures.label_pt, colour=SOFT)
    hint = set_lines(ctx, words.commitments_hint, small, x, head.h - small.line * 1.1, w - x, 1)
    across, gap = max(1, round(w / COLUMN)), 10.0 * desk.unit
    line_w = (w - gap * (across - 1)) / across
    pen = Pen(LINE, 0.5 * desk.unit, (), False)
    prims: list[Prim] = [*head.prims, *hint.prims]
    for column in range(across):
        left = column * (line_w + gap)
        for row in range(1, ROWS + 1):
            y = head.h + row * APART
            prims.append(Line(left, y, left + line_w, y, pen))
    h = head.h + ROWS * APART + 2.0 * desk.unit
    text = f"{words.commitments}: {words.commitments_hint}"
    return Block("commitments", Role.NOTE, 0, 0, w, h, tuple(prims), text=text)

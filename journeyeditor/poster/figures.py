"""What a comparison says in figures: how it is, how it should become, and the difference.

Pure layout; coordinates in mm from the upper left corner of the panel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.layout.style import LINE, SOFT
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.type import Hand, set_lines
from journeyeditor.telling.differences import Figure

ROW = 1.55
"""Height of a row, in lines of findings."""

COLUMNS = (0.17, 0.17, 0.22)
"""Parts of the panel for the values and the difference."""


def figures(desk: Desk, w: float, _most_h: float, *, rows: Sequence[Figure]) -> Block:
    """The panel, `w` mm wide. All of its rows: there are only a few."""
    head = _head(desk, w)
    h = ROW * Hand(desk.measures.finding_pt).line
    children = [head]
    y = head.h + 1.0 * desk.unit
    for index, row in enumerate(rows):
        children.append(_row(desk, row, index, w, y))
        y += h
    return Block("figures", Role.TITLE, 0, 0, w, y, (), tuple(children))


def _head(desk: Desk, w: float) -> Block:
    """The heading, and small heads over the columns."""
    measures, ctx, words = desk.measures, desk.ctx, desk.words
    room = w * (1 - sum(COLUMNS))
    title = set_lines(ctx, words.figures, Hand(measures.head_pt, Face.BOLD), 0, 0, room, 1)
    base = measures.head_pt * MM_PER_PT
    prims = [*title.prims]
    for name, right in zip(words.figure_heads, _rights(w), strict=True):
        prims.append(
            ctx.text(right, base, name, measures.label_pt, Face.REGULAR, SOFT, anchor="end")
        )
    return Block("figures:head", Role.TITLE, 0, 0, w, title.h, tuple(prims), text=words.figures)


def _rights(w: float) -> tuple[float, float, float]:
    """Where the columns end."""
    _, after, change = COLUMNS
    return w * (1 - after - change), w * (1 - change), w


def _label(desk: Desk, label: str, h: float, room: float) -> Iterator[Prim]:
    """On one line, or smaller on two; in the middle of a row `h` mm high."""
    ctx, size, lines = desk.ctx, desk.measures.finding_pt, [label]
    if ctx.fonts.width(label, Face.REGULAR, size) > room:
        size = desk.measures.body_pt
        lines = [*break_lines(ctx.fonts, label, Face.REGULAR, size, room, 2)]
    step = size * MM_PER_PT * 1.1
    first = (h - step * (len(lines) - 1)) / 2 + size * MM_PER_PT * 0.35
    for index, line in enumerate(lines):
        yield ctx.text(0, first + index * step, line, size)


def _row(desk: Desk, row: Figure, index: int, w: float, y: float) -> Block:
    measures, ctx, u = desk.measures, desk.ctx, desk.unit
    size = measures.finding_pt
    h = ROW * Hand(size).line
    base = h / 2 + size * MM_PER_PT * 0.35
    prims: list[Prim] = [*_label(desk, row.label, h, w * (1 - sum(COLUMNS)) - 2.0 * u)]
    faces = (Face.REGULAR, Face.REGULAR, Face.BOLD)
    values = (row.before, row.after, row.change)
    for value, face, right in zip(values, faces, _rights(w), strict=True):
        prims.append(ctx.text(right, base, value, size, face, anchor="end"))
    prims.append(Line(0, h, w, h, Pen(LINE, 0.3 * u, (), False)))
    heads = desk.words.figure_heads
    said = ", ".join(f"{head} {value}" for head, value in zip(heads, values, strict=True))
    text = f"{row.label}: {said}"
    return Block(f"figure:{index}", Role.TITLE, 0, y, w, h, tuple(prims), text=text)

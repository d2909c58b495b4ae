"""The marks of the peak-end rule on a curve: a second ring and a plate, a square and a plate."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Circle, Face, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT, Point, Rect
from journeyeditor.layout.grid import Scale
from journeyeditor.layout.handles import Handle
from journeyeditor.layout.monotone import height_at
from journeyeditor.layout.style import INK, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.feelings import end_index, peak_index


def peak_and_end(
    ctx: Context, curve_id: Id, rect: Rect, scale: Scale, known: Sequence[Handle]
) -> list[Block]:
    """The marks of one curve, in the coordinates of its lane. Two points at least."""
    values = [handle.point.v for handle in known if handle.point is not None]
    peak, end = peak_index(values), end_index(values)
    if peak is None or end is None or len(values) < 2:
        return []
    line = [Point(handle.x, scale.y(v)) for handle, v in zip(known, values, strict=True)]
    taken: list[Rect] = []
    words, number = ctx.words, ctx.words.number
    if peak == end:
        text = f"{words.peak_end} {number(values[peak], plus=True)}"
        if not 0.0 <= line[peak].x <= rect.w:
            return []
        return [_mark(ctx, f"peak:{curve_id}", line, peak, text, rect, taken, True, True)]
    marks = [(peak, f"{words.peak} {number(values[peak], plus=True)}", f"peak:{curve_id}", True)]
    marks.append((end, f"{words.end} {number(values[end], plus=True)}", f"end:{curve_id}", False))
    blocks: list[Block] = []
    for index, text, name, is_peak in marks:
        if not 0.0 <= line[index].x <= rect.w:  # in another band of the poster
            continue
        blocks.append(_mark(ctx, name, line, index, text, rect, taken, is_peak, not is_peak))
    return blocks


def _around(point: Point, r: float) -> Rect:
    return Rect(point.x - r, point.y - r, 2 * r, 2 * r)


def _mark(
    ctx: Context,
    name: str,
    line: Sequence[Point],
    index: int,
    text: str,
    rect: Rect,
    taken: list[Rect],
    ring: bool,
    square: bool,
) -> Block:
    style = ctx.style
    u, at, r = style.unit, line[index], style.face_r
    size = style.meta_pt * 1.1
    label = ctx.text(0, 0, text, size, Face.BOLD, WHITE)
    w, h = label.width + 6 * u, size * MM_PER_PT * 1.42
    reach = w + r + 6.0 * u
    near = [_around(point, r) for point in line if abs(point.x - at.x) < reach]
    plate = _place(at, line, Rect(0, 0, rect.w, rect.h), w, h, r + 4.0 * u, [*near, *taken])
    taken.append(plate)
    half = r + 3.0 * u
    area = Rect(at.x - half, at.y - half, 2 * half, 2 * half).united(plate)
    cx, cy = at.x - area.x, at.y - area.y
    x, y = plate.x - area.x, plate.y - area.y
    prims: list[Prim] = []
    if ring:
        prims.append(Circle(cx, cy, r + 1.7 * u, None, Pen(INK, 1.0 * u)))
    if square:
        half = r + (1.9 if not ring else 3.2) * u
        pen = Pen(INK, 1.0 * u)
        prims.append(Box(cx - half, cy - half, 2 * half, 2 * half, None, pen, 0.8 * u))
    prims.append(Box(x, y, w, h, INK, None, 1.0 * u))
    prims.append(ctx.text(x + 3 * u, y + h * 0.735, text, size, Face.BOLD, WHITE))
    return Block(name, Role.CURVE, area.x, area.y, area.w, area.h, tuple(prims), text=text)


def _place(
    at: Point,
    line: Sequence[Point],
    lane: Rect,
    w: float,
    h: float,
    off: float,
    taken: Sequence[Rect],
) -> Rect:
    """Where the plate goes: beside, below or above the face, clear of faces and of the line."""
    beside = Rect(at.x + off, at.y - h / 2, w, h)
    left = Rect(at.x - off - w, at.y - h / 2, w, h)
    below = Rect(at.x - w / 2, at.y + off, w, h)
    above = Rect(at.x - w / 2, at.y - off - h, w, h)
    tail = Rect(at.x + off * 0.6 - w, at.y + off, w, h)
    head = Rect(at.x + off * 0.6 - w, at.y - off - h, w, h)
    low = at.y > lane.h / 2
    order = [beside, below, tail, above, head, left]
    if not low:
        order = [beside, above, head, below, tail, left]
    free = [
        box
        for box in order
        if box.x >= 0
        and box.right <= lane.w
        and box.y >= 0
        and box.bottom <= lane.h
        and not any(box.overlaps(other) for other in taken)
    ]
    clear = [box for box in free if not _crosses(line, box)]
    return (clear or free or [_inside(below if low else above, lane)])[0]


def _crosses(line: Sequence[Point], box: Rect) -> bool:
    """Whether the line runs through the box, looked at in nine places."""
    for i in range(9):
        y = height_at(line, box.x + box.w * i / 8)
        if y is not None and box.y - 1.0 < y < box.bottom + 1.0:
            return True
    return False


def _inside(box: Rect, lane: Rect) -> Rect:
    x = max(0.0, min(box.x, lane.w - box.w))
    y = max(0.0, min(box.y, lane.h - box.h))
    return Rect(x, y, box.w, box.h)

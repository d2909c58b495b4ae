"""The matrix of impact and effort: each action a numbered disc in its field, quick wins black.

Effort grows to the right and impact upwards, both from 1 to 5. Actions that share a field stand
under each other with their titles, or side by side without when there are too many of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.analysis.actions import HIGH, Quadrant, quadrant
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.words import FigureWords
from journeyeditor.layout.drawing import Block, Box, Circle, Face, Line, Pen, Prim, Prims, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import HAIR, HEADER, INK, SOFT, WHITE
from journeyeditor.model.base import Id

MARKS = 5
"""Impact and effort go from 1 to this."""

_NAMED_ROWS, _NAMED_COLUMNS = (HIGH - 1, MARKS), (HIGH - 1, MARKS)
"""The fields in whose first line the name of a quarter stands, by impact and by effort."""

MOST_LINES = 3
"""Lines of a title in the matrix."""


class Dot(NamedTuple):
    """An action: its place in the order ("" before it has one), and its marks if it is scored."""

    key: Id
    number: str
    title: str
    impact: int | None
    effort: int | None


class Fields(NamedTuple):
    """Where the fields lie: the area of all 25, and the tray for what is not scored, in mm."""

    area: Rect
    tray: Rect | None

    def field(self, impact: int, effort: int) -> Rect:
        """One field."""
        w, h = self.area.w / MARKS, self.area.h / MARKS
        return Rect(self.area.x + (effort - 1) * w, self.area.bottom - impact * h, w, h)

    def at(self, x: float, y: float) -> tuple[int, int]:
        """The impact and effort of the field nearest to a place."""
        column = int((x - self.area.x) / self.area.w * MARKS) + 1
        row = int((self.area.bottom - y) / self.area.h * MARKS) + 1
        return min(max(row, 1), MARKS), min(max(column, 1), MARKS)

    def is_tray(self, y: float) -> bool:
        """Whether what is held at this height is over the tray."""
        return self.tray is not None and y >= self.tray.y


def fields(easel: Easel, with_tray: bool) -> Fields:
    """The places of a matrix; a tray has room for two lines of each title."""
    em, line = easel.em, easel.line
    left, top, below = em * 1.5, em * 1.6, line * 2.2
    tray_h = line * 3.6 if with_tray else 0.0
    area = Rect(left, top, easel.w - left - em * 0.4, easel.h - top - below - tray_h)
    tray = Rect(0, easel.h - tray_h, easel.w, tray_h) if with_tray else None
    return Fields(area, tray)


def matrix(dots: Sequence[Dot], words: FigureWords, easel: Easel, with_tray: bool = False) -> Block:
    """The figure. A dot's block has the id `dot:<key>` and the key as its `ref`."""
    where = fields(easel, with_tray)
    groups: dict[tuple[int, int], list[Dot]] = {}
    loose: list[Dot] = []
    for dot in dots:
        if dot.impact and dot.effort:
            groups.setdefault((dot.impact, dot.effort), []).append(dot)
        else:
            loose.append(dot)
    placed: list[Block] = []
    for (impact, effort), group in groups.items():
        head = easel.em * (1.5 if impact in _NAMED_ROWS and effort in _NAMED_COLUMNS else 0.3)
        placed += _in_field(group, where.field(impact, effort), head, words, easel)
    ground = [_ground(words, easel, where)]
    if where.tray is not None:
        ground.append(_tray(where.tray, words, easel))
        placed += _in_tray(loose, where.tray, words, easel)
    order = {dot.key: at for at, dot in enumerate(dots)}
    placed.sort(key=lambda block: order[block.ref])
    children = (*ground, *placed)
    return Block("matrix", Role.NOTE, 0, 0, easel.w, easel.h, (), children, text=words.matrix)


# -- the ground ---------------------------------------------------------------------------------


def _ground(words: FigureWords, easel: Easel, where: Fields) -> Block:
    area = where.area
    prims: list[Prim] = []
    for quarter, rect in _quarters(where):
        fill = HEADER if quarter is Quadrant.QUICK_WIN else WHITE
        prims.append(Box(rect.x, rect.y, rect.w, rect.h, fill))
    prims += _lines(easel, where)
    for quarter, rect in _quarters(where):
        name = words.quadrants[quarter]
        x, y = rect.right - easel.em * 0.4, rect.y + easel.em * 1.05
        prims.append(easel.text(x, y, name, Face.BOLD, SOFT, "end"))
    prims += _scales(words, easel, area)
    return Block("matrix:ground", Role.BAND, 0, 0, easel.w, easel.h, tuple(prims))


def _quarters(where: Fields) -> tuple[tuple[Quadrant, Rect], ...]:
    """The quarters with their rectangles."""
    area, low = where.area, HIGH - 1
    w, h = area.w / MARKS, area.h / MARKS
    x, y = area.x + low * w, area.bottom - low * h
    up, down = area.h - low * h, low * h
    return (
        (Quadrant.QUICK_WIN, Rect(area.x, area.y, low * w, up)),
        (Quadrant.LONG_TERM, Rect(x, area.y, area.w - low * w, up)),
        (Quadrant.IN_BETWEEN, Rect(area.x, y, low * w, down)),
        (Quadrant.LEAVE, Rect(x, y, area.w - low * w, down)),
    )


def _lines(easel: Easel, where: Fields) -> Prims:
    """Thin lines between the fields, strong ones round them and between the quarters."""
    area, w, h = where.area, where.area.w / MARKS, where.area.h / MARKS
    thin, strong = Pen(HAIR, easel.stroke * 0.6), Pen(INK, easel.stroke)
    found: list[tuple[bool, Line]] = []
    for step in range(MARKS + 1):
        pen = strong if step in (0, HIGH - 1, MARKS) else thin
        x, y = area.x + step * w, area.bottom - step * h
        found.append((pen is strong, Line(x, area.y, x, area.bottom, pen)))
        found.append((pen is strong, Line(area.x, y, area.right, y, pen)))
    return tuple(line for _, line in sorted(found, key=lambda each: each[0]))


def _scales(words: FigureWords, easel: Easel, area: Rect) -> Prims:
    """The marks along both sides, and what they are of."""
    em, w, h = easel.em, area.w / MARKS, area.h / MARKS
    prims: list[Prim] = []
    for mark in range(1, MARKS + 1):
        x, y = area.x + (mark - 0.5) * w, area.bottom - (mark - 0.5) * h
        prims.append(easel.text(x, area.bottom + em * 1.15, str(mark), anchor="middle"))
        prims.append(easel.text(area.x - em * 0.5, y + em * 0.35, str(mark), anchor="end"))
    below = area.bottom + em * 2.3
    prims += easel.axis(area.x, area.right, below, words.low, words.effort, words.high)
    prims.append(easel.text(0, area.y - em * 0.5, words.impact, Face.BOLD))
    return tuple(prims)


# -- the actions --------------------------------------------------------------------------------


def _in_field(
    group: Sequence[Dot], field: Rect, head: float, words: FigureWords, easel: Easel
) -> list[Block]:
    """The actions of a field, under its head: with their titles, or packed without them."""
    r, pad = easel.r, easel.em * 0.35
    row = 2 * r + easel.em * 0.25
    top = field.y + head
    room = field.bottom - top - pad
    if len(group) * row <= room and field.w > 6 * r:
        each = min(room / len(group), easel.line * MOST_LINES + easel.em * 0.2)
        lines = max(1, int(each / easel.line))
        x, w = field.x + pad, field.w - 2 * pad
        return [
            _dot(dot, Rect(x, top + at * each, w, each), lines, words, easel)
            for at, dot in enumerate(group)
        ]
    return _packed(group, Rect(field.x + pad, top, field.w - 2 * pad, room), words, easel)


def _packed(group: Sequence[Dot], area: Rect, words: FigureWords, easel: Easel) -> list[Block]:
    """Discs alone, side by side; closer together when even these are too many."""
    d = 2 * easel.r
    columns = max(1, int(area.w / (d * 1.15)))
    rows = -(-len(group) // columns)
    step_x = (area.w - d) / max(1, columns - 1) if columns > 1 else 0.0
    step_y = min(d * 1.15, (area.h - d) / max(1, rows - 1)) if rows > 1 else 0.0
    step_x = min(d * 1.15, step_x)
    return [
        _dot(
            dot,
            Rect(area.x + at % columns * step_x, area.y + at // columns * step_y, d, d),
            0,
            words,
            easel,
        )
        for at, dot in enumerate(group)
    ]


def _tray(tray: Rect, words: FigureWords, easel: Easel) -> Block:
    rule = Line(tray.x, tray.y, tray.right, tray.y, Pen(HAIR, easel.stroke * 0.6))
    head = easel.text(tray.x, tray.y + easel.em * 1.3, words.unscored, Face.BOLD, SOFT)
    return Block("matrix:tray", Role.BAND, 0, 0, easel.w, easel.h, (rule, head))


def _in_tray(dots: Sequence[Dot], tray: Rect, words: FigureWords, easel: Easel) -> list[Block]:
    """The actions without marks, side by side under the matrix."""
    em = easel.em
    w = min(em * 14, tray.w / max(1, len(dots)))
    y, h = tray.y + em * 2.0, easel.line * 2
    lines = 2 if w > 6 * easel.r else 0
    return [
        _dot(dot, Rect(tray.x + at * w, y, w - em * 0.3, h), lines, words, easel)
        for at, dot in enumerate(dots)
    ]


def _dot(dot: Dot, place: Rect, lines: int, words: FigureWords, easel: Easel) -> Block:
    """A disc with its number, and its title in so many lines at its right."""
    r = easel.r
    scored = bool(dot.impact and dot.effort)
    quick = scored and quadrant(dot.impact or 0, dot.effort or 0) is Quadrant.QUICK_WIN
    ink, ground = (WHITE, INK) if quick else (INK, WHITE)
    dash = () if scored else (r * 0.35, r * 0.35)
    prims: list[Prim] = [
        Circle(r, r, r, ground, Pen(INK, easel.stroke, dash)),
        easel.centred(r, r, dot.number or "?", ink),
    ]
    if lines:
        x = 2 * r + easel.em * 0.35
        prims += easel.paragraph(x, r + easel.em * 0.35, dot.title, place.w - x, lines)
    said = _said(dot, words)
    return Block(f"dot:{dot.key}", Role.NOTE, *place, prims=tuple(prims), ref=dot.key, text=said)


def _said(dot: Dot, words: FigureWords) -> str:
    """What a screen reader says of an action."""
    name = f"{dot.number}. {dot.title}" if dot.number else dot.title
    if not dot.impact or not dot.effort:
        return f"{name}. {words.unscored}."
    kind = words.quadrants[quadrant(dot.impact, dot.effort)]
    marks = f"{words.impact} {dot.impact}, {words.effort.lower()} {dot.effort}"
    return f"{name}. {kind}: {marks}."

"""Two curves over each other, stage by stage: as it is, and as it should become.

Moments of two maps need not be the same, so a stage is as wide for one as for the other, and no
area between the curves is drawn. What nobody felt is no point; the line passes it thin and dashed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from journeyeditor.analysis.compare import Comparison
from journeyeditor.analysis.facts import Facts
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.words import FigureWords
from journeyeditor.layout.drawing import Block, Box, Circle, Face, Line, Path, Pen, Prim, Role
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.layout.outline import polygon
from journeyeditor.layout.style import HAIR, HEADER, INK, SOFT, WHITE, ZERO
from journeyeditor.model.base import Id

HIGHEST = 2
"""Feelings go from minus this to this."""


class Felt(NamedTuple):
    """A card: its number and title, and what is felt there (-2.0 to 2.0), None = not known."""

    key: Id
    number: str
    title: str
    v: float | None


class StageColumn(NamedTuple):
    """A stage of one map or of both, with the cards of each in order."""

    name: str
    before: tuple[Felt, ...]
    after: tuple[Felt, ...]


def columns_of(
    found: Comparison, before: Facts, after: Facts, names: Mapping[Id, str]
) -> list[StageColumn]:
    """The stages of both maps with the customers' cards; those of only one where they stand.

    A name is a number, a space and a title.
    """
    pairs = [(pair.before, pair.after) for pair in found.stages]
    if not pairs:
        pairs = [(stage.id, None) for stage in before.journey.stages]
        pairs += [(None, stage.id) for stage in after.journey.stages]
    titles = {stage.id: stage.name for each in (before, after) for stage in each.journey.stages}
    return [
        StageColumn(titles[new or old or ""], _felt(before, old, names), _felt(after, new, names))
        for old, new in pairs
    ]


def _felt(facts: Facts, stage_id: Id | None, names: Mapping[Id, str]) -> tuple[Felt, ...]:
    """The customers' cards of a stage, in the order in which they are met."""
    found: list[Felt] = []
    for step in facts.walks[0].steps if facts.walks else ():
        if step.stage_id == stage_id:
            number, _, title = names[step.card.id].partition(" ")
            found.append(Felt(step.card.id, number, title, facts.feelings.get(step.card.id)))
    return tuple(found)


class _Spot(NamedTuple):
    """A felt card at its place; `joined` = nothing unknown between it and the one before."""

    felt: Felt
    at: Point
    joined: bool


def overlay(columns: Sequence[StageColumn], words: FigureWords, easel: Easel) -> Block:
    """The figure. A card's block has the id `felt:<key>` and the key as its `ref`."""
    area = _area(easel)
    before = _spots([column.before for column in columns], area)
    after = _spots([column.after for column in columns], area)
    lines: list[Prim] = [*_line(before, easel, False), *_line(after, easel, True)]
    children = (
        Block("overlay:ground", Role.BAND, 0, 0, easel.w, easel.h, _ground(columns, words, easel)),
        Block("overlay:lines", Role.CURVE, 0, 0, easel.w, easel.h, tuple(lines)),
        *(_point(spot, words, easel, False) for spot in before),
        *(_point(spot, words, easel, True) for spot in after),
    )
    return Block("overlay", Role.NOTE, 0, 0, easel.w, easel.h, (), children, text=words.overlay)


def _area(easel: Easel) -> Rect:
    """Where the curves lie: under the names of the stages and over the legend."""
    left, top, below = easel.em * 2.2, easel.line * 1.6, easel.line * 1.7
    return Rect(left, top, easel.w - left, easel.h - top - below)


def _y(area: Rect, v: float) -> float:
    inner = area.h * 0.92
    return area.y + area.h / 2 - v / HIGHEST * inner / 2


def _ground(columns: Sequence[StageColumn], words: FigureWords, easel: Easel) -> tuple[Prim, ...]:
    area, em = _area(easel), easel.em
    prims: list[Prim] = [Box(area.x, 0, area.w, area.y, HEADER)]
    for v in range(-HIGHEST, HIGHEST + 1):
        y = _y(area, v)
        pen = Pen(ZERO, easel.stroke) if v == 0 else Pen(HAIR, easel.stroke * 0.6)
        prims.append(Line(area.x, y, area.right, y, pen))
        mark = f"{'−' if v < 0 else '+' if v > 0 else ''}{abs(v)}"
        prims.append(easel.text(area.x - em * 0.4, y + em * 0.35, mark, anchor="end"))
    w = area.w / max(1, len(columns))
    for at, column in enumerate(columns):
        x = area.x + at * w
        if at:
            prims.append(Line(x, 0, x, area.bottom, Pen(HAIR, easel.stroke * 0.8)))
        name = easel.lines(column.name, w - em, 1, Face.BOLD)[0] if w > 3 * em else ""
        prims.append(easel.text(x + em * 0.5, easel.line * 1.1, name, Face.BOLD))
    return (*prims, *_legend(words, easel, area))


def _legend(words: FigureWords, easel: Easel, area: Rect) -> Iterator[Prim]:
    """What the two lines are, with the marks of their points."""
    y, x, em = area.bottom + easel.line, area.x, easel.em
    for hoped, name in ((False, words.as_is), (True, words.to_be)):
        yield Line(x, y, x + em * 3, y, _pen(easel, hoped))
        yield from _mark(Point(x + em * 1.5, y), easel, hoped)
        text = easel.text(x + em * 3.5, y + em * 0.35, name, colour=SOFT)
        yield text
        x = text.x + text.width + em * 2


def _spots(stages: Sequence[tuple[Felt, ...]], area: Rect) -> list[_Spot]:
    """The felt cards, each stage divided among the cards that it has."""
    w, spots, joined = area.w / max(1, len(stages)), [], True
    for at, cards in enumerate(stages):
        for index, felt in enumerate(cards):
            if felt.v is None:
                joined = False
                continue
            x = area.x + w * (at + (index + 0.5) / len(cards))
            spots.append(_Spot(felt, Point(x, _y(area, felt.v)), joined))
            joined = True
    return spots


def _line(spots: Sequence[_Spot], easel: Easel, hoped: bool) -> Iterator[Prim]:
    thin = Pen(SOFT, easel.stroke * 0.7, (easel.em * 0.25, easel.em * 0.25))
    for one, other in pairwise(spots):
        pen = _pen(easel, hoped) if other.joined else thin
        yield Line(*one.at, *other.at, pen)


def _pen(easel: Easel, hoped: bool) -> Pen:
    dash = (easel.em * 0.7, easel.em * 0.4) if hoped else ()
    return Pen(INK, easel.stroke * 1.4, dash)


def _mark(at: Point, easel: Easel, hoped: bool) -> Iterator[Prim]:
    """A disc as it is, a diamond as it should become."""
    pen = Pen(INK, easel.stroke * 1.2)
    if hoped:
        d = easel.em * 0.4
        shape = polygon((d, 0), (2 * d, d), (d, 2 * d), (0, d))
        yield Path(shape, at.x - d, at.y - d, 1, WHITE, pen)
    else:
        yield Circle(at.x, at.y, easel.em * 0.42, INK, pen)


def _point(spot: _Spot, words: FigureWords, easel: Easel, hoped: bool) -> Block:
    side = easel.em * 1.1
    name = words.to_be if hoped else words.as_is
    v = f"{spot.felt.v:+.1f}".replace("-", "−").replace(".", words.decimal)
    return Block(
        f"felt:{spot.felt.key}",
        Role.POINT,
        spot.at.x - side / 2,
        spot.at.y - side / 2,
        side,
        side,
        tuple(_mark(Point(side / 2, side / 2), easel, hoped)),
        ref=spot.felt.key,
        text=f"{name}: {spot.felt.number} {spot.felt.title}, {v}.",
    )

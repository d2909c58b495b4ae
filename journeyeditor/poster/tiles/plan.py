"""The plan of a poster in tiles: a small picture with the sheet lines, and what to do in words.

The picture is the whole poster once more, only small. It is what a screen reader reads: pieces
of a poster on sheets make no sense to hear.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Face, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import SOFT
from journeyeditor.poster.body import moved
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.footer import paper_words
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.scaled import scaled
from journeyeditor.poster.tiles.lines import sheet_lines
from journeyeditor.poster.tiles.steps import GUTTER, List, listed, steps
from journeyeditor.poster.tiles.tiling import Tiling
from journeyeditor.poster.tiles.words import tile_words
from journeyeditor.poster.type import Hand, set_lines

MARGIN, GAP = 12.0, 5.0

TITLE, SUBTITLE = Hand(18, Face.BOLD), Hand(10, colour=SOFT)

WIDE = 200.0
"""From so many mm on the steps below the picture stand in two columns."""

SIDE = 75.0
"""Width of the steps beside it, in mm."""


def plan_leaf(desk: Desk, tiling: Tiling, whole: Leaf) -> Leaf:
    """The plan, on the same paper as the sheets.

    The block `plan:A1` lies where sheet A1 is in the picture, `plan:step:1` is what to do first.
    """
    return _Plan(desk, tiling).leaf(whole)


class _Place(NamedTuple):
    """How large the poster is on the plan, and where the steps go."""

    k: float
    listed: List
    beside: bool


class _Plan:
    def __init__(self, desk: Desk, tiling: Tiling) -> None:
        self._desk, self._ctx, self._tiling = desk, desk.ctx, tiling
        self._words = tile_words(desk.subject.project.language)
        self._w, self._h = (side - 2 * MARGIN for side in tiling.sheet)

    def leaf(self, whole: Leaf) -> Leaf:
        head = self._head()
        top = head.h + GAP
        place = self._place(self._h - top)
        k = place.k
        at = Rect(0, top, self._tiling.w * k, self._tiling.h * k)
        x, y = (at.right + GUTTER, top) if place.beside else (0.0, at.bottom + GAP)
        blocks = (
            head,
            Block("plan:poster", Role.FOOTER, *at, (), tuple(scaled(b, k) for b in whole.blocks)),
            *(moved(b, b.x, b.y + top) for b in sheet_lines(self._ctx, self._tiling, k)),
            *(moved(step, x + step.x, y + step.y) for step in place.listed.blocks),
        )
        made = tuple(moved(block, block.x + MARGIN, block.y + MARGIN) for block in blocks)
        return Leaf(Frame(*self._tiling.sheet), made, self._words.label)

    def _place(self, h: float) -> _Place:
        """The steps below the picture, or beside it where it is larger then; `h` mm are free."""
        texts, w = [*steps(self._tiling, self._words)], self._w
        below = listed(self._ctx, texts, w, 2 if w >= WIDE else 1)
        beside = listed(self._ctx, texts, SIDE, 1)
        places = [_Place(self._fit(w, h - below.h - GAP), below, beside=False)]
        if beside.h <= h:
            places.append(_Place(self._fit(w - SIDE - GUTTER, h), beside, beside=True))
        return max(places, key=lambda place: place.k)

    def _fit(self, w: float, h: float) -> float:
        return min(w / self._tiling.w, h / self._tiling.h)

    def _head(self) -> Block:
        ctx, w = self._ctx, self._w
        title = set_lines(ctx, self._words.title, TITLE, 0, 0, w, 2)
        about = f"{self._desk.subject.journey.title} · {_summary(self._desk, self._tiling)}"
        second = set_lines(ctx, about, SUBTITLE, 0, title.h, w, 2)
        prims = (*title.prims, *second.prims)
        said = f"{self._words.title}. {about}"
        return Block("plan:title", Role.FOOTER, 0, 0, w, title.h + second.h, prims, text=said)


def _summary(desk: Desk, tiling: Tiling) -> str:
    """Such as "A0 landscape on 15 sheets of A3 portrait · 3 × 5 (rows × columns) ..."."""
    words, poster = tile_words(desk.subject.project.language), desk.words
    way = poster.portrait if tiling.grid.upright else poster.landscape
    count = len(tiling.printed)
    sheets = words.sheets[count != 1].format(
        poster=paper_words(poster, desk.paper), n=count, sheet=f"{tiling.tiles_of.sheet} {way}"
    )
    grid = words.grid.format(
        rows=tiling.grid.rows,
        columns=tiling.grid.columns,
        overlap=f"{tiling.tiles_of.overlap:g}",
    )
    return f"{sheets} · {grid}"

"""The plan of a poster in tiles: a small picture with the sheet lines, and what to do in words.

The picture is the whole poster once more, only small. It is what a screen reader reads: pieces
of a poster on sheets make no sense to hear.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Face, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.style import SOFT
from journeyeditor.poster.body import moved
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.footer import paper_words
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.scaled import scaled
from journeyeditor.poster.tiles.lines import sheet_lines
from journeyeditor.poster.tiles.tiling import Tiling
from journeyeditor.poster.tiles.words import TileWords, tile_words
from journeyeditor.poster.type import Hand, set_lines

MARGIN, GAP, GUTTER = 12.0, 5.0, 8.0

TITLE, SUBTITLE = Hand(18, Face.BOLD), Hand(10, colour=SOFT)
STEP, NUMBER = Hand(10), Hand(10, Face.BOLD)
NUMBER_W = 6.0

WIDE = 200.0
"""From so many mm on the steps stand in two columns."""


def plan_leaf(desk: Desk, tiling: Tiling, whole: Leaf) -> Leaf:
    """The plan, on the same paper as the sheets.

    The block `plan:A1` lies where sheet A1 is in the picture, `plan:step:1` is what to do first.
    """
    return _Plan(desk, tiling).leaf(whole)


class _Step(NamedTuple):
    """A sentence of the list, set in its column."""

    prims: tuple[Prim, ...]
    h: float
    text: str


class _Plan:
    def __init__(self, desk: Desk, tiling: Tiling) -> None:
        self._desk, self._ctx, self._tiling = desk, desk.ctx, tiling
        self._words = tile_words(desk.subject.project.language)
        self._w, self._h = (side - 2 * MARGIN for side in tiling.sheet)

    def leaf(self, whole: Leaf) -> Leaf:
        head = self._head()
        steps, steps_h = self._steps()
        room = Rect(0, head.h + GAP, self._w, self._h - head.h - 2 * GAP - steps_h)
        k = min(room.w / self._tiling.w, room.h / self._tiling.h)
        at = Rect(0, room.y, self._tiling.w * k, self._tiling.h * k)
        top = at.bottom + GAP
        blocks = (
            head,
            Block("plan:poster", Role.FOOTER, *at, (), tuple(scaled(b, k) for b in whole.blocks)),
            *(moved(b, b.x, b.y + at.y) for b in sheet_lines(self._ctx, self._tiling, k)),
            *(moved(step, step.x, top + step.y) for step in steps),
        )
        made = tuple(moved(block, block.x + MARGIN, block.y + MARGIN) for block in blocks)
        return Leaf(Frame(*self._tiling.sheet), made, self._words.label)

    def _head(self) -> Block:
        ctx, w = self._ctx, self._w
        title = set_lines(ctx, self._words.title, TITLE, 0, 0, w, 2)
        about = f"{self._desk.subject.journey.title} · {_summary(self._desk, self._tiling)}"
        second = set_lines(ctx, about, SUBTITLE, 0, title.h, w, 2)
        prims = (*title.prims, *second.prims)
        said = f"{self._words.title}. {about}"
        return Block("plan:title", Role.FOOTER, 0, 0, w, title.h + second.h, prims, text=said)

    def _steps(self) -> tuple[list[Block], float]:
        """The list in one column or two, from y = 0 on, and how high it is."""
        columns = 2 if self._w >= WIDE else 1
        w = (self._w - GUTTER * (columns - 1)) / columns
        made = [
            self._step(at, text, w) for at, text in enumerate(steps(self._tiling, self._words), 1)
        ]
        each = -(-len(made) // columns)
        blocks: list[Block] = []
        heights: list[float] = []
        for column in range(columns):
            y = 0.0
            for at, step in enumerate(made[column * each : (column + 1) * each], column * each + 1):
                x = column * (w + GUTTER)
                name = f"plan:step:{at}"
                blocks.append(Block(name, Role.FOOTER, x, y, w, step.h, step.prims, text=step.text))
                y += step.h + 1.0
            heights.append(y)
        return blocks, max(heights)

    def _step(self, number: int, text: str, w: float) -> _Step:
        first = self._ctx.text(
            0, NUMBER.size * MM_PER_PT, str(number), NUMBER.size, NUMBER.face, NUMBER.colour
        )
        lines = set_lines(self._ctx, text, STEP, NUMBER_W, 0, w - NUMBER_W, 6)
        return _Step((first, *lines.prims), lines.h, f"{number}. {text}")


def steps(tiling: Tiling, words: TileWords) -> Sequence[str]:
    """What to do, one thing after the other; only what there is to be done."""
    rows, columns = tiling.grid.rows, tiling.grid.columns
    said = [words.true_size]
    if rows * columns > 1:
        said.append(words.cut)
    pair = next(((t, n) for t in tiling.printed if (n := tiling.beside(t, 1, 0))), None)
    if pair is not None:
        said.append(words.glue_row.format(first=pair[0].name, second=pair[1].name))
    if rows > 1:
        said.append(words.glue_rows.format(first="A", second="B"))
    said.append(words.trim)
    if tiling.skipped:
        names = ", ".join(tile.name for tile in tiling.skipped)
        said.append(words.skipped.format(names=names))
    return said


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

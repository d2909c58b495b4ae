"""What to do with the sheets of a poster in tiles, as a numbered list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Face, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.poster.body import moved
from journeyeditor.poster.tiles.tiling import Tiling
from journeyeditor.poster.tiles.words import TileWords
from journeyeditor.poster.type import Hand, set_lines

STEP, NUMBER = Hand(10), Hand(10, Face.BOLD)
NUMBER_W, BETWEEN, GUTTER = 6.0, 1.0, 8.0

MOST_LINES = 8


class List(NamedTuple):
    """Blocks `plan:step:1` and on, from (0, 0) on, and how high they are together, in mm."""

    blocks: tuple[Block, ...]
    h: float


def listed(ctx: Context, texts: Sequence[str], w: float, columns: int) -> List:
    """The steps in so many columns, together `w` mm wide."""
    wide = (w - GUTTER * (columns - 1)) / columns
    made = [_step(ctx, number, text, wide) for number, text in enumerate(texts, 1)]
    each = -(-len(made) // columns)
    blocks: list[Block] = []
    h = 0.0
    for column in range(columns):
        y = 0.0
        for block in made[column * each : (column + 1) * each]:
            blocks.append(moved(block, column * (wide + GUTTER), y))
            y += block.h + BETWEEN
        h = max(h, y - BETWEEN)
    return List(tuple(blocks), h)


def steps(tiling: Tiling, words: TileWords) -> Iterator[str]:
    """What to do, one thing after the other; only what there is to be done."""
    grid = tiling.grid
    yield words.true_size
    if grid.sheets > 1:
        yield words.cuts[(grid.columns > 1) + 2 * (grid.rows > 1) - 1]
    pair = next(((t, n) for t in tiling.printed if (n := tiling.beside(t, 1, 0))), None)
    if pair is not None:
        yield words.glue_row.format(first=pair[0].name, second=pair[1].name)
    if grid.rows > 1:
        yield words.glue_rows.format(first="A", second="B")
    yield words.trim
    if tiling.skipped:
        yield words.skipped.format(names=", ".join(tile.name for tile in tiling.skipped))


def _step(ctx: Context, number: int, text: str, w: float) -> Block:
    first = ctx.text(0, NUMBER.size * MM_PER_PT, str(number), NUMBER.size, NUMBER.face)
    lines = set_lines(ctx, text, STEP, NUMBER_W, 0, w - NUMBER_W, MOST_LINES)
    prims = (first, *lines.prims)
    said = f"{number}. {text}"
    return Block(f"plan:step:{number}", Role.FOOTER, 0, 0, w, lines.h, prims, text=said)

"""The sheet lines of a poster in tiles, with the name of each sheet, over a picture of it."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Face, Line, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.style import BLUE, LINE, SOFT, WHITE
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.printing import Leaf
from journeyeditor.poster.scaled import scaled, scaled_rect
from journeyeditor.poster.tiles.tiling import Tile, Tiling
from journeyeditor.poster.tiles.words import tile_words

SEAM = Pen(BLUE, 0.35, (2.0, 1.4), False)
FRAME, CROSSED = Pen(LINE, 0.2, (), False), Pen(LINE, 0.25)

CHIP_PT = 9.0
"""The size of the names of sheets, unless the sheets are too small for it."""

USUAL = 250.0
"""Mm: the long side of a picture on which the lines are as wide as they are given here."""


def sheet_lines(ctx: Context, tiling: Tiling, k: float) -> tuple[Block, ...]:
    """The lines over a picture of the poster `k` times as large as it is; from its corner on.

    The block `plan:A1` lies where sheet A1 is.
    """
    w, h = tiling.w * k, tiling.h * k
    lines = Block("plan:lines", Role.FOOTER, 0, 0, w, h, tuple(_lines(tiling, k)))
    return (lines, *(_sheet(ctx, tile, k) for tile in tiling.tiles))


def overview(desk: Desk, tiling: Tiling, whole: Leaf) -> Leaf:
    """The poster in one piece with its sheet lines; to be looked at, not printed."""
    unit = max(1.0, max(tiling.w, tiling.h) / USUAL)
    lines = (scaled(block, unit) for block in sheet_lines(desk.ctx, tiling, 1 / unit))
    name = tile_words(desk.subject.project.language).whole  # "A2" would be a sheet
    return whole._replace(blocks=(*whole.blocks, *lines), label=name)


def _lines(tiling: Tiling, k: float) -> Iterator[Prim]:
    """The edge of the poster and the seams."""
    w, h = tiling.w * k, tiling.h * k
    yield Box(0, 0, w, h, None, FRAME)
    for x in sorted({tile.part.x for tile in tiling.tiles if tile.column}):
        yield Line(x * k, 0, x * k, h, SEAM)
    for y in sorted({tile.part.y for tile in tiling.tiles if tile.row}):
        yield Line(0, y * k, w, y * k, SEAM)


def _sheet(ctx: Context, tile: Tile, k: float) -> Block:
    """The place of a sheet with its name; crossed out when it is not printed."""
    part = scaled_rect(tile.part, k)
    prims = (*(_cross(part.w, part.h) if tile.empty else ()), *_chip(ctx, tile, part.w, part.h))
    said = tile_words(ctx.project.language).sheet.format(name=tile.name)
    return Block(f"plan:{tile.name}", Role.FOOTER, *part, prims, text=said)


def _cross(w: float, h: float) -> tuple[Prim, ...]:
    return Line(0, 0, w, h, CROSSED), Line(0, h, w, 0, CROSSED)


def _chip(ctx: Context, tile: Tile, w: float, h: float) -> tuple[Prim, ...]:
    """The name, at the lower right of a sheet of `w` x `h` mm."""
    size = min(CHIP_PT, 0.4 * min(w, h) / MM_PER_PT)
    em, ground = size * MM_PER_PT, WHITE if tile.empty else BLUE
    ink, edge = (SOFT, SOFT) if tile.empty else (WHITE, BLUE)
    wide, high = ctx.fonts.width(tile.name, Face.BOLD, size) + 1.1 * em, 1.5 * em
    x, y = w - wide - 0.4 * em, h - high - 0.4 * em
    chip = Box(x, y, wide, high, ground, Pen(edge, 0.2), 0.25 * em)
    middle = x + wide / 2
    return chip, ctx.text(middle, y + 1.1 * em, tile.name, size, Face.BOLD, ink, "middle")

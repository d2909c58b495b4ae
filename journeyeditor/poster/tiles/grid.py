"""How many sheets of office paper a poster takes when it is cut into tiles. Pure arithmetic."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from journeyeditor.poster.papers import OFFICE
from journeyeditor.poster.setup import Tiles, Way

UNPRINTED = 10.0
"""The margin that an office printer leaves white on all sides, in mm."""

TRIM = 2.0
"""Mm of the poster that are printed beyond a seam on both sides, against white gaps: they are cut
off the sheet that comes on top, and covered on the sheet below it."""

LABEL = 4.0
"""Mm below the poster on every sheet, for its name and the ruler."""

TOLERANCE = 1e-9


class TileGrid(NamedTuple):
    """So many sheets beside each other and below each other, upright or lying."""

    columns: int
    rows: int
    upright: bool

    @property
    def sheets(self) -> int:
        """The number of sheets."""
        return self.columns * self.rows


class Reach(NamedTuple):
    """How many mm of a poster the sheets of a row show when they are glued, at most."""

    sheets: int
    first: float
    middle: float
    last: float


def tile_grid(w: float, h: float, tiles: Tiles) -> TileGrid:
    """The fewest sheets for a poster of `w` x `h` mm; lying ones where both ways take as many."""
    ways = {Way.LANDSCAPE: (False,), Way.PORTRAIT: (True,), Way.AUTO: (False, True)}[tiles.way]
    grids = [_grid(w, h, tiles, upright) for upright in ways]
    return min(grids, key=lambda grid: grid.sheets)


def sheet_size(tiles: Tiles, upright: bool) -> tuple[float, float]:
    """Width and height of a sheet in mm."""
    short, long = OFFICE[tiles.sheet]
    return (short, long) if upright else (long, short)


def reaches(grid: TileGrid, tiles: Tiles) -> tuple[Reach, Reach]:
    """What the sheets of a row, and of a column, show."""
    across, down = sheet_size(tiles, grid.upright)
    beside = _reach(grid.columns, across, 0.0, tiles)
    return beside, _reach(grid.rows, down, LABEL, tiles)


def _grid(w: float, h: float, tiles: Tiles, upright: bool) -> TileGrid:
    across, down = sheet_size(tiles, upright)
    return TileGrid(_needed(w, across, tiles), _needed(h + LABEL, down, tiles), upright)


def _needed(length: float, sheet: float, tiles: Tiles) -> int:
    """How many sheets in a row: the first takes all that can be printed on, others less overlap."""
    printed = sheet - 2 * UNPRINTED
    return max(1, ceil((length - tiles.overlap) / (printed - tiles.overlap) - TOLERANCE))


def _reach(sheets: int, sheet: float, below: float, tiles: Tiles) -> Reach:
    """`below` are the mm that the last sheet keeps free at its end."""
    printed = sheet - 2 * UNPRINTED
    if sheets == 1:
        return Reach(1, printed - below, 0.0, printed - below)
    glued = tiles.overlap - TRIM
    return Reach(sheets, printed - glued, printed - tiles.overlap, printed - TRIM - below)

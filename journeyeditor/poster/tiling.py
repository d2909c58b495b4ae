"""How many sheets of office paper a poster takes when it is cut into tiles. Pure arithmetic."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from journeyeditor.poster.papers import OFFICE
from journeyeditor.poster.setup import Tiles, Way

UNPRINTED = 10.0
"""The margin that an office printer leaves white on all sides, in mm."""


class TileGrid(NamedTuple):
    """So many sheets beside each other and below each other, upright or lying."""

    columns: int
    rows: int
    upright: bool

    @property
    def sheets(self) -> int:
        """The number of sheets."""
        return self.columns * self.rows


def tile_grid(w: float, h: float, tiles: Tiles) -> TileGrid:
    """The fewest sheets for a poster of `w` x `h` mm; lying ones where both ways take as many."""
    ways = {Way.LANDSCAPE: (False,), Way.PORTRAIT: (True,), Way.AUTO: (False, True)}[tiles.way]
    grids = [_grid(w, h, tiles, upright) for upright in ways]
    return min(grids, key=lambda grid: grid.sheets)


def _grid(w: float, h: float, tiles: Tiles, upright: bool) -> TileGrid:
    short, long = OFFICE[tiles.sheet]
    across, down = (short, long) if upright else (long, short)
    return TileGrid(_needed(w, across, tiles), _needed(h, down, tiles), upright)


def _needed(length: float, sheet: float, tiles: Tiles) -> int:
    """How many sheets in a row: the first takes all that can be printed on, others less overlap."""
    printed = sheet - 2 * UNPRINTED
    return max(1, ceil((length - tiles.overlap) / (printed - tiles.overlap) - 1e-9))

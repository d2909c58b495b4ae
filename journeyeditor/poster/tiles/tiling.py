"""A poster cut into tiles: which part of it stands on which sheet, and which sheets are empty."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.layout.drawing import Block
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.setup import Tiles
from journeyeditor.poster.tiles.cuts import cuts, shares
from journeyeditor.poster.tiles.grid import (
    TRIM,
    UNPRINTED,
    Reach,
    TileGrid,
    reaches,
    sheet_size,
    tile_grid,
)
from journeyeditor.poster.tiles.ground import inked, spans


class Tile(NamedTuple):
    """One place in the grid, counted from 0.

    `part` is what it alone shows when all is glued, `window` what is printed of the poster on its
    sheet, both in mm of the poster; (x, y) is where the window begins on the sheet. An empty one
    is not printed.
    """

    row: int
    column: int
    part: Rect
    window: Rect
    x: float
    y: float
    empty: bool

    @property
    def name(self) -> str:
        """A letter for the row and a number for the column: A1 is at the upper left."""
        return f"{_letters(self.row)}{self.column + 1}"

    @property
    def shift(self) -> tuple[float, float]:
        """How far the sheet lies from the poster: from mm of the poster to mm of the sheet."""
        return self.x - self.window.x, self.y - self.window.y


@dataclass(frozen=True, slots=True)
class Tiling:
    """A poster of `w` x `h` mm on a grid of sheets; `tiles` are all of its places, row by row."""

    w: float
    h: float
    tiles_of: Tiles
    grid: TileGrid
    tiles: tuple[Tile, ...]

    @property
    def sheet(self) -> tuple[float, float]:
        """Width and height of a sheet in mm."""
        return sheet_size(self.tiles_of, self.grid.upright)

    @property
    def printed(self) -> tuple[Tile, ...]:
        """The tiles that are printed, in order."""
        return tuple(tile for tile in self.tiles if not tile.empty)

    @property
    def skipped(self) -> tuple[Tile, ...]:
        """The tiles without anything on them, in order."""
        return tuple(tile for tile in self.tiles if tile.empty)

    @property
    def glue(self) -> float:
        """How wide the strips are that other sheets are glued on, in mm."""
        return self.tiles_of.overlap - TRIM

    def beside(self, tile: Tile, right: int, down: int) -> Tile | None:
        """The tile so many places on; None where there is none that is printed."""
        column, row = tile.column + right, tile.row + down
        if not (0 <= column < self.grid.columns and 0 <= row < self.grid.rows):
            return None
        found = self.tiles[row * self.grid.columns + column]
        return None if found.empty else found

    def spot(self, rect: Rect) -> tuple[int, Rect] | None:
        """The sheet that shows most of a part of the poster (its index), and where it does."""
        shown = [_common(rect, tile.part) for tile in self.printed]
        best = max(range(len(shown)), key=lambda at: shown[at].w * shown[at].h, default=None)
        if best is None or not shown[best].w * shown[best].h:
            return None
        tile = self.printed[best]
        return best, shown[best].moved(*tile.shift)


def cut_up(blocks: Sequence[Block], w: float, h: float, tiles: Tiles) -> Tiling:
    """Cut a poster of `w` x `h` mm with these blocks into the fewest sheets."""
    grid = tile_grid(w, h, tiles)
    across, down = reaches(grid, tiles)
    upright, lying = spans(blocks)
    columns = shares(w, cuts(w, across, upright))
    rows = shares(h, cuts(h, down, lying))
    taken = _taken(blocks, columns, rows)
    x, y = _begin(columns[0][1], across), _begin(rows[0][1], down)
    made: list[Tile] = []
    for row, (top, bottom) in enumerate(rows):
        for column, (left, right) in enumerate(columns):
            part = Rect(left, top, right - left, bottom - top)
            window = _common(part.grown(TRIM), Rect(0, 0, w, h))
            place = (UNPRINTED if column else x, UNPRINTED if row else y)
            made.append(Tile(row, column, part, window, *place, (row, column) not in taken))
    return Tiling(w, h, tiles, grid, tuple(made))


def _begin(shown: float, reach: Reach) -> float:
    """Where the poster begins on the first sheet: with room for a line to cut on, if there is."""
    return UNPRINTED + min(TRIM, reach.first - shown)


def _taken(
    blocks: Sequence[Block],
    columns: Sequence[tuple[float, float]],
    rows: Sequence[tuple[float, float]],
) -> set[tuple[int, int]]:
    """Row and column of every tile that something can be seen on."""
    across, down = [start for start, _ in columns], [start for start, _ in rows]
    found: set[tuple[int, int]] = set()
    for rect in inked(blocks):
        beside = _touched(across, rect.x, rect.right)
        for row in _touched(down, rect.y, rect.bottom):
            found.update((row, column) for column in beside)
        if len(found) == len(columns) * len(rows):
            break
    return found


def _touched(starts: Sequence[float], low: float, high: float) -> range:
    """Which of the shares that begin there lie between two places."""
    first = max(0, bisect_right(starts, low) - 1)
    return range(first, max(first + 1, bisect_left(starts, high)))


def _common(one: Rect, other: Rect) -> Rect:
    """The part that two rectangles share; without area when there is none."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    w, h = min(one.right, other.right) - x, min(one.bottom, other.bottom) - y
    return Rect(x, y, max(0.0, w), max(0.0, h))


def _letters(number: int) -> str:
    """A, B ... Z, AA, AB ..."""
    more, last = divmod(number, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)

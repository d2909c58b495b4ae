"""The sheets of a poster in tiles: a piece of the poster each, and round it what one glues by.

Whatever is drawn here lies outside the part that stays to be seen: on strips that are cut off, or
covered by the next sheet. Coordinates in mm from the upper left corner of the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.layout.drawing import Block, Face, Line, Pen, Prim, Role
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.layout.style import INK, SOFT
from journeyeditor.poster.desk import Desk
from journeyeditor.poster.footer import RULER
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.printing import Leaf, Window
from journeyeditor.poster.tiles.grid import TRIM, UNPRINTED
from journeyeditor.poster.tiles.tiling import Tile, Tiling
from journeyeditor.poster.tiles.words import tile_words

CUT, EDGE = Pen(INK, 0.2, (3.0, 2.0), False), Pen(SOFT, 0.12, (), False)
CROSS = Pen(INK, 0.25, (), False)
"""Where one cuts; where the next sheet is laid; the ruler and the crosses."""

OUT = 0.25
"""How far lines stay outside the part that is to be seen, in mm."""

NAME_PT, TEXT_PT, GLUE_PT = 11.0, 7.0, 7.0

BASE = 2.9
"""From the upper side of the label to its baseline, in mm."""

REPEAT = 70.0
"""At least so many mm between two words on a glue strip."""


def sheet_leaves(desk: Desk, tiling: Tiling, whole: Leaf) -> list[Leaf]:
    """Every sheet that is printed, in order; `whole` is the poster in one piece."""
    w, h = tiling.sheet
    return [
        Leaf(
            Frame(w, h),
            [_Marks(desk, tiling, tile).block()],
            tile.name,
            [Window(whole, tile.window, tile.x, tile.y)],
        )
        for tile in tiling.printed
    ]


class _Marks:
    """What is drawn round the piece of one sheet."""

    def __init__(self, desk: Desk, tiling: Tiling, tile: Tile) -> None:
        self._ctx, self._words = desk.ctx, tile_words(desk.subject.project.language)
        self._tiling, self._tile = tiling, tile
        w, h = tiling.sheet
        self._paper = Rect(0, 0, w, h).grown(-UNPRINTED)
        self._part = tile.part.moved(*tile.shift)
        self._window = Rect(tile.x, tile.y, tile.window.w, tile.window.h)
        self._right = tiling.beside(tile, 1, 0)
        self._below = tiling.beside(tile, 0, 1)

    def block(self) -> Block:
        """All of it; nobody hears of it."""
        prims = (*self._lines(), *self._crosses(), *self._label(), *self._glue_words())
        name = f"sheet:{self._tile.name}"
        return Block(name, Role.FOOTER, 0, 0, *self._tiling.sheet, prims)

    def _lines(self) -> Iterator[Prim]:
        """Lines to cut on, and lines to lay the next sheet on."""
        part, window = self._part, self._window
        for x, pen in ((part.x - OUT, CUT), (part.right + OUT, EDGE if self._right else CUT)):
            yield from self._inside(Line(x, window.y, x, window.bottom, pen))
        for y, pen in ((part.y - OUT, CUT), (part.bottom + OUT, EDGE if self._below else CUT)):
            yield from self._inside(Line(window.x, y, window.right, y, pen))

    def _crosses(self) -> Iterator[Prim]:
        """At each corner the arms of a cross that point away from the poster."""
        part, paper = self._part, self._paper
        left, right = max(paper.x, part.x - TRIM), min(paper.right, part.right + self._tiling.glue)
        above, below = max(paper.y, part.y - TRIM), min(paper.bottom, part.bottom + TRIM)
        for y in (part.y, part.bottom):
            yield from self._inside(Line(left, y, part.x, y, CROSS))
            yield from self._inside(Line(part.right, y, right, y, CROSS))
        for x in (part.x, part.right):
            yield from self._inside(Line(x, above, x, part.y, CROSS))
            yield from self._inside(Line(x, part.bottom, x, below, CROSS))

    def _inside(self, line: Line) -> Iterator[Line]:
        """The line, if the printer can print all of it."""
        half = line.pen.width / 2
        thick_x, thick_y = (half, 0.0) if line.x1 == line.x2 else (0.0, half)
        paper = self._paper
        across = paper.x <= line.x1 - thick_x and line.x2 + thick_x <= paper.right
        if across and paper.y <= line.y1 - thick_y and line.y2 + thick_y <= paper.bottom:
            yield line

    def _label(self) -> Iterator[Prim]:
        """Below the poster: the ruler, the name, the place, and who comes on top."""
        ctx = self._ctx
        x = self._part.x + 1.0
        base = self._part.bottom + (TRIM if self._below else 0.3) + BASE
        yield from _ruler(x, base)
        x += RULER + 1.5
        ruler = ctx.text(x, base, self._words.ruler, TEXT_PT)
        yield ruler
        x += ruler.width + 5.0
        name = ctx.text(x, base, self._tile.name, NAME_PT, Face.BOLD)
        yield name
        x += name.width + 3.0
        yield ctx.text(x, base, self._said(self._paper.right - x), TEXT_PT, Face.REGULAR, SOFT)

    def _said(self, room: float) -> str:
        """As much as there is room for of "row 1/3 · column 2/5 · glue: B2 on top · ← A1"."""
        said, fonts = "", self._ctx.fonts
        for piece in self._pieces():
            more = f"{said} · {piece}" if said else piece
            if fonts.width(more, Face.REGULAR, TEXT_PT) > room:
                break
            said = more
        return said

    def _pieces(self) -> Iterator[str]:
        """What there is to be said, the most important first."""
        tile, grid, words = self._tile, self._tiling.grid, self._words
        place = {"row": tile.row + 1, "rows": grid.rows}
        yield words.place.format(**place, column=tile.column + 1, columns=grid.columns)
        if self._below:
            yield words.glue_below.format(name=self._below.name)
        if left := self._tiling.beside(tile, -1, 0):
            yield f"← {left.name}"
        if above := self._tiling.beside(tile, 0, -1):
            yield f"↑ {above.name}"
        if self._right:
            yield f"→ {self._right.name}"

    def _glue_words(self) -> Iterator[Prim]:
        """On the strip at the right: that it is for glue, and which sheet comes on it."""
        if self._right is None:
            return
        part, line = self._part, GLUE_PT * MM_PER_PT * 1.3
        x = part.right + (TRIM + self._tiling.glue) / 2
        times = max(1, int(part.h / REPEAT))
        for index in range(times):
            y = part.y + part.h * (index + 0.5) / times
            for row, word in enumerate((self._words.glue, self._right.name)):
                yield self._ctx.text(x, y + row * line, word, GLUE_PT, Face.REGULAR, SOFT, "middle")


def _ruler(x: float, base: float) -> Iterator[Prim]:
    """A line of 100 mm with a tick each 10 mm."""
    yield Line(x, base, x + RULER, base, CROSS)
    for tick in range(11):
        at = x + tick * RULER / 10
        yield Line(at, base - (2.5 if tick % 5 == 0 else 1.5), at, base, CROSS)

"""Sets tables: their head comes back on every page, rows stay whole where a page holds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from journeyeditor.booklet.matter import Column, Table
from journeyeditor.booklet.sheet import BETWEEN, CELL, CELL_HEAD
from journeyeditor.booklet.strips import Passage, Strip
from journeyeditor.booklet.writer import Writer, gathered
from journeyeditor.layout.drawing import Line, Pen
from journeyeditor.layout.style import HAIR, INK
from journeyeditor.poster.tags import Element
from journeyeditor.poster.type import Hand

GUTTER = 4.0
"""Between two columns, in mm."""

AIR = 1.1
"""Above and below the text of a row, in mm."""

SMALL_TABLE = 60.0
"""Tables up to this height, in mm, stand on one page by themselves."""

LARGE_TABLE = 200.0
"""The height, in mm, up to which a table can be asked to stand on one page."""

HEAD_RULE, RULE = Pen(INK, 0.35, (), False), Pen(HAIR, 0.25, (), False)


class Tables:
    """Sets tables over the width of the writer's column."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer

    def set(self, table: Table, element: Element) -> Iterator[Passage]:
        """A passage for each row; small tables are one passage.

        The head goes with the first two rows, and no page gets the last row alone.
        """
        heads = [column.head for column in table.columns]
        head = self._row(heads, table.columns, element, "TH")
        again = self._row(heads, table.columns, None, "TH")
        rows = [self._row(row, table.columns, element, "TD", table.least_h) for row in table.rows]
        if rows:
            rows[-1] = [*rows[-1][:-1], gathered(rows[-1][-1:], BETWEEN)]
        strips = (*head, *(strip for row in rows for strip in row))
        if sum(strip.h for strip in strips) <= (LARGE_TABLE if table.whole else SMALL_TABLE):
            yield Passage(strips, whole=True)
            return
        yield Passage((gathered(head),), leads=True)
        together = {0, len(rows) - 2}
        for at, row in enumerate(rows):
            leads = at in together and at < len(rows) - 1
            yield Passage(tuple(row), whole=True, repeat=gathered(again), leads=leads)

    def _row(
        self,
        texts: Sequence[str],
        columns: Sequence[Column],
        element: Element | None,
        kind: str,
        least_h: float = 0.0,
    ) -> list[Strip]:
        """The lines of a row, with air above the first and a rule below the last."""
        row = element.add("TR") if element is not None else None
        hand, pen = (CELL_HEAD, HEAD_RULE) if kind == "TH" else (CELL, RULE)
        cells = [
            self._cell(text, column, place, hand, row, kind)
            for text, column, place in zip(texts, columns, self._places(columns), strict=True)
        ]
        lines = [self._across(line) for line in zip_longest(*cells)]
        lines[0] = gathered([Strip((), AIR), lines[0]])
        more = max(AIR, least_h - sum(line.h for line in lines))
        rule = self._writer.strip((Line(0, 0, self._writer.w, 0, pen),), 0.0, None)
        lines[-1] = gathered([lines[-1], Strip((), more), rule])
        return lines

    def _cell(
        self,
        text: str,
        column: Column,
        place: tuple[float, float],
        hand: Hand,
        row: Element | None,
        kind: str,
    ) -> list[Strip]:
        element = None
        if row is not None:
            element = row.add(kind)
            element.scope = "Column" if kind == "TH" else ""
        x, w = place
        return list(self._writer.lines(text, hand, element, x, w, end=column.end))

    def _across(self, cells: Sequence[Strip | None]) -> Strip:
        """One line of all cells beside each other."""
        found = [cell for cell in cells if cell is not None]
        blocks = tuple(block for cell in found for block in cell.blocks)
        return Strip(blocks, max(cell.h for cell in found))

    def _places(self, columns: Sequence[Column]) -> list[tuple[float, float]]:
        """The x and the width of each column, in mm."""
        whole = self._writer.w - GUTTER * (len(columns) - 1)
        parts = sum(column.part for column in columns)
        x = 0.0
        places: list[tuple[float, float]] = []
        for column in columns:
            w = whole * column.part / parts
            places.append((x, w))
            x += w + GUTTER
        return places

"""The tiles of the start page under their headings, as large as the window has room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from journeyeditor.canvas.plain import plain_label
from journeyeditor.templates import Template
from journeyeditor.ui.controls.paint import bold, smaller
from journeyeditor.ui.start.tile import RING, Tile
from journeyeditor.ui.start.walk import Walk

MARGIN = 34
"""Px at the left and right of all tiles, and above them."""

GAP = 16
"""Px between tiles, and between a heading and its tiles."""

LEAST, MOST = 196, 420
"""How narrow and how wide a tile may be, in px at the usual text size."""


class Shelf(NamedTuple):
    """A heading and the tiles below it, and what to do with what is chosen; empty, it is hidden."""

    heading: QLabel
    tiles: list[Tile]
    choose: Callable[[Template], object]


class Shelves(QScrollArea):
    """Scrolls only where even small tiles do not fit.

    `undrawn` tells that drawings are lacking, or fit no more.
    """

    undrawn = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = QWidget(self)
        self.setWidget(self._sheet)
        self._shelves: list[Shelf] = []
        self._walk = Walk(self._sheet, self._reveal)
        self._factor = max(1.0, self.fontMetrics().height() / 15)

    @property
    def tiles(self) -> list[Tile]:
        """All tiles, from top to bottom."""
        return [tile for shelf in self._shelves for tile in shelf.tiles]

    def add(
        self, heading: str, offered: Sequence[Template], choose: Callable[[Template], object]
    ) -> Shelf:
        """Add a shelf below the others, and what to do with what is chosen from it."""
        label = plain_label(heading, self._sheet)
        label.setFont(bold(smaller(self.font(), -5 if not self._shelves else -2.5)))
        shelf = Shelf(label, [], choose)
        self._shelves.append(shelf)
        self.fill(shelf, offered)
        return shelf

    def fill(self, shelf: Shelf, offered: Sequence[Template]) -> list[Tile]:
        """Let these stand on a shelf instead of what was there; the new tiles."""
        for old in shelf.tiles:
            old.hide()
            old.deleteLater()
        shelf.tiles[:] = [Tile(each, self._sheet) for each in offered]
        for tile in shelf.tiles:
            tile.clicked.connect(lambda _on=False, chosen=tile.offered: shelf.choose(chosen))
            tile.show()
        shelf.heading.setVisible(bool(shelf.tiles))
        self._walk.over(self.tiles)
        self.undrawn.emit()
        return shelf.tiles

    def picture_size(self) -> QSize:
        """The size, in px, of every drawing."""
        tiles = self.tiles
        return tiles[0].picture_size(tiles[0].width()) if tiles else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give every tile its place."""
        before = self.picture_size()
        width = self.viewport().width()
        columns = self._columns(width)
        height = self._place(self._tile_width(width, columns), columns)
        self._sheet.resize(width, max(height, self.viewport().height()))
        if self.picture_size() != before:
            self.undrawn.emit()

    def _columns(self, width: int) -> int:
        """The fewest columns in which all fits, else as many as there is room for."""
        longest = max((len(shelf.tiles) for shelf in self._shelves), default=1)
        fewest = min(longest, self._count(width, MOST) + 1)
        most = max(1, min(longest, self._count(width, LEAST)))
        for columns in range(fewest, most):
            if self._height(self._tile_width(width, columns), columns) <= self.viewport().height():
                return columns
        return most

    def _count(self, width: int, tile: int) -> int:
        """How many tiles of `tile` px, at the usual text size, stand side by side."""
        step = tile * self._factor + GAP - 2 * RING
        return int((width - 2 * (MARGIN - RING) + GAP - 2 * RING) // step)

    def _tile_width(self, width: int, columns: int) -> int:
        room = width - 2 * (MARGIN - RING) - (columns - 1) * (GAP - 2 * RING)
        return max(1, int(min(room // columns, MOST * self._factor)))

    def _height(self, tile: int, columns: int) -> int:
        height = MARGIN - RING
        for shelf in filter(_is_filled, self._shelves):
            rows = -(-len(shelf.tiles) // columns)
            height += shelf.heading.sizeHint().height() + GAP - RING
            height += rows * (shelf.tiles[0].height_for(tile) + GAP)
        return height

    def _place(self, tile: int, columns: int) -> int:
        """Set out headings and tiles; the height that they need, in px."""
        y = MARGIN - RING
        for shelf in filter(_is_filled, self._shelves):
            shelf.heading.adjustSize()
            shelf.heading.move(MARGIN, y)
            y += shelf.heading.height() + GAP - RING
            row = shelf.tiles[0].height_for(tile)
            for i, each in enumerate(shelf.tiles):
                line, column = divmod(i, columns)
                x = MARGIN - RING + column * (tile + GAP - 2 * RING)
                each.setGeometry(x, y + line * (row + GAP), tile, row)
            y += -(-len(shelf.tiles) // columns) * (row + GAP)
        return y

    def _reveal(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, MARGIN)


def _is_filled(shelf: Shelf) -> bool:
    return bool(shelf.tiles)

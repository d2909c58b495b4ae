"""Pages to be printed, painted bit by bit and kept, so that looking at them never takes long.

The pixels are those of `leaf.leaf_image`; only what a rectangle shows is painted of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.detail import Detail
from journeyeditor.canvas.index import Index
from journeyeditor.canvas.tiles import Deadline, Sheet, Tiles
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.printing import Leaf
from journeyeditor.ui.dialogs.leaf import paint_leaf, whole

LIMIT = 160_000_000
"""Bytes of painted squares that are kept at most."""


class LeafTiles:
    """The pages of a poster as squares. A page is known by its identity."""

    def __init__(self, fonts: Fonts) -> None:
        self._artwork = Artwork(fonts)
        self._index = Index()
        self._tiles = Tiles(self._paint, LIMIT)
        self._numbers = count()
        self._names: dict[int, str] = {}
        self._pages: dict[str, Leaf] = {}
        self._last: dict[str, float] = {}

    def keep(self, leaves: Iterable[Leaf]) -> None:
        """Forget all pages but these; their squares go by themselves when room is needed."""
        kept = {id(leaf) for leaf in leaves}
        self._pages = {name: leaf for name, leaf in self._pages.items() if id(leaf) in kept}
        self._names = {key: name for key, name in self._names.items() if key in kept}
        self._last = {name: scale for name, scale in self._last.items() if name in self._pages}
        self._index = Index()

    def prepare(self, leaf: Leaf, scale: float, area: QRect, deadline: Deadline) -> bool:
        """Paint a part of a page while time lasts; whether all of it is painted now."""
        sheet = self._sheet(leaf, scale)
        self._tiles.prepare(sheet, area, deadline)
        return self._tiles.ready(sheet, area)

    def show(
        self, target: QPainter, leaf: Leaf, scale: float, area: QRect, at: QPoint, ready: Deadline
    ) -> bool:
        """Copy a part of a page to (x, y) = `at`, painting until `ready`; whether it is sharp.

        What is not painted yet is shown as it was at another scale, or white.
        """
        sheet = self._sheet(leaf, scale)
        missing = self._tiles.show(target, sheet, area, at, ready)
        if missing.isEmpty():
            self._last[sheet.layer] = scale
            return True
        self._stretch(target, sheet, missing, area, at)
        return False

    def picture(self, leaf: Leaf, scale: float, area: QRect) -> QPixmap:
        """A part of a page that is painted already, by itself."""
        pixmap = QPixmap(area.size())
        painter = QPainter(pixmap)
        self._tiles.show(painter, self._sheet(leaf, scale), area, QPoint(), Deadline(0.0))
        painter.end()
        return pixmap

    def _stretch(
        self, target: QPainter, sheet: Sheet, missing: QRegion, area: QRect, at: QPoint
    ) -> None:
        shift = at - area.topLeft()
        target.save()
        target.setClipRegion(missing.translated(shift), Qt.ClipOperation.IntersectClip)
        target.fillRect(QRect(at, area.size()), Qt.GlobalColor.white)
        if (last := self._last.get(sheet.layer)) is not None:
            self._tiles.stretch(target, sheet._replace(scale=last), sheet.scale, area, shift)
        target.restore()

    def _sheet(self, leaf: Leaf, scale: float) -> Sheet:
        """The sheet of a page. FAR only says that squares are painted in many parts."""
        name = self._names.get(id(leaf))
        if name is None:  # not the identity itself: that of a forgotten page can come back
            name = self._names[id(leaf)] = str(next(self._numbers))
            self._pages[name] = leaf
        return Sheet(name, scale, Detail.FAR)

    def _paint(self, painter: QPainter, sheet: Sheet, corner: QPoint, patch: QRect) -> None:
        leaf, scale = self._pages[sheet.layer], sheet.scale
        left, top = whole(leaf).x, whole(leaf).y
        painter.translate(-corner)
        painter.fillRect(patch, Qt.GlobalColor.white)
        painter.translate(-left * scale, -top * scale)
        seen = Rect(
            patch.x() / scale + left,
            patch.y() / scale + top,
            patch.width() / scale,
            patch.height() / scale,
        )
        paint_leaf(painter, leaf, self._artwork, scale, seen.grown(2 / scale), self._index)

"""Painted squares of the map, kept so that scrolling and zooming only copy pixels.

Painting is what costs, so each frame paints for a few milliseconds at most: squares that are not
ready yet are shown stretched from another zoom, or as they were before the last edit, and become
sharp in the next frames. Memory is bounded; what was seen longest ago goes first.

Knows neither maps nor drawings: a function given from outside paints.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeyeditor.canvas.detail import Detail
from journeyeditor.layout.geometry import Rect

SIDE = 256
"""Width and height of a tile, in device pixels."""

_BYTES = SIDE * SIDE * 4

_CUTS: Mapping[Detail, int] = {Detail.NEAR: 1, Detail.MID: 2, Detail.FAR: 4}
"""How many times a new tile is cut across and down to be painted: time may end in between."""

_MANY = 24
"""Rectangles that change at once from which on only sheets that are needed now are kept."""

_PATCHES = 6
"""From this many changed rectangles on, a tile is painted again as a whole."""


class Sheet(NamedTuple):
    """One layer at one zoom: `scale` device pixels per mm. Tiles are cut from sheets."""

    layer: str
    scale: float
    detail: Detail


class Deadline:
    """Until when a frame may go on painting."""

    def __init__(self, seconds: float, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._end = clock() + seconds

    def passed(self) -> bool:
        """Whether the time is up."""
        return self._clock() >= self._end


Paint = Callable[[QPainter, Sheet, QPoint, QRect], None]
"""Paints a rectangle of a sheet wholly, in pixels of the sheet; the painter, clipped to it, has
its origin at the given point of the sheet."""


class _Tile:
    """A square: what of it was never painted yet, and what looks different since it was."""

    __slots__ = ("bare", "pixmap", "stale")

    def __init__(self, pixmap: QPixmap, bare: list[QRect]) -> None:
        self.pixmap = pixmap
        self.bare = bare
        self.stale: list[QRect] = []


class Tiles:
    """All tiles of a view, at most `limit` bytes of them."""

    def __init__(self, paint: Paint, limit: int = 160_000_000) -> None:
        self._paint = paint
        self._limit = limit
        self._tiles: OrderedDict[tuple[Sheet, int, int], _Tile] = OrderedDict()
        self._places: dict[Sheet, set[tuple[int, int]]] = {}

    @property
    def size(self) -> int:
        """Bytes in use."""
        return len(self._tiles) * _BYTES

    def clear(self) -> None:
        """Forget everything."""
        self._tiles.clear()
        self._places.clear()

    def exchange(self, other: Tiles) -> None:
        """Take over another's tiles, and the other way round."""
        self._tiles, other._tiles = other._tiles, self._tiles
        self._places, other._places = other._places, self._places

    def spoil(
        self, layer: str, rects: Sequence[Rect], needed: Collection[Sheet | None] = ()
    ) -> None:
        """Note that these rectangles of a layer, in mm, look different now.

        When they are many, only the `needed` sheets are kept: to find out what of all others is
        still of use takes longer than it is worth.
        """
        many = len(rects) > _MANY
        for sheet in [sheet for sheet in self._places if sheet.layer == layer]:
            if many and sheet not in needed:
                self._forget(sheet)
                continue
            for rect in rects:
                self._spoil(sheet, pixels(rect, sheet.scale))

    def _forget(self, sheet: Sheet) -> None:
        for place in self._places.pop(sheet):
            del self._tiles[(sheet, *place)]

    def _spoil(self, sheet: Sheet, area: QRect) -> None:
        kept = self._places[sheet]
        for place in cut(area, len(kept)) or kept:
            square = _square(*place)
            if place not in kept or not square.intersects(area):
                continue
            stale, patch = self._tiles[(sheet, *place)].stale, area & square
            if any(known.contains(patch) for known in stale):
                continue  # what looks different now often lies where it lay
            stale.append(patch)
            if len(stale) > _PATCHES:
                stale[:] = [square]

    def show(
        self, target: QPainter, sheet: Sheet, area: QRect, at: QPoint, deadline: Deadline
    ) -> QRegion:
        """Copy `area` of a sheet to the target, its corner at `at`, painting while time lasts.

        Returns the part of `area` for which there is no tile yet; tiles that wait to be painted
        again are copied as they are, see `ready`.
        """
        missing = QRegion()
        shift = at - area.topLeft()
        for place in _from_the_middle(area):
            tile = self._tile(sheet, place, deadline)
            square = _square(*place)
            if tile is None:
                missing += square.intersected(area)
                continue
            part = square.intersected(area)
            target.drawPixmap(
                part.topLeft() + shift, tile.pixmap, part.translated(-square.topLeft())
            )
        self._shrink()
        return missing

    def stretch(
        self, target: QPainter, sheet: Sheet, scale: float, area: QRect, shift: QPoint
    ) -> None:
        """Copy what there is of `sheet` for `area` in pixels of a sheet with another scale."""
        factor = scale / sheet.scale
        source = QRectF(
            area.x() / factor, area.y() / factor, area.width() / factor, area.height() / factor
        ).toAlignedRect()
        kept = self._places.get(sheet, set())
        for place in cut(source, len(kept)) or sorted(kept):
            tile = self._tiles.get((sheet, *place))
            if tile is not None and not tile.bare:
                square = _square(*place)
                target.drawPixmap(
                    QRectF(
                        square.x() * factor + shift.x(),
                        square.y() * factor + shift.y(),
                        SIDE * factor,
                        SIDE * factor,
                    ),
                    tile.pixmap,
                    QRectF(0, 0, SIDE, SIDE),
                )

    def covered(self, sheet: Sheet, scale: float, area: QRect) -> QRect:
        """A part of `area`, in pixels of a sheet with another scale, that `stretch` fills wholly.

        It may name too little, never too much.
        """
        factor = scale / sheet.scale
        kept = [
            _square(*place)
            for place in self._places.get(sheet, ())
            if _scaled(_square(*place), factor).intersects(area)
            and not self._tiles[(sheet, *place)].bare
        ]
        if not kept:
            return QRect()
        whole = QRect()
        for square in kept:
            whole |= square
        full = whole.width() * whole.height() == len(kept) * SIDE * SIDE
        return _scaled(whole, factor).adjusted(1, 1, -1, -1) & area if full else QRect()

    def ready(self, sheet: Sheet, area: QRect) -> bool:
        """Whether every tile of the area is there and up to date."""
        return all(self._is_ready(sheet, place) for place in cut(area))

    def prepare(self, sheet: Sheet, area: QRect, deadline: Deadline) -> list[QRect]:
        """Paint tiles of an area without showing them while time lasts; which parts are new."""
        lacking = [place for place in _from_the_middle(area) if not self._is_ready(sheet, place)]
        for place in lacking:
            if deadline.passed():
                break
            self._tile(sheet, place, deadline)
        return [_square(*place) & area for place in lacking if self._is_ready(sheet, place)]

    def _is_ready(self, sheet: Sheet, place: tuple[int, int]) -> bool:
        tile = self._tiles.get((sheet, *place))
        return tile is not None and not tile.bare and not tile.stale

    def _tile(self, sheet: Sheet, place: tuple[int, int], deadline: Deadline) -> _Tile | None:
        """The tile, painted or brought up to date if there is time for it."""
        key = (sheet, *place)
        tile = self._tiles.get(key)
        if tile is None:
            if deadline.passed():
                return None
            tile = self._tiles[key] = _Tile(QPixmap(SIDE, SIDE), _parts(sheet, _square(*place)))
            self._places.setdefault(sheet, set()).add(place)
            self._fill(tile, sheet, place)
        while tile.bare and not deadline.passed():
            self._fill(tile, sheet, place)
        if tile.stale and not tile.bare and not deadline.passed():
            self._render(tile, sheet, place, tile.stale)
            tile.stale = []
        self._tiles.move_to_end(key)
        return None if tile.bare else tile

    def _fill(self, tile: _Tile, sheet: Sheet, place: tuple[int, int]) -> None:
        """Paint the next bare part, which stays bare when that fails."""
        self._render(tile, sheet, place, tile.bare[-1:])
        tile.bare.pop()

    def _render(
        self, tile: _Tile, sheet: Sheet, place: tuple[int, int], patches: Sequence[QRect]
    ) -> None:
        corner = _square(*place).topLeft()
        painter = QPainter(tile.pixmap)
        try:
            for patch in patches:
                painter.resetTransform()
                painter.setClipRect(patch.translated(-corner))
                self._paint(painter, sheet, corner, patch)
        finally:
            painter.end()

    def _shrink(self) -> None:
        while self.size > self._limit:
            (sheet, column, row), _ = self._tiles.popitem(last=False)
            places = self._places[sheet]
            places.discard((column, row))
            if not places:
                del self._places[sheet]


def pixels(rect: Rect, scale: float) -> QRect:
    """The pixels of a sheet that a rectangle in mm may colour, smooth edges included."""
    left, top = math.floor(rect.x * scale) - 1, math.floor(rect.y * scale) - 1
    right, bottom = math.ceil(rect.right * scale) + 1, math.ceil(rect.bottom * scale) + 1
    return QRect(left, top, right - left, bottom - top)


def cut(area: QRect, at_most: int | None = None) -> list[tuple[int, int]]:
    """The places (column, row) of the tiles that an area touches; [] if more than `at_most`."""
    if area.isEmpty():
        return []
    columns = range(area.left() // SIDE, area.right() // SIDE + 1)
    rows = range(area.top() // SIDE, area.bottom() // SIDE + 1)
    if at_most is not None and len(columns) * len(rows) > at_most:
        return []
    return [(column, row) for row in rows for column in columns]


def _parts(sheet: Sheet, square: QRect) -> list[QRect]:
    """The parts in which a new tile is painted: the smaller the map, the more lies in a tile."""
    side = SIDE // _CUTS[sheet.detail]
    starts = range(0, SIDE, side)
    corner = square.topLeft()
    return [QRect(corner + QPoint(x, y), QSize(side, side)) for y in starts for x in starts]


def _square(column: int, row: int) -> QRect:
    return QRect(column * SIDE, row * SIDE, SIDE, SIDE)


def _scaled(area: QRect, factor: float) -> QRect:
    """The whole pixels inside of an area that is stretched."""
    left, top = math.ceil(area.left() * factor), math.ceil(area.top() * factor)
    right = math.floor((area.right() + 1) * factor)
    bottom = math.floor((area.bottom() + 1) * factor)
    return QRect(left, top, max(0, right - left), max(0, bottom - top))


def _from_the_middle(area: QRect) -> Iterator[tuple[int, int]]:
    """The places of an area, those in the middle (where people look) first."""
    x, y = area.center().x() / SIDE - 0.5, area.center().y() / SIDE - 0.5
    return iter(sorted(cut(area), key=lambda place: (place[0] - x) ** 2 + (place[1] - y) ** 2))

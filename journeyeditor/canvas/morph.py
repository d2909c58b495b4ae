"""One map turning into another before the eyes: pieces of its pictures glide to where they will be.

Nothing is painted anew on the way. Every stage in every lane is a piece of the picture of the map
as it will be, below it the same piece of how it was: what leaves the window is only there. In
the few cells in which cards move by themselves these are lifted off bare ground.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeyeditor.canvas.board import Board, Look
from journeyeditor.canvas.lie import FAR, Key, Lie, Span, between_lies, moved_cards
from journeyeditor.model.base import Id

_MOST = 80
"""Cards that are lifted at most; with more their cells are at once as they will be."""

_AIR = 3.0
"""Mm round a card that belong to it: its outline and its port."""


_BARE = 0.6
"""Mm left of the end of a stage at which no card stands."""

_EVERYWHERE = Span(-FAR, FAR)


class View(NamedTuple):
    """A picture of the window, in device pixels, and how the map lies in it."""

    picture: QPixmap
    lie: Lie


class _Lifted(NamedTuple):
    """The bare ground of a cell, where it lies in the window, and the cards that move on it."""

    ground: QPixmap
    area: QRect
    cards: frozenset[Id]


class Morph:
    """From `old` to `new`, both seen with the same look.

    A piece is told by its column and its row; "" stands for all of them, in the strips that stay.
    """

    def __init__(self, board: Board, look: Look, old: View, new: View) -> None:
        self._scale = look.camera.scale * look.ratio
        self._old, self._new = old, new
        window = QRect(QPoint(0, 0), new.picture.size())
        body = next(board.strips(look.camera, look.ratio))
        self._origin = body.origin
        left, top = body.area.left(), body.area.top()
        # Where there is bare desk now there may be paper on the way, hence up to the border.
        self._body = QRect(QPoint(left, top), window.bottomRight())
        self._header = QRect(QPoint(left, 0), QPoint(window.right(), top - 1))
        self._names = QRect(QPoint(0, top), QPoint(left - 1, window.bottom()))
        self._corner = QRect(0, 0, left, top)
        self._lifted = self._lift(board, look)

    def lie(self, share: float) -> Lie:
        """How the map lies a share of the way."""
        return between_lies(self._old.lie, self._new.lie, share)

    def paint(self, painter: QPainter, share: float) -> None:
        """Paint the window, in device pixels, a share of the way."""
        lie = self.lie(share)
        painter.save()
        for strip in (self._body, self._header, self._names):
            painter.fillRect(strip, Qt.GlobalColor.white)
        painter.setClipRect(self._body)
        self._paint_bare(painter, lie)
        self._paint_area(painter, lie, self._body, self._keys(lie))
        for key, lifted in self._lifted.items():
            self._paint_cards(painter, lie, key, lifted)
        self._paint_area(painter, lie, self._header, [(name, "") for name in lie.columns])
        self._paint_area(painter, lie, self._names, [("", name) for name in lie.rows])
        painter.restore()
        painter.drawPixmap(self._corner.topLeft(), self._new.picture, self._corner)

    def _lift(self, board: Board, look: Look) -> dict[Key, _Lifted]:
        """The cells whose cards move by themselves, without those cards."""
        moved = moved_cards(self._old.lie, self._new.lie)
        if sum(map(len, moved.values())) > _MOST:
            return {}
        lifted = {}
        for key, refs in moved.items():
            area = self._box(self._new.lie, key) & self._body
            if not area.isEmpty():
                lifted[key] = _Lifted(board.ground(look, area, refs), area, refs)
        return lifted

    def _keys(self, lie: Lie) -> list[Key]:
        """The pieces in view; those that come from afar are painted last, over the others."""
        columns = [name for name in lie.columns if self._seen(lie, (name, ""))]
        rows = [name for name in lie.rows if self._seen(lie, ("", name))]
        return sorted(product(columns, rows), key=self._distance)

    def _seen(self, lie: Lie, key: Key) -> bool:
        return self._box(lie, key).intersects(self._body)

    def _distance(self, key: Key) -> int:
        before, after = self._place(self._old.lie, key), self._place(self._new.lie, key)
        return 0 if before is None or after is None else (after - before).manhattanLength()

    def _paint_area(self, painter: QPainter, lie: Lie, area: QRect, keys: Iterable[Key]) -> None:
        """Paint a part of the window piece by piece."""
        painter.setClipRect(area)
        for key in keys:
            spot = self._box(lie, key) & area
            if not spot.isEmpty():
                self._paint_piece(painter, lie, key, spot, area)

    def _paint_bare(self, painter: QPainter, lie: Lie) -> None:
        """The lanes without stages, which are seen where stages pass each other."""
        stage = self._box(self._new.lie, (next(iter(lie.columns)), ""))
        right = stage.right() - round(_BARE * self._scale)
        for row in lie.rows:
            spot, there = self._box(lie, ("", row)), self._box(self._new.lie, ("", row))
            edge = QRect(right, there.top(), 1, there.height()) & self._body
            shift = spot.top() - there.top()
            target = QRect(self._body.left(), edge.top() + shift, self._body.width(), edge.height())
            if not edge.isEmpty():
                painter.drawPixmap(target, self._new.picture, edge)

    def _paint_piece(self, painter: QPainter, lie: Lie, key: Key, spot: QRect, area: QRect) -> None:
        """A piece of the picture of how it was, and over it that of how it will be."""
        at, there = self._place(lie, key), self._place(self._new.lie, key)
        before = self._place(self._old.lie, key)
        if at is None or there is None:
            return
        if before is not None and at != there:
            _copy(painter, self._old.picture, spot, at - before, area)
        _copy(painter, self._new.picture, spot, at - there, area)
        lifted = self._lifted.get(key)
        if lifted is not None:
            ground = lifted.area.translated(at - there) & spot
            source = ground.translated(there - at - lifted.area.topLeft())
            painter.drawPixmap(ground.topLeft(), lifted.ground, source)

    def _paint_cards(self, painter: QPainter, lie: Lie, key: Key, lifted: _Lifted) -> None:
        """The cards that move by themselves, at this moment."""
        at, there = self._place(lie, key), self._place(self._new.lie, key)
        if at is None or there is None:
            return
        for ref in lifted.cards:
            goal, block = self._new.lie.cells[key][ref]
            now = lie.cells[key][ref].at
            corner = there + self._pixels(goal.x - _AIR, goal.y - _AIR)
            size = self._pixels(block.w + 2 * _AIR, block.h + 2 * _AIR)
            source = QRect(corner, corner + size) & self._body
            way = self._pixels(now.x - goal.x, now.y - goal.y) + at - there
            painter.drawPixmap(source.topLeft() + way, self._new.picture, source)

    def _place(self, lie: Lie, key: Key) -> QPoint | None:
        """Where a piece begins in the window; None when there is none."""
        column = _EVERYWHERE if not key[0] else lie.columns.get(key[0])
        row = _EVERYWHERE if not key[1] else lie.rows.get(key[1])
        if column is None or row is None:
            return None
        return self._origin + self._pixels(column.start, row.start)

    def _box(self, lie: Lie, key: Key) -> QRect:
        """The part of the window that a piece takes."""
        column = lie.columns[key[0]] if key[0] else _EVERYWHERE
        row = lie.rows[key[1]] if key[1] else _EVERYWHERE
        start = self._origin + self._pixels(column.start, row.start)
        end = self._origin + self._pixels(column.end, row.end)
        return QRect(start, end - QPoint(1, 1))

    def _pixels(self, x: float, y: float) -> QPoint:
        return QPoint(round(x * self._scale), round(y * self._scale))


def _copy(painter: QPainter, picture: QPixmap, spot: QRect, shift: QPoint, area: QRect) -> None:
    """Copy into `spot` what the picture has of it, before the shift, inside `area`."""
    source = spot.translated(-shift) & area
    if not source.isEmpty():
        painter.drawPixmap(source.topLeft() + shift, picture, source)

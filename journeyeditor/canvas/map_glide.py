"""When a changed map glides: it is looked at as it was, until all of it has been painted anew.

Then its pieces set off. If painting takes too long nothing glides, and the map is shown square by
square as it becomes ready. A change on the way starts from what is seen at that moment.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QPainter, QPixmap

from journeyeditor.canvas.board import Board, Look
from journeyeditor.canvas.glide import Glide
from journeyeditor.canvas.lie import Lie, lie_of, moves
from journeyeditor.canvas.morph import Morph, View
from journeyeditor.canvas.scene import Scene

_PATIENCE = 0.15
"""Seconds that painting may take."""


class _Coming(NamedTuple):
    """A map that will glide once it has been painted."""

    old: View
    goal: Lie
    look: Look
    since: float
    seconds: float


class _Going(NamedTuple):
    morph: Morph
    look: Look
    glide: Glide


class MapGlide:
    """Paints the map of a scene while it glides; `now` is in seconds of one clock."""

    def __init__(self, scene: Scene, board: Board) -> None:
        self._scene = scene
        self._board = board
        self._old: View | None = None
        self._coming: _Coming | None = None
        self._going: _Going | None = None

    @property
    def active(self) -> bool:
        """Whether it glides, or will."""
        return self._coming is not None or self._going is not None

    def stop(self) -> None:
        """The map lies where it is."""
        self._old = self._coming = self._going = None

    def keep(self, look: Look, now: float) -> None:
        """The map is about to change: remember how it is seen, to glide from there."""
        coming, going = self._coming, self._going
        self.stop()
        if coming is not None and coming.look.same_place(look):
            self._old = coming.old
        elif going is not None and going.look.same_place(look):
            self._old = _on_the_way(going, now)
        else:
            lie = lie_of(self._scene.shown, look.camera.view)
            self._old = View(self._board.picture(look), lie)

    def change(self, look: Look, now: float, seconds: float) -> None:
        """The map has changed since `keep`: let it glide to how it is."""
        old, self._old = self._old, None
        if old is None or old.picture.size() != look.pixels:
            return
        goal = lie_of(self._scene.shown, look.camera.view)
        if moves(old.lie, goal):
            self._coming = _Coming(old, goal, look, now, seconds)

    def paint(self, painter: QPainter, look: Look, now: float) -> bool:
        """Paint the window, in device pixels; False when the map lies where it is."""
        if self._coming is not None and self._waits(self._coming, look, now):
            painter.drawPixmap(0, 0, self._coming.old.picture)
            return True
        going = self._going
        if going is None or not going.look.same_place(look) or going.glide.over(now):
            self._going = None
            return False
        going.morph.paint(painter, going.glide.share(now))
        return True

    def _waits(self, coming: _Coming, look: Look, now: float) -> bool:
        """Whether the map must still be painted; once it is, its pieces set off."""
        too_long = now - coming.since > _PATIENCE
        ready = self._board.ready(look)
        if coming.look.same_place(look) and not ready and not too_long:
            return True
        self._coming = None
        if coming.look.same_place(look) and ready:
            new = View(self._board.picture(look), coming.goal)
            morph = Morph(self._board, look, coming.old, new)
            self._going = _Going(morph, look, Glide(now, coming.seconds))
        return False


def _on_the_way(going: _Going, now: float) -> View:
    """What is seen at this moment."""
    share = going.glide.share(now)
    picture = QPixmap(going.look.pixels)
    painter = QPainter(picture)
    going.morph.paint(painter, share)
    painter.end()
    return View(picture, going.morph.lie(share))

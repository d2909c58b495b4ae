"""What glides on the map at this moment: its pieces, what was let go of, or the eye of the viewer.

Nothing waits for it. The session, the camera and all that is asked of the map are at once as they
will be; only what is painted is still on its way, and any input ends that.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.board import Board, Look
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.glide import ZOOM, Glide, between, on_the_way
from journeyeditor.canvas.map_glide import MapGlide
from journeyeditor.canvas.overlay import Ghost
from journeyeditor.canvas.scene import Scene

_TICK = 12
"""Milliseconds from one frame to the next at least."""


class _Flight(NamedTuple):
    """A picture on its way from one place of its corner to another, in px of the window."""

    picture: QPixmap
    start: QPointF
    goal: QPointF
    glide: Glide


class _Zoom(NamedTuple):
    start: Camera
    glide: Glide


class Motion:
    """Moves things on a surface. `allowed` says whether a person wants that; no, to begin with."""

    def __init__(self, scene: Scene, board: Board, surface: QWidget) -> None:
        self.allowed: Callable[[], bool] = lambda: False
        self.clock: Callable[[], float] = perf_counter
        self._surface = surface
        self._map = MapGlide(scene, board)
        self._flight: _Flight | None = None
        self._zoom: _Zoom | None = None
        self._timer = QTimer(surface)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def active(self) -> bool:
        """Whether anything is on its way."""
        return self._map.active or self._flight is not None or self._zoom is not None

    def finish(self) -> None:
        """Everything is at once where it was going to."""
        if self.active:
            self._map.stop()
            self._flight = self._zoom = None
            self._surface.update()
        self._timer.stop()

    # -- the map ------------------------------------------------------------------------------

    def keep(self, look: Look) -> None:
        """The map is about to change: it will glide from how it is seen now."""
        if self._zoom is None:
            self._map.keep(look, self.clock())

    def change(self, look: Look, seconds: float) -> None:
        """The map has changed since `keep`."""
        self._map.change(look, self.clock(), seconds)
        self._go_on()

    def paint_map(self, painter: QPainter, look: Look) -> bool:
        """Paint the whole window, in device pixels; False when the map lies where it is."""
        return self._map.active and self._map.paint(painter, look, self.clock())

    # -- what was let go of -------------------------------------------------------------------

    def fly(self, ghost: Ghost, middle: QPointF, seconds: float) -> None:
        """Let a ghost glide until its middle is at a place, in px of the window."""
        size = ghost.picture.deviceIndependentSize()
        start = QPointF(ghost.at.x - ghost.grip.x, ghost.at.y - ghost.grip.y)
        goal = middle - QPointF(size.width() / 2, size.height() / 2)
        self._flight = _Flight(ghost.picture, start, goal, Glide(self.clock(), seconds))
        self._go_on()

    def paint_flight(self, painter: QPainter) -> None:
        """Paint the ghost that glides, in px of the window."""
        flight, now = self._flight, self.clock()
        if flight is None or flight.glide.over(now):
            self._flight = None
            return
        share, start, goal = flight.glide.share(now), flight.start, flight.goal
        at = QPointF(between(start.x(), goal.x(), share), between(start.y(), goal.y(), share))
        painter.setOpacity(0.85)
        painter.drawPixmap(at, flight.picture)
        painter.setOpacity(1.0)

    # -- the eye ------------------------------------------------------------------------------

    def zoom_from(self, start: Camera) -> None:
        """The camera has another zoom: let what is seen glide there from `start`."""
        self._zoom = _Zoom(start, Glide(self.clock(), ZOOM))
        self._go_on()

    def sight(self, camera: Camera) -> Camera:
        """From where the map is seen, on the way to the camera."""
        now = self.clock()
        if self._zoom is None or self._zoom.glide.over(now):
            self._zoom = None
            return camera
        return on_the_way(self._zoom.start, camera, self._zoom.glide.share(now))

    # -- frames -------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.active:
            self._timer.start()

    def _tick(self) -> None:
        self._surface.update()
        if not self.active:
            self._timer.stop()

"""A pointed area in which things glide: cards that give way, what is let go of, zoom by command.

Says what glides and how long; how that is painted belongs to `motion`. Whether anything may glide
at all is asked of `motion.allowed`: a person may want none of it, and a large map gets none.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.board import Look
from journeyeditor.canvas.camera import Camera
from journeyeditor.canvas.glide import GIVE_WAY, GLIDE_BACK, SETTLE
from journeyeditor.canvas.motion import Motion
from journeyeditor.canvas.overlay import Ghost
from journeyeditor.canvas.pointing import PointedArea
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.tools.base import Cancel, few_enough
from journeyeditor.model.project import Project

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.NativeGesture,
    }
)
"""What ends all gliding at once."""


class _Ending(NamedTuple):
    """A gesture that ends: what was carried, the project until then, and whether that glides."""

    ghost: Ghost | None
    project: Project
    glides: bool


class GlidingArea(PointedArea):
    """Follows the session with a map that glides."""

    def __init__(self, scene: Scene, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(scene, bench, parent)
        self.motion = Motion(scene, self.board, self.viewport())
        self._ending: _Ending | None = None

    @property
    def sight(self) -> Camera:
        return self.motion.sight(self.camera)

    def travel(self, camera: Camera) -> None:
        before = self.sight
        self.look(camera)
        zooms = self.camera.zoom != before.zoom and self.camera.w == before.w
        if zooms and not self.in_gesture and self.motion.allowed():
            self.motion.zoom_from(before)

    def look(self, camera: Camera) -> None:
        if not camera.same_place(self.camera):
            self.motion.finish()
        super().look(camera)

    def follow_session(self) -> None:
        """Show the map as it is now, letting it glide there while something is carried."""
        try:
            self._follow()
        except Exception:
            self.motion.finish()
            self.scene.start_over()
            self.board.clear()
            self.follow_drawing()
            raise

    def _follow(self) -> None:
        pace = self._pace()
        if pace is None:
            self.motion.finish()
        else:
            self.motion.keep(self.look_now)
        self.board.spoil(self.scene.refresh())
        self.follow_drawing()
        if pace is not None:
            self.motion.change(self.look_now, pace)

    def _pace(self) -> float | None:
        """In how many seconds a changed map glides to how it is; None = it is so at once."""
        ending = self._ending
        carrying = self.in_gesture or (ending is not None and ending.glides)
        if not carrying or not few_enough(self.scene.journey) or not self.motion.allowed():
            return None
        return GIVE_WAY if ending is None else GLIDE_BACK

    def gesture_ends(self, reason: Cancel | None) -> None:
        """Let go, or stopped by Escape, things glide; what another command stops is at once."""
        glides = reason in (None, Cancel.ESCAPE)
        ghost = self._bench.marks.ghost if glides else None
        self._ending = _Ending(ghost, self._bench.session.project, glides)

    def gesture_ended(self) -> None:
        """What was carried settles in its place, or glides back to where it was."""
        ending, self._ending = self._ending, None
        ghost = None if ending is None else ending.ghost
        if ending is None or ghost is None or not ghost.ref or not self.motion.allowed():
            return
        found = self._bench.find(ghost.ref)
        if found is not None:
            kept = self._bench.session.project is not ending.project
            middle = self.window_rect(found.layer, found.rect).center()
            self.motion.fly(ghost, middle, SETTLE if kept else GLIDE_BACK)

    def paint_motion(self, painter: QPainter, look: Look) -> bool:
        return self.motion.paint_map(painter, look)

    def event(self, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.motion.finish()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.motion.finish()
        return super().viewportEvent(event)

"""Which part of each map was in view, so that coming back to a map is coming back to the place."""

from __future__ import annotations

from journeyeditor.canvas.area import MapArea
from journeyeditor.canvas.camera import Camera
from journeyeditor.model.base import Id
from journeyeditor.session import Change, Session


class Cameras:
    """Remembers the camera of every map that was open, as long as the window is there.

    Make it after the view: the view follows the session first.
    """

    def __init__(self, session: Session, view: MapArea) -> None:
        self._session = session
        self._view = view
        self._open: Id = session.map_id
        self._kept: dict[Id, Camera] = {}
        view.moved.connect(self._moved)
        self.leave = session.subscribe(self._changed)

    def note(self, map_id: Id, camera: Camera) -> None:
        """This is where a map is looked at elsewhere in the window."""
        self._kept[map_id] = camera

    def _moved(self) -> None:
        """While another map opens, the view moves before this hears of it: that is no scrolling."""
        if self._session.map_id == self._open:
            self._kept[self._open] = self._view.camera

    def _changed(self, change: Change) -> None:
        if not change & Change.MAP:
            return
        before = self._kept.get(self._open, self._view.camera)
        self._open = self._session.map_id
        self._view.look(self._place(before))

    def _place(self, before: Camera) -> Camera:
        """Where this map was left; a copy is seen where its original was, others from the start."""
        camera, kept = self._view.camera, self._kept.get(self._open)
        if kept is not None:
            return camera.zoomed(kept.zoom, 0, 0).scrolled(kept.x, kept.y)
        known = self._session.journey.baseline_id in self._kept
        return camera.scrolled(before.x, before.y) if known else camera.scrolled(0, 0)

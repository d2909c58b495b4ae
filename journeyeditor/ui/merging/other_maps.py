"""The maps of a version that is not the open one, laid out when they are asked for. Knows no Qt."""

from __future__ import annotations

from journeyeditor.canvas.alignment import Alignment, align
from journeyeditor.canvas.bench import block_names
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id
from journeyeditor.model.partners import twins
from journeyeditor.model.project import Project
from journeyeditor.session import Session


class OtherMaps:
    """One scene of a project to look at; it shows one map at a time."""

    def __init__(self, project: Project, fonts: Fonts) -> None:
        self.project = project
        self._fonts = fonts
        self._scene: Scene | None = None

    def scene(self, map_id: Id) -> Scene | None:
        """The scene, showing this map; None when the project has no such map."""
        if all(journey.id != map_id for journey in self.project.maps):
            return None
        if self._scene is None:
            self._scene = Scene(Session(self.project), self._fonts, map_id)
        elif self._scene.pinned != map_id:
            self._scene.pinned = map_id
            self._scene.refresh()
        return self._scene


class Across:
    """Where things of one map would stand on another version of it; `way` leads from place there
    to place here."""

    def __init__(self, there: Scene, way: Alignment) -> None:
        self._there = there
        self._way = way

    @classmethod
    def between(cls, there: Scene, here: Scene) -> Across:
        """For two maps that are looked at once."""
        return cls(there, align(there.shown, here.shown, twins(there.journey, here.journey))[0])

    def place(self, ref: Id) -> Placed | None:
        """The place here of a thing of the other map; None when that does not show it."""
        found = next(self._there.index.find_all(self._there.shown, block_names(ref)), None)
        if found is None:
            return None
        x, y = self._way.across(Point(found.rect.x, found.rect.y))
        return Placed(found.layer, Rect(x, y, found.rect.w, found.rect.h), found.round)

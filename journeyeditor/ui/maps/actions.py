"""What can be done with the journeys of a project as a whole: each one undo step, each told.

Knows no widgets: `tell` puts a sentence into the status line.
"""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.edits.maps import (
    blank_map,
    copy_as_to_be,
    delete_map,
    duplicate_map,
    move_map,
    revise_map,
)
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.tree import index_of
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.session import Session

Tell = Callable[[str, str], None]


class MapActions:
    """The verbs behind the tabs and the menu Journey; they are about the open map by default."""

    def __init__(self, session: Session, new_id: IdSource, tell: Tell) -> None:
        self._session = session
        self._new_id = new_id
        self._tell = tell

    def step(self, by: int) -> None:
        """Open the map so many tabs further on, going round at the ends."""
        maps = self._session.project.maps
        at = index_of(maps, self._session.map_id)
        self._session.open_map(maps[(at + by) % len(maps)].id)

    def add_blank(self) -> None:
        """Add an empty map to the project and open it."""
        label = translate("Maps", "New journey")
        self._add(label, blank_map(self._session.project, self._new_id))

    def duplicate(self, map_id: Id | None = None) -> None:
        """Add the same map once more and open that one."""
        project = self._session.project
        new = duplicate_map(project, map_id or self._session.map_id, self._new_id)
        self._add(translate("Maps", "Duplicate journey"), new)

    def copy_as_to_be(self, map_id: Id | None = None) -> None:
        """Copy a map into a to-be one and open that."""
        project = self._session.project
        new = copy_as_to_be(project, map_id or self._session.map_id, self._new_id)
        self._add(translate("Command", "Copy as to-be"), new)

    def delete(self, map_id: Id | None = None) -> None:
        """Delete a map and open its neighbour if it was open; the only one stays."""
        session = self._session
        gone = find_map(session.project, map_id or session.map_id)
        if len(session.project.maps) == 1:
            self._tell(translate("Maps", "A project keeps at least one journey."), "")
            return
        opens = _neighbour(session.project, gone) if gone.id == session.map_id else None
        label = translate("Maps", "Delete journey")
        session.commit(label, delete_map(session.project, gone.id), opens=opens)
        said = translate("Maps", "Deleted the journey “{title}”.").format(title=gone.title)
        self._tell(said, translate("Maps", "Ctrl+Z puts it back."))

    def move(self, by: int, map_id: Id | None = None) -> None:
        """Bring a map so many tabs further on, at most to the end."""
        session = self._session
        map_id = map_id or session.map_id
        to = max(0, index_of(session.project.maps, map_id) + by)
        self.move_to(to, map_id)

    def move_to(self, to: int, map_id: Id) -> None:
        """Bring a map to a place among the tabs, counted from 0."""
        session = self._session
        label = translate("Maps", "Move journey")
        session.commit(label, move_map(session.project, map_id, to))

    def rename(self, map_id: Id, title: str) -> bool:
        """Give a map another title; False, and a word about it, when it cannot be one."""
        session = self._session
        try:
            new = revise_map(session.project, map_id, title=title.strip())
        except ValueError:  # what pydantic raises for a title that is none
            self._tell(
                translate("Inspector", "A journey needs a title, at most 200 letters."),
                translate("Maps", "The old one stays."),
            )
            return False
        session.commit(translate("Maps", "Rename journey"), new)
        return True

    def _add(self, label: str, new: Project) -> None:
        """Commit a project with one map more and open that map."""
        known = {journey.id for journey in self._session.project.maps}
        added = next(journey for journey in new.maps if journey.id not in known)
        self._session.commit(label, new, opens=added.id)
        said = translate("Maps", "Added the journey “{title}”.").format(title=added.title)
        more = translate("Maps", "Ctrl+PageUp and Ctrl+PageDown go from one to the other.")
        self._tell(said, more)


def _neighbour(project: Project, journey: JourneyMap) -> Id:
    """The map that is open when this one is gone: the next, behind the last the one before."""
    rest = [other.id for other in project.maps if other.id != journey.id]
    return rest[min(index_of(project.maps, journey.id), len(rest) - 1)]

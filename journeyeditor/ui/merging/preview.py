"""Shows on the map behind a dialog what comes of joining; nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.merging.changes import Comparison, Key
from journeyeditor.merging.compare import compare
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.ui.merging.marking import Side, marks

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow


class JoinPreview:
    """The preview of one main window. `end` shows the project, and the map that was open."""

    def __init__(self, window: MainWindow) -> None:
        self._session, self._view = window.session, window.view
        self._opened = window.session.map_id
        self._new: Project | None = None
        self._found = Comparison((), related=True)
        self._current: Key | None = None

    def show_project(self, ours: Project, new: Project) -> None:
        """Show what becomes of `ours`, with marks on what is new to it."""
        self._new, self._found = new, compare(ours, new)
        if not _has(new, self._session.map_id):
            kept = next((m.id for m in self._session.project.maps if _has(new, m.id)), None)
            if kept is None:
                return
            self._session.open_map(kept)
        self._session.preview(new)
        self._mark()

    def show_thing(self, key: Key, new: Project) -> None:
        """Bring a thing into view, on its map if that can be opened."""
        session, map_id = self._session, key.map_id
        if map_id not in (None, session.map_id) and _has(session.project, map_id):
            if not _has(new, map_id):
                return
            session.open_map(map_id or "")
            session.preview(new)
        self._current = key
        self._mark()
        found = self._view.marks.differences
        if found is not None and found.current:
            self._view.show_ref(found.current)

    def _mark(self) -> None:
        found = marks(
            self._found.changes, Side(after=True), self._session.map_id, None, self._current
        )
        self._view.marks.differences = found
        self._view.look_again()

    def end(self) -> None:
        """Show the project as it is."""
        self._session.preview(None)
        if _has(self._session.project, self._opened):
            self._session.open_map(self._opened)
        self._view.marks.differences = None
        self._view.look_again()


def _has(project: Project, map_id: Id | None) -> bool:
    return any(journey.id == map_id for journey in project.maps)

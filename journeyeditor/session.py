"""The open project: the one way in for edits, previews, undo, and those who watch. Knows no Qt.

What undo brings back: the project, what was selected, and which map was open when the step was
made, so that one sees what changes. What it does not: anything else. Selecting or opening a map
is never a step and never clears redo.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Flag, auto
from typing import NamedTuple

from journeyeditor.history import History, Step, Steps
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map, present
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project


class Change(Flag):
    """What has changed, all of it at once."""

    PROJECT = auto()
    """The committed project."""
    SHOWN = auto()
    """What is to be seen: the preview, or the project."""
    SELECTION = auto()
    MAP = auto()
    """Which map is open."""
    SAVED = auto()
    """Whether there is something to save."""
    HISTORY = auto()
    """The steps, or which of them are done."""


class StaleEdit(Exception):  # noqa: N818 - what happened, not that something is wrong
    """A commit was computed from a project that is no longer the current one."""


class State(NamedTuple):
    """What a step keeps of each of its sides."""

    project: Project
    selection: frozenset[Id]
    map_id: Id


Observer = Callable[[Change], None]


class Session:
    """One project being edited.

    `saved` tells whether the project comes from a file as it is. `clock` gives seconds; only
    differences count.
    """

    def __init__(
        self,
        project: Project,
        *,
        saved: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._state = State(project, frozenset(), project.maps[0].id)
        self._preview: Project | None = None
        self._saved = project if saved else None
        self._history: History[State] = History()
        self._clock = clock
        self._observers: list[Observer] = []
        self.files_begun = 1
        """How many files were opened here, one over the other."""
        self.complain: Callable[[Exception], object] | None = None
        """Hears of the errors of observers; without it they are raised where the change was made,
        which is then left halfway."""

    @property
    def project(self) -> Project:
        """The committed project."""
        return self._state.project

    @property
    def shown(self) -> Project:
        """What is to be seen: the preview of a gesture, else the project."""
        return self._state.project if self._preview is None else self._preview

    @property
    def map_id(self) -> Id:
        """Which map is open."""
        return self._state.map_id

    @property
    def journey(self) -> JourneyMap:
        """The open map as it is shown."""
        return find_map(self.shown, self.map_id)

    @property
    def selection(self) -> frozenset[Id]:
        """Ids of cards, stages, lanes, links, curves and points (`point:<curve>:<card>`)."""
        return self._state.selection

    @property
    def modified(self) -> bool:
        """Whether the project differs from what was saved."""
        return self.project is not self._saved

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" when nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, "" when nothing."""
        return self._history.redo_label

    @property
    def steps(self) -> Steps:
        """All steps with their labels, also those that have been taken back."""
        return self._history.steps

    @property
    def steps_done(self) -> int:
        """How many steps are done, those that are forgotten included."""
        return self._history.position + self._history.forgotten

    def commit(
        self,
        label: str,
        new: Project,
        select: frozenset[Id] | None = None,
        *,
        base: Project | None = None,
        merge: str = "",
        opens: Id | None = None,
    ) -> None:
        """Make `new` the project, as one step that undo calls `label`; drops the preview.

        `select` is selected afterwards, None = what was selected and still exists. The same
        project as before is no step. `opens` is the map to be open afterwards, None = the one that
        is open now, if it still exists. `base` is the project that `new` was computed from: raises
        StaleEdit, and changes nothing, when that is not the current one. Commits with the same
        non-empty `merge` within half a second of each other become one step.
        """
        if base is not None and base is not self.project:
            raise StaleEdit(label)
        before = self._look()
        self._preview = None
        chosen = self.selection if select is None else select
        state = self._landing(new, chosen, opens or self.map_id)
        if new is not self.project:
            self._history.add(Step(label, self._state, state, merge, self._clock()))
        self._state = state
        self._tell(before)

    def preview(self, new: Project | None) -> None:
        """Show `new` while a gesture lasts, None = the project again.

        To be computed from the project as it was when the gesture began, not from the last
        preview.
        """
        before = self._look()
        self._preview = None if new is self.project else new
        self._tell(before)

    def select(self, ids: frozenset[Id]) -> None:
        """Select these and nothing else."""
        before = self._look()
        self._state = self._state._replace(selection=ids)
        self._tell(before)

    def open_map(self, map_id: Id) -> None:
        """Open another map of the project. Raises KeyError when there is none of this id."""
        find_map(self.project, map_id)
        before = self._look()
        self._preview = None
        self._state = self._landing(self.project, self.selection, map_id)
        self._tell(before)

    def undo(self) -> None:
        """Take the last step back, if there is one; drops the preview."""
        self.go_to(self._history.position - 1)

    def redo(self) -> None:
        """Make the step again that was taken back last, if any; drops the preview."""
        self.go_to(self._history.position + 1)

    def go_to(self, position: int) -> None:
        """Take back, or make again, as many steps as it takes for `position` to be done.

        Those who watch hear of it once. Drops the preview.
        """
        before = self._look()
        self._preview = None
        state = self._history.go_to(position)
        if state is not None:
            self._state = self._landing(*state)
        self._tell(before)

    def mark_saved(self, project: Project) -> None:
        """This project has been saved; it may be older than the current one."""
        before = self._look()
        self._saved = project
        self._history.close()
        self._tell(before)

    def mark_unsaved(self) -> None:
        """What was saved is not there any more."""
        before = self._look()
        self._saved = None
        self._tell(before)

    def replace(self, project: Project, saved: bool) -> None:
        """Go on with the project of another file: no history, no selection, its first map."""
        before = self._look()
        self._preview = None
        self.files_begun += 1
        self._state = State(project, frozenset(), project.maps[0].id)
        self._saved = project if saved else None
        self._history.clear()
        self._tell(before)

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Call `observer` once after each change; returns the function that ends this.

        Observers see the new state. One that changes the session itself makes all observers
        hear of that first. When observers raise, the others are called all the same; then
        `complain` hears of the errors, or the error is raised, several as an ExceptionGroup.
        """
        self._observers.append(observer)

        def unsubscribe() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return unsubscribe

    def _landing(self, project: Project, selection: frozenset[Id], map_id: Id) -> State:
        """The state with only what exists: another map if this one is gone, no lost ids."""
        journey = next((m for m in project.maps if m.id == map_id), project.maps[0])
        return State(project, present(journey, selection), journey.id)

    def _look(self) -> tuple[State, Project, bool, int]:
        return self._state, self.shown, self.modified, self._history.changes

    def _tell(self, before: tuple[State, Project, bool, int]) -> None:
        changes = self._changes(before)
        if not changes:
            return
        errors: list[Exception] = []
        for observer in tuple(self._observers):
            try:
                observer(changes)
            except Exception as error:
                errors.append(error)
        if self.complain is not None:
            for each in errors:
                self.complain(each)
            return
        if len(errors) == 1:
            raise errors[0]
        if errors:
            raise ExceptionGroup("observers of the session failed", errors)

    def _changes(self, before: tuple[State, Project, bool, int]) -> Change:
        state, shown, modified, steps = before
        found = Change(0)
        for flag, changed in (
            (Change.PROJECT, state.project is not self.project),
            (Change.SHOWN, shown is not self.shown),
            (Change.SELECTION, state.selection != self.selection),
            (Change.MAP, state.map_id != self.map_id),
            (Change.SAVED, modified != self.modified),
            (Change.HISTORY, steps != self._history.changes),
        ):
            if changed:
                found |= flag
        return found

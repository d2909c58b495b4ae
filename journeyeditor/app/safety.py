"""Keeps the unsaved work of all windows on the disk, and knows what a crash has left behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

if TYPE_CHECKING:  # imported when the first project is opened
    from journeyeditor.recovery.finding import Found
    from journeyeditor.recovery.keeper import Keeper
    from journeyeditor.session import Change, Session
    from journeyeditor.ui.files import Files


def recovery_folder() -> Path:
    """Where unsaved work is kept: with the program's own data, which nobody cleans up."""
    data = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(data)) / "recovery"


class Safety(QObject):
    """One for the program. `kept` tells why work cannot be kept, None when it can be again."""

    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._folder = recovery_folder()
        self._keeper: Keeper | None = None
        self._found: list[Found] | None = None
        self._thrown: list[Found] = []
        self._watches: list[Watch] = []

    # -- work that is open --------------------------------------------------------------------

    def watch(self, session: Session, files: Files) -> None:
        """Keep the unsaved work of a session, whose file `files` knows, until it is left."""
        known = next((each for each in self._watches if each.session is session), None)
        if known is not None:
            known.files = files
            return
        self._watches.append(Watch(session, files, self.keeper))

    def take_over(self, session: Session, found: Found) -> None:
        """This session goes on with work that was found, and is watched already.

        What was found is taken away when the session's own work is on the disk.
        """
        watch = next(each for each in self._watches if each.session is session)
        self.keeper.relieve(watch.name, found.remove)
        self.found.remove(found)
        watch.go_on_from(found.about.changes)

    def leave(self, session: Session) -> None:
        """Nobody needs the work of this session any more: it is saved, or given up."""
        for watch in [each for each in self._watches if each.session is session]:
            self._watches.remove(watch)
            watch.end()
            self.keeper.drop(watch.name)

    def flush(self, seconds: float) -> bool:
        """Write all there is now; whether that was done in so many seconds.

        Each session is looked at again: when something goes wrong, its last change may not have
        been heard here.
        """
        for watch in self._watches:
            watch.look()
        return self._keeper is None or self._keeper.flush(seconds)

    def stop(self) -> None:
        """The program ends; what windows still hold that is not saved stays kept."""
        for watch in self._watches:
            watch.end()
        self._watches.clear()
        if self._keeper is not None:
            self._keeper.stop()
        for found in self._thrown:
            found.remove()
        for found in self._found or ():
            found.folder.let_go()

    @property
    def keeper(self) -> Keeper:
        """Who writes it down; made with the first project."""
        if self._keeper is None:
            from journeyeditor.recovery.keeper import Keeper  # noqa: PLC0415 - not before the page

            self._keeper = Keeper(self._folder, self.kept.emit)
        return self._keeper

    # -- work that was left behind ------------------------------------------------------------

    @property
    def found(self) -> list[Found]:
        """The work that was left behind and is not open again, the newest first."""
        if self._found is None:
            self._found = self._find()
        return self._found

    def _find(self) -> list[Found]:
        if not any(self._folder.glob("*/*.recovery")):
            return []
        from journeyeditor.recovery.finding import find  # noqa: PLC0415 - a crash is rare

        return find(self._folder)

    def forget_if_saved(self, found: Found) -> bool:
        """Take work away that its file holds already; whether it does.

        Reads the file, which can be slow: for when somebody wants it.
        """
        if not found.is_saved:
            return False
        self.found.remove(found)
        found.remove()
        return True

    def throw_away(self, found: Found) -> None:
        """Nobody wants it. It can be put back until the program ends."""
        self.found.remove(found)
        self._thrown.append(found)

    def put_back(self, found: Found) -> None:
        """Somebody wants it after all."""
        self._thrown.remove(found)
        self.found.insert(0, found)


class Watch:
    """Hands each unsaved state of one session to the keeper, what is being typed included."""

    def __init__(self, session: Session, files: Files, keeper: Keeper) -> None:
        from secrets import token_hex  # noqa: PLC0415 - a start needs none

        self.session = session
        self.files = files
        self.name = token_hex(8)
        self._keeper = keeper
        self._saved_at = session.steps_done
        self.look()
        self._leave: Callable[[], None] = session.subscribe(self._changed)

    def go_on_from(self, changes: int) -> None:
        """So many changes were made before the session began."""
        self._saved_at = self.session.steps_done - changes
        self.look()

    def end(self) -> None:
        """Watch no longer."""
        self._leave()

    def _changed(self, change: Change) -> None:
        from journeyeditor.session import Change  # noqa: PLC0415 - loads the model

        if change & (Change.PROJECT | Change.SHOWN | Change.SAVED):
            self.look()

    def look(self) -> None:
        """Have kept what is not saved; whatever is kept goes when all is saved."""
        session = self.session
        if session.modified or session.shown is not session.project:
            self._keep()
        else:
            self._saved_at = session.steps_done
            self._keeper.drop(self.name)

    def _keep(self) -> None:
        from journeyeditor.model.base import evolve  # noqa: PLC0415 - loads the model
        from journeyeditor.recovery.record import About, Work  # noqa: PLC0415

        session, files = self.session, self.files
        begun = session.shown is not session.project  # a step that is being made counts too
        changes = max(1, abs(session.steps_done - self._saved_at) + begun)
        about = About(
            session.journey.title, datetime.now().astimezone(), changes, files.path, files.mark
        )
        project = evolve(session.shown, revision=files.revision)
        self._keeper.keep(self.name, Work(project, about))

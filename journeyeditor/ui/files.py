"""Open, save, close: the session and its file. Asks through `Questions`, shows nothing.

Nothing of the open project is lost when something fails: it stays in the window as it was.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from journeyeditor.i18n import language, translate
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.resources import is_shipped, resource
from journeyeditor.sending.fleeting import fleeting, lasting_name
from journeyeditor.session import Session
from journeyeditor.sharing.lock import myself
from journeyeditor.storage.atomic import sweep
from journeyeditor.storage.care import Care
from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.errors import NotSaved, ProjectError, SaveError
from journeyeditor.storage.lineage import Lineage
from journeyeditor.storage.mark import Mark
from journeyeditor.storage.mark import mark as mark_bytes
from journeyeditor.storage.reader import is_poster, load, load_marked
from journeyeditor.storage.writer import serialise, write_project
from journeyeditor.ui.clash import (
    COPY,
    JOIN,
    LOAD,
    REPLACE,
    ask_clash,
    changed_notice,
    gone_notice,
    loaded_notice,
)
from journeyeditor.ui.dialogs.questions import ENDING, Answer, Option, Questions
from journeyeditor.ui.earlier_folder import earlier_folder
from journeyeditor.ui.neighbours import Alone, Neighbours
from journeyeditor.ui.patience import Patience
from journeyeditor.ui.sending.passing import fleeting_notice
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.sifting import sifted_notice, with_sifted
from journeyeditor.ui.start.notice import Offer

T = TypeVar("T")


class Origin(NamedTuple):
    """Where a project comes from, and what that file was known by when it was read.

    `left_out` counts the control characters that are in the file and not in the project.
    """

    path: Path | None = None
    mark: Mark | None = None
    left_out: int = 0


NOWHERE = Origin()
"""For a project without a file."""


class Files:
    """The file of one window. `changed` is called when it is another one or has been saved."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        questions: Questions,
        changed: Callable[[], None],
    ) -> None:
        self._session = session
        self._settings = settings
        self._questions = questions
        self._patience = Patience(questions)
        self._changed = changed
        self.revision = session.project.revision
        """That of the project when it was opened or saved last."""
        self.neighbours: Neighbours = Alone()
        self.earlier = Earlier(earlier_folder())
        self.held: Project | None = None
        """What the file held when it was opened or saved here last."""
        self._lineage = Lineage(earlier_folder() / "own.txt")
        self.show_notice: Callable[[Offer | None], object] = lambda _offer: None
        """Shows what is to be told of the file, or no more, until somebody has read it."""
        self.takes_long: Callable[[], object] = lambda: None
        """Tells that the disk is slow."""
        self.merge: Callable[[str], object] = lambda _how: None
        """Joins (`JOIN`) or compares (`COMPARE`) with what somebody else wrote into the file."""
        self.busy = False
        """Whether the file is being written."""
        self.path: Path | None = None
        self._source: Path | None = None
        """The poster or fleeting file that it came out of, while it has no file of its own."""
        self.saved_at: datetime | None = None
        self.mark: Mark | None = None
        """What the file is known by, as it was when it was opened or saved here."""

    @property
    def name(self) -> str:
        """What the window calls the work: the title of the project."""
        return self._session.project.title

    def take_over(self, other: Files) -> None:
        """Go on with the file of another window on the same session."""
        self.path, self.saved_at = other.path, other.saved_at
        self._source, self.mark = other._source, other.mark
        self.revision, self.held = other.revision, other.held
        self._changed()

    def open(self) -> None:
        """Ask for a file and open it."""
        path = self._questions.which_to_open(self._settings.folder)
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a file in place of what is there; False, and a sentence, when that fails.

        One that is open in a window already is brought to the front instead.
        """
        path = path.absolute()
        if self.neighbours.bring(path) or self.neighbours.sees_to(path, self):
            return True
        try:
            found = load_marked(path)
        except ProjectError as error:
            self.say_why(error)
            return False
        return self.turn_to(found.project, Origin(path, found.mark, found.left_out))

    def turn_to(self, project: Project, origin: Origin = NOWHERE, saved: bool = True) -> bool:
        """Go on with another project, from a file or from none; asks if work would be lost."""
        if not self.may_leave():
            return False
        self._show(project, origin, saved)
        return True

    def say_why(self, error: ProjectError) -> None:
        """Tell why a file did not open, and that nothing else has changed."""
        more = translate("Files", "What was open stays open.")
        if error.where:
            place = translate("Files", "Place in the file: {place}")
            more += "\n" + place.format(place=error.where)
        self._questions.tell(error.sentence, more)

    def belongs_to(self, origin: Origin) -> None:
        """The project that the window began with comes from there."""
        session = self._session
        self._come_from(origin, None if session.modified else session.project)
        self._look_back(origin)

    def open_example(self) -> None:
        """Open a copy of the example in the language of the window; saving asks for a name."""
        self.turn_to(example())

    def save(self) -> bool:
        """Save in the project's file; asks for one when it has none. False when it is not saved."""
        return self.save_as() if self.path is None else self._write(self.path, self.mark)

    def save_as(self) -> bool:
        """Ask for a file and save there; that is the project's file from then on."""
        beside = self.path or self._source
        lasts = beside is not None and fleeting(beside) is None
        folder = beside.parent if beside is not None and lasts else self._settings.folder
        path = self._questions.where_to_save(folder, self._suggested_name())
        if path is None or not self._may_write(path):
            return False
        path = path.absolute()
        return self._write(path, self.mark if path == self.path else None)

    def _suggested_name(self) -> str:
        if self.path is not None:
            return self.path.name
        if self._source is not None:
            name = lasting_name(self._source)
            return name if name.endswith(ENDING) else Path(name).stem + ENDING
        return file_name(self._session.journey.title) + ENDING

    def may_leave(self) -> bool:
        """Whether the project may be closed; asks only when work would be lost."""
        if self.busy:
            return False
        if not self._session.modified:
            return True
        answer = self._questions.what_with_unsaved(self.name)
        return self.save() if answer is Answer.SAVE else answer is Answer.DISCARD

    def _show(self, project: Project, origin: Origin, saved: bool) -> None:
        self.revision = project.revision
        self.show_notice(None)
        self._come_from(
            origin, project if saved else None
        )  # first, for those who watch the session ask for the file
        self._session.replace(project, saved)
        self._look_back(origin)

    def _come_from(self, origin: Origin, held: Project | None) -> None:
        """Saving goes back to a file, but never to a poster, an example, or a file that does not
        last: that asks for a name.
        """
        path = origin.path
        self.path, self._source, self.mark, self.saved_at = path, None, origin.mark, None
        self.held = None if path is None or is_shipped(path) else held
        if path is not None and is_shipped(path):
            self.path, self.mark = None, None
        elif path is not None and (is_poster(path) or fleeting(path)):
            self.path, self._source, self.mark = None, path, None

    def _look_back(self, origin: Origin) -> None:
        path = origin.path
        kind = None if path is None or is_shipped(path) else fleeting(path)
        if path is not None and kind is not None:
            notice = fleeting_notice(path, kind, self.save_as, self.show_notice)
            self.show_notice(with_sifted(notice, path, origin.left_out))
        elif path is not None:
            self._remember(path)
            if origin.left_out:
                self.show_notice(sifted_notice(path, origin.left_out, self.show_notice))
        self._changed()

    def _remember(self, path: Path) -> None:
        journey = self._session.journey
        self._settings.remember(path, self.name, journey.state.value, journey.version)

    def _may_write(self, path: Path) -> bool:
        """Whether no other window has the file, whose next save would undo this one, and it is
        no poster.
        """
        if is_poster(path):
            is_one = translate("Files", "“{file}” is a poster, and a project cannot replace it.")
            more = translate("Files", "Save under a name that ends in .journey.json.")
            self._questions.tell(is_one.format(file=path.name), more)
            return False
        if path.absolute() == self.path or not self.neighbours.have(path):
            return True
        open_there = translate("Files", "“{file}” is open in another window.")
        more = translate("Files", "Save under another name, or close it there first.")
        self._questions.tell(open_there.format(file=path.name), more)
        return False

    def _write(self, path: Path, expect: Mark | None) -> bool:
        """Write the project with its next revision; that stamp is no step to undo."""
        now, project = datetime.now().astimezone(), self._session.project
        care = Care(self._patience.known(path, expect), self.earlier)
        try:
            stamped = self._aside(partial(self._stamped, project, now), path)
            mark = self._aside(partial(self._put, stamped, path, care), path)
        except SaveError as error:
            if error.kind is not NotSaved.UNCONFIRMED:
                self._changed()
                return self._not_saved(error, path)
            self._questions.tell(error.sentence, _still_there())
            mark = mark_bytes(serialise(stamped))
        self.path, self._source, self.saved_at, self.mark = path, None, now, mark
        self.revision, self.held = stamped.revision, stamped
        self._remember(path)
        self._session.mark_saved(project)
        self.show_notice(None)
        self._changed()
        return True

    def _stamped(self, project: Project, now: datetime) -> Project:
        return evolve(
            project,
            revision=self.revision + 1,
            saved_by=myself(),
            saved_at=now.isoformat(timespec="seconds"),
            past=self._lineage.past_after(project, self.held),
        )

    def _put(self, project: Project, path: Path, care: Care) -> Mark:
        """Write a file, and take away what a killed program left beside it. Raises SaveError."""
        mark = write_project(project, path, first=care)
        self._lineage.wrote(project)
        sweep(path.resolve().parent)
        return mark

    def _aside(self, job: Callable[[], T], path: Path) -> T:
        """What the job gives; one that is slow does not stop the window."""
        self.busy = True
        try:
            return self._patience.wait(job, path, self.takes_long)
        finally:
            self.busy = False

    def _not_saved(self, error: SaveError, path: Path) -> bool:
        """Tell why, and let somebody try something else."""
        if error.kind is NotSaved.CHANGED:
            return self._clash(path, error.sentence)
        options = (
            Option("copy", translate("Files", "Save a &copy…")),
            Option("again", translate("Files", "Try &again")),
        )
        answer = self._questions.choose(error.sentence, _still_there(), options)
        if answer == "again":
            return self._write(path, self.mark if path == self.path else None)
        return answer == "copy" and self.save_as()

    # -- when somebody else changes the file --------------------------------------------------

    def noticed(self, mark: Mark | None) -> None:
        """The file holds something else now, or is not there any more (None)."""
        session = self._session
        if self.busy or self.path is None or mark == self._patience.known(self.path, self.mark):
            return
        is_clean = not session.modified and session.shown is session.project
        if mark is not None and is_clean and self._load_theirs() is None:
            return
        session.mark_unsaved()
        if mark is None:
            self.show_notice(gone_notice(self.path, self.show_notice))
        else:
            choices = (self._load_or_say, partial(self.keep_mine, mark), self.save_as)
            self.show_notice(changed_notice(self.path, self.merge, choices))

    def _clash(self, path: Path, sentence: str) -> bool:
        """Ask what to do with the version of somebody else; whether the own one is saved then."""
        try:
            theirs, mark, _ = load_marked(path)
        except ProjectError:
            theirs, mark = None, None
        answer = ask_clash(self._questions, sentence, theirs)
        if answer == REPLACE:
            return self._write(path, mark)
        if answer in (LOAD, JOIN):
            self._load_or_say() if answer == LOAD else self.merge(JOIN)
        return answer == COPY and self.save_as()

    def keep_mine(self, mark: Mark) -> None:
        """The next save may replace what is there now."""
        self.mark = mark
        self.show_notice(None)
        self._changed()

    def _load_or_say(self) -> None:
        error = self._load_theirs()
        if error is not None:
            self.say_why(error)

    def _load_theirs(self) -> ProjectError | None:
        """Show what the file holds, as a step that can be undone; why, when it does not open."""
        if self.path is None:
            return None
        try:
            theirs, mark, left_out = load_marked(self.path)
        except ProjectError as error:
            return error
        self.mark, self.revision, self.saved_at = mark, theirs.revision, None
        self.held = theirs
        self._session.commit(translate("Files", "Load from the file"), theirs)
        self._session.mark_saved(theirs)
        notice = loaded_notice(self.path, theirs, self.show_notice)
        self.show_notice(with_sifted(notice, self.path, left_out))
        self._changed()
        return None


def _still_there() -> str:
    return translate("Files", "Your work is still in the window.")


def example() -> Project:
    """The worked example in the language of the window."""
    return load(resource("examples", f"paytv.{language()}{ENDING}"))


def file_name(title: str) -> str:
    """A title as a name that every file system takes; "journey" when nothing is left."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    return " ".join(plain.split()).strip(". ")[:80].rstrip(". ") or "journey"

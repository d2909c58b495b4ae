"""The windows of the program: opening, finding and letting go of them, and what they share."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.app.excuses import Excuses
from journeyeditor.app.leaving import Leaving
from journeyeditor.app.looks import Looks
from journeyeditor.app.reception import Reception
from journeyeditor.app.rescue import Rescue, safety_words
from journeyeditor.app.safety import Safety
from journeyeditor.app.sharing import OPEN, Sharing
from journeyeditor.i18n import translate
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.shell import Shell
from journeyeditor.ui.start.page import StartPage
from journeyeditor.ui.start.previews import Previews
from journeyeditor.ui.start.waiting import Waiting

if TYPE_CHECKING:  # what knows journeys is imported when the first one is opened
    from journeyeditor.layout.fonts import Fonts
    from journeyeditor.model.project import Project
    from journeyeditor.session import Session
    from journeyeditor.storage.errors import ProjectError, SaveError
    from journeyeditor.storage.mark import Mark
    from journeyeditor.ui.dialogs.questions import Questions
    from journeyeditor.ui.files import Files, Origin
    from journeyeditor.ui.main_window import MainWindow

Ask = Callable[[QWidget], "Questions"]
"""Gives whoever answers questions at a window."""


def person_at(window: QWidget) -> Questions:
    """Asks the person at a window."""
    from journeyeditor.ui.dialogs.questions import Asker  # noqa: PLC0415 - not before the page

    return Asker(window)


MOST_DROPPED = 12
"""Files dropped at once that are opened."""


class Desk:
    """All windows, in the order in which they were opened."""

    def __init__(self, app: QApplication, language: str | None, ask: Ask = person_at) -> None:
        self._app = app
        self._ask = ask
        self.settings = Settings()
        self.looks = Looks(app, self.settings, language, lambda: self.fonts, self._rebuild)
        self._previews = Previews(lambda: self.fonts)
        self._leaving = Leaving(self.settings)
        self.shells: list[Shell] = []
        self.safety = Safety()
        self.safety.kept.connect(self._tell_of_safety)
        self.excuses = Excuses(app, self.safety.flush)
        self._sharing = Sharing()
        self._sharing.changed.connect(self._noticed)
        app.applicationStateChanged.connect(self._sharing.hurry)
        self.rescue = Rescue(self, ask)

    @cached_property
    def fonts(self) -> Fonts:
        """The fonts of maps and posters: the program's own, and the system's for the rest."""
        from journeyeditor.canvas.systemfonts import SystemFonts  # noqa: PLC0415 - see above
        from journeyeditor.layout.fonts import Fonts  # noqa: PLC0415

        return Fonts.bundled(SystemFonts())

    @property
    def windows(self) -> list[MainWindow]:
        """The editors that there are."""
        return [shell.editor for shell in self.shells if shell.editor is not None]

    @property
    def helpers(self) -> list[QObject]:
        """What hangs on the application, for whoever ends this desk before the program ends."""
        return self.looks.helpers

    # -- opening ------------------------------------------------------------------------------

    def open(self, files: Sequence[Path]) -> None:
        """A window for each file that opens; the start page when none is asked for or none does.

        The first window is there at once and is painted before any file is opened.
        """
        if not files:
            self.welcome()
            return
        shell = self._new_shell()
        waiting = Waiting(files[0].name)
        # By a timer, not by a queue: so Qt sends what it has painted to the screen before.
        waiting.seen.connect(
            lambda: QTimer.singleShot(0, shell, lambda: self._open_first(files, shell))
        )
        shell.show_waiting(waiting)
        shell.show()

    def _open_first(self, files: Sequence[Path], shell: Shell) -> None:
        if shell not in self.shells:  # somebody closed it before there was something to see
            return
        self.open_files(files, shell)
        if shell.waiting is not None:
            self.show_page(shell)

    def welcome(self) -> Shell:
        """A window with the start page; the one that is there, if there is one."""
        shell = next((each for each in self.shells if each.page is not None), None)
        if shell is not None:
            shell.come_forward()
            return shell
        shell = self._new_shell()
        self.show_page(shell)
        shell.show()
        return shell

    def open_files(self, files: Sequence[Path], here: Shell | None = None) -> None:
        """A window for each file; `here` is the window for the first that is not open already.

        Those that do not open are told of when the others have been opened.
        """
        from journeyeditor.storage.errors import ProjectError  # noqa: PLC0415 - see above
        from journeyeditor.storage.reader import load_marked  # noqa: PLC0415
        from journeyeditor.ui.exchange.opening import is_foreign  # noqa: PLC0415
        from journeyeditor.ui.files import Origin  # noqa: PLC0415

        refused = []
        asked = here
        foreign = [file for file in files if is_foreign(file)]
        for path in [file.absolute() for file in files if file not in foreign]:
            if self.bring(path) or self.rescue.is_asked(path, here):
                continue
            try:
                found = load_marked(path)
            except ProjectError as error:
                refused.append(error)
                continue
            shell = here or self.room()
            how = self._sharing.ask(path, self._ask(shell))
            origin = Origin(path, found.mark, found.left_out) if how == OPEN else None
            if how and not self.show_project(found.project, origin, shell):
                break
            here = None
        if refused:
            self.refuse(refused, asked)
        if foreign:
            self._bring_in(foreign[0], asked or self.room())

    def _bring_in(self, path: Path, shell: Shell) -> None:
        """Show what comes of a file of another program, over whatever the window shows."""
        from journeyeditor.ui.exchange.opening import import_alone  # noqa: PLC0415

        if shell.editor is None and shell.page is None:
            self.show_page(shell)
        shell.show()
        show = partial(self.show_project, origin=None, shell=shell, saved=False)
        import_alone(path, self.fonts, shell, show)

    def receive(self, files: Sequence[Path], token: str = "") -> None:
        """Open what a second start asks for, and come to the front; `token` is the desktop's."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it, once
        self.open_files(files)
        brought = [path for path in files if self.bring(path)]
        if not brought:
            (self._front() or self.welcome()).come_forward()

    def _front(self) -> Shell | None:
        """The window in use, else the newest."""
        active = next((each for each in self.shells if each.isActiveWindow()), None)
        return active or (self.shells[-1] if self.shells else None)

    def show_project(
        self, project: Project, origin: Origin | None, shell: Shell, saved: bool = True
    ) -> bool:
        """Show a project in a window; False when the one that is there is to stay."""
        from journeyeditor.session import Session  # noqa: PLC0415 - see above
        from journeyeditor.ui.files import NOWHERE  # noqa: PLC0415

        if shell.editor is not None:
            if not shell.editor.files.turn_to(project, origin or NOWHERE, saved):
                return False
            shell.leave_page()
        else:
            editor = self._editor(Session(project, saved=saved), shell)
            shell.show_editor(editor)
            editor.files.belongs_to(origin or NOWHERE)
        shell.show()
        if shell.editor is not None:
            self._sharing.tell_of_copies(shell.editor, lambda path: self.open_files([path]))
        return True

    def bring(self, path: Path) -> bool:
        """Bring the window with this file to the front; False when there is none."""
        shell = self._with_file(path)
        if shell is None:
            return False
        shell.leave_page()
        shell.come_forward()
        return True

    def have(self, path: Path) -> bool:
        """Whether a window has this file open."""
        return self._with_file(path) is not None

    def show_page(self, shell: Shell) -> StartPage:
        """Show the start page in a window, over the project that is open there."""
        reception = Reception(self, shell, partial(self._ask, shell))
        behind = "" if shell.editor is None else shell.editor.files.name
        places = [place for place in self.settings.places if not self.have(place.path)]
        page = StartPage(self.settings, reception, self._previews, places, behind)
        shell.show_page(page)
        self.rescue.offer()
        page.begin()
        return page

    def go_on(self, shell: Shell) -> None:
        """Open all that was open when the program was left, at the same places."""
        places = self.settings.places
        for place in places:
            self.open_files([place.path], shell if shell.editor is None else None)
            found = self._with_file(place.path.absolute())
            if found is not None and found.editor is not None:
                self._leaving.go_back(found.editor, place)

    def room(self) -> Shell:
        """A window that shows nothing but the start page, or else a new one."""
        free = (each for each in self.shells if each.editor is None)
        return next(free, None) or self._new_shell()

    def _with_file(self, path: Path) -> Shell | None:
        for shell in self.shells:
            if shell.editor is not None and _same(shell.editor.files.path, path.absolute()):
                return shell
        return None

    def refuse(self, errors: Sequence[ProjectError], asked: Shell | None) -> None:
        """Tell why files did not open: on a start page, or else where they were asked for."""
        shell = asked or next((each for each in self.shells if each.page), None)
        shell = shell or (self.shells[-1] if self.shells else self.welcome())
        if shell.waiting is not None:
            self.show_page(shell)
        head, lines = translate("Start", "Not opened"), [_sentence(error) for error in errors]
        if shell.page is not None:
            shell.page.tell(head, lines)
        elif shell.editor is not None and len(errors) == 1:
            shell.editor.files.say_why(errors[0])
        elif shell.editor is not None:
            shell.editor.questions.tell(head, "\n".join(lines))

    # -- for the windows ----------------------------------------------------------------------

    def sees_to(self, path: Path, files: Files) -> bool:
        """Open a file in the window of `files`, as somebody there answers what has to be asked."""
        mine = (each for each in self.shells if each.editor and each.editor.files is files)
        self.open_files([path], next(mine, None))
        return True

    def show_copy(self, project: Project) -> None:
        """Show a project without a file in a window of its own."""
        self.show_project(project, None, self.room())

    # -- others at the same files -------------------------------------------------------------

    def _noticed(self, path: Path, mark: Mark | None) -> None:
        for window in self.windows:
            if window.files.path == path:
                window.files.noticed(mark)

    def _file_changed(self) -> None:
        self._leaving.note(self.windows)
        self._sharing.follow(self.windows)

    def _tell_of_safety(self, error: SaveError | None) -> None:
        for window in self.windows:
            window.status.sentence.say(*safety_words(error))

    # -- windows ------------------------------------------------------------------------------

    def close(self) -> None:
        """Let go of all windows, as at the end of the program."""
        for shell in self.shells:
            shell.retire()
        self.shells.clear()
        self._sharing.stop()
        self.safety.stop()

    def _new_shell(self) -> Shell:
        shell = Shell(self.settings)
        for other in self.shells:
            shell.stand_aside(other)
        shell.closing.connect(partial(self._closed, shell))
        shell.dropped.connect(partial(self._take_in, shell))
        self.shells.append(shell)
        return shell

    def _take_in(self, shell: Shell, files: Sequence[Path]) -> None:
        """Files that were dropped on a window: tables, maps of other programs, or projects."""
        from journeyeditor.ui.exchange.dropped import take_table  # noqa: PLC0415
        from journeyeditor.ui.exchange.opening import import_map, is_map  # noqa: PLC0415
        from journeyeditor.ui.importing.opening import is_table  # noqa: PLC0415

        takes = shell.editor is not None and shell.page is None
        files, more = files[:MOST_DROPPED], len(files) - MOST_DROPPED
        maps = [path for path in files if takes and is_map(path)]
        tables = [path for path in files if takes and is_table(path) and path not in maps]
        projects = [path for path in files if path not in (*maps, *tables)]
        if takes and shell.editor is not None and len(projects) == 1:
            projects = [path for path in projects if not shell.editor.merging.offer(path)]
        if projects:
            self.open_files(projects, shell)
        if tables and shell.editor is not None:
            take_table(shell.editor, tables[0])
        elif maps and shell.editor is not None:
            import_map(shell.editor, maps[0])
        if more > 0:
            self._tell_of_more(shell, more)

    def _tell_of_more(self, shell: Shell, more: int) -> None:
        """Say that not all were opened: hundreds of windows or boxes would bury the work."""
        text = translate("Start", "%n more file(s) were dropped; they are not opened.", n=more)
        if shell.page is not None:
            shell.page.tell(translate("Start", "Not opened"), [text])
        elif shell.editor is not None:
            few = translate("Start", "Drop at most {most} at once.").format(most=MOST_DROPPED)
            shell.editor.status.sentence.say(text, few)

    def _closed(self, shell: Shell) -> None:
        self.shells.remove(shell)
        self._leaving.left(shell.editor, self.windows)
        if shell.editor is not None:
            self.safety.leave(shell.editor.session)
        shell.retire()
        self._sharing.follow(self.windows)

    def _editor(self, session: Session, shell: Shell) -> MainWindow:
        from journeyeditor.edits.new import random_id  # noqa: PLC0415 - see above
        from journeyeditor.ui.main_window import MainWindow  # noqa: PLC0415

        questions = self._ask(shell)
        editor = MainWindow(session, self.fonts, random_id, self.settings, questions)
        editor.files.neighbours = self
        self.safety.watch(session, editor.files)
        editor.theme_chosen.connect(self.looks.choose_theme)
        editor.text_size_chosen.connect(self.looks.choose_text_size)
        editor.language_chosen.connect(self.looks.choose_language)
        editor.start_wanted.connect(lambda: self.show_page(shell))
        editor.leave_wanted.connect(lambda: self._leave(shell))
        editor.file_changed.connect(self._file_changed)
        return editor

    def _leave(self, shell: Shell) -> None:
        """Close the project of a window and show the start page there."""
        if shell.editor is not None and shell.editor.close():
            self._leaving.left(shell.editor, [w for w in self.windows if w is not shell.editor])
            self.safety.leave(shell.editor.session)
            shell.drop_editor()
            self._sharing.follow(self.windows)
            self.show_page(shell)

    def _rebuild(self) -> None:
        """Make anew what the windows hold; the windows themselves and the work stay."""
        for shell in self.shells:
            has_page = shell.page is not None
            if (old := shell.editor) is not None:
                old.keep()
                new = self._editor(old.session, shell)
                new.take_over(old)
                shell.show_editor(new)
            if has_page:
                self.show_page(shell)


def _same(one: Path | None, other: Path) -> bool:
    """Whether both are the same file, also by another way through the folders."""
    if one is None or one == other:
        return one is not None
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _sentence(error: ProjectError) -> str:
    if not error.where:
        return error.sentence
    place = translate("Files", "Place in the file: {place}").format(place=error.where)
    return f"{error.sentence} {place}"

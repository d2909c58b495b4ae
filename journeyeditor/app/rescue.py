"""Offers work that a crash left behind: on the start page, and when its file is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.shell import Shell
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.start.when import exactly_when

if TYPE_CHECKING:
    from journeyeditor.app.desk import Desk
    from journeyeditor.recovery.finding import Found
    from journeyeditor.storage.errors import SaveError
    from journeyeditor.ui.dialogs.questions import Questions

UNSAVED, SAVED = "unsaved", "saved"


class Rescue:
    """One for the program. `ask` gives whoever answers questions at a window."""

    def __init__(self, desk: Desk, ask: Callable[[QWidget], Questions]) -> None:
        self._desk = desk
        self._safety = desk.safety
        self._ask = ask
        self._has_looked = False
        self._gone: Found | None = None

    def look(self) -> None:
        """Offer from now on what programs left behind that did not end in order."""
        self._has_looked = True
        self.offer()

    def offer(self) -> None:
        """Offer on all start pages what there is now."""
        for shell in self._desk.shells:
            if shell.page is not None and self._has_looked:
                shell.page.offer(self._offers(shell))

    def take_back(self, found: Found, shell: Shell) -> None:
        """Open work that was found, in this window; its file is what it was."""
        from journeyeditor.storage.errors import ProjectError  # noqa: PLC0415 - a crash is rare
        from journeyeditor.ui.files import Origin  # noqa: PLC0415

        path = found.about.path
        if path is not None and self._safety.forget_if_saved(found):
            self._desk.open_files([path], shell)
            self.offer()
            return
        try:
            project = found.read()
        except ProjectError as error:
            self._desk.refuse([error], shell)
            return
        has_file = path is not None and not self._desk.have(path)
        origin = Origin(path, found.about.mark) if has_file else None
        if self._desk.show_project(project, origin, shell, saved=False):
            self._welcome(shell, found)
            self.offer()

    def is_asked(self, path: Path, here: Shell | None) -> bool:
        """Whether somebody who opens a file was asked for work on it, and does not want the file.

        `here` is the window where that work is to be shown, None = any.
        """
        found = self._for_file(path)
        if found is None:
            return False
        shell = here or self._desk.room()
        answer = self._asks_for(found, self._ask(shell))
        if answer == UNSAVED:
            self.take_back(found, shell)
        return answer != SAVED

    def _for_file(self, path: Path) -> Found | None:
        """The newest work on this file that was never saved in it."""
        mine = [each for each in self._safety.found if each.about.path == path]
        return next((each for each in mine if not self._safety.forget_if_saved(each)), None)

    def _asks_for(self, found: Found, questions: Questions) -> str:
        """Whether somebody who opens a file wants it `UNSAVED` or `SAVED`; "" = not at all."""
        from journeyeditor.ui.dialogs.questions import Option  # noqa: PLC0415 - a crash is rare

        ask = translate("Rescue", "Open “{title}” with the work that was not saved?")
        more = translate("Rescue", "The program ended before it was saved: {changes}, {when}.")
        compared = _compared(found)
        stays = translate(
            "Rescue", "Nothing is lost: your file stays as it is, and so does this work."
        )
        return questions.choose(
            ask.format(title=found.about.title),
            more.format(changes=_changes(found), when=_when(found)) + f"{compared}\n\n{stays}",
            (
                Option(UNSAVED, translate("Rescue", "With the &unsaved work")),
                Option(SAVED, translate("Rescue", "As it was &saved")),
            ),
        )

    def _welcome(self, shell: Shell, found: Found) -> None:
        """The window goes on with this work; say so."""
        if shell.editor is None:
            return
        self._safety.take_over(shell.editor.session, found)
        text = translate("Rescue", "Your unsaved work is back: {changes}, {when}.")
        shell.editor.status.sentence.say(
            text.format(changes=_changes(found), when=_when(found)),
            translate("Rescue", "Ctrl+S saves it."),
        )

    def _offers(self, shell: Shell) -> list[Offer]:
        offers = [self._offer(found, shell) for found in self._safety.found]
        return offers if self._gone is None else [self._farewell(self._gone), *offers]

    def _offer(self, found: Found, shell: Shell) -> Offer:
        line = translate("Rescue", "“{title}”, {changes}, {when}.")
        lines = [
            line.format(title=found.about.title, changes=_changes(found), when=_when(found)),
            _file(found),
        ]
        take = Choice(translate("Rescue", "Take it back"), partial(self.take_back, found, shell))
        throw = Choice(translate("Rescue", "Throw it away"), partial(self._throw_away, found))
        return Offer(translate("Rescue", "Unsaved work found"), tuple(lines), (take, throw))

    def _farewell(self, found: Found) -> Offer:
        text = translate("Rescue", "The unsaved work on “{title}” is thrown away.")
        back = Choice(translate("Start", "Put it back"), self._put_back)
        close = Choice(translate("Start", "Close"), self._forget)
        return Offer(text.format(title=found.about.title), (), (back, close))

    def _throw_away(self, found: Found) -> None:
        self._safety.throw_away(found)
        self._gone = found
        self.offer()

    def _put_back(self) -> None:
        if self._gone is not None:
            self._safety.put_back(self._gone)
        self._forget()

    def _forget(self) -> None:
        self._gone = None
        self.offer()


def _compared(found: Found) -> str:
    """How the work differs from its file, as far as both open."""
    from journeyeditor.storage.errors import ProjectError  # noqa: PLC0415 - a crash is rare
    from journeyeditor.storage.reader import load  # noqa: PLC0415
    from journeyeditor.ui.versions.difference import in_words  # noqa: PLC0415

    if found.about.path is None:
        return ""
    try:
        words = in_words(found.read(), load(found.about.path))
    except ProjectError:
        return ""
    return "\n" + translate("Rescue", "Its cards, compared with the file: {words}.").format(
        words=words
    )


def _changes(found: Found) -> str:
    return translate("Rescue", "%n change(s)", n=found.about.changes)


def _when(found: Found) -> str:
    return exactly_when(found.about.moment, datetime.now().astimezone())


def _file(found: Found) -> str:
    if found.about.path is None:
        return translate("Rescue", "It has no file yet.")
    return translate("Rescue", "Its file is {file}.").format(file=found.about.path.name)


def safety_words(error: SaveError | None) -> tuple[str, str]:
    """Whether work that is not saved is kept safe, in two sentences for the status line."""
    if error is None:
        return translate("Rescue", "Your unsaved work is kept safe again."), ""
    from journeyeditor.storage.errors import NotSaved  # noqa: PLC0415 - loads the model

    if error.kind is NotSaved.DISK_FULL:
        strong = translate("Rescue", "The disk is full: no copy of your unsaved work is kept now.")
    else:
        strong = translate("Rescue", "No copy of your unsaved work can be kept now.")
    return strong, translate("Rescue", "Save often with Ctrl+S.")

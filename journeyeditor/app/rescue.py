"""Offers work that a crash left behind: on the start page, and when its file is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.app.safety import Safety
from journeyeditor.i18n import translate
from journeyeditor.ui.shell import Shell
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.start.when import exactly_when

if TYPE_CHECKING:
    from journeyeditor.recovery.finding import Found
    from journeyeditor.storage.errors import SaveError
    from journeyeditor.ui.dialogs.questions import Questions
    from journeyeditor.ui.main_window import MainWindow

UNSAVED, SAVED = "unsaved", "saved"


class Rescue:
    """`take` opens work that was found; `changed` is called when there is other work to offer."""

    def __init__(
        self,
        safety: Safety,
        take: Callable[[Found, Shell], object],
        changed: Callable[[], object],
    ) -> None:
        self._safety = safety
        self._take = take
        self._changed = changed
        self._gone: Found | None = None

    def offers(self, shell: Shell) -> list[Offer]:
        """What the start page of a window offers."""
        offers = [self._offer(found, shell) for found in self._safety.found]
        return offers if self._gone is None else [self._farewell(self._gone), *offers]

    def for_file(self, path: Path) -> Found | None:
        """The newest work on this file that was never saved in it."""
        return next((each for each in self._safety.found if each.about.path == path), None)

    def asks_for(self, found: Found, questions: Questions) -> str:
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

    def welcome(self, window: MainWindow, found: Found) -> None:
        """Say what is open now."""
        text = translate("Rescue", "Your unsaved work is back: {changes}, {when}.")
        window.status.sentence.say(
            text.format(changes=_changes(found), when=_when(found)),
            translate("Rescue", "Ctrl+S saves it."),
        )

    def _offer(self, found: Found, shell: Shell) -> Offer:
        line = translate("Rescue", "“{title}”, {changes}, {when}.")
        lines = [
            line.format(title=found.about.title, changes=_changes(found), when=_when(found)),
            _file(found),
        ]
        take = Choice(translate("Rescue", "Take it back"), partial(self._take, found, shell))
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
        self._changed()

    def _put_back(self) -> None:
        if self._gone is not None:
            self._safety.put_back(self._gone)
        self._forget()

    def _forget(self) -> None:
        self._gone = None
        self._changed()


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

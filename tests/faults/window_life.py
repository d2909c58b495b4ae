"""The real program with its window, in which a monkey plays until somebody ends it.

It takes back what a program before it left, as a user does: by the verb on the start page, or by
the answer when the file is opened. Each state of the project is written to a file before anybody
else in the program hears of it: what it is known by, and when. For a process that is forked before
there is an application, so that what is imported need not be imported again.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from journeyeditor import app as program
from journeyeditor.app.desk import Desk
from journeyeditor.model.project import Project, unstamped
from journeyeditor.session import Session
from journeyeditor.storage.writer import Texts, serialise
from journeyeditor.ui.files import example
from journeyeditor.ui.start.buttons import Verb
from tests.ui.monkey import Monkey

FILE = "mine.journey.json"
SAID = "said.txt"
STDERR = "stderr.txt"

SAVES = 0.01
"""The chance that an action is saving."""

TAKE_BACK, UNSAVED = "Take it back", "With the unsaved work"

BY_QUESTION, BY_PAGE, UNASKED = "question", "page", "unasked"
"""How the program came to what it shows."""


def live(home: Path, seed: int, with_file: bool) -> NoReturn:
    """Start the program on a folder of data, with the file there or none, and play for ever."""
    _settle_in(home)
    life = Life(home, Random(seed), with_file)  # noqa: S311 - chance that can be repeated
    settle, tell = program._settle, Session._tell

    def first_settle(app: QApplication, desk: Desk) -> None:
        settle(app, desk)
        life.begin(app, desk)

    def first_told(session: Session, before: tuple[object, Project, bool, int]) -> None:
        life.note(session)
        tell(session, before)  # type: ignore[arg-type]

    program._settle = first_settle
    Session._tell = first_told  # type: ignore[method-assign, assignment]
    files = [str(home / FILE)] if with_file and seed % 2 else []
    os._exit(program.main(files, "en", alone=True))


def _settle_in(home: Path) -> None:
    """All that the program keeps lies in its home, and what it says goes to a file there."""
    fd = os.open(home / STDERR, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(fd, 1)
    os.dup2(fd, 2)
    (passing := home / "passing").mkdir(exist_ok=True)
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        del os.environ[name]
    os.environ.update({"HOME": str(home), "TMPDIR": str(passing), "QT_QPA_PLATFORM": "offscreen"})
    logging.disable(logging.NOTSET)
    tempfile.tempdir = None  # elsewhere our file would count as a passing one


def print_of(project: Project, texts: Texts | None = None) -> str:
    """What the work in a project is known by."""
    return hashlib.sha256(serialise(unstamped(project), texts)).hexdigest()[:16]


class Life:
    """One life of the program."""

    def __init__(self, home: Path, dice: Random, with_file: bool) -> None:
        self._dice = dice
        self._path = home / FILE if with_file else None
        self._said = os.open(home / SAID, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._texts = Texts()
        self._shown: Project | None = None
        self._is_saved = True
        self._how = UNASKED
        self._monkey: Monkey | None = None

    def begin(self, app: QApplication, desk: Desk) -> None:
        """The first window is there."""
        sys.excepthook = self._complain
        self._desk = desk
        self._turns = QTimer(app)
        self._turns.setInterval(5)
        self._turns.timeout.connect(self._turn)
        self._turns.start()

    def note(self, session: Session) -> None:
        """Write down what a session shows and whether that is saved, if it is another one."""
        if self._monkey is None or session is not self._monkey.session:
            return
        if session.shown is not self._shown:
            self._shown = session.shown
            self._say("STATE", print_of(session.shown, self._texts))
        if self._is_saved is session.modified:
            self._is_saved = not session.modified
            if self._is_saved:
                self._say("SAVED", print_of(session.project, self._texts))

    def _say(self, what: str, more: str) -> None:
        os.write(self._said, f"{what} {time.monotonic()} {more}\n".encode())

    def _complain(self, *error: object) -> None:
        traceback.print_exception(*error)  # type: ignore[call-overload]
        self._say("ERROR", type(error[1]).__name__)

    def _turn(self) -> None:
        """The next thing to do; the timer waits meanwhile, also for boxes that this opens."""
        self._turns.stop()
        try:
            if self._monkey is None:
                self._open()
            else:
                self._play(self._monkey)
        finally:
            self._turns.start()

    # -- taking back --------------------------------------------------------------------------

    def _open(self) -> None:
        box, shell = QApplication.activeModalWidget(), self._desk.shells[0]
        if isinstance(box, QMessageBox):
            self._answer(box)
        elif shell.editor is not None and shell.page is None:
            session = shell.editor.session
            left = len(self._desk.safety.found)
            self._shown, self._is_saved = session.shown, not session.modified
            self._say("BACK", f"{print_of(session.shown)} {self._how} {left}")
            self._monkey = self._new_monkey()
        elif shell.page is not None:
            found = [verb for verb in shell.page.findChildren(Verb) if verb.text() == TAKE_BACK]
            if found:
                self._how = BY_PAGE
                found[0].click()
            elif self._path is not None:
                self._desk.open_files([self._path], shell)
            else:
                self._desk.show_project(example(), None, shell)

    def _answer(self, box: QMessageBox) -> None:
        verbs = {button.text().replace("&", ""): button for button in box.buttons()}
        if UNSAVED in verbs:
            self._how = BY_QUESTION
            verbs[UNSAVED].click()
        else:
            self._say("ERROR", f"asked: {box.text()}")
            box.reject()

    # -- playing on ---------------------------------------------------------------------------

    def _new_monkey(self) -> Monkey:
        monkey = Monkey(self._desk.windows[0], self._dice.randrange(10**9))
        monkey.wait_for_boxes()
        return monkey

    def _play(self, monkey: Monkey) -> None:
        if monkey.window is not self._desk.windows[0]:  # it was made anew in another language
            monkey.leave()
            self._monkey = monkey = self._new_monkey()
        if self._path is not None and self._dice.random() < SAVES:
            monkey.window.files.save()
        else:
            monkey.act()
        for error in monkey.errors:
            sys.stderr.write(error)
            self._say("ERROR", error.strip().splitlines()[-1])
        monkey.errors.clear()

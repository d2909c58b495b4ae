"""A monkey plays in a real window while functions go wrong, one after the other.

To be imported when the functions are armed (`armed`). Each time the error must reach the log
without a word of the map, the work must be on the disk as it is shown, one box must say so, and
the window must go on: its project keeps the rules, the next step is done, drawn and undone.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random
from unittest import mock

from PySide6.QtCore import (
    QMessageLogContext,
    Qt,
    QThread,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.app import excuses
from journeyeditor.app.desk import Desk
from journeyeditor.app.excuses import Excuses
from journeyeditor.app.safety import recovery_folder
from journeyeditor.edits.maps import revise_map
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.model.check import check
from journeyeditor.model.project import Project, unstamped
from journeyeditor.recovery.record import read_work
from journeyeditor.ui.files import example
from journeyeditor.ui.main_window import MainWindow
from tests.dump import dump
from tests.faults.armed import SECRET, ArmedError, Turns
from tests.faults.figures import Shown
from tests.recovery.kept import records
from tests.ui.driver import Answers
from tests.ui.monkey import Monkey

EXPECTED = "This plugin does not support ", "QPainter::end: Painter ended with "
"""What Qt says of windows without a screen, and of a picture that was given up halfway."""

ACTIONS = 40
"""So many actions until somebody's turn has to come; else it is given up."""

CALM = 30
"""Milliseconds in which timers do what is left to do."""

AT_A_WINDOW = 40
"""Throws until another window begins: monkeys leave little of a map."""


class Log(logging.Handler):
    """Keeps what is logged."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.said.append(record.getMessage())


class Throwing:
    """The program, and what was seen of it."""

    def __init__(self, app: QApplication, folder: Path, turns: Turns, dice: Random) -> None:
        self._turns = turns
        self._dice = dice
        self._log = Log()
        self._boxes: list[str] = []
        self._bad: list[str] = []
        self._silent: list[str] = []
        self._now: list[str] = []
        self._acts = 0
        self._thread = QThread.currentThread()
        logging.getLogger().addHandler(self._log)
        qInstallMessageHandler(self._warn)
        self._desk = Desk(app, "en", lambda _window: Answers())
        self._desk.settings.folder = folder
        sys.excepthook = self._desk.excuses.take
        threading.excepthook = self._desk.excuses.take_thread
        self._monkey = self._sit_down()

    def play(self, throws: int) -> Shown:
        """So many throws, and what came of them."""
        done = tries = 0
        with (
            mock.patch.object(Excuses, "_show", self._show),
            mock.patch.object(excuses, "QUIET", 0.0),
        ):
            while done < throws and tries < 3 * throws:
                tries += 1
                if self._came():
                    done += 1
                    self._judge()
                    if self._now or done % AT_A_WINDOW == 0:
                        self._monkey = self._sit_down()
        self._desk.close()
        qInstallMessageHandler(None)
        line = (
            f"{done} functions of {len(self._turns.seen)} that were called went wrong in"
            f" {self._acts} actions; {len(self._bad)} bad; {len(self._silent)} were dealt with by"
            " the program itself"
        )
        return Shown(line, self._bad)

    # -- playing ------------------------------------------------------------------------------

    def _sit_down(self) -> Monkey:
        """A new window in the place of the one that was there."""
        desk = self._desk
        for shell in list(desk.shells):
            if shell.editor is not None:
                desk.safety.leave(shell.editor.session)
            desk.shells.remove(shell)
            shell.retire()
        desk.show_project(example(), None, desk.room())
        monkey = Monkey(desk.windows[0], self._dice.randrange(10**9))
        monkey.catch = lambda error: sys.excepthook(type(error), error, error.__traceback__)
        QApplication.processEvents()
        return monkey

    def _came(self) -> bool:
        """Play until a function has gone wrong; whether one has."""
        if self._monkey.window not in self._desk.windows:
            self._monkey = self._sit_down()
        monkey = self._monkey
        step(monkey.window, "Not saved")
        QApplication.processEvents()
        self._boxes.clear()
        self._log.said.clear()
        self._now = []
        monkey.wait_for_boxes()
        self._turns.is_on = True
        thrown = sum(self._turns.thrown.values())
        for _ in range(ACTIONS):
            self._acts += 1
            try:
                monkey.act()
            except AssertionError as error:
                self._say(f"rules: {error}")
            if not self._turns.is_on:
                break
        self._turns.is_on = False
        monkey.leave()
        return sum(self._turns.thrown.values()) > thrown

    def _show(self, is_kept: bool, _details: str) -> None:
        """In the place of the box: it may be told now that the work is kept."""
        self._boxes.append(_details)
        if QThread.currentThread() is not self._thread:
            self._say("the box is shown in a thread that has no windows")
            return
        if len(self._boxes) > 1:
            self._say("another box")
        session = self._monkey.session
        shown = unstamped(session.shown)
        unsaved = session.modified or session.shown is not session.project
        if not is_kept or (unsaved and shown not in map(unstamped, _kept())):
            self._say(f"the work is not kept as it is shown (said: {is_kept})")

    # -- judging ------------------------------------------------------------------------------

    def _judge(self) -> None:
        QTest.qWait(CALM)
        self._judge_what_was_said()
        self._close_boxes()
        window = self._monkey.window
        if window not in self._desk.windows:
            return
        for _ in range(2):
            QTest.keyClick(window.view, Qt.Key.Key_Escape)
        window.view.settle()
        session = window.session
        if session.shown is not session.project:
            self._say("something is still being done after Escape")
        if problems := check(session.project):
            self._say(f"rules: {problems}")
        self._judge_life(window)
        name = self._turns.last
        self._bad += [f"{name} after {self._monkey.last}: {each}" for each in self._now]

    def _judge_what_was_said(self) -> None:
        errors = [each for each in self._log.said if ArmedError.__name__ in each]
        if any(SECRET in each for each in self._log.said + self._boxes):
            self._say("the log holds words of the map")
        if not errors:
            self._silent.append(self._turns.last)
        elif len(errors) > 1 or len(self._boxes) != 1:
            self._say(f"{len(errors)} times in the log, {len(self._boxes)} boxes")
        if others := [each for each in self._log.said if each not in errors]:
            self._say(f"more in the log: {others}")

    def _close_boxes(self) -> None:
        for _ in range(20):
            waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if waiting is None:
                return
            QTest.keyClick(waiting, Qt.Key.Key_Escape)
            QApplication.processEvents()
        self._say(f"{type(waiting).__name__} does not close")

    def _judge_life(self, window: MainWindow) -> None:
        """The window does a step, draws it and undoes it."""
        session = window.session
        before = session.project
        step(window, "After all")
        QApplication.processEvents()
        if session.project is before:
            self._say("no step can be done")
        self._judge_drawing(window)
        window.commands["edit.undo"].trigger()
        QApplication.processEvents()
        if session.project is not before:
            self._say("the step cannot be undone by its command")
        if not window.isVisible() or not window.isEnabled() or not window.view.isEnabled():
            self._say("the window takes nothing")
        if QWidget.mouseGrabber() is not None or QWidget.keyboardGrabber() is not None:
            self._say("somebody still grabs the pointer or the keys")

    def _judge_drawing(self, window: MainWindow) -> None:
        """The map is drawn as by a window that was opened just now."""
        window.view.settle()
        session = window.session
        style = window.view.scene.style
        fresh = lay_out(session.project, session.journey, style, self._desk.fonts, Memo())
        if dump(window.view.drawing) != dump(fresh):
            self._say("the drawing is not as from nothing")

    def _warn(self, kind: QtMsgType, _where: QMessageLogContext, text: str | None) -> None:
        """Qt calls this for each of its messages."""
        if kind != QtMsgType.QtDebugMsg and not (text or "").startswith(EXPECTED):
            self._say(f"Qt: {text}")

    def _say(self, what: str) -> None:
        self._now.append(what)


def step(window: MainWindow, title: str) -> None:
    """Change the title of the map."""
    session = window.session
    new = revise_map(session.project, session.map_id, title=f"{title} {session.steps_done}")
    session.commit("Change title", new)


def _kept() -> Iterator[Project]:
    for path in records(recovery_folder()):
        yield read_work(path.read_bytes(), path.name)

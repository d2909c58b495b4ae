"""Each command goes wrong once: `python -m benchmarks.excuses [--only ID ...]`.

In one process with real windows: an error before a command does anything, then one at the moment
when it would change the project. Each time the error must reach the log, the project must be the
very same, the unsaved work must be on the disk, one box (which nobody sees) must say so, and the
window must take the next step. Then the thread of each dialog that has one. Prints one line of
figures; the exit code is 1 when anything is not so.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.app.desk import Desk
from journeyeditor.app.excuses import Excuses
from journeyeditor.app.safety import recovery_folder
from journeyeditor.edits.maps import revise_map
from journeyeditor.model.base import Id
from journeyeditor.model.find import customer_cards
from journeyeditor.overrides import guard_overrides
from journeyeditor.session import Session
from journeyeditor.ui import main_window
from journeyeditor.ui.commands import commands
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.exchange.opening import export_map, import_map
from journeyeditor.ui.files import example
from journeyeditor.ui.importing.opening import import_measurements
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.verbs import verbs
from tests.qt_harness import redirect_settings
from tests.recovery.kept import records
from tests.ui.driver import Answers

LONG = 20.0
"""Seconds that are enough on any machine."""


class ArmedError(Exception):
    """What goes wrong here."""


class Rig:
    """A program whose window can be made to go wrong."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.folder = folder
        self.armed = ""
        self.boxes: list[bool] = []
        self.logged: list[str] = []
        self.bad: list[str] = []
        self.desk = Desk(app, "en", lambda _window: Answers())
        self.desk.settings.folder = folder
        sys.excepthook = self.desk.excuses.take
        threading.excepthook = self.desk.excuses.take_thread
        self._waiting = QTimer()
        self._waiting.setInterval(20)
        self._waiting.timeout.connect(_dismiss)
        self._waiting.start()

    def leave_open(self) -> None:
        """Dismiss nothing any more."""
        self._waiting.stop()

    def window(self) -> MainWindow:
        """The window, with a step that is not saved."""
        if not self.desk.windows:
            self.desk.show_project(example(), None, self.desk.room())
        window = self.desk.windows[0]
        window.parentWidget().show()
        step(window, "Not saved")
        QApplication.processEvents()
        return window

    def show(self, is_kept: bool, _details: str) -> None:
        """In the place of the box."""
        self.boxes.append(is_kept)

    def verbs(self, window: MainWindow) -> dict[str, Callable[[], object]]:
        """The handlers, of which the armed one goes wrong at once."""

        def run(name: str, handler: Callable[[], object]) -> object:
            if self.armed == name:
                raise ArmedError
            return handler()

        found = verbs(window)
        return {
            name: (lambda name=name, handler=handler: run(name, handler))  # type: ignore[misc]
            for name, handler in found.items()
        }

    def goes_wrong(self, what: str, act: Callable[[MainWindow], bool]) -> bool:
        """Do it, and judge; False when it came to no error, which is as well."""
        window = self.window()
        before, session = window.session.project, window.session
        self.boxes.clear()
        self.logged.clear()
        wrong = act(window)
        QApplication.processEvents()
        if not wrong:
            return False
        said = []
        if session.project is not before:
            said.append("the project is another one")
        if self.boxes != [True]:
            said.append(f"boxes {self.boxes}")
        if len(self.logged) != 1 or "ArmedError" not in self.logged[0]:
            said.append(f"log {self.logged}")
        if not records(recovery_folder()):
            said.append("the work is not kept")
        said += _is_dead(window)
        self.bad += [f"{what}: {each}" for each in said]
        return True


def step(window: MainWindow, title: str) -> None:
    """Change the title of the map."""
    session = window.session
    new = revise_map(session.project, session.map_id, title=f"{title} {session.steps_done}")
    session.commit("Change title", new)


def _is_dead(window: MainWindow) -> list[str]:
    """What the window no longer does."""
    before = window.session.project
    step(window, "After all")
    changed = window.session.project is not before
    window.commands["edit.undo"].trigger()
    same = window.session.project is before
    seen = window.isVisible() and not window.grab().isNull()
    return [] if changed and same and seen else ["the window is dead"]


def _dismiss() -> None:
    """Leave an open menu or box, so that nothing waits for somebody who is not there."""
    waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if waiting is not None:
        QTest.keyClick(waiting, Qt.Key.Key_Escape)


def before_all(rig: Rig, name: str) -> bool:
    """A command that goes wrong before it does anything."""

    def act(window: MainWindow) -> bool:
        rig.armed = name
        action = window.commands[name]
        action.setEnabled(True)
        action.trigger()
        rig.armed = ""
        window.commands.refresh()
        return True

    return rig.goes_wrong(f"{name} at once", act)


def at_the_change(rig: Rig, name: str, chosen: frozenset[Id]) -> bool:
    """A command that goes wrong when it would change the project; False when it changes nothing."""
    came = []

    def commit(_session: Session, *_words: object, **_more: object) -> None:
        came.append(name)
        raise ArmedError

    def act(window: MainWindow) -> bool:
        window.session.select(chosen)
        if window.commands[name].isEnabled():
            with mock.patch.object(Session, "commit", commit):
                window.commands[name].trigger()
                QApplication.processEvents()
        return bool(came)

    return rig.goes_wrong(f"{name} at the change", act)


def in_threads(rig: Rig) -> int:
    """Each dialog with a thread, whose task goes wrong; how many."""
    diagram, table = rig.folder / "x.mmd", rig.folder / "x.csv"
    diagram.write_text("journey\n  section A\n    B: 3: C\n")
    table.write_text("step;score\nCall;3\n")

    def poster(window: MainWindow) -> ExportDialog:
        session = window.session
        dialog = ExportDialog(
            session.project, session.map_id, window.fonts, window.questions, window
        )
        dialog.start_in(rig.folder, "x")
        dialog.show()
        return dialog

    dialogs = {
        "poster": poster,
        "export": export_map,
        "import": lambda window: import_map(window, diagram),
        "measurements": lambda window: import_measurements(window, table),
    }
    rig.leave_open()
    for name, make in dialogs.items():

        def act(window: MainWindow, make: Callable[[MainWindow], object] = make) -> bool:
            with mock.patch("journeyeditor.ui.dialogs.worker.short_pauses", _fail):
                dialog = make(window)
                for _ in range(int(LONG / 0.01)):
                    if rig.boxes:
                        break
                    QTest.qWait(10)
                QTest.qWait(50)
            if dialog is not None:
                dialog.close()  # type: ignore[attr-defined]
                dialog.deleteLater()  # type: ignore[attr-defined]
            return True

        rig.goes_wrong(f"thread of {name}", act)
    return len(dialogs)


def _fail() -> object:
    raise ArmedError


class Records(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, kept: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self._kept.append(record.getMessage())


def run(folder: Path, only: list[str]) -> int:
    """All of them; the exit code."""
    guard_overrides()
    app = QApplication([])
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    rig = Rig(app, folder)
    logging.getLogger().addHandler(Records(rig.logged))
    names = only or [command.id for command in commands()]
    with (
        mock.patch.object(main_window, "verbs", rig.verbs),
        mock.patch("journeyeditor.app.excuses.QUIET", 0.0),
        mock.patch.object(Excuses, "_show", lambda _self, *said: rig.show(*said)),
    ):
        first = sum(before_all(rig, name) for name in names)
        cards = [place.card.id for place in customer_cards(rig.window().session.journey)]
        choices = frozenset[Id](), frozenset(cards[:1]), frozenset(cards[:2])
        inside = [name for name in names if not name.startswith(("file.", "help.about"))]
        second = [[at_the_change(rig, name, chosen) for chosen in choices] for name in inside]
        threads = 0 if only else in_threads(rig)
    print(*rig.bad, sep="\n", end="\n" if rig.bad else "")
    print(
        f"excuses: {len(names)} commands, {first} went wrong at once,"
        f" {sum(map(any, second))} ({sum(map(sum, second))} times) at the change,"
        f" {threads} threads; {len(rig.bad)} bad"
    )
    rig.desk.close()
    return 1 if rig.bad else 0


def main() -> int:
    """In a folder of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", nargs="*", default=[], metavar="ID")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["HOME"] = name
        redirect_settings(Path(name))
        try:
            return run(Path(name), options.only)
        finally:  # what goes wrong here itself is to be seen
            sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__


if __name__ == "__main__":
    sys.exit(main())

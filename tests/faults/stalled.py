"""`python -m tests.faults.stalled FOLDER [SECONDS [WITHOUT]]`: a save in a window, with its pulse.

A line `BEAT` every 20 ms from the loop of the window, `SAVING` before doc.json in the folder is
saved, and `SAVE 1` or `FAIL 1` after, each with the seconds of a clock; then it ends. For programs
that let the calls to the disk take seconds meanwhile, or with so many SECONDS each by itself: the
window has to go on, and `ASKED` tells that somebody was asked whether to wait any longer. WITHOUT
takes away the "asking" or the "thread". It saves again where it was, also when that is no place to
stay.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from journeyeditor.app.desk import Desk
from journeyeditor.edits.maps import revise_map
from journeyeditor.storage.writer import write_project
from journeyeditor.ui.dialogs.questions import Option
from journeyeditor.ui.main_window import MainWindow
from tests.faults.driver import FILE
from tests.qt_harness import redirect_settings
from tests.storage.files import small
from tests.ui.driver import Answers

BEAT = 20
"""Milliseconds."""


def _say(line: str) -> None:
    os.write(1, f"{line} {time.monotonic()}\n".encode())


def _save(window: MainWindow) -> None:
    session = window.session
    session.commit("Change", revise_map(session.project, session.map_id, title="Changed"))
    if sys.argv[2:]:
        _slow_down(float(sys.argv[2]))
    _say("SAVING")
    _say("SAVE 1" if window.files.save() else "FAIL 1")
    QTimer.singleShot(0, window, lambda: os._exit(0))


def _slow_down(seconds: float) -> None:
    """Let bringing something to the disk, and putting it in its place, take that long."""
    mock.patch("journeyeditor.ui.aside.PATIENCE", seconds).start()
    for name in ("fsync", "replace"):
        setattr(os, name, partial(_late, getattr(os, name), seconds))


def _late(call: Callable[..., object], seconds: float, *args: object) -> object:
    time.sleep(seconds)
    return call(*args)


def _take_away(safety: str) -> None:
    """To see that the tests notice."""
    if safety == "asking":
        mock.patch("journeyeditor.ui.patience.Patience._gives_up", return_value=False).start()
    elif safety == "thread":
        mock.patch("journeyeditor.ui.aside.begin", return_value=None).start()


class Waiting(Answers):
    """Goes on waiting whenever it is asked."""

    def choose(self, sentence: str, more: str, options: Sequence[Option]) -> str:
        """The first answer, which is to wait."""
        _say("ASKED")
        self.choices = [options[0].key]
        return super().choose(sentence, more, options)


def main() -> None:
    """As a command."""
    _take_away("".join(sys.argv[3:]))
    path = Path(sys.argv[1], FILE)
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        redirect_settings(Path(home))
        app = QApplication([])
        write_project(small(), path)
        desk = Desk(app, "en", lambda _window: Waiting(save=path))
        desk.open_files([path])
        (window,) = desk.windows
        pulse = QTimer()
        pulse.timeout.connect(lambda: _say("BEAT"))
        pulse.start(BEAT)
        QTimer.singleShot(500, window, lambda: _save(window))
        app.exec()


if __name__ == "__main__":
    main()

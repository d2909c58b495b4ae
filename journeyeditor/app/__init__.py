"""Where everything of the window program meets: the only place that builds sessions and windows.

The first window shows the start page, which knows nothing of journeys, so that it is there at
once; what does is imported when it is needed or when the page has been painted.

`JOURNEYEDITOR_QUIT_AFTER` (seconds) ends the program by itself, for smoke tests of a start.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from journeyeditor.app.address import somebody_listens
from journeyeditor.app.desk import Desk
from journeyeditor.app.log import keep_log
from journeyeditor.canvas.access.listen import listen
from journeyeditor.overrides import guard_overrides
from journeyeditor.ui.icons import icon
from journeyeditor.ui.theme import LIGHT

AT_EASE = 200
"""Milliseconds after which the first window is there, and what can wait for it is done."""


def main(files: Sequence[str], language: str | None = None, alone: bool = False) -> int:
    """Open a window for each file, or the start page; the exit code when the last one closes.

    A program that runs already does so instead, unless this one is to stand `alone`. `language`
    ("nl" or "en") goes before the settings, for this time.
    """
    spare_the_collector()
    guard_overrides()
    # The same as setStyle, which would make Qt's styles known to Python: a tenth of the start.
    app = Application([*sys.argv[:1], "-style", "Fusion"])
    app.setOrganizationName("Journeyeditor")
    app.setApplicationName("Journeyeditor")
    app.setDesktopFileName("journeyeditor")
    app.setWindowIcon(icon("curve", LIGHT, 64, 2.0))
    paths = [Path(name) for name in files]
    if not alone and somebody_listens():
        from journeyeditor.app.instance import hand_over  # noqa: PLC0415 - loads the network

        if hand_over(paths):
            return 0
    listen()
    desk = Desk(app, language)
    app.open_file = lambda path: desk.open_files([path])
    sys.excepthook = desk.excuses.take
    threading.excepthook = desk.excuses.take_thread
    desk.open(paths)
    QTimer.singleShot(AT_EASE, app, lambda: _settle(app, desk))
    if seconds := os.environ.get("JOURNEYEDITOR_QUIT_AFTER"):
        QTimer.singleShot(round(float(seconds) * 1000), app.quit)
    code = app.exec()
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
    desk.close()
    return code


def spare_the_collector() -> None:
    """Let Python look for cyclic rubbish less often than it does by itself.

    Projects and drawings are trees of values without cycles: on a map of 5,000 cards the searches
    took a third of the time to open it and never found anything.
    """
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)
    gc.enable()  # the command line has switched it off


def _settle(app: QApplication, desk: Desk) -> None:
    """Keep a log, offer lost work, and open from now on what a second start hands over."""
    keep_log()
    desk.rescue.look()
    from journeyeditor.app.instance import Listener  # noqa: PLC0415 - the first window goes before

    listener = Listener(app)
    listener.asked.connect(desk.receive)
    listener.listen()
    app.aboutToQuit.connect(listener.stop)  # or its address would stay behind
    if os.name == "posix":
        from journeyeditor.app.ending import Ending  # noqa: PLC0415 - see above

        ending = Ending(app, lambda: app.exit(0))
        app.aboutToQuit.connect(ending.stop)


class Application(QApplication):
    """Passes on the files that a Mac hands to a running program."""

    open_file: Callable[[Path], None] | None = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and self.open_file is not None:
            self.open_file(Path(event.file()))
            return True
        return super().event(event)

"""Hands a mail to a mail program: the first of those that there are which does not refuse."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from journeyeditor.sending import mapi
from journeyeditor.sending.programs import Call, Mail, calls

EVERY_MS = 100

PATIENCE = 50
"""So many looks; a program that still runs then shows the mail. Many run until they are closed."""

Look = Callable[[], bool | None]
"""Whether a program took the mail; None = it has not said so yet."""


class Post(QObject):
    """`ended` tells whether a mail program took the mail. What was started goes on by itself."""

    ended = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._others: Iterator[Look] = iter(())
        self._look: Look | None = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._see)

    @property
    def is_busy(self) -> bool:
        """Whether nobody knows yet."""
        return self._timer.isActive()

    def begin(self, mail: Mail) -> None:
        """Try one program after the other."""
        self._others = _attempts(mail)
        self._next()

    def stop(self) -> None:
        """Wait no more for what a program says."""
        self._timer.stop()

    def _next(self) -> None:
        self._look, self._looks = next(self._others, None), 0
        if self._look is None:
            self._end(False)
        else:
            self._timer.start()

    def _see(self) -> None:
        self._looks += 1
        took = self._look() if self._look is not None else False
        if took is False:
            self._next()
        elif took or self._looks >= PATIENCE:
            self._end(True)

    def _end(self, took: bool) -> None:
        self._timer.stop()
        self.ended.emit(took)


def can_post() -> bool:
    """Whether there is a mail program that may take a mail with files."""
    return next(calls(Mail("", "", ()), shutil.which), None) is not None or bool(mapi.library())


def _attempts(mail: Mail) -> Iterator[Look]:
    for call in calls(mail, shutil.which):
        yield _started(call)
    library = mapi.library()
    if library is not None:
        yield _asked(partial(mapi.show, mail, library))


def _started(call: Call) -> Look:
    """A program that goes on when this one ends."""
    nowhere = subprocess.DEVNULL
    try:
        program = subprocess.Popen(  # noqa: S603 - a list of arguments, no shell
            call, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
        )
    except OSError:
        return lambda: False
    return lambda: None if (code := program.poll()) is None else code == 0


def _asked(show: Callable[[], bool]) -> Look:
    """A call that returns only when somebody has closed the mail."""
    said: list[bool] = []
    Thread(target=lambda: said.append(show()), name="mail", daemon=True).start()
    return lambda: said[0] if said else None

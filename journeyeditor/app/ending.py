"""Ends the program in order when the system wants that: at a log-off, a shutdown, or by `kill`.

Nobody is asked anything then. What is not saved stays in the recovery and is offered at the next
start; locks are let go of. Unix only: Windows asks the windows of a program to close.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

ENDING = ("SIGTERM", "SIGHUP")


class Ending(QObject):
    """Calls `end`, from the loop of the windows, when a signal asks for it.

    Python runs handlers of signals only between its own instructions, and there are none while Qt
    waits: the number of the signal comes through a pipe, which wakes the loop.
    """

    def __init__(self, parent: QObject, end: Callable[[], object]) -> None:
        super().__init__(parent)
        self._end = end
        self._out, self._into = os.pipe()
        os.set_blocking(self._out, False)
        os.set_blocking(self._into, False)
        signal.set_wakeup_fd(self._into, warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in ENDING]
        self._before = {number: signal.signal(number, _nothing) for number in numbers}
        self._notifier = QSocketNotifier(self._out, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def stop(self) -> None:
        """From now on a signal ends the program at once, as when leaving hangs on a slow disk."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._out)
        os.close(self._into)

    def _hear(self) -> None:
        if self._before.keys() & set(os.read(self._out, 1000)):
            self._end()


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """That there is a handler is enough."""

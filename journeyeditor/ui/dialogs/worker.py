"""A thread for one task at a time, so that the window stays alive. Knows nothing of posters' looks.

A task is told nothing but a `Watch`: it says how much is done and asks whether to go on. What
comes of a task is told in the thread of the window, and only of the newest one.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from journeyeditor.poster.errors import Cancelled
from journeyeditor.poster.printing import Watch

Task = Callable[[Watch], object]
"""Gives a result, or raises Cancelled when the answer of its watch was no."""


YOUNG, NEVER = 10_000, 1_000_000
"""So many new objects are looked through at a time; older ones wait until the task is done."""


@contextmanager
def short_pauses() -> Iterator[None]:
    """Let Python look for rubbish often and a little at a time.

    All threads stand still meanwhile, that of the window too: a tenth of a second otherwise.
    """
    usual = gc.get_threshold()
    gc.set_threshold(min(YOUNG, usual[0]), NEVER, NEVER)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


class Worker(QThread):
    """Does the newest task; older ones are told to stop as soon as there is a newer.

    `done` tells what came of the newest task, `failed` the error that ended it, `reached` how
    much of it is done, from 0 to 1. Call `finish` before letting go of it.
    """

    done = Signal(object)
    failed = Signal(object)
    reached = Signal(float)

    _ended = Signal(int, object, bool)
    _reached = Signal(int, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[tuple[int, Task] | None] = SimpleQueue()
        self._newest = 0
        self._ended.connect(self._tell_end)
        self._reached.connect(self._tell_reached)
        app = QCoreApplication.instance()
        if app is not None:  # a thread that still runs when the program ends would abort it
            app.aboutToQuit.connect(self.finish)

    def begin(self, task: Task) -> None:
        """Do this as soon as what goes on has stopped; nobody wants that any more."""
        self._newest += 1
        self._tasks.put((self._newest, task))
        if not self.isRunning():
            self.start()

    def drop(self) -> None:
        """Stop what goes on; nothing will be told of it."""
        self._newest += 1

    def finish(self) -> None:
        """Stop, and wait until the thread has ended."""
        self.drop()
        if self.isRunning():
            self._tasks.put(None)
            self.wait()

    # -- in the thread ------------------------------------------------------------------------

    def run(self) -> None:
        """Do one task after the other. Called by Qt."""
        while (given := self._tasks.get()) is not None:
            number, task = given
            if number == self._newest:
                self._do(number, task)

    def _do(self, number: int, task: Task) -> None:
        percent = -1

        def watch(done: float) -> bool:
            nonlocal percent
            if (now := int(done * 100)) != percent:
                percent = now
                self._reached.emit(number, done)
            return number == self._newest

        try:
            with short_pauses():
                result = task(watch)
        except Cancelled:
            return
        except Exception as error:
            self._ended.emit(number, error, False)
        else:
            self._ended.emit(number, result, True)

    # -- in the thread of the window ----------------------------------------------------------

    def _tell_end(self, number: int, result: object, well: bool) -> None:
        if number == self._newest:
            (self.done if well else self.failed).emit(result)

    def _tell_reached(self, number: int, done: float) -> None:
        if number == self._newest:
            self.reached.emit(done)

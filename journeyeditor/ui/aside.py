"""Runs what may take long beside the window: it is painted meanwhile, and takes no input.

For disks that do not answer. What is quick, as nearly all is, shows nothing of this.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

T = TypeVar("T")

SHORT = 0.15
"""Seconds that one may wait without noticing."""

LOOK = 20
"""Milliseconds between two looks whether it is done."""


def run_aside(job: Callable[[], T], takes_long: Callable[[], object]) -> T:
    """What the job gives, or raises; `takes_long` is called when one has to wait for it."""
    given: list[T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            given.append(job())
        except BaseException as error:
            raised.append(error)

    thread = Thread(target=run, name="aside", daemon=True)
    thread.start()
    thread.join(SHORT)
    if thread.is_alive():
        takes_long()
        _wait(thread)
    if raised:
        raise raised[0]
    return given[0]


def _wait(thread: Thread) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(LOOK)
    timer.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
    timer.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    timer.stop()
    thread.join()

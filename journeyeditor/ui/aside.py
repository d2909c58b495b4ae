"""Runs what may take long beside the window: it is painted meanwhile, and takes no input.

For disks that do not answer. What is quick, as nearly all is, shows nothing of this.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from journeyeditor.storage.threads import begin

T = TypeVar("T")

SHORT = 0.15
"""Seconds that one may wait without noticing."""

LOOK = 20
"""Milliseconds between two looks whether it is done."""

PATIENCE = 10.0
"""Seconds after which somebody is asked, and asked again, whether to wait."""


class UnansweredError(Exception):
    """Somebody waits no longer; what the job gives after all is in `given` then."""

    def __init__(self, given: Sequence[object]) -> None:
        super().__init__()
        self.given = given


def run_aside(
    job: Callable[[], T],
    takes_long: Callable[[], object],
    gives_up: Callable[[], bool] = lambda: False,
) -> T:
    """What the job gives, or raises; `takes_long` is called when one has to wait for it.

    Then `gives_up` is asked now and again: UnansweredError when it says so, and the job goes on.
    """
    given: list[T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            given.append(job())
        except BaseException as error:
            raised.append(error)

    thread = begin("aside", run)
    if thread is None:  # then one has to wait: better than not to save
        return job()
    thread.join(SHORT)
    if thread.is_alive():
        takes_long()
    while thread.is_alive():
        _wait(thread)
        if thread.is_alive() and gives_up():
            raise UnansweredError(given)
    if raised:
        raise raised[0]
    return given[0]


def _wait(thread: Thread) -> None:
    """Until the thread ends, or for so long that one may ask."""
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + PATIENCE
    timer.setInterval(LOOK)
    timer.timeout.connect(
        lambda: None if thread.is_alive() and time.monotonic() < end else loop.quit()
    )
    timer.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    timer.stop()

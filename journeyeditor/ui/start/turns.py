"""Work that can wait, one piece in each turn of the event loop, so that no key waits for all."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does what is added, in order, whenever the program has nothing else to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return bool(self._jobs)

    def add(self, job: Callable[[], object]) -> None:
        """Do this after what has been added before."""
        self._jobs.append(job)
        self._timer.start()

    def clear(self) -> None:
        """Do nothing of what is left."""
        self._jobs.clear()
        self._timer.stop()

    def _turn(self) -> None:
        job = self._jobs.popleft() if self._jobs else None
        if not self._jobs:
            self._timer.stop()
        if job is not None:
            job()

"""Which files are not there now, looked up beside the window: a drive that is gone answers late."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal


class Presence(QObject):
    """`missing` tells of each file that is not there, whenever that is known."""

    missing = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = Thread(target=self._look, args=((),), daemon=True)

    def look(self, paths: Iterable[Path]) -> None:
        """Look for these, without waiting for the answer."""
        self._thread = Thread(target=self._look, args=(tuple(paths),), daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait for the answers, but not longer than this."""
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _look(self, paths: tuple[Path, ...]) -> None:
        for path in paths:
            if _is_missing(path):
                with suppress(RuntimeError):  # the page is gone by now
                    self.missing.emit(path)


def _is_missing(path: Path) -> bool:
    """Whether it is certain that there is no such file."""
    try:
        return not path.is_file()
    except OSError:
        return False

"""The log: warnings and worse, for whoever has to find out what went wrong."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

LOG_BYTES = 256_000
"""Size of the log at which a new one is begun; one old one is kept."""


def keep_log() -> None:
    """Write warnings to a file in the folder of the program, and to the terminal if there is one.

    The file is made at the first warning. Without a folder to write in there is no file: that
    is no reason not to start.
    """
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - the window goes before

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    data = QStandardPaths.StandardLocation.AppLocalDataLocation
    folder = Path(QStandardPaths.writableLocation(data))
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        note_crashes(folder / "crash.log")
        path = folder / "journeyeditor.log"
        handlers.append(
            RotatingFileHandler(
                path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
            )
        )
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.WARNING, format=form, handlers=handlers)


def note_crashes(path: Path) -> None:
    """Have it noted where the program was when Qt or Python itself breaks down.

    Only names of functions are written then. The file stays open until the program ends.
    """
    import faulthandler  # noqa: PLC0415 - the window goes before

    how = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    if path.exists() and path.stat().st_size > LOG_BYTES:
        how |= os.O_TRUNC
    faulthandler.enable(os.open(path, how, 0o600))

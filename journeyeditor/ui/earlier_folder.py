"""Where the earlier versions of files lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def earlier_folder() -> Path:
    """With the program's own data: what is beside a file is sent along and synchronised with it."""
    data = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(data)) / "earlier"

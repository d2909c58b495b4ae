"""Where the user's own templates lie. Loads nothing that knows journeys: the start page asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def template_folder() -> Path:
    """The folder of the user's own templates; it is made with the first of them."""
    data = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(data)) / "templates"

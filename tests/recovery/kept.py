"""Unsaved work for the tests of recovery."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from journeyeditor.recovery.record import About, Work
from journeyeditor.storage.mark import mark_of
from tests.storage.files import small

MOMENT = datetime(2025, 11, 3, 15, 12).astimezone()


def work(title: str, changes: int = 12, path: Path | None = None, later: int = 0) -> Work:
    """A project of that title, `later` minutes after the moment of all."""
    mark = None if path is None else mark_of(path)
    moment = MOMENT + timedelta(minutes=later)
    return Work(small(title), About(title, moment, changes, path, mark))


def records(folder: Path) -> list[Path]:
    """What lies in a folder of recovery."""
    return sorted(folder.glob("*/*.recovery"))

"""What was last chosen for the work pack of each journey; see `poster_memory`."""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QLocale

from journeyeditor.model.base import Id
from journeyeditor.ui.dialogs.shelf import keeping, kept
from journeyeditor.ui.settings import Settings
from journeyeditor.workpack.setup import PackSetup, Part

SWITCHES = ("letter", "anonymous", "project_inside")


class PackMemory:
    """The memory of one window for the journeys of its file; `file` is None when there is none."""

    def __init__(
        self, last: MutableMapping[Id, PackSetup], settings: Settings, file: Path | None
    ) -> None:
        self._last, self._settings, self._file = last, settings, file

    def recall(self, map_id: Id) -> PackSetup:
        """The last work pack of this journey, else all of it on the paper that is usual here."""
        found = from_plain(kept(self._settings.packs, self._file, map_id))
        return self._last.get(map_id) or found or PackSetup(letter=is_letter_usual())

    def remember(self, map_id: Id, setup: PackSetup) -> None:
        """Begin with this from now on."""
        self._last[map_id] = setup
        if self._file is not None:
            plain = to_plain(setup)
            self._settings.packs = keeping(self._settings.packs, self._file, map_id, plain)


def is_letter_usual() -> bool:
    """Whether offices here print on Letter."""
    system = QLocale.system().measurementSystem()
    return system == QLocale.MeasurementSystem.ImperialUSSystem


def to_plain(setup: PackSetup) -> dict[str, object]:
    """A work pack as settings keep it."""
    switches = {name: getattr(setup, name) for name in SWITCHES}
    return {"parts": [part.value for part in setup.parts], **switches}


def from_plain(found: object) -> PackSetup | None:
    """The work pack again; None for what is none."""
    if not isinstance(found, dict):
        return None
    try:
        switches = {name: found[name] is True for name in SWITCHES}
        return PackSetup(tuple(Part(name) for name in found["parts"]), **switches)
    except (KeyError, TypeError, ValueError):
        return None

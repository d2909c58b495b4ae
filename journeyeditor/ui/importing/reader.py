"""Reads and understands a table beside the window, so that a large one never stops it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices, guess, guess_below
from journeyeditor.importing.outcome import Preview
from journeyeditor.importing.reading import read_table, read_table_file
from journeyeditor.importing.table import GUESSED, Progress, Reading, Table, TableError
from journeyeditor.importing.understanding import understand
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project
from journeyeditor.poster.printing import Watch, report
from journeyeditor.ui.dialogs.worker import Worker

READ = 0.5
"""The share of the work that is done when a table has been read."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table comes from: a file, or a text that was pasted."""

    name: str
    path: Path | None = None
    data: bytes = b""

    def table(self, reading: Reading, progress: Progress) -> Table:
        """Read it. Raises TableError or OSError."""
        if self.path is None:
            return read_table(self.data, reading, progress)
        return read_table_file(self.path, reading, progress)


@dataclass(frozen=True, slots=True)
class Understood:
    """A table, how it is meant, and what becomes of it."""

    table: Table
    choices: Choices
    preview: Preview


class Reader(QObject):
    """`understood` tells what came of the last thing asked, `refused` the sentence why nothing did,
    `reached` how much of it is done, from 0 to 1.
    """

    understood = Signal(object)
    refused = Signal(str)
    reached = Signal(float)

    def __init__(self, project: Project, map_id: Id, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._map_id = project, map_id
        self._worker = Worker(self)
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._worker.reached.connect(self.reached)

    def read(self, source: Source, reading: Reading = GUESSED) -> None:
        """Read a table, and guess how it is meant."""
        self._worker.begin(lambda watch: self._read(source, reading, watch))

    def understand_below(self, table: Table, header: int) -> None:
        """Guess anew how a table is meant, when it is known which row is its header."""
        self._worker.begin(lambda watch: self._below(table, header, watch))

    def understand(self, table: Table, choices: Choices) -> None:
        """Find out what becomes of a table that is meant so."""
        self._worker.begin(lambda watch: self._understand(table, choices, watch, 0.0))

    def finish(self) -> None:
        """Stop, and wait until nothing goes on any more."""
        self._worker.finish()

    # -- in the thread of the worker ----------------------------------------------------------

    def _read(self, source: Source, reading: Reading, watch: Watch) -> Understood:
        table = source.table(reading, lambda done: report(watch, READ * min(1.0, done)))
        choices = guess(table, self._project, find_map(self._project, self._map_id))
        return self._understand(table, choices, watch, READ)

    def _below(self, table: Table, header: int, watch: Watch) -> Understood:
        journey = find_map(self._project, self._map_id)
        choices = guess_below(table, self._project, journey, header)
        return self._understand(table, choices, watch, 0.0)

    def _understand(self, table: Table, choices: Choices, watch: Watch, done: float) -> Understood:
        def progress(share: float) -> None:
            report(watch, done + (1 - done) * share)

        preview = understand(table, self._project, self._map_id, choices, progress)
        return Understood(table, choices, preview)

    # -- in the thread of the window ----------------------------------------------------------

    def _done(self, found: object) -> None:
        self._worker.finish()  # so that it may go together with its window at any time
        self.understood.emit(found)

    def _failed(self, error: Exception) -> None:
        self._worker.finish()
        if isinstance(error, TableError):
            self.refused.emit(error.sentence)
        elif isinstance(error, OSError):
            self.refused.emit(
                translate("Import", "This file cannot be read. Is it there, and may you open it?")
            )
        else:
            self.refused.emit(translate("Import", "Something went wrong with this table."))
            raise error

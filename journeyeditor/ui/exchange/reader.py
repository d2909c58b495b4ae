"""Reads a file of another program beside the window, with a small picture of what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.preview import preview
from journeyeditor.edits.new import IdSource
from journeyeditor.exchange.cast import NO_PARTS, Parts
from journeyeditor.exchange.formats import (
    MOST_BYTES,
    Arrival,
    ExchangeError,
    ImportFormat,
    Source,
)
from journeyeditor.i18n import language, translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.thumbnail import thumbnail
from journeyeditor.model.enums import Language
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.poster.printing import Watch, report
from journeyeditor.ui.dialogs.worker import Worker

MOST_DRAWN = 600
"""Cards beyond which no picture is made: it would take seconds, and show dust."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a file, and its first map as a picture, if that is small enough."""

    arrival: Arrival
    picture: QImage | None


class MapReader(QObject):
    """`loaded` tells what came of the newest file, `refused` the sentence why nothing did."""

    loaded = Signal(object)
    refused = Signal(str)
    reached = Signal(float)

    def __init__(self, fonts: Fonts, new_id: IdSource, parent: QObject) -> None:
        super().__init__(parent)
        self._fonts, self._new_id = fonts, new_id
        self._worker = Worker(self)
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._worker.reached.connect(self.reached)

    def read(
        self, path: Path, form: ImportFormat, size: QSize, ratio: float, parts: Parts = NO_PARTS
    ) -> None:
        """Read a file; the picture is to be so large, in px on a screen of that ratio.

        `parts` are those that a person gave to the people and systems of the file.
        """
        words = Language(language())
        fonts, given = self._fonts.another(), dict(parts)

        def task(watch: Watch) -> Loaded:
            source = Source(
                _bytes(path),
                path.name,
                words,
                self._new_id,
                lambda done: report(watch, done),
                given,
            )
            arrival = form.read(source)
            report(watch, 1.0)
            return Loaded(arrival, _picture(arrival.project, fonts, size, ratio))

        self._worker.begin(task)

    def finish(self) -> None:
        """Stop, and wait until nothing goes on any more."""
        self._worker.finish()

    def _done(self, loaded: object) -> None:
        self._worker.finish()  # so that it may go together with its window at any time
        self.loaded.emit(loaded)

    def _failed(self, error: Exception) -> None:
        self._worker.finish()
        if isinstance(error, ExchangeError):
            where = f" ({error.where})" if error.where else ""
            self.refused.emit(f"{error.sentence}{where}")
        elif isinstance(error, OSError):
            self.refused.emit(
                translate("Import", "This file cannot be read. Is it there, and may you open it?")
            )
        else:
            self.refused.emit(translate("Exchange", "Something went wrong with this file."))
            raise error


def _bytes(path: Path) -> bytes:
    """What is in a file, no more than a format would take."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _picture(project: Project, fonts: Fonts, size: QSize, ratio: float) -> QImage | None:
    journey = project.maps[0]
    if sum(1 for _ in places(journey)) > MOST_DRAWN:
        return None
    drawing = thumbnail(project, journey, fonts, size.width() / size.height())
    return preview(drawing, Artwork(fonts), size, ratio)

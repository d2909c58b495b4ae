"""Makes and writes the posters of one map, away from the window."""

from __future__ import annotations

import io
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import MADE, PosterReport, print_poster
from journeyeditor.poster.legibility import PosterFacts, facts
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.printing import Watch, report
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import SaveError
from journeyeditor.ui.dialogs.worker import Worker


class Made(NamedTuple):
    """A poster, and what there is to know of it."""

    poster: Poster
    facts: PosterFacts


class Written(NamedTuple):
    """What came of writing a poster: `error` is what the disk had against it."""

    made: Made
    path: Path
    report: PosterReport
    error: SaveError | None


class PosterMaker(QObject):
    """One thing at a time: whatever is asked for ends what was asked for before.

    `made` tells a poster, `refused` the sentence why there is none, `written` what came of
    writing, `reached` how much of the writing is done, from 0 to 1.
    """

    made = Signal(object)
    refused = Signal(str)
    written = Signal(object)
    reached = Signal(float)

    def __init__(self, project: Project, map_id: Id, fonts: Fonts, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._map_id = project, map_id
        self._fonts = fonts.another()
        self._last: Made | None = None
        self._worker = Worker(self)
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._worker.reached.connect(self.reached)

    def make(self, setup: PosterSetup) -> None:
        """Lay a poster out."""
        self._worker.begin(lambda watch: self._make(setup, watch))

    def write(self, setup: PosterSetup, path: Path) -> None:
        """Write a poster to a file, whole or not at all."""
        self._worker.begin(lambda watch: self._write(setup, path, watch))

    def drop(self) -> None:
        """Stop what goes on; nothing will be told of it."""
        self._worker.drop()

    def finish(self) -> None:
        """Stop, and wait until nothing goes on any more."""
        self._worker.finish()

    # -- in the thread of the worker ----------------------------------------------------------

    def _make(self, setup: PosterSetup, watch: Watch) -> Made:
        """The poster that is asked for, which may be the last one that was made."""
        if self._last is None or self._last.poster.setup != setup:
            poster = make_poster(self._project, self._map_id, setup, self._fonts, watch)
            self._last = Made(poster, facts(poster))
        return self._last

    def _write(self, setup: PosterSetup, path: Path, watch: Watch) -> Written:
        made = self._make(setup, lambda done: watch(done * MADE))
        return written(made, path, self._fonts, lambda done: watch(MADE + done * (1 - MADE)))

    # -- in the thread of the window ----------------------------------------------------------

    def _done(self, result: object) -> None:
        if isinstance(result, Written):
            self.written.emit(result)
        else:
            self.made.emit(result)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PosterError):
            self.refused.emit(error.sentence)
            return
        self.refused.emit(translate("Export", "Something went wrong with this poster."))
        raise error


def written(made: Made, path: Path, fonts: Fonts, watch: Watch) -> Written:
    """Write a poster, whole or not at all; Cancelled when `watch` says so, at the last moment too.

    What the disk has against it is in the answer.
    """
    data = io.BytesIO()
    printed = print_poster(made.poster, data, fonts, watch)
    report(watch, 1.0)
    try:
        write_bytes(data.getvalue(), path)
    except SaveError as error:
        return Written(made, path, printed, error)
    return Written(made, path, printed, None)

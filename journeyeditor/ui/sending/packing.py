"""Makes the files that are sent, each in a thread of its own, while the letter is written."""

from __future__ import annotations

import io
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import MADE, print_poster
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.printing import Watch
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.sending.parcel import outgoing
from journeyeditor.storage.writer import serialise
from journeyeditor.ui.dialogs.poster_words import printed_word
from journeyeditor.ui.dialogs.questions import ENDING
from journeyeditor.ui.dialogs.worker import Task, Worker


class Part(StrEnum):
    """What can be sent."""

    PROJECT = "project"
    POSTER = "poster"

    @property
    def ending(self) -> str:
        """How the name of its file ends."""
        return ENDING if self is Part.PROJECT else ".pdf"


class Wish(NamedTuple):
    """How it is sent: with names of people, and with the earlier versions inside."""

    names: bool
    versions: bool


class Packed(NamedTuple):
    """A file that is ready, and what is said of its paper."""

    data: bytes
    paper: str = ""


class Packing(QObject):
    """`packed` tells of each part what came of it: `Packed`, or the sentence why there is none."""

    packed = Signal(object, object)

    def __init__(
        self, project: Project, map_id: Id, setup: PosterSetup, fonts: Fonts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._project, self._map_id, self._setup = project, map_id, setup
        self._fonts = fonts.another()
        self._workers = {part: Worker(self) for part in Part}
        for part, worker in self._workers.items():
            worker.done.connect(lambda made, part=part: self.packed.emit(part, made))
            worker.failed.connect(lambda error, part=part: self._failed(part, error))

    def pack(self, part: Part, wish: Wish) -> None:
        """Make it, in place of what was asked for before."""
        tasks: dict[Part, Callable[[Wish], Task]] = {
            Part.PROJECT: self._project_task,
            Part.POSTER: self._poster_task,
        }
        self._workers[part].begin(tasks[part](wish))

    def drop(self, part: Part) -> None:
        """Nobody wants it any more."""
        self._workers[part].drop()

    def finish(self) -> None:
        """Stop, and wait until nothing goes on any more."""
        for worker in self._workers.values():
            worker.finish()

    def _project_task(self, wish: Wish) -> Task:
        return lambda _watch: Packed(serialise(self._sent(wish)))

    def _poster_task(self, wish: Wish) -> Task:
        return lambda watch: self._poster(wish, watch)

    def _poster(self, wish: Wish, watch: Watch) -> Packed:
        project, out = self._sent(wish), io.BytesIO()
        first: Watch = lambda done: watch(done * MADE)  # noqa: E731 - typed
        made = make_poster(project, self._map_id, self._setup, self._fonts, first)
        print_poster(made, out, self._fonts, lambda done: watch(MADE + done * (1 - MADE)))
        return Packed(out.getvalue(), printed_word(made))

    def _sent(self, wish: Wish) -> Project:
        return outgoing(self._project, names=wish.names, versions=wish.versions)

    def _failed(self, part: Part, error: Exception) -> None:
        if isinstance(error, PosterError):
            self.packed.emit(part, error.sentence)
            return
        self.packed.emit(part, translate("Export", "Something went wrong: this cannot be made."))
        raise error

"""Lays out and writes what goes on paper, away from the window."""

from __future__ import annotations

import io
from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import MADE
from journeyeditor.poster.printing import Leaf, Watch, report
from journeyeditor.poster.undrawn import Undrawn
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import SaveError
from journeyeditor.ui.dialogs.worker import Worker
from journeyeditor.ui.printing.printable import Printable


class Made(Protocol):
    """Something that is laid out for paper."""

    @property
    def setup(self) -> object:
        """What was asked for."""

    @property
    def preview(self) -> Sequence[Leaf]:
        """The pages to look at."""

    @property
    def names(self) -> Sequence[str]:
        """What is said of each of them."""

    @property
    def word(self) -> str:
        """What is said of its paper when it is written."""

    @property
    def printable(self) -> Printable:
        """What a printer gets."""


class Written(NamedTuple):
    """What came of writing: the characters that no font has, and what the disk had against it."""

    made: Made
    path: Path
    missing: tuple[Undrawn, ...]
    error: SaveError | None


class PaperMaker(QObject):
    """One thing at a time: whatever is asked for ends what was asked for before.

    `made` tells what was laid out, `refused` the sentence why there is none, `written` what came
    of writing (after `made`), `reached` how much of the writing is done, from 0 to 1. Each kind
    says for itself how it is laid out and printed, in the thread of the worker.
    """

    made = Signal(object)
    refused = Signal(str)
    written = Signal(object)
    reached = Signal(float)

    def __init__(self, fonts: Fonts, parent: QObject) -> None:
        super().__init__(parent)
        self.fonts = fonts.another()
        self._last: Made | None = None
        self._worker = Worker(self)
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._worker.reached.connect(self.reached)

    @abstractmethod
    def lay_out(self, setup: Any, watch: Watch) -> Made:  # each kind knows its own setup
        """Make what is asked for. Cancelled when `watch` says so."""

    @abstractmethod
    def print_out(self, made: Any, out: BinaryIO, watch: Watch) -> tuple[Undrawn, ...]:
        """Write it as PDF; the characters that no font has. Cancelled when `watch` says so."""

    def make(self, setup: object) -> None:
        """Lay it out."""
        self._worker.begin(lambda watch: self._make(setup, watch))

    def write(self, setup: object, path: Path) -> None:
        """Write it to a file, whole or not at all."""
        self._worker.begin(lambda watch: self._write(setup, path, watch))

    def drop(self) -> None:
        """Stop what goes on; nothing will be told of it."""
        self._worker.drop()

    def finish(self) -> None:
        """Stop, and wait until nothing goes on any more."""
        self._worker.finish()

    @property
    def is_running(self) -> bool:
        """Whether there is a thread at work, or waiting for some."""
        return self._worker.isRunning()

    # -- in the thread of the worker ----------------------------------------------------------

    def _make(self, setup: object, watch: Watch) -> Made:
        """What is asked for, which may be the last that was made."""
        if self._last is None or self._last.setup != setup:
            self._last = self.lay_out(setup, watch)
        return self._last

    def _write(self, setup: object, path: Path, watch: Watch) -> Written:
        made = self._make(setup, lambda done: watch(done * MADE))
        later: Watch = lambda done: watch(MADE + done * (1 - MADE))  # noqa: E731 - typed
        return written(made, path, self.print_out, later)

    # -- in the thread of the window ----------------------------------------------------------

    def _done(self, result: object) -> None:
        if isinstance(result, Written):
            self.made.emit(result.made)
            self.written.emit(result)
        else:
            self.made.emit(result)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, PosterError):
            self.refused.emit(error.sentence)
            return
        self.refused.emit(translate("Export", "Something went wrong: this cannot be made."))
        raise error


def written(
    made: Made,
    path: Path,
    print_out: Callable[[Any, BinaryIO, Watch], tuple[Undrawn, ...]],
    watch: Watch,
) -> Written:
    """Write it, whole or not at all; Cancelled when `watch` says so, at the last moment too.

    What the disk has against it is in the answer.
    """
    data = io.BytesIO()
    missing = print_out(made, data, watch)
    report(watch, 1.0)
    try:
        write_bytes(data.getvalue(), path)
    except SaveError as error:
        return Written(made, path, missing, error)
    return Written(made, path, missing, None)

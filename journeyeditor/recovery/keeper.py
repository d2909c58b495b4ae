"""Writes unsaved work to the disk from a thread of its own, so that nobody who types ever waits.

A change waits at most `PAUSE` for others to come along, counted from the first one: steady typing
does not put it off. Of each project only the newest state is written, whole: at 5,000 cards the
thread needs a few milliseconds for the text, since it remembers that of all that did not change.
When the system has no thread to give, whoever types writes at once.
"""

from __future__ import annotations

import contextlib
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from journeyeditor.recovery.alive import Folder, make
from journeyeditor.recovery.record import ENDING, Work, write
from journeyeditor.storage.atomic import SYSTEM, FileOps, failure, not_saved, write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.threads import begin, tell_of
from journeyeditor.storage.writer import Texts

PAUSE = 0.4
"""Seconds that a change waits for others."""

AGAIN = 5.0
"""Seconds after which work is written again that could not be written."""

FAREWELL = 2.0
"""Seconds that the end of the program waits for the disk."""

Tell = Callable[[SaveError | None], None]
"""Called from the thread: why work is not kept, and None when it is again."""


class Keeper:
    """Keeps the unsaved work of all windows of one program in the folder of recovery."""

    def __init__(
        self,
        folder: Path,
        tell: Tell = lambda _error: None,
        ops: FileOps = SYSTEM,
        again: float = AGAIN,
    ) -> None:
        self._home = folder / secrets.token_hex(8)
        self._tell = tell
        self._ops = ops
        self._again = again
        self._wanted: dict[str, Work | None] = {}
        self._relieved: dict[str, Callable[[], None]] = {}
        self._due = 0.0
        self._at_work = False
        self._ending = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        # What follows belongs to the thread.
        self._folder: Folder | None = None
        self._texts: dict[str, Texts] = {}
        self._failed = False

    # -- for the windows ----------------------------------------------------------------------

    def keep(self, name: str, work: Work) -> None:
        """Have this on the disk soon, in place of what was kept under that name."""
        self._want(name, work)

    def drop(self, name: str) -> None:
        """What was kept under that name is saved, or nobody wants it any more."""
        if self._thread is not None or self._folder is not None:  # something was kept once
            self._want(name, None)

    def relieve(self, name: str, remove: Callable[[], None]) -> None:
        """Call `remove`, from the thread, when what is kept under that name is on the disk."""
        with self._changed:
            self._relieved[name] = remove

    def flush(self, seconds: float) -> bool:
        """Write at once; whether all is done in that time."""
        if self._thread is None:
            self._work_here()
        with self._changed:
            self._due = 0.0
            self._changed.notify_all()
            return self._changed.wait_for(lambda: not self._wanted and not self._at_work, seconds)

    def stop(self) -> None:
        """Write what is to be written and end. A disk that does not answer is not waited for."""
        with self._changed:
            self._ending = True
            self._due = 0.0
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(FAREWELL)
        else:
            self._work_here()
            self._leave()

    def _want(self, name: str, work: Work | None) -> None:
        with self._changed:
            if not self._wanted:
                self._due = max(self._due, time.monotonic() + (PAUSE if work else 0.0))
            self._wanted[name] = work
            self._thread = self._thread or begin("recovery", self._run)
            self._changed.notify_all()
        if self._thread is None:
            self._work_here()

    def _work_here(self) -> None:
        """Whoever types waits for the disk when there is no thread: better than to lose it."""
        wanted, self._wanted = self._wanted, {}
        self._work(wanted)

    # -- the thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        while (wanted := self._next()) is not None:
            self._work(wanted)
        self._leave()

    def _work(self, wanted: Mapping[str, Work | None]) -> None:
        """Write and take away; what fails is wanted again."""
        failed = {name: work for name, work in wanted.items() if not self._done(name, work)}
        with self._changed:
            self._at_work = False
            if failed and not self._ending:
                self._wanted = {**failed, **self._wanted}
                self._due = time.monotonic() + self._again
            self._changed.notify_all()

    def _next(self) -> dict[str, Work | None] | None:
        """What is to be written now; None when the program ends."""
        with self._changed:
            while not (self._wanted and (self._ending or time.monotonic() >= self._due)):
                if self._ending:
                    return None
                left = self._due - time.monotonic()
                self._changed.wait(max(0.0, left) if self._wanted else None)
            wanted, self._wanted = self._wanted, {}
            self._at_work = True
            return wanted

    def _done(self, name: str, work: Work | None) -> bool:
        """Write or take away one file; False when it has to be tried again."""
        try:
            if work is None:
                self._remove(name)
            else:
                self._write(name, work)
        except SaveError as error:
            self._complain(error)
            return False
        except Exception as error:  # no memory, say; without this thread nothing is ever kept
            self._confess(error)
            return False
        if work is not None:
            self._complain(None)
        if (remove := self._relieved.pop(name, None)) is not None:
            remove()
        return True

    def _complain(self, error: SaveError | None) -> None:
        """Tell that work is not kept, once, and that it is again."""
        if (error is not None) != self._failed:
            self._failed = error is not None
            self._tell(error)

    def _confess(self, error: Exception) -> None:
        """The same for what nobody expected: the program tells of that."""
        if not self._failed:
            self._failed = True
            tell_of(error)

    def _write(self, name: str, work: Work) -> None:
        path = self._home / (name + ENDING)
        try:
            data = write(work, self._texts.setdefault(name, Texts()))
        except (ValueError, TypeError) as error:
            raise not_saved(NotSaved.WOULD_NOT_OPEN, path) from error
        try:
            if self._folder is None:
                self._folder = make(self._home)
        except OSError as error:
            raise failure(error, path) from error
        try:
            write_bytes(data, path, self._ops, private=True)
        except SaveError as error:
            if error.kind is NotSaved.FOLDER_GONE:  # somebody tidied up: the next try makes it
                self._leave()
            raise

    def _remove(self, name: str) -> None:
        self._texts.pop(name, None)
        with contextlib.suppress(OSError):
            (self._home / (name + ENDING)).unlink()

    def _leave(self) -> None:
        if self._folder is not None:
            self._folder.let_go()
            self._folder = None

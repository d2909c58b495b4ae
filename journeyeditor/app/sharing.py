"""Looks after the files that are open: locks for others to see, and what others do to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeyeditor.i18n import translate
from journeyeditor.resources import is_shipped
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.start.when import exactly_when

if TYPE_CHECKING:  # imported when the first file is opened
    from journeyeditor.sharing.lock import Holder
    from journeyeditor.sharing.lookout import Lookout
    from journeyeditor.ui.dialogs.questions import Questions
    from journeyeditor.ui.main_window import MainWindow

COPY, OPEN = "copy", "open"


class Sharing(QObject):
    """One for the program. `changed` carries a path and what its file is known by now."""

    changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._lookout: Lookout | None = None
        self._locked: set[Path] = set()

    def follow(self, windows: Iterable[MainWindow]) -> None:
        """These windows are open now, with their files as they are known there."""
        files = {w.files.path: w.files.mark for w in windows if w.files.path is not None}
        if not files and self._lookout is None:
            return
        self._lock(set(files))
        if self._lookout is None:
            from journeyeditor.sharing.lookout import Lookout  # noqa: PLC0415 - see above

            self._lookout = Lookout(self.changed.emit)
        self._lookout.follow(files, self._locked)

    def _lock(self, wanted: set[Path]) -> None:
        from journeyeditor.sharing import lock  # noqa: PLC0415 - see above

        lock.release_in_time(self._locked - wanted)
        taken = {path for path in wanted - self._locked if lock.take(path)}
        self._locked = (self._locked & wanted) | taken

    def hurry(self) -> None:
        """Somebody has come back to a window: look now."""
        if self._lookout is not None:
            self._lookout.hurry()

    def stop(self) -> None:
        """The program ends."""
        if self._lookout is not None:
            self._lookout.stop()
            self._lock(set())

    @staticmethod
    def ask(path: Path, questions: Questions) -> str:
        """Whether to `OPEN` a file that somebody else may have open, or a `COPY`; "" = neither."""
        from journeyeditor.sharing.lock import holder  # noqa: PLC0415 - see above
        from journeyeditor.ui.dialogs.questions import Option  # noqa: PLC0415

        found = None if is_shipped(path) else holder(path)
        if found is None:
            return OPEN
        more = translate(
            "Sharing",
            "In a copy you work undisturbed and save under another name. In the file itself, who"
            " saves second is asked what to do with the other's work.",
        )
        options = (
            Option(COPY, translate("Sharing", "Open a &copy")),
            Option(OPEN, translate("Sharing", "&Open the file itself")),
        )
        return questions.choose(_who(found, path), more, options)

    @staticmethod
    def tell_of_copies(window: MainWindow, open_it: Callable[[Path], object]) -> None:
        """Tell when a sync program has made clashing copies of the file of a window."""
        files, merging = window.files, window.merging
        if files.path is None:
            return
        from journeyeditor.sharing.conflicts import copies_of, original_of  # noqa: PLC0415

        original = original_of(files.path)
        copies = copies_of(files.path) if original is None else []
        if original is not None:
            head = translate("Sharing", "This is a clashing copy of “{file}”.")
            other, there = original, original.exists()
        elif copies:
            head = translate("Sharing", "There is a clashing copy of this file: “{file}”.")
            other, there = copies[-1], True
        else:
            return
        look = Choice(translate("Sharing", "Open the other one"), lambda: open_it(other))
        close = Choice(translate("Start", "Close"), lambda: files.show_notice(None))
        line = translate("Sharing", "Two people changed it at once; the sync program kept both.")
        join = Choice(translate("Files", "Join…"), lambda: merging.join_files((other,)))
        compare = Choice(translate("Files", "Compare"), lambda: merging.compare_file(other))
        verbs = (join, compare, look, close) if there else (close,)
        files.show_notice(Offer(head.format(file=other.name), (line,), verbs))


def _who(found: Holder, path: Path) -> str:
    when = exactly_when(found.since, datetime.now().astimezone())
    if not found.owner:
        text = translate("Sharing", "“{file}” is open on “{computer}” since {when}.")
    else:
        text = translate("Sharing", "{person} has “{file}” open on “{computer}” since {when}.")
    return text.format(person=found.owner, file=path.name, computer=found.host, when=when)

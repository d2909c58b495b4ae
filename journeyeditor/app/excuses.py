"""What happens when the program goes wrong: work is kept, one calm box, and on it goes.

Every error that nobody expected comes here, those inside Qt's calls included (see `overrides`).
"""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMessageBox
from shiboken6 import Shiboken

from journeyeditor import __version__
from journeyeditor.i18n import translate

log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds that keeping the work may take before the box is shown."""

QUIET = 10.0
"""Seconds for which the very same error is not told again, counted from the last time: what fails
while it is painted fails with every frame, and would leave nothing but boxes."""

Kind = type[BaseException]


class Excuses(QObject):
    """One for the program. `keep` puts all unsaved work on the disk within so many seconds.

    The box comes with the next turn of the loop of the windows: what went wrong may be in the
    middle of painting, where no other window can be painted, or in a thread that has none.
    """

    _wanted = Signal(str)

    def __init__(self, app: QApplication, keep: Callable[[float], bool]) -> None:
        super().__init__()
        self._app = app
        self._keep = keep
        self._shown = False
        self._last: dict[str, float] = {}
        self._wanted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def take(self, kind: Kind, error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        self._take(kind, error, trace)

    def take_thread(self, args: threading.ExceptHookArgs) -> None:
        """For `threading.excepthook`."""
        self._take(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    def _take(self, kind: Kind, error: BaseException, trace: TracebackType | None) -> None:
        details = _told(kind, error, trace)
        _let_go(error, trace)
        now = time.monotonic()
        before, self._last[details] = self._last.get(details, -QUIET), now
        if now - before >= QUIET:
            log.error("an error nobody expected\n%s", details)
            self._wanted.emit(details)

    def _tell(self, details: str) -> None:
        if self._shown:  # one box is enough, however often a paint event fails
            return
        self._shown = True
        try:
            self._show(self._is_kept(), details)
        finally:
            self._shown = False
            self._paint_anew()

    def _is_kept(self) -> bool:
        try:
            return self._keep(PATIENCE)
        except Exception as error:  # what keeps the work may be what went wrong
            log.error("the work is not kept\n%s", _told(type(error), error, error.__traceback__))
            return False

    def _paint_anew(self) -> None:
        """Where painting failed there may be half a picture."""
        for window in self._app.topLevelWidgets():
            window.update()

    def _show(self, is_kept: bool, details: str) -> None:
        box = self._box(is_kept, details)
        role = QMessageBox.ButtonRole
        go_on = box.addButton(translate("App", "&Go on"), role.AcceptRole)
        copy = box.addButton(translate("App", "&Copy details"), role.ActionRole)
        end = box.addButton(translate("App", "&Save and end"), role.DestructiveRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.exec()
        while box.clickedButton() is copy:
            self._app.clipboard().setText(details)
            box.exec()
        if box.clickedButton() is end:
            QTimer.singleShot(0, self._app, QApplication.closeAllWindows)
        box.deleteLater()

    def _box(self, is_kept: bool, details: str) -> QMessageBox:
        from journeyeditor.ui.dialogs.questions import message  # noqa: PLC0415 - seldom needed

        kept = translate(
            "App",
            "Your unsaved work is in the recovery copy on this computer; should the program end, it"
            " is offered at the next start. What you see is still there.",
        )
        unkept = translate("App", "What you see is still there. Save it under another name now.")
        box = message(
            self._app.activeWindow(),
            translate("App", "Something went wrong in Journeyeditor, not in your work."),
            kept if is_kept else unkept,
        )
        box.setDetailedText(details)
        return box


def _told(kind: Kind, error: BaseException, trace: TracebackType | None) -> str:
    """Where an error happened; never what its message says: that can quote from a map."""
    import platform  # noqa: PLC0415 - seldom needed

    versions = (
        f"Journeyeditor {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.platform()}"
    )
    places = "\n".join(_places(kind, error, trace))
    return f"{versions}\n{places}\n"


def _places(kind: Kind, error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """The error and where it passed by, then those that it came from."""
    yield kind.__name__
    for frame in traceback.extract_tb(trace):
        file = "/".join(Path(frame.filename).parts[-3:])
        yield f"  {file}:{frame.lineno} {frame.name}"
    for other in _behind(error):
        yield from _places(type(other), other, other.__traceback__)


def _behind(error: BaseException) -> Iterator[BaseException]:
    """What an error holds, and what it came from."""
    if isinstance(error, BaseExceptionGroup):
        yield from error.exceptions
    if (other := error.__cause__ or error.__context__) is not None:
        yield other


def _let_go(error: BaseException, trace: TracebackType | None) -> None:
    """Let go of what the functions that failed had in hand.

    Python keeps the last error, and with it a painter that still paints: its window would never be
    painted again. And what is painted on must not go before its painter; that ends the process.
    """
    frames = [frame for frame, _line in traceback.walk_tb(trace)]
    for frame in frames:
        for held in frame.f_locals.values():
            if isinstance(held, QPainter) and Shiboken.ownedByPython(held) and held.isActive():
                held.end()
    traceback.clear_frames(trace)
    for frame in frames:
        _ = frame.f_locals  # which is a copy, and is brought up to date by that
    for other in _behind(error):
        _let_go(other, other.__traceback__)

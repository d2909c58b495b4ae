"""What happens when the program goes wrong: work is kept, one calm box, and on it goes.

Every error that nobody expected comes here, those inside Qt's calls included (see `overrides`).
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox

from journeyeditor import __version__
from journeyeditor.i18n import translate

log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds that keeping the work may take before the box is shown."""

Kind = type[BaseException]


class Excuses(QObject):
    """One for the program. `keep` puts all unsaved work on the disk within so many seconds."""

    _from_thread = Signal(str)

    def __init__(self, app: QApplication, keep: Callable[[float], bool]) -> None:
        super().__init__()
        self._app = app
        self._keep = keep
        self._shown = False
        self._from_thread.connect(self._tell)

    def take(self, kind: Kind, error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        self._tell(_told(kind, error, trace))

    def take_thread(self, args: threading.ExceptHookArgs) -> None:
        """For `threading.excepthook`; the box is shown by the thread of the windows."""
        error = args.exc_value or args.exc_type()
        self._from_thread.emit(_told(args.exc_type, error, args.exc_traceback))

    def _tell(self, details: str) -> None:
        if self._shown:  # one box is enough, however often a paint event fails
            return
        self._shown = True
        try:
            self._show(self._keep(PATIENCE), details)
        finally:
            self._shown = False

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
    """Log an error, and what there is to tell of it.

    That is where it happened, never what its message says: that can quote from a map.
    """
    import platform  # noqa: PLC0415 - seldom needed

    versions = (
        f"Journeyeditor {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.platform()}"
    )
    places = "\n".join(_places(kind, error, trace))
    log.error("an error nobody expected\n%s\n%s", versions, places)
    return f"{versions}\n{places}\n"


def _places(kind: Kind, error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """The error and where it passed by, then those that it came from."""
    yield kind.__name__
    for frame in traceback.extract_tb(trace):
        file = "/".join(Path(frame.filename).parts[-3:])
        yield f"  {file}:{frame.lineno} {frame.name}"
    inner = list(error.exceptions) if isinstance(error, BaseExceptionGroup) else []
    for other in (*inner, error.__cause__ or error.__context__):
        if other is not None:
            yield from _places(type(other), other, other.__traceback__)

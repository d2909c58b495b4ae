"""Where everything of the window program meets: the only place that builds sessions and windows.

`JOURNEYEDITOR_QUIT_AFTER` (seconds) ends the program by itself, for smoke tests of a start.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QStandardPaths,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QFileOpenEvent, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from journeyeditor import i18n
from journeyeditor.canvas.family import load_family
from journeyeditor.edits.new import random_id
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.overrides import guard_overrides
from journeyeditor.session import Session
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load
from journeyeditor.ui.dialogs.questions import message
from journeyeditor.ui.files import example
from journeyeditor.ui.icons import icon
from journeyeditor.ui.main_window import MainWindow
from journeyeditor.ui.settings import LanguageChoice, Settings
from journeyeditor.ui.text_size import TextSize, TextSizes
from journeyeditor.ui.theme import LIGHT, Themes

log = logging.getLogger(__name__)

APP_DATA = QStandardPaths.StandardLocation.AppLocalDataLocation
LOG_BYTES = 256_000
"""Size of the log at which a new one is begun; one old one is kept."""


def main(files: Sequence[str], language: str | None = None) -> int:
    """Open a window for each file, or the example; the exit code when the last one closes.

    `language` ("nl" or "en") goes before the settings, for this time.
    """
    spare_the_collector()
    guard_overrides()
    app = Application(sys.argv[:1])
    app.setOrganizationName("Journeyeditor")
    app.setApplicationName("Journeyeditor")
    app.setDesktopFileName("journeyeditor")
    app.setWindowIcon(icon("curve", LIGHT, 64, 2.0))
    app.setStyle("Fusion")
    keep_log(Path(QStandardPaths.writableLocation(APP_DATA)))
    desk = Desk(app, language)
    app.open_file = desk.open_one
    sys.excepthook = desk.excuse
    desk.open([Path(name) for name in files])
    if seconds := os.environ.get("JOURNEYEDITOR_QUIT_AFTER"):
        QTimer.singleShot(round(float(seconds) * 1000), app.quit)
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    desk.close()
    return code


def keep_log(folder: Path) -> None:
    """Write warnings to a file in the folder, and to the terminal if there is one.

    The file is made at the first warning. Without a folder to write in there is no file: that
    is no reason not to start.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "journeyeditor.log"
        handlers.append(
            RotatingFileHandler(
                path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
            )
        )
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.WARNING, format=form, handlers=handlers)


def spare_the_collector() -> None:
    """Let Python look for cyclic rubbish less often than it does by itself.

    Projects and drawings are trees of values without cycles: on a map of 5,000 cards the searches
    took a third of the time to open it and never found anything.
    """
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)


class Application(QApplication):
    """Passes on the files that a Mac hands to a running program."""

    open_file: Callable[[Path], None] | None = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and self.open_file is not None:
            self.open_file(Path(event.file()))
            return True
        return super().event(event)


class Desk:
    """The windows of the program, and what they share: fonts, settings, theme and language."""

    def __init__(self, app: QApplication, language: str | None) -> None:
        self._app = app
        self._settings = Settings()
        self._themes = Themes(app, self._settings.theme)
        self._fonts = Fonts.bundled()
        self._translators: list[QTranslator] = []
        self._excusing = False
        self.windows: list[MainWindow] = []
        known = {choice.value: choice for choice in LanguageChoice}
        self._speak(known.get(language or "", self._settings.language))
        self._ensure_font()
        self._sizes = TextSizes(app, self._settings.text_size)

    @property
    def helpers(self) -> list[QObject]:
        """What hangs on the application, for whoever ends this desk before the program ends."""
        return [self._themes, *self._translators]

    def open(self, files: Sequence[Path]) -> None:
        """A window for each file that opens; the example when none is asked for or none does."""
        for path in files:
            self.open_one(path)
        if not self.windows:
            self._window(Session(example())).welcome()

    def open_one(self, path: Path) -> None:
        """A window with the project of a file, or with the example and a sentence about it."""
        path = path.absolute()
        try:
            session = Session(load(path))
        except ProjectError as error:
            self._window(Session(example())).files.say_why(error, at_start=True)
        else:
            self._window(session).files.belongs_to(path)

    def close(self) -> None:
        """Let go of all windows, as at the end of the program."""
        for window in self.windows:
            window.retire()
        self.windows.clear()

    def excuse(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Tell calmly that the program went wrong; windows and work stay as they are."""
        log.error("an error nobody expected", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        if self._excusing:  # one box is enough, however often a paint event fails
            return
        self._excusing = True
        box = message(
            self._app.activeWindow(),
            translate("App", "Something went wrong in Journeyeditor, not in your work."),
            translate("App", "What you see is still there. Save it under another name to be sure.")
            + f"\n\n{kind.__name__}: {error}",
        )
        box.exec()
        box.deleteLater()
        self._excusing = False

    def _window(self, session: Session) -> MainWindow:
        self._clear_away()
        window = MainWindow(session, self._fonts, random_id, self._settings)
        window.theme_chosen.connect(self._themes.choose)
        window.text_size_chosen.connect(self._change_text_size)
        window.language_chosen.connect(self._change_language)
        self.windows.append(window)
        window.show()
        return window

    def _clear_away(self) -> None:
        """Let go of windows that have been closed."""
        for window in [each for each in self.windows if not each.isVisible()]:
            self.windows.remove(window)
            window.retire()

    def _change_language(self, choice: LanguageChoice) -> None:
        """Speak another language at once: every window is built anew round its session."""
        self._speak(choice)
        QTimer.singleShot(0, self._app, self._rebuild)

    def _change_text_size(self, size: TextSize) -> None:
        """Write larger or smaller at once: what is measured is measured anew."""
        self._sizes.choose(size)
        QTimer.singleShot(0, self._app, self._rebuild)

    def _rebuild(self) -> None:
        old = [window for window in self.windows if window.isVisible()]
        self.windows.clear()
        for window in old:
            window.keep()
            self._window(window.session).take_over(window)
            window.retire()

    def _speak(self, choice: LanguageChoice) -> None:
        """Use a language for our texts and, as far as Qt has it, for those of its dialogs."""
        i18n.use(choice.language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        QLocale.setDefault(QLocale(choice.language))
        translator = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{choice.language}", folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)

    def _ensure_font(self) -> None:
        """Where the system has no font at all, the window is set in that of the map."""
        if not QFontDatabase.families() and (family := load_family(self._fonts)):
            self._app.setFont(QFont(family, 10))

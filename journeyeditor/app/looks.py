"""How all windows look and which language they speak."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from journeyeditor import i18n
from journeyeditor.ui.settings import LanguageChoice, Settings
from journeyeditor.ui.text_size import TextSize, TextSizes
from journeyeditor.ui.theme import ThemeChoice, Themes

if TYPE_CHECKING:
    from journeyeditor.layout.fonts import Fonts


class Looks:
    """Theme, size of text and language; `rebuild` is called when windows have to be made anew."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        language: str | None,
        fonts: Callable[[], Fonts],
        rebuild: Callable[[], None],
    ) -> None:
        self._app = app
        self._rebuild = rebuild
        self._themes = Themes(app, settings.theme)
        self._translators: list[QTranslator] = []
        known = {choice.value: choice for choice in LanguageChoice}
        self._speak(known.get(language or "", settings.language))
        self._ensure_font(fonts)
        self._sizes = TextSizes(app, settings.text_size)

    @property
    def helpers(self) -> list[QObject]:
        """What hangs on the application, for whoever ends this before the program ends."""
        return [self._themes, *self._translators]

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Other colours at once."""
        self._themes.choose(choice)

    def choose_text_size(self, size: TextSize) -> None:
        """Write larger or smaller at once: what is measured is measured anew."""
        self._sizes.choose(size)
        QTimer.singleShot(0, self._app, self._rebuild)

    def choose_language(self, choice: LanguageChoice) -> None:
        """Speak another language at once: what a window holds is built anew."""
        self._speak(choice)
        QTimer.singleShot(0, self._app, self._rebuild)

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

    def _ensure_font(self, fonts: Callable[[], Fonts]) -> None:
        """Where the system has no font at all, the window is set in that of the map."""
        if QFontDatabase.families():
            return
        from journeyeditor.canvas.family import load_family  # noqa: PLC0415 - loads the layout

        if family := load_family(fonts()):
            self._app.setFont(QFont(family, 10))

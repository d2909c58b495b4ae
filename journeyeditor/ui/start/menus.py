"""The menus of the start page: those commands of the one table that need no journey.

The menu bar is there at once; what is in the menus, and its keys, follows when the page is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Menu, menu_titles
from journeyeditor.ui.settings import LanguageChoice, Settings
from journeyeditor.ui.start.wishes import Wishes
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice

Handlers = dict[str, Callable[[], object]]


class StartMenus(QMenuBar):
    """File, View and Help, as far as there is something to do without a project."""

    def __init__(self, settings: Settings, wishes: Wishes, page: QWidget) -> None:
        super().__init__(page)
        self._settings, self._wishes, self._page = settings, wishes, page
        self._actions: dict[str, QAction] = {}
        titles = menu_titles()
        for menu in (Menu.FILE, Menu.VIEW, Menu.HELP):
            self.addMenu(titles[menu]).setObjectName(menu.value)

    def fill(self) -> None:
        """Put the commands in the menus."""
        from journeyeditor.ui.actions import fill_menus, make_action  # noqa: PLC0415 - see above
        from journeyeditor.ui.commands.files import files  # noqa: PLC0415
        from journeyeditor.ui.commands.helping import helping  # noqa: PLC0415
        from journeyeditor.ui.commands.letters import lettered  # noqa: PLC0415
        from journeyeditor.ui.commands.viewing import viewing  # noqa: PLC0415
        from journeyeditor.ui.recent import fill_recent  # noqa: PLC0415

        handlers = self._handlers()
        every = (*files(), *viewing(), *helping())
        table = lettered(each for each in every if each.id in handlers)
        page = self._page
        self._actions = {each.id: make_action(each, handlers[each.id], page) for each in table}
        page.addActions(list(self._actions.values()))
        self.clear()
        menus = fill_menus(self, table, self._actions)
        recent = QMenu(menu_titles()[Menu.RECENT], menus[Menu.FILE])
        menus[Menu.FILE].insertMenu(self._actions["file.quit"], recent)
        recent.aboutToShow.connect(
            lambda: fill_recent(recent, self._settings, self._wishes.open_file)
        )
        self._mark()

    @property
    def filled(self) -> bool:
        """Whether the commands are there."""
        return bool(self._actions)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def _handlers(self) -> Handlers:
        themes: Handlers = {
            f"view.theme.{choice.value}": partial(self._choose_theme, choice)
            for choice in ThemeChoice
        }
        sizes: Handlers = {
            f"view.text.{size.value}": partial(self._choose_text_size, size) for size in TextSize
        }
        languages: Handlers = {
            f"view.language.{choice.value}": partial(self._choose_language, choice)
            for choice in LanguageChoice
        }
        return {
            "file.open": self._wishes.open,
            "file.quit": QApplication.closeAllWindows,
            "view.less_motion": self._toggle_motion,
            **themes,
            **sizes,
            **languages,
            "help.keys": self._show_keys,
            "help.about": self._show_about,
        }

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._mark()
        self._wishes.choose_theme(choice)

    def _choose_text_size(self, size: TextSize) -> None:
        self._settings.text_size = size
        self._mark()
        self._wishes.choose_text_size(size)

    def _choose_language(self, choice: LanguageChoice) -> None:
        self._settings.language = choice
        self._mark()
        self._wishes.choose_language(choice)

    def _toggle_motion(self) -> None:
        self._settings.less_motion = not self._settings.less_motion
        self._mark()

    def _mark(self) -> None:
        """Tick what is chosen."""
        chosen = {
            f"view.theme.{self._settings.theme.value}",
            f"view.text.{self._settings.text_size.value}",
            f"view.language.{self._settings.language.value}",
        }
        for name, action in self._actions.items():
            if action.isCheckable():
                action.setChecked(name in chosen)
        self._actions["view.less_motion"].setChecked(self._settings.less_motion)

    def _show_keys(self) -> None:
        from journeyeditor.ui.keys.page import show_keys  # noqa: PLC0415

        show_keys(self._page)

    def _show_about(self) -> None:
        from journeyeditor.ui.dialogs.pages import TextPage, about_text  # noqa: PLC0415

        TextPage(translate("Pages", "About Journeyeditor"), about_text(), self._page).show()

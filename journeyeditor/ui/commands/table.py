"""What a command is, and the menus that commands stand in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.i18n import translate
from journeyeditor.ui.conditions import Test, always


class Menu(StrEnum):
    """The menus, in the order of the menu bar, then the menus inside menus.

    Those of a note and of a step of the history open with a right click alone.
    """

    FILE = "file"
    EDIT = "edit"
    INSERT = "insert"
    JOURNEY = "journey"
    ANALYSE = "analyse"
    VIEW = "view"
    HELP = "help"
    RECENT = "file.recent"
    MOVE = "edit.move"
    FEELING = "edit.feeling"
    EVIDENCE = "edit.evidence"
    WORDS = "journey.words"
    MARKS = "view.marks"
    THEME = "view.theme"
    TEXT = "view.text"
    LANGUAGE = "view.language"
    NOTE = "note"
    STEP = "step"

    @property
    def parent(self) -> Menu | None:
        """The menu that this one stands in; None for the menu bar."""
        outer, dot, _ = self.value.partition(".")
        return Menu(outer) if dot else None


class Reach(StrEnum):
    """Where the keyboard must be for the shortcut to work."""

    WINDOW = "window"
    MAP = "map"
    NOTES = "notes"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are in Qt's portable spelling; the first is shown.

    `checked` tells whether it is switched on; a `checkable` one without it is told by the window.
    `group` begins a new group of the menu with this command. `heard`: what has the keyboard hears
    the keys itself; menus tell them, but they are no shortcuts of Qt.
    """

    id: str
    menu: Menu
    text: str
    help: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    enabled: Test = always
    checked: Test | None = None
    checkable: bool = False
    group: bool = False
    reach: Reach = Reach.WINDOW
    heard: bool = False


def menu_titles() -> dict[Menu, str]:
    """The words of every menu of the menu bar."""
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.INSERT: translate("Menu", "&Insert"),
        Menu.JOURNEY: translate("Menu", "&Journey"),
        Menu.ANALYSE: translate("Menu", "&Analyse"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.HELP: translate("Menu", "&Help"),
        Menu.RECENT: translate("Menu", "Open re&cent"),
        Menu.MOVE: translate("Menu", "&Move"),
        Menu.FEELING: translate("Menu", "F&eeling"),
        Menu.EVIDENCE: translate("Menu", "Ev&idence"),
        Menu.WORDS: translate("Menu", "&Words on the map"),
        Menu.MARKS: translate("Menu", "&Signs on the map"),
        Menu.THEME: translate("Menu", "&Colours"),
        Menu.TEXT: translate("Menu", "Te&xt size"),
        Menu.LANGUAGE: translate("Menu", "&Language"),
    }

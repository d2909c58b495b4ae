"""The one table of all commands: what they are called, where they stand and which keys do them.

Menus, tool bar, tool tips, status tips and the overview of shortcuts are all made from it. It
holds words only; `verbs` says what a command does and `actions` turns the table into Qt's actions.
Texts are looked up when the table is made, since the language can change.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.i18n import translate
from journeyeditor.model.enums import State
from journeyeditor.ui.conditions import Test, always, any_chosen, has_state, one_chosen
from journeyeditor.ui.palette_rows import palette_rows


class Menu(StrEnum):
    """The menus, in the order of the menu bar, then the menus inside menus."""

    FILE = "file"
    EDIT = "edit"
    INSERT = "insert"
    JOURNEY = "journey"
    VIEW = "view"
    HELP = "help"
    WORDS = "journey.words"
    THEME = "view.theme"
    LANGUAGE = "view.language"

    @property
    def parent(self) -> Menu | None:
        """The menu that this one stands in; None for the menu bar."""
        outer, dot, _ = self.value.partition(".")
        return Menu(outer) if dot else None


class Reach(StrEnum):
    """Where the keyboard must be for the shortcut to work."""

    WINDOW = "window"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `keys` are in Qt's portable spelling; the first is shown.

    `checked` tells whether it is switched on; a `checkable` one without it is told by the window.
    `group` begins a new group of the menu with this command.
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


def menu_titles() -> dict[Menu, str]:
    """The words of every menu."""
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.INSERT: translate("Menu", "&Insert"),
        Menu.JOURNEY: translate("Menu", "&Journey"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.HELP: translate("Menu", "&Help"),
        Menu.WORDS: translate("Menu", "&Words on the map"),
        Menu.THEME: translate("Menu", "&Colours"),
        Menu.LANGUAGE: translate("Menu", "&Language"),
    }


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus, in the language in use."""
    return (*_file(), *_edit(), *_insert(), *_journey(), *_view(), *_help())


def _file() -> tuple[Command, ...]:
    m = Menu.FILE
    return (
        Command(
            "file.new",
            m,
            translate("Command", "&New"),
            translate("Command", "Begin an empty journey with five stages."),
            ("Ctrl+N",),
            "new",
        ),
        Command(
            "file.open",
            m,
            translate("Command", "&Open…"),
            translate("Command", "Open a project from a file."),
            ("Ctrl+O",),
            "open",
        ),
        Command(
            "file.example",
            m,
            translate("Command", "Open the &example"),
            translate("Command", "Open a copy of the worked example; the example stays as it is."),
        ),
        Command(
            "file.save",
            m,
            translate("Command", "&Save"),
            translate("Command", "Save the project in its file."),
            ("Ctrl+S",),
            "save",
            group=True,
        ),
        Command(
            "file.save_as",
            m,
            translate("Command", "Save &as…"),
            translate("Command", "Save the project in another file and go on with that one."),
            ("Ctrl+Shift+S",),
        ),
        Command(
            "file.poster",
            m,
            translate("Command", "Export &poster…"),
            translate("Command", "Make a PDF of the whole map, from A4 to A0."),
            ("Ctrl+P",),
            "poster",
            group=True,
        ),
        Command(
            "file.quit",
            m,
            translate("Command", "&Quit"),
            translate("Command", "Close the window; what is not saved is asked for."),
            ("Ctrl+Q",),
            group=True,
        ),
    )


def _edit() -> tuple[Command, ...]:
    m = Menu.EDIT
    return (
        Command(
            "edit.undo",
            m,
            translate("Command", "&Undo"),
            translate("Command", "Take back the last change."),
            ("Ctrl+Z",),
            "undo",
            enabled=lambda session: bool(session.undo_label),
        ),
        Command(
            "edit.redo",
            m,
            translate("Command", "&Redo"),
            translate("Command", "Do again what was taken back."),
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            "redo",
            enabled=lambda session: bool(session.redo_label),
        ),
        Command(
            "edit.text",
            m,
            translate("Command", "Edit &text"),
            translate("Command", "Type in what is chosen on the map. Escape leaves it as it was."),
            ("F2",),
            enabled=one_chosen,
            group=True,
            reach=Reach.MAP,
        ),
        Command(
            "edit.delete",
            m,
            translate("Command", "&Delete"),
            translate("Command", "Take what is chosen off the map. Ctrl+Z puts it back."),
            ("Del",),
            "delete",
            enabled=any_chosen,
            reach=Reach.MAP,
        ),
        Command(
            "edit.select_all",
            m,
            translate("Command", "Select &all cards"),
            translate("Command", "Choose every card of this journey."),
            ("Ctrl+A",),
            reach=Reach.MAP,
        ),
    )


def _insert() -> tuple[Command, ...]:
    what = translate("Command", "Put it at the place of the keyboard on the map.")
    return tuple(
        Command(
            f"insert.{row.item.value}",
            Menu.INSERT,
            row.word,
            what,
            (f"Ins, {row.key}",),
            row.icon,
            reach=Reach.MAP,
        )
        for row in palette_rows()
    )


def _journey() -> tuple[Command, ...]:
    m = Menu.JOURNEY
    return (
        Command(
            "journey.as_is",
            m,
            translate("Command", "&As-is"),
            translate("Command", "Show the journey as it is now."),
            enabled=lambda session: has_state(session, State.AS_IS),
            checked=lambda session: session.journey.state is State.AS_IS,
        ),
        Command(
            "journey.to_be",
            m,
            translate("Command", "&To-be"),
            translate("Command", "Show the journey as it should become."),
            enabled=lambda session: has_state(session, State.TO_BE),
            checked=lambda session: session.journey.state is State.TO_BE,
        ),
        Command(
            "journey.copy",
            m,
            translate("Command", "&Copy as to-be"),
            translate("Command", "Make a copy of this journey and change that into the to-be one."),
            icon="plus",
            enabled=lambda session: session.journey.state is State.AS_IS,
        ),
        Command(
            "journey.details",
            m,
            translate("Command", "&Details of the journey"),
            translate("Command", "Title, persona, scope, state, version and date."),
            group=True,
        ),
        Command(
            "journey.words.nl",
            Menu.WORDS,
            translate("Command", "Dutch"),
            translate("Command", "Write the words of the map and the poster in Dutch."),
            checked=lambda session: session.project.language.value == "nl",
        ),
        Command(
            "journey.words.en",
            Menu.WORDS,
            translate("Command", "English"),
            translate("Command", "Write the words of the map and the poster in English."),
            checked=lambda session: session.project.language.value == "en",
        ),
    )


def _view() -> tuple[Command, ...]:
    m = Menu.VIEW
    return (
        Command(
            "view.zoom_in",
            m,
            translate("Command", "Zoom &in"),
            translate("Command", "Show the map larger. Ctrl with the wheel does it too."),
            ("Ctrl++", "Ctrl+="),
            "plus",
        ),
        Command(
            "view.zoom_out",
            m,
            translate("Command", "Zoom &out"),
            translate("Command", "Show the map smaller."),
            ("Ctrl+-",),
            "minus",
        ),
        Command(
            "view.fit",
            m,
            translate("Command", "&Fit"),
            translate("Command", "Show the whole map."),
            ("Ctrl+0",),
            "fit",
        ),
        Command(
            "view.wall",
            m,
            translate("Command", "As on the &wall"),
            translate("Command", "Show the map at 100 %: a card is as large as on the poster."),
            ("Ctrl+1",),
        ),
        Command(
            "view.palette",
            m,
            translate("Command", "&Palette"),
            translate("Command", "Show or hide the panel at the left."),
            ("F4",),
            checkable=True,
            group=True,
        ),
        Command(
            "view.inspector",
            m,
            translate("Command", "&Inspector"),
            translate("Command", "Show or hide the panel at the right."),
            ("F5",),
            checkable=True,
        ),
        Command(
            "view.next_panel",
            m,
            translate("Command", "&Next panel"),
            translate("Command", "Bring the keyboard to the next part of the window."),
            ("F6",),
        ),
        *_themes(),
        *_languages(),
    )


def _themes() -> tuple[Command, ...]:
    m = Menu.THEME
    return (
        Command(
            "view.theme.system",
            m,
            translate("Command", "As the &system"),
            translate("Command", "Light or dark, as the system is. The paper stays white."),
            checkable=True,
        ),
        Command(
            "view.theme.light",
            m,
            translate("Command", "&Light"),
            translate("Command", "A light window."),
            checkable=True,
        ),
        Command(
            "view.theme.dark",
            m,
            translate("Command", "&Dark"),
            translate("Command", "A dark window. The paper stays white."),
            checkable=True,
        ),
    )


def _languages() -> tuple[Command, ...]:
    m = Menu.LANGUAGE
    what = translate("Command", "The language of menus and panels; the map has its own.")
    return (
        Command(
            "view.language.system", m, translate("Command", "As the &system"), what, checkable=True
        ),
        Command("view.language.nl", m, "&Nederlands", what, checkable=True),
        Command("view.language.en", m, "&English", what, checkable=True),
    )


def _help() -> tuple[Command, ...]:
    return (
        Command(
            "help.keys",
            Menu.HELP,
            translate("Command", "&Shortcuts"),
            translate("Command", "All keys on one page."),
            ("F1",),
        ),
        Command(
            "help.about",
            Menu.HELP,
            translate("Command", "&About Journeyeditor"),
            translate("Command", "Version, fonts and licences."),
            group=True,
        ),
    )

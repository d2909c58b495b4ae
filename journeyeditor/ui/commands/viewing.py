"""The menu View, with its colours and languages."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.marks import mark_commands
from journeyeditor.ui.commands.table import Command, Menu
from journeyeditor.ui.conditions import any_chosen, has_pair
from journeyeditor.ui.text_size import TextSize


def viewing() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
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
            "view.fit_selection",
            m,
            translate("Command", "Fit s&election"),
            translate("Command", "Show what is chosen as large as it fits."),
            ("Ctrl+Shift+0",),
            enabled=any_chosen,
        ),
        Command(
            "view.fit_stage",
            m,
            translate("Command", "Fit s&tage"),
            translate("Command", "Show this stage over the whole width."),
            ("Ctrl+2",),
        ),
        Command(
            "view.wall",
            m,
            translate("Command", "As on the &wall"),
            translate("Command", "Show the map at 100 %: a card is as large as on the poster."),
            ("Ctrl+1",),
        ),
        Command(
            "view.present",
            m,
            translate("Command", "P&resent"),
            translate("Command", "Tell the journey on the whole screen, one key a step."),
            ("F11",),
            "present",
            group=True,
        ),
        Command(
            "view.filter",
            m,
            translate("Command", "Fi&lter…"),
            translate("Command", "Let the cards stand back that are not asked for."),
            ("Ctrl+Shift+F",),
            checkable=True,
            group=True,
        ),
        Command(
            "view.side_by_side",
            m,
            translate("Command", "As-is and to-be &side by side"),
            translate("Command", "Show both journeys; they scroll together, stage by stage."),
            ("Ctrl+Shift+B",),
            enabled=has_pair,
            checkable=True,
        ),
        Command(
            "view.turn",
            m,
            translate("Command", "A&bove or beside each other"),
            translate("Command", "Lay the two journeys the other way."),
            enabled=has_pair,
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
            "view.notes",
            m,
            translate("Command", "&Note tray"),
            translate("Command", "Bring the keyboard to the notes that wait to be placed."),
            ("Ctrl+M",),
        ),
        Command(
            "view.next_panel",
            m,
            translate("Command", "&Next panel"),
            translate("Command", "Bring the keyboard to the next part of the window."),
            ("F6",),
        ),
        Command(
            "view.previous_panel",
            m,
            translate("Command", "Pre&vious panel"),
            translate("Command", "Bring the keyboard to the part of the window before this one."),
            ("Shift+F6",),
        ),
        Command(
            "view.menu",
            m,
            translate("Command", "&Menu here"),
            translate("Command", "Open the menu of what has the keyboard, as a right click does."),
            ("Shift+F10",),
        ),
        Command(
            "view.less_motion",
            m,
            translate("Command", "Less &motion"),
            translate("Command", "Nothing glides: things are at once where they belong."),
            checkable=True,
            group=True,
        ),
        *mark_commands(),
        *_themes(),
        *_text_sizes(),
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
        Command(
            "view.theme.contrast",
            m,
            translate("Command", "High &contrast"),
            translate(
                "Command", "Strong lines and black text, on the map too: for a weak projector."
            ),
            checkable=True,
        ),
    )


def _text_sizes() -> tuple[Command, ...]:
    words = {
        TextSize.SMALLER: translate("Command", "&Smaller"),
        TextSize.NORMAL: translate("Command", "&Normal"),
        TextSize.LARGER: translate("Command", "&Larger"),
        TextSize.LARGEST: translate("Command", "L&argest"),
    }
    what = translate("Command", "The text of menus and panels; the map has its own zoom.")
    return tuple(
        Command(f"view.text.{size.value}", Menu.TEXT, word, what, checkable=True)
        for size, word in words.items()
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

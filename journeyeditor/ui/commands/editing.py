"""The menu Edit."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu, Reach
from journeyeditor.ui.conditions import any_chosen, one_chosen


def _finding() -> tuple[Command, ...]:
    m = Menu.EDIT
    return (
        Command(
            "edit.find",
            m,
            translate("Command", "&Find…"),
            translate("Command", "Search in all text of this journey."),
            ("Ctrl+F",),
            "search",
            group=True,
        ),
        Command(
            "edit.find_next",
            m,
            translate("Command", "Find &next"),
            translate("Command", "Go to the next place where the words stand."),
            ("F3",),
        ),
        Command(
            "edit.find_previous",
            m,
            translate("Command", "Find pre&vious"),
            translate("Command", "Go to the place before this one."),
            ("Shift+F3",),
        ),
        Command(
            "edit.go_to",
            m,
            translate("Command", "&Go to…"),
            translate("Command", "Go to a stage by its number or name, to a card by its number."),
            ("Ctrl+G",),
        ),
    )


def editing() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
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
        *_clipboard(),
        Command(
            "view.history",
            m,
            translate("Command", "&History"),
            translate("Command", "List all steps, to go back or forward to any of them."),
            ("Ctrl+Shift+H",),
            checkable=True,
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
            "edit.link",
            m,
            translate("Command", "Lin&k…"),
            translate("Command", "Draw a link from the chosen card, or a loop from a stage."),
            ("Ctrl+K",),
            enabled=any_chosen,
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


def _clipboard() -> tuple[Command, ...]:
    m = Menu.EDIT
    return (
        Command(
            "edit.cut",
            m,
            translate("Command", "Cu&t"),
            translate("Command", "Take the chosen cards off the map, to paste them elsewhere."),
            ("Ctrl+X",),
            enabled=any_chosen,
            group=True,
            reach=Reach.MAP,
        ),
        Command(
            "edit.copy",
            m,
            translate("Command", "&Copy"),
            translate("Command", "Put the chosen cards on the clipboard, for a mail or slide too."),
            ("Ctrl+C",),
            enabled=any_chosen,
            reach=Reach.MAP,
        ),
        Command(
            "edit.paste",
            m,
            translate("Command", "&Paste"),
            translate("Command", "Put cards, or a card for each line, where the keyboard is."),
            ("Ctrl+V",),
            reach=Reach.MAP,
        ),
        Command(
            "edit.duplicate",
            m,
            translate("Command", "D&uplicate"),
            translate("Command", "Put a copy of what is chosen right behind it."),
            ("Ctrl+D",),
            enabled=any_chosen,
            reach=Reach.MAP,
        ),
        *_finding(),
    )

"""What can be done with a note of the tray and with a step of the history: no menu of the bar."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu, Reach


def lists() -> tuple[Command, ...]:
    """The commands of both lists, which hear their keys themselves."""
    return (*_notes(), *_steps())


def _notes() -> tuple[Command, ...]:
    m, where = Menu.NOTE, Reach.NOTES
    return (
        Command(
            "note.place",
            m,
            translate("Command", "&Place on the map"),
            translate("Command", "Make cards of the chosen notes, where the keyboard is."),
            ("Enter",),
            reach=where,
            heard=True,
        ),
        Command(
            "note.edit",
            m,
            translate("Command", "&Edit text"),
            translate("Command", "Change the words of the note."),
            ("F2",),
            reach=where,
            heard=True,
        ),
        Command(
            "note.copy",
            m,
            translate("Command", "&Copy"),
            translate("Command", "Put the chosen notes on the clipboard, one a line."),
            ("Ctrl+C",),
            reach=where,
            heard=True,
        ),
        Command(
            "note.up",
            m,
            translate("Command", "Move &up"),
            translate("Command", "Bring the chosen notes one place up."),
            ("Alt+Up",),
            group=True,
            reach=where,
            heard=True,
        ),
        Command(
            "note.down",
            m,
            translate("Command", "Move &down"),
            translate("Command", "Bring the chosen notes one place down."),
            ("Alt+Down",),
            reach=where,
            heard=True,
        ),
        Command(
            "note.all",
            m,
            translate("Command", "Choose &all notes"),
            translate("Command", "Choose every note of the tray."),
            ("Ctrl+A",),
            group=True,
            reach=where,
            heard=True,
        ),
        Command(
            "note.delete",
            m,
            translate("Command", "De&lete"),
            translate("Command", "Throw the chosen notes away. Ctrl+Z puts them back."),
            ("Del",),
            reach=where,
            heard=True,
        ),
    )


def _steps() -> tuple[Command, ...]:
    m, where = Menu.STEP, Reach.HISTORY
    return (
        Command(
            "step.go",
            m,
            translate("Command", "&Go to this step"),
            translate("Command", "Show the project as it was after this step."),
            ("Enter",),
            reach=where,
            heard=True,
        ),
        Command(
            "step.newest",
            m,
            translate("Command", "To the &newest step"),
            translate("Command", "Do again all that was taken back."),
            enabled=lambda session: bool(session.redo_label),
            reach=where,
        ),
    )

"""The menu Edit."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu, Reach
from journeyeditor.ui.conditions import any_chosen, one_chosen


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

"""The menu Help."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu


def helping() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
    return (
        Command(
            "help.keys",
            Menu.HELP,
            translate("Command", "&Shortcuts"),
            translate("Command", "All keys on one page, with a field to search in."),
            ("F1", "?"),  # a chosen card keeps ? for itself: there it means unmeasured
        ),
        Command(
            "help.about",
            Menu.HELP,
            translate("Command", "&About Journeyeditor"),
            translate("Command", "Version, fonts and licences."),
            group=True,
        ),
    )

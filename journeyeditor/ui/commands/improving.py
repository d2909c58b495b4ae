"""The commands that open the pages of the method."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu
from journeyeditor.ui.conditions import has_pair


def improving() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
    m = Menu.ANALYSE
    return (
        Command(
            "analyse.checks",
            m,
            translate("Command", "&Check lists…"),
            translate("Command", "Answer the check lists: basics, customer, employee and others."),
            ("Ctrl+Shift+L",),
            group=True,
        ),
        Command(
            "analyse.actions",
            m,
            translate("Command", "&Order of actions…"),
            translate("Command", "What to do first and why, and the matrix of impact and effort."),
        ),
        Command(
            "analyse.kano",
            m,
            translate("Command", "&Kano figure…"),
            translate("Command", "The contacts on their curves; basics first, what is due."),
        ),
        Command(
            "analyse.compare",
            m,
            translate("Command", "As-is &against to-be…"),
            translate("Command", "What changes between both journeys, card by card."),
            enabled=has_pair,
        ),
        Command(
            "analyse.impact",
            m,
            translate("Command", "&Impact in euros…"),
            translate("Command", "From lever through feeling and behaviour to euros a year."),
        ),
    )

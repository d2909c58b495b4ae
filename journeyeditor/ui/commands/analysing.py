"""The commands of the analysis panel."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu


def analysing() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
    m = Menu.ANALYSE
    return (
        Command(
            "analyse.panel",
            m,
            translate("Command", "Analysis &panel"),
            translate("Command", "Show what the map says in numbers, live, or put it away."),
            ("Ctrl+Shift+A",),
            checkable=True,
        ),
        Command(
            "analyse.chosen",
            m,
            translate("Command", "Analyse what is c&hosen"),
            translate("Command", "The numbers follow what is chosen on the map."),
            checkable=True,
            group=True,
        ),
        Command(
            "analyse.journey",
            m,
            translate("Command", "Analyse the &journey"),
            translate("Command", "The numbers of the whole journey, whatever is chosen."),
            checkable=True,
        ),
        Command(
            "analyse.stage",
            m,
            translate("Command", "Analyse the &stage"),
            translate("Command", "The numbers of one stage."),
            checkable=True,
        ),
        Command(
            "analyse.card",
            m,
            translate("Command", "Analyse the &card"),
            translate("Command", "The numbers of one card."),
            checkable=True,
        ),
        Command(
            "analyse.report",
            m,
            translate("Command", "&Report as PDF…"),
            translate("Command", "What the map says in numbers, with charts and why, on A4."),
            group=True,
        ),
        Command(
            "analyse.copy",
            m,
            translate("Command", "Cop&y report as text"),
            translate("Command", "Put what the map says in numbers on the clipboard."),
        ),
        Command(
            "analyse.text",
            m,
            translate("Command", "Save report as &text…"),
            translate("Command", "Write what the map says in numbers, and why, to a text file."),
        ),
    )

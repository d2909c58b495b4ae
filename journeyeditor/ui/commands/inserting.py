"""The menu Insert: what the palette offers."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu, Reach
from journeyeditor.ui.palette_rows import palette_rows


def inserting() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
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

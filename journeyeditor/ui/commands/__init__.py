"""The one table of all commands: what they are called, where they stand and which keys do them.

Menus, tool bar, tool tips, status tips and the overview of shortcuts are all made from it, one
module a menu. It holds words only; `verbs` says what a command does and `actions` turns the table
into Qt's actions. Texts are looked up when the table is made, since the language can change.
"""

from __future__ import annotations

from journeyeditor.ui.commands.letters import lettered
from journeyeditor.ui.commands.table import Command, Menu, Reach, menu_titles

__all__ = ("Command", "Menu", "Reach", "commands", "menu_titles")


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus, in the language in use."""
    # Some know what can stand on a map; the start page has menus before anybody does.
    from journeyeditor.ui.commands.analysing import analysing  # noqa: PLC0415
    from journeyeditor.ui.commands.arranging import arranging  # noqa: PLC0415
    from journeyeditor.ui.commands.editing import editing  # noqa: PLC0415
    from journeyeditor.ui.commands.files import files  # noqa: PLC0415
    from journeyeditor.ui.commands.helping import helping  # noqa: PLC0415
    from journeyeditor.ui.commands.improving import improving  # noqa: PLC0415
    from journeyeditor.ui.commands.inserting import inserting  # noqa: PLC0415
    from journeyeditor.ui.commands.journeys import journeys  # noqa: PLC0415
    from journeyeditor.ui.commands.lists import lists  # noqa: PLC0415
    from journeyeditor.ui.commands.viewing import viewing  # noqa: PLC0415

    return lettered(
        (
            *files(),
            *editing(),
            *inserting(),
            *arranging(),
            *journeys(),
            *analysing(),
            *improving(),
            *viewing(),
            *helping(),
            *lists(),
        )
    )

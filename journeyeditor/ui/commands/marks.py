"""What the map shows besides cards and lines: a menu inside the menu View, one tick a mark."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.ui.commands.table import Command, Menu


def mark_commands() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
    what = translate("Command", "Show it on the map or leave it out; the journey stays as it is.")
    return tuple(
        Command(f"view.marks.{mark.value}", Menu.MARKS, word, what, checkable=True)
        for mark, word in mark_words().items()
    )


def mark_words() -> dict[MapMark, str]:
    """What people call the marks."""
    return {
        MapMark.BADGES: translate("Command", "&Badges on cards"),
        MapMark.PEAK_END: translate("Command", "&Peak and end"),
        MapMark.BANDS: translate("Command", "&Confidence bands"),
        MapMark.HOLLOW: translate("Command", "&Hollow faces without spread"),
        MapMark.HAND_OVERS: translate("Command", "Hand-&overs between departments"),
        MapMark.UNCOVERED: translate("Command", "Contacts without an &employee"),
        MapMark.LOOPS: translate("Command", "&Loyalty loops"),
        MapMark.FEEDBACK: translate("Command", "&Feedback links"),
        MapMark.RETURNS: translate("Command", "Arrow from &UMOT to ZMOT"),
    }

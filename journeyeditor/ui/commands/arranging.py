"""What changes a chosen thing or a place of the map: menus inside Edit, and more of Insert."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.commands.table import Command, Menu, Reach
from journeyeditor.ui.conditions import any_chosen
from journeyeditor.ui.panels.inspector_words import feeling_name

FACES = (2, 1, 0, -1, -2)
"""The feelings that have a face, from the best to the worst."""


def arranging() -> tuple[Command, ...]:
    """All of them, menu by menu."""
    return (*_moving(), *_feelings(), *_evidence(), *_places())


def _moving() -> tuple[Command, ...]:
    m = Menu.MOVE
    what = translate("Command", "Move the chosen cards, stage or lane one place.")
    ways = (
        ("left", translate("Command", "To the &left"), "Alt+Left"),
        ("right", translate("Command", "To the &right"), "Alt+Right"),
        ("up", translate("Command", "&Up"), "Alt+Up"),
        ("down", translate("Command", "&Down"), "Alt+Down"),
    )
    return tuple(
        Command(
            f"edit.move.{way}",
            m,
            text,
            what,
            (keys,),
            enabled=any_chosen,
            reach=Reach.MAP,
            heard=True,
        )
        for way, text, keys in ways
    )


def _feelings() -> tuple[Command, ...]:
    m = Menu.FEELING
    what = translate("Command", "Give the chosen cards this feeling on the emotion curve.")
    faces = tuple(
        Command(
            f"edit.feel.{v}",
            m,
            feeling_name(v),
            what,
            (f"Alt+{v + 3}",),
            enabled=any_chosen,
            checkable=True,
            reach=Reach.MAP,
        )
        for v in FACES
    )
    return (
        *faces,
        Command(
            "edit.feel.none",
            m,
            translate("Command", "&Unmeasured"),
            translate("Command", "Take the feeling away: unmeasured is not the same as neutral."),
            ("?",),
            enabled=any_chosen,
            checkable=True,
            reach=Reach.MAP,
            heard=True,
        ),
        Command(
            "edit.feel.up",
            m,
            translate("Command", "Half a step &better"),
            translate("Command", "Lift the feeling of the chosen card by half a step."),
            ("+",),
            enabled=any_chosen,
            group=True,
            reach=Reach.MAP,
            heard=True,
        ),
        Command(
            "edit.feel.down",
            m,
            translate("Command", "Half a step &worse"),
            translate("Command", "Lower the feeling of the chosen card by half a step."),
            ("-",),
            enabled=any_chosen,
            reach=Reach.MAP,
            heard=True,
        ),
    )


def _evidence() -> tuple[Command, ...]:
    m = Menu.EVIDENCE
    what = translate("Command", "How sure you are; the left edge of the card shows it.")
    words = (
        ("none", translate("Command", "&Assumption")),
        ("partly", translate("Command", "&Partly grounded")),
        ("research", translate("Command", "&Researched")),
    )
    return tuple(
        Command(
            f"edit.evidence.{code}",
            m,
            text,
            what,
            enabled=any_chosen,
            checkable=True,
            reach=Reach.MAP,
        )
        for code, text in words
    )


def _places() -> tuple[Command, ...]:
    m = Menu.INSERT
    return (
        Command(
            "insert.stage_before",
            m,
            translate("Command", "Stage before this one"),
            translate("Command", "Put a new stage at the left of the one where the keyboard is."),
            group=True,
            reach=Reach.MAP,
        ),
        Command(
            "insert.stage_after",
            m,
            translate("Command", "Stage after this one"),
            translate("Command", "Put a new stage at the right of the one where the keyboard is."),
            reach=Reach.MAP,
        ),
        Command(
            "insert.lane_above",
            m,
            translate("Command", "Lane above this one"),
            translate("Command", "Put a new lane above the one where the keyboard is."),
            reach=Reach.MAP,
        ),
        Command(
            "insert.lane_below",
            m,
            translate("Command", "Lane below this one"),
            translate("Command", "Put a new lane below the one where the keyboard is."),
            reach=Reach.MAP,
        ),
        Command(
            "insert.moment",
            m,
            translate("Command", "Empty moment"),
            translate("Command", "Make room for a moment before this place, in all lanes."),
            ("Ins, Space",),
            reach=Reach.MAP,
        ),
        Command(
            "insert.moment_out",
            m,
            translate("Command", "Take the empty moment out"),
            translate("Command", "Close up the moment at this place, if nothing stands there."),
            ("Ins, Backspace",),
            reach=Reach.MAP,
        ),
    )

"""The menu Journey."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.enums import State
from journeyeditor.ui.commands.table import Command, Menu, Reach
from journeyeditor.ui.conditions import (
    has_hidden_lanes,
    has_photos,
    has_state,
    lane_chosen,
    several_maps,
)


def journeys() -> tuple[Command, ...]:
    """Its commands from top to bottom."""
    m = Menu.JOURNEY
    return (
        Command(
            "journey.as_is",
            m,
            translate("Command", "&As-is"),
            translate("Command", "Show the journey as it is now."),
            enabled=lambda session: has_state(session, State.AS_IS),
            checked=lambda session: session.journey.state is State.AS_IS,
        ),
        Command(
            "journey.to_be",
            m,
            translate("Command", "&To-be"),
            translate("Command", "Show the journey as it should become."),
            enabled=lambda session: has_state(session, State.TO_BE),
            checked=lambda session: session.journey.state is State.TO_BE,
        ),
        Command(
            "journey.copy",
            m,
            translate("Command", "&Copy as to-be"),
            translate("Command", "Make a copy of this journey and change that into the to-be one."),
            icon="plus",
            enabled=lambda session: session.journey.state is State.AS_IS,
        ),
        *_maps(),
        *_lanes(),
        Command(
            "journey.details",
            m,
            translate("Command", "&Details of the journey"),
            translate("Command", "Title, persona, scope, state, version and date."),
            group=True,
        ),
        Command(
            "journey.lists",
            m,
            translate("Command", "&Lists…"),
            translate("Command", "Channels, departments, personas, causes, actions and teasers."),
            ("Ctrl+L",),
        ),
        Command(
            "journey.words.nl",
            Menu.WORDS,
            translate("Command", "Dutch"),
            translate("Command", "Write the words of the map and the poster in Dutch."),
            checked=lambda session: session.project.language.value == "nl",
        ),
        Command(
            "journey.words.en",
            Menu.WORDS,
            translate("Command", "English"),
            translate("Command", "Write the words of the map and the poster in English."),
            checked=lambda session: session.project.language.value == "en",
        ),
    )


def _lanes() -> tuple[Command, ...]:
    m = Menu.JOURNEY
    return (
        Command(
            "journey.hide_lane",
            m,
            translate("Command", "&Hide lane"),
            translate("Command", "Make the chosen lane a thin line; what is in it stays."),
            ("Ctrl+9",),
            enabled=lane_chosen,
            group=True,
        ),
        Command(
            "journey.show_lanes",
            m,
            translate("Command", "&Show hidden lanes"),
            translate("Command", "Show all lanes of this journey that are hidden."),
            ("Ctrl+Shift+9",),
            enabled=has_hidden_lanes,
        ),
        *_heights(),
        Command(
            "journey.print_lane",
            m,
            translate("Command", "&Print this lane"),
            translate("Command", "Whether the lane stands on the poster too."),
            enabled=lane_chosen,
            checkable=True,
        ),
        Command(
            "journey.add_photos",
            m,
            translate("Command", "Add photos to lane…"),
            translate("Command", "Keep photos of the wall with the chosen lane, small and plain."),
            enabled=lane_chosen,
        ),
        Command(
            "journey.photos",
            m,
            translate("Command", "Photos of lanes"),
            translate(
                "Command", "Look at the photos beside the map, and type the notes from them."
            ),
            enabled=has_photos,
        ),
    )


def _heights() -> tuple[Command, ...]:
    ways = (
        ("taller", translate("Command", "Lane &taller"), "Alt+Shift+Down"),
        ("lower", translate("Command", "Lane &shorter"), "Alt+Shift+Up"),
    )
    what = translate("Command", "Give the chosen lane more or less room; 1 to 6 is possible.")
    return tuple(
        Command(
            f"journey.lane_{way}",
            Menu.JOURNEY,
            text,
            what,
            (keys,),
            enabled=lane_chosen,
            reach=Reach.MAP,
            heard=True,
        )
        for way, text, keys in ways
    )


def _maps() -> tuple[Command, ...]:
    """The journeys of the project, as the tabs show them."""
    m = Menu.JOURNEY
    return (
        Command(
            "journey.new",
            m,
            translate("Command", "&New journey in this project"),
            translate("Command", "Add an empty journey beside the others, in the same file."),
            group=True,
        ),
        Command(
            "journey.duplicate",
            m,
            translate("Command", "D&uplicate journey"),
            translate("Command", "Add the same journey once more, with its measurements."),
        ),
        Command(
            "journey.rename",
            m,
            translate("Command", "&Rename journey"),
            translate("Command", "Type another title for this journey."),
        ),
        Command(
            "journey.delete",
            m,
            translate("Command", "De&lete journey"),
            translate("Command", "Take this journey out of the project. Ctrl+Z puts it back."),
            enabled=several_maps,
        ),
        Command(
            "journey.compare",
            m,
            translate("Command", "Co&mpare with another journey…"),
            translate("Command", "Show on the map what differs from another one of this project."),
            enabled=several_maps,
        ),
        Command(
            "journey.previous",
            m,
            translate("Command", "&Previous journey"),
            translate("Command", "Open the journey in the tab before this one."),
            ("Ctrl+PgUp",),
            enabled=several_maps,
            group=True,
        ),
        Command(
            "journey.next",
            m,
            translate("Command", "Ne&xt journey"),
            translate("Command", "Open the journey in the tab after this one."),
            ("Ctrl+PgDown",),
            enabled=several_maps,
        ),
        Command(
            "journey.earlier",
            m,
            translate("Command", "Move tab to the le&ft"),
            translate("Command", "Put this journey before the one at its left."),
            ("Ctrl+Shift+PgUp",),
            enabled=several_maps,
        ),
        Command(
            "journey.later",
            m,
            translate("Command", "Move tab to the ri&ght"),
            translate("Command", "Put this journey behind the one at its right."),
            ("Ctrl+Shift+PgDown",),
            enabled=several_maps,
        ),
    )

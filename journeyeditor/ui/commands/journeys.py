"""The menu Journey."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.enums import State
from journeyeditor.ui.commands.table import Command, Menu
from journeyeditor.ui.conditions import has_state


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
        Command(
            "journey.details",
            m,
            translate("Command", "&Details of the journey"),
            translate("Command", "Title, persona, scope, state, version and date."),
            group=True,
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

"""What the window calls journeys. Knows no Qt."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.enums import State
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.titles import in_sentence


def state_word(state: State) -> str:
    """The state of a journey."""
    if state is State.AS_IS:
        return translate("Maps", "as-is")
    return translate("Maps", "to-be")


def map_name(journey: JourneyMap) -> str:
    """A journey with its state, which tells two of one title apart."""
    return f"{in_sentence(journey.title)} · {state_word(journey.state)}"

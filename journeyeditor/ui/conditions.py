"""When a command can be given: questions about what is open and what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the menus of the start page are there before any journey is
    from journeyeditor.model.enums import State
    from journeyeditor.session import Session

Test = Callable[["Session"], bool]


def always(_session: Session) -> bool:
    """For a command that can be given at any time."""
    return True


def one_chosen(session: Session) -> bool:
    """Whether exactly one thing is chosen on the map."""
    return len(session.selection) == 1


def any_chosen(session: Session) -> bool:
    """Whether something is chosen on the map."""
    return bool(session.selection)


def several_maps(session: Session) -> bool:
    """Whether the project holds more than one journey."""
    return len(session.project.maps) > 1


def has_pair(session: Session) -> bool:
    """Whether there is a to-be (or as-is) journey to lay beside the open one."""
    from journeyeditor.model.partners import as_is_and_to_be  # noqa: PLC0415 - see above

    return as_is_and_to_be(session.project, session.map_id) is not None


def has_state(session: Session, state: State) -> bool:
    """Whether the project holds a journey of this state."""
    return any(journey.state is state for journey in session.project.maps)


def lane_chosen(session: Session) -> bool:
    """Whether a lane that can be seen is among what is chosen."""
    return any(lane.id in session.selection and not lane.hidden for lane in session.journey.lanes)


def has_photos(session: Session) -> bool:
    """Whether a lane of the open journey has photos."""
    return any(lane.photos for lane in session.journey.lanes)


def has_hidden_lanes(session: Session) -> bool:
    """Whether the open journey has lanes that are hidden."""
    return any(lane.hidden for lane in session.journey.lanes)

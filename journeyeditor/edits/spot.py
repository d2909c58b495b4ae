"""Where cards are to go, in the terms of the map. Knows nothing of millimetres."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from journeyeditor.model.base import Id


class Mode(StrEnum):
    """What a drop does to the cards that are there.

    PLACE lands on a moment and leaves the others alone; on a moment that is taken it stacks.
    INSERT makes room: the lane's later cards of that stage move up one moment for each moment
    that comes in. STACK joins the cards of the moment: at the same time, or alternatives.
    """

    PLACE = "place"
    INSERT = "insert"
    STACK = "stack"


class Spot(NamedTuple):
    """A moment in a cell. `slot` counts from 0 and may lie beyond the stage, which then grows.

    `all_lanes` makes INSERT make room in all lanes instead of one, so that what happens at the
    same moment stays so.
    """

    lane_id: Id
    stage_id: Id
    slot: int
    mode: Mode = Mode.PLACE
    all_lanes: bool = False

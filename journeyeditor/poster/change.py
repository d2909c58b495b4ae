"""What becomes of a card from the journey as it is to the journey as it should become.

Loads nothing but words: signs and words of a poster know of it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from journeyeditor.model.base import Id


class Change(StrEnum):
    """What becomes of a card."""

    KEPT = "kept"
    CHANGED = "changed"
    """Its place is the same, what it says is not."""
    MOVED = "moved"
    NEW = "new"
    REMOVED = "removed"


class Fate(NamedTuple):
    """What becomes of a card: its twin in the other map, and by how much its feeling differs.

    `to_come`: the card is one of the journey as it should become.
    """

    change: Change
    twin: Id = ""
    delta: float | None = None
    to_come: bool = True

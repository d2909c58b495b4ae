"""What every tool is: a gesture that starts, moves, and is finished or cancelled.

A tool computes its result from the project at the press and the pointer of the moment, never
from its own last result; what it shows on the way is a preview, so that cancelling costs nothing.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import Enum, auto

from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap

LIVE_MAP = 1000
"""On a map of more cards than this a gesture shows where things go, but not the whole result:
laying out all that moves aside would take longer than a frame."""


def few_enough(journey: JourneyMap) -> bool:
    """Whether gestures on a map show the whole result."""
    return sum(1 for _ in places(journey)) <= LIVE_MAP


class Cancel(Enum):
    """Why a gesture ends without a result."""

    ESCAPE = auto()
    COMMAND = auto()
    FOCUS_LOST = auto()
    CHANGED = auto()


class Tool(ABC):
    """One gesture. Made at the press, thrown away at its end."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.base = bench.session.project
        self.map_id = bench.session.map_id

    @abstractmethod
    def start(self, at: Pointer) -> None:
        """The pointer has moved far enough for a press to have become a gesture."""

    @abstractmethod
    def move(self, at: Pointer) -> None:
        """The pointer has moved, or a key that is held has changed."""

    @abstractmethod
    def finish(self, at: Pointer) -> None:
        """The button was released: make the result."""

    def cancel(self, reason: Cancel) -> None:
        """Leave everything as it was at the press."""
        self.bench.session.preview(None)
        self.bench.marks.clear_gesture()
        if reason is not Cancel.CHANGED:
            self.bench.tell("", "")
        self.bench.repaint()

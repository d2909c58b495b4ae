"""Measuring frames: what an action costs until the window has painted.

CPU milliseconds of the main thread, so that other programs do not count; medians and 95th
percentiles.
"""

from __future__ import annotations

import statistics
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

CPU = 1000.0
"""Milliseconds in a second."""


class Taken(NamedTuple):
    """What the frames of one operation took, in ms."""

    median: float
    late: float


class Subject(ABC):
    """A window on a map of which frames are measured, and how a person works with it.

    Every operation but `settle` is one frame's worth: a step of a scroll, of a drag, a letter.
    """

    name: str

    @abstractmethod
    def settle(self) -> None:
        """Go on until nothing is left to paint."""

    @abstractmethod
    def zoom_to(self, zoom: float) -> None:
        """Show the map at this zoom, 1.0 = 100 %."""

    @abstractmethod
    def fit(self) -> float:
        """Show the whole map; the zoom at which that is."""

    @abstractmethod
    def repaint(self) -> None:
        """Ask for a frame in which nothing is new."""

    @abstractmethod
    def pan(self, dx: int, dy: int) -> None:
        """Scroll by px."""

    @abstractmethod
    def take(self, cards: int) -> None:
        """Select so many cards and begin to drag them."""

    @abstractmethod
    def drag(self, step: int) -> None:
        """Move on what is dragged: 9 px a step."""

    @abstractmethod
    def drop(self) -> None:
        """End the drag where it began."""

    @abstractmethod
    def begin_typing(self) -> None:
        """Edit the title of a card in view."""

    @abstractmethod
    def type(self, letter: str) -> None:
        """Type a letter into it."""

    @abstractmethod
    def close(self) -> None:
        """Away with it."""


def frame(act: Callable[[], object]) -> float:
    """CPU milliseconds of an action and all that follows until there is nothing to do."""
    start = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - start) * CPU


def frames(act: Callable[[int], object], count: int) -> Taken:
    """What so many frames take; the action is told the number of the frame."""
    taken = sorted(frame(lambda number=number: act(number)) for number in range(count))
    return Taken(statistics.median(taken), taken[int(count * 0.95)])


def operations(subject: Subject) -> Iterator[tuple[str, Taken]]:
    """All that is measured of a subject, one after the other."""
    for zoom in (1.0, 0.5, 0.25):
        subject.zoom_to(zoom)
        subject.settle()
        yield f"pan at {zoom:.0%}", frames(lambda number: _pan(subject, number), 60)
        subject.settle()
    least = subject.fit()
    subject.settle()
    yield "fit", frames(lambda _: subject.repaint(), 40)
    yield "zooming", frames(lambda n: subject.zoom_to(least * (1 / least) ** ((n + 1) / 24)), 24)
    for cards in (1, 50, 200):
        subject.zoom_to(0.5)
        subject.take(cards)
        yield f"drag {cards}", frames(subject.drag, 40)
        subject.drop()
        subject.settle()
    subject.zoom_to(1.0)
    subject.settle()
    subject.begin_typing()
    subject.settle()
    yield "typing", frames(lambda number: subject.type("abcdefgh "[number % 9]), 40)


def _pan(subject: Subject, number: int) -> None:
    way = 1 if number // 30 % 2 == 0 else -1
    subject.pan(16 * way, 9 * way)

"""Pushing the map about with the middle button, or with the space bar held."""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.canvas.bench import Bench, Pointer
from journeyeditor.canvas.tools.base import Cancel, Tool
from journeyeditor.layout.geometry import Point


class Pan(Tool):
    """Moves the window over the map; changes nothing in the project."""

    def __init__(self, bench: Bench, scroll_by: Callable[[int, int], None]) -> None:
        super().__init__(bench)
        self._scroll_by = scroll_by
        self._last = Point(0, 0)

    def start(self, at: Pointer) -> None:
        self._last = at.px

    def move(self, at: Pointer) -> None:
        dx, dy = round(self._last.x - at.px.x), round(self._last.y - at.px.y)
        self._last = at.px
        self._scroll_by(dx, dy)

    def finish(self, at: Pointer) -> None:
        self.move(at)

    def cancel(self, reason: Cancel) -> None:
        """Nothing to take back: scrolling is no change."""

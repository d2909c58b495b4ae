"""Where one was when the program was left, and going back there."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from journeyeditor.ui.left_behind import Place
from journeyeditor.ui.settings import Settings

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

TOGETHER = 5.0
"""Seconds within which windows that are closed one after the other count as left together."""


class Leaving:
    """Keeps in the settings which files are open, and where one is in them.

    `clock` gives seconds; only differences count.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._settings = settings
        self._clock = clock
        self._gone: list[tuple[float, Place]] = []

    def note(self, open_now: Sequence[MainWindow]) -> None:
        """These windows are open; without a single file among them nothing is forgotten."""
        places = [place for window in open_now if (place := place_of(window))]
        if places:
            self._settings.places = places

    def left(self, window: MainWindow | None, others: Sequence[MainWindow]) -> None:
        """A project was closed; `others` are still open."""
        place = None if window is None else place_of(window)
        now = self._clock()
        self._gone = [(when, what) for when, what in self._gone if now - when < TOGETHER]
        if place is not None:
            self._gone.append((now, place))
        if any(place_of(other) for other in others):
            self.note(others)
        elif self._gone:
            self._settings.places = [what for _, what in self._gone]

    @staticmethod
    def go_back(window: MainWindow, place: Place) -> None:
        """Open the map, at the zoom and the place, as far as they still exist."""
        session, view = window.session, window.view
        if any(journey.id == place.map_id for journey in session.project.maps):
            session.open_map(place.map_id)
            if place.zoom > 0:
                camera = view.camera.zoomed(place.zoom, 0, 0)
                scale = camera.scale
                view.look(camera.scrolled(round(place.x * scale), round(place.y * scale)))


def place_of(window: MainWindow) -> Place | None:
    """Where one is in the file of a window; None when it has none."""
    if window.files.path is None:
        return None
    view = window.view.camera.view
    return Place(
        window.files.path, window.session.map_id, window.view.zoom, round(view.x), round(view.y)
    )

"""What each journey was last printed with: while the window is open, and for its file after that.

It belongs to a person and a computer, not to the project, so it stands in the settings: see
`shelf`. What makes no sense in it counts as not there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from journeyeditor.layout.map_marks import MapMark
from journeyeditor.model.base import Id
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.setup import Kind, LaneMarks, PosterSetup, PrintStyle, Sticky, Tiles, Way
from journeyeditor.ui.dialogs.poster_habits import habit_text, usual_setup
from journeyeditor.ui.dialogs.shelf import keeping, kept
from journeyeditor.ui.settings import Settings

_USUAL = PosterSetup()


class PosterMemory:
    """The memory of one window for the journeys of its file; `file` is None when there is none."""

    def __init__(
        self, last: MutableMapping[Id, PosterSetup], settings: Settings, file: Path | None
    ) -> None:
        self._last, self._settings, self._file = last, settings, file

    def recall(self, map_id: Id) -> PosterSetup:
        """The last poster of this journey, else what is usual."""
        found = self._last.get(map_id) or self._kept(map_id)
        return found or usual_setup(self._settings.poster)

    def note(self, map_id: Id, setup: PosterSetup) -> None:
        """Begin with this while the window is open."""
        self._last[map_id] = setup

    def remember(self, map_id: Id, setup: PosterSetup) -> None:
        """Begin with this from now on; it is what is usual for other journeys too."""
        self.note(map_id, setup)
        self._settings.poster = habit_text(setup)
        if self._file is not None:
            plain = to_plain(setup)
            self._settings.posters = keeping(self._settings.posters, self._file, map_id, plain)

    def _kept(self, map_id: Id) -> PosterSetup | None:
        return from_plain(kept(self._settings.posters, self._file, map_id))


def to_plain(setup: PosterSetup) -> dict[str, Any]:
    """What a poster has that is not usual."""
    plain: dict[str, Any] = {}
    for name, value in ((each.name, getattr(setup, each.name)) for each in fields(setup)):
        if value != getattr(_USUAL, name):
            is_tiles = isinstance(value, Tiles)
            plain[name] = [value.sheet, value.overlap, value.way] if is_tiles else value
    return plain


def from_plain(found: object) -> PosterSetup | None:
    """The poster again; None for what is none."""
    if not isinstance(found, dict):
        return None
    try:
        return PosterSetup(**{name: _value(name, value) for name, value in found.items()})
    except (AttributeError, TypeError, ValueError, PosterError):
        return None


def _value(name: str, value: Any) -> Any:  # what stands in the settings can be anything
    """A value as `PosterSetup` wants it; raises an error of Python's for what is none."""
    if value is None:
        return None
    if name == "tiles":
        sheet, overlap, way = value
        return Tiles(sheet, float(overlap), Way(way))
    if name == "custom":
        width, height = value
        return float(width), float(height)
    if name in _KINDS:
        return _KINDS[name](value)
    if isinstance(getattr(_USUAL, name), bool) != isinstance(value, bool):
        raise TypeError(name)
    return value if isinstance(value, bool) else float(value)


_KINDS: Mapping[str, Callable[[Any], object]] = MappingProxyType(
    {
        "paper": str,
        "way": Way,
        "kind": Kind,
        "style": PrintStyle,
        "sticky": Sticky,
        "lane_marks": LaneMarks,
        "bands": int,
        "hidden": lambda found: tuple(map(MapMark, found)),
    }
)

"""The map as others are to see it: nothing that only its maker needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import Id
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

SHOWN = replace(CANVAS, printing=True)
"""As on the screen, without hints, hidden lanes and those that are not to be printed."""


def shown_map(
    project: Project,
    journey: JourneyMap,
    fonts: Fonts,
    numbered: Mapping[Id, str] | None = None,
) -> Drawing:
    """The map at 1:1. `numbered`: as in `lay_out`, for a part that keeps the map's numbers."""
    return lay_out(project, journey, SHOWN, fonts, Memo(), numbered=numbered)

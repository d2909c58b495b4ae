"""A map written as a drawing or as slides, instead of as a poster."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from journeyeditor.commands.drawn_options import Drawn
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.shown import shown_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.svg.map import map_svg

Write = Callable[[Project, JourneyMap, Fonts, Drawn], bytes]


def writer_for(ending: str, drawn: Drawn) -> Write | None:
    """What writes the map itself into a file of this ending; None where that becomes a poster."""
    if ending == ".png":
        return _png if drawn.alone else None
    return _WRITERS.get(ending)


def _svg(project: Project, journey: JourneyMap, fonts: Fonts, drawn: Drawn) -> bytes:
    drawing = shown_map(project, journey, fonts)
    return map_svg(drawing, project, journey, fonts, drawn.white)


def _png(project: Project, journey: JourneyMap, fonts: Fonts, drawn: Drawn) -> bytes:
    from journeyeditor.canvas.map_picture import map_png  # noqa: PLC0415 - Qt for pictures only
    from journeyeditor.canvas.png import without_window  # noqa: PLC0415

    drawing = shown_map(project, journey, fonts)
    return without_window(lambda: map_png(drawing, fonts, drawn.times, drawn.white))


def _slides(project: Project, journey: JourneyMap, fonts: Fonts, _drawn: Drawn) -> bytes:
    from journeyeditor.slides.deck import deck_bytes  # noqa: PLC0415 - python-pptx takes a while

    return deck_bytes(project, journey, fonts)


_WRITERS: Mapping[str, Write] = MappingProxyType({".svg": _svg, ".pptx": _slides})

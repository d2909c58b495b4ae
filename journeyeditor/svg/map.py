"""A map, or a part of one, as SVG."""

from __future__ import annotations

from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.words import words_for
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.svg.document import About, svg_bytes


def map_svg(
    drawing: Drawing, project: Project, journey: JourneyMap, fonts: Fonts, white: bool = True
) -> bytes:
    """The drawing of a map as a file."""
    about = map_about(project, journey)
    return svg_bytes(drawing.layers, drawing.w, drawing.h, fonts, about, white)


def map_about(project: Project, journey: JourneyMap) -> About:
    """The title of a map, then whether it is so or is wanted, and the names of its stages."""
    words = words_for(project.language)
    stages = ", ".join(stage.name for stage in journey.stages)
    parts = (journey.subtitle, words.state(journey.state), stages)
    return About(journey.title, ". ".join(filter(None, parts)), project.language.value)

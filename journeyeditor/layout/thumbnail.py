"""A map laid out for a small picture of a given shape: all of it, however few or many its cards."""

from __future__ import annotations

from dataclasses import replace

from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.header import LARGE
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS, Style, with_emotion_height
from journeyeditor.model.enums import Content
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

LOW, HIGH = 100.0, 260.0
"""Heights of an emotion lane, in mm."""

NARROWEST, WIDEST = 33.0, 150.0
"""The pitches, in mm, between which the cards of a map are drawn together or out."""

NAMES = 0.046
"""Height of the type of a stage's name to the width of the picture; long ones are half as large."""


def thumbnail(project: Project, journey: JourneyMap, fonts: Fonts, shape: float) -> Drawing:
    """The map without hints, its width to its height as `shape` says, as far as that goes.

    A curve that is too low is made higher; otherwise the columns become wider or narrower.
    """
    style = with_emotion_height(replace(CANVAS, printing=True), LOW)
    plain = lay_out(project, journey, style, fonts, Memo())
    style = _legible(style, max(plain.w, plain.h * shape))
    plain = lay_out(project, journey, style, fonts, Memo())
    lanes = _curve_lanes(journey)
    if lanes and plain.w > plain.h * shape:
        height = style.emotion_h + (plain.w / shape - plain.h) / lanes
        style = with_emotion_height(style, min(HIGH, height))
    else:
        style = _pitched(style, journey, plain.h * shape)
    return lay_out(project, journey, style, fonts, Memo())


def _legible(style: Style, width: float) -> Style:
    """Names of stages large enough to be read in a picture of a map `width` mm wide."""
    size = max(style.stage_pt, NAMES * width / MM_PER_PT / LARGE)
    return replace(style, stage_pt=size, header_h=style.header_h * size / style.stage_pt)


def _curve_lanes(journey: JourneyMap) -> float:
    """The emotion lanes that are drawn, each as often as it is high."""
    curves = (lane for lane in journey.lanes if lane.content is Content.EMOTION_CURVE)
    return sum(lane.height for lane in curves if lane.print and not lane.hidden)


def _pitched(style: Style, journey: JourneyMap, width: float) -> Style:
    pitch = (width - style.names_w) / (sum(stage.slots + 1 for stage in journey.stages))
    return replace(style, pitch=min(WIDEST, max(NARROWEST, pitch)))
